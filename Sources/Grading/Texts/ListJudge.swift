internal import Cards
internal import Diagnostics

/// Judges a list by its members, in any order.
struct ListJudge {
    private let members: [AnswerText]
    private let shown: String
    private let protected: Set<String>

    /// A judge, where the accepted answer is a list.
    init?(_ expected: AnswerText, shown: String, protected: Set<String>) {
        guard let members = AnswerVariants.members(of: expected.raw) else { return nil }
        self.members = (AnswerVariants.withoutAppositions(members) ?? members).map(AnswerText.init)
        self.shown = shown
        self.protected = protected
    }

    private static func mostWords(for members: [AnswerText]) -> Int {
        4 + 4 * members.reduce(0) { $0 + $1.words.count }
    }

    /// Right if every member is named and nothing else, close if some are.
    func judge(_ answer: AnswerText) -> Judgement {
        // What is so much longer is no list of these.
        guard answer.words.count <= Self.mostWords(for: members) else { return Judgement(.wrong, "it is \(shown)") }
        var given = (AnswerVariants.members(of: answer.raw) ?? AnswerVariants.split(answer.raw, at: [",", ";"])).map(
            AnswerText.init)
        var missing: [String] = []
        var pairs: [WordAlignment.Pair] = []
        for member in members {
            let wanted = member.words.filter(\.isContent)
            let index = given.firstIndex { part in
                let alignment = WordAlignment(
                    given: part.words.filter(\.isContent), wanted: wanted, protected: protected)
                guard !alignment.pairs.isEmpty, alignment.extra.isEmpty else { return false }
                // "the Kurils" are the Kuril Islands.
                guard
                    alignment.missing.allSatisfy({
                        !$0.lists.isDisjoint(with: [.kind, .title])
                    })
                else { return false }
                pairs += alignment.pairs
                return true
            }
            if let index { given.remove(at: index) } else { missing.append(member.raw) }
        }
        let found = members.count - missing.count
        if missing.isEmpty, given.isEmpty {
            return Spelling(pairs, allowsDerived: false).judgement(shown: shown)
        }
        guard found > 0, given.count <= missing.count else { return Judgement(.wrong, "it is \(shown)") }
        let rest = missing.joined(separator: ", ").displaySafe
        let share = members.count == 2 ? "half of the two" : "\(found) of the \(members.count)"
        return Judgement(.close, "\(share); missing: \(rest)")
    }
}
