internal import Cards
internal import Diagnostics

/// Judges a list by its members, in any order.
struct ListJudge {
    private let members: [AnswerText]
    private let shown: String
    private let protected: ProtectedWords

    /// A judge, where the accepted answer is a list.
    init?(_ expected: AnswerText, shown: String, protected: ProtectedWords) {
        guard let members = AnswerVariants.members(of: expected.raw) else { return nil }
        self.members = (AnswerVariants.withoutAppositions(members) ?? members).map(AnswerText.init)
        self.shown = shown
        self.protected = protected
    }

    private static func mostWords(for members: [AnswerText]) -> Int {
        4 + 4 * members.reduce(0) { $0 + $1.words.count }
    }

    /// "red, yellow and blue" of "The primary colours are red, yellow and blue".
    private static func withoutLead(_ raw: String) -> String {
        for lead in [" are ", " were ", ": "] where raw.has(lead) {
            let parts = AnswerVariants.split(raw, at: [lead])
            if parts.count == 2, !parts[0].has(",") { return parts[1] }
        }
        return raw
    }

    /// Right if every member is named and nothing else, close if some are.
    func judge(_ answer: AnswerText) -> Judgement {
        // What is so much longer is no list of these.
        guard answer.words.count <= Self.mostWords(for: members) else { return Judgement(.wrong, "it is \(shown)") }
        let list = Self.withoutLead(answer.raw)
        var given = (AnswerVariants.members(of: list) ?? AnswerVariants.split(list, at: [",", ";"])).map(
            AnswerText.init)
        var missing: [String] = []
        var pairs: [WordAlignment.Pair] = []
        for member in members {
            let wanted = member.words.filter(\.isContent)
            let index = given.firstIndex { part in
                let alignment = WordAlignment(
                    given: part.words.filter(\.isContent), wanted: wanted, protected: protected)
                // "the brothers Romulus and Remus"
                guard !alignment.pairs.isEmpty,
                    alignment.extra.allSatisfy({ !$0.isCapitalized && $0.lists.contains(.calling) })
                else { return false }
                // "the Kurils" are the Kuril Islands.
                guard
                    alignment.missing.allSatisfy({
                        !$0.lists.isDisjoint(with: [.kind, .title])
                            || !$0.isCapitalized && $0.lists.contains(.calling)
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
        let wrong = given.map(\.raw).joined(separator: ", ").displaySafe
        return Judgement(.close, "\(share); missing: \(rest)\(wrong.isEmpty ? "" : "; wrong: \(wrong)")")
    }
}
