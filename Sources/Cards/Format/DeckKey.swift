/// A word that begins a line below a card and says more about it.
enum DeckKey: String, CaseIterable, Sendable {
    case also
    case choices
    case evidence
    case form
    case from
    case hint
    case id
    case kind
    case note
    case steps
    case tags

    /// Whether a card may have several lines of it.
    var isRepeatable: Bool {
        switch self {
        case .also, .choices, .steps, .tags: true
        case .evidence, .form, .from, .hint, .id, .kind, .note: false
        }
    }

    /// Whether it is about one gap of a sentence, which its value may name, and not about the whole card.
    var isAboutOneGap: Bool {
        switch self {
        case .also, .choices, .hint, .id, .kind: true
        case .evidence, .form, .from, .note, .steps, .tags: false
        }
    }

    /// The key that somebody who wrote `word` is likely to have meant; nil where none is near.
    ///
    /// Near is the key itself in other letters ("Note"), and one mistyped, missing, additional or swapped letter
    /// ("alos"); in keys of six letters and more, two.
    static func nearest(to word: String) -> DeckKey? {
        let letters = Array(word.lowercased().utf8)
        let near = allCases.compactMap { key -> (distance: Int, key: DeckKey)? in
            let name = Array(key.rawValue.utf8)
            let allowed = name.count < 3 ? 0 : name.count < 6 ? 1 : 2
            guard abs(name.count - letters.count) <= allowed else { return nil }
            let distance = editDistance(letters, name)
            return distance <= allowed ? (distance, key) : nil
        }
        return near.min { $0.distance < $1.distance }?.key
    }
}

/// The number of letters to change, insert, delete or swap with their neighbour to make one word the other.
///
/// The "optimal string alignment" distance; L. Boytsov, "Indexing methods for approximate dictionary searching", 2011.
func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var rows = [Array(0...right.count)]
    for (row, letter) in left.enumerated() {
        var next = [row + 1]
        for (column, other) in right.enumerated() {
            var best = min(rows[row][column + 1], next[column]) + 1
            best = min(best, rows[row][column] + (letter == other ? 0 : 1))
            if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                best = min(best, rows[row - 1][column - 1] + 1)
            }
            next.append(best)
        }
        rows.append(next)
    }
    return rows[left.count][right.count]
}
