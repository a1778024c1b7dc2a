internal import Cards
internal import Diagnostics

/// Judges a list by its members, in any order.
struct ListJudge {
    let members: [String]
    let shown: String
    let protected: Set<String>

    /// Right if every member is named and nothing else, close if some are.
    func judge(_ answer: AnswerText) -> Judgement {
        var given = (AnswerVariants.members(of: answer.raw) ?? AnswerVariants.split(answer.raw, at: [",", ";"])).map(
            AnswerText.init)
        var missing: [String] = []
        var hasTypo = false
        for member in members {
            let wanted = AnswerText(member).words.filter(\.isContent)
            let index = given.firstIndex { part in
                let alignment = WordAlignment(
                    given: part.words.filter(\.isContent), wanted: wanted, protected: protected)
                guard !alignment.pairs.isEmpty, alignment.extra.isEmpty else { return false }
                // "the Kurils" are the Kuril Islands.
                guard
                    alignment.missing.allSatisfy({
                        WordLists.kinds.contains($0.text) || WordLists.titles.contains($0.text)
                    })
                else { return false }
                if alignment.pairs.contains(where: { $0.edits > 0 }) { hasTypo = true }
                return true
            }
            if let index { given.remove(at: index) } else { missing.append(member) }
        }
        let found = members.count - missing.count
        if missing.isEmpty, given.isEmpty {
            return hasTypo ? Judgement(.close, "a letter is off: \(shown)") : Judgement(.right, "right")
        }
        guard found > 0, given.count <= missing.count else { return Judgement(.wrong, "it is \(shown)") }
        let rest = missing.joined(separator: ", ").displaySafe
        return Judgement(.close, "\(found) of \(members.count); missing: \(rest)")
    }
}
