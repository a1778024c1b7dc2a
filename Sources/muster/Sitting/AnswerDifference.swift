import Terminal

/// Where an answer differs from the accepted one that is nearest to it, letter by letter; capitals count as small letters.
struct AnswerDifference {
    private let letters: [Character]
    /// The places of letters that the accepted answer has not, or behind which it has some more.
    private let different: Set<Int>

    /// Answers longer than this are not compared letter by letter.
    private static let longest = 200

    init(of given: String, from accepted: [String]) {
        let letters = Array(given)
        self.letters = letters
        let said = letters.map { $0.lowercased() }
        let differences = accepted.filter { max($0.count, letters.count) <= Self.longest }.map { text in
            said.difference(from: text.map { $0.lowercased() })
        }
        // A letter that took the place of another one is both taken out and put in.
        let nearest = differences.min { $0.count < $1.count }
        guard let nearest, max(nearest.insertions.count, nearest.removals.count) * 3 <= letters.count else {
            different = []
            return
        }
        var different = Set(nearest.insertions.map(\.offset))
        if let last = letters.indices.last {
            for missing in nearest.removals.map(\.offset) {
                different.insert(min(last, max(0, Self.place(of: missing, in: nearest) - 1)))
            }
        }
        self.different = different
    }

    /// Whether the answer is a slip of the accepted one: near, and not the same.
    var isSlip: Bool { !different.isEmpty }

    /// The answer with what is different in that style.
    func marked(with style: Style) -> StyledText {
        letters.enumerated().reduce(StyledText()) { text, letter in
            text + StyledText(String(letter.element), different.contains(letter.offset) ? style : [])
        }
    }

    /// Where in the answer the letter at `offset` of the accepted one would have stood.
    private static func place(of offset: Int, in difference: CollectionDifference<String>) -> Int {
        var place = offset - difference.removals.count { $0.offset < offset }
        for insertion in difference.insertions where insertion.offset <= place { place += 1 }
        return place
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
