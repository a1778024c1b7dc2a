internal import Diagnostics

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

    /// Whether it stands right below an answer and is about it; no answer has a line that begins like that.
    var isAboutAnswers: Bool {
        switch self {
        case .also, .choices, .kind, .tags: true
        case .evidence, .form, .from, .hint, .id, .note, .steps: false
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
        let letters = word.lowercased()
        let near = allCases.compactMap { key in
            let length = key.rawValue.utf8.count
            return editDistance(letters, key.rawValue, atMost: length < 3 ? 0 : length < 6 ? 1 : 2)
                .map { (distance: $0, key: key) }
        }
        return near.min { $0.distance < $1.distance }?.key
    }
}
