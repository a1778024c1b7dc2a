internal import Cards
internal import Parallel

/// Sees to it that a question has one answer: where texts disagree, and where a text judges rather than tells, the
/// question says whose account it asks for.
struct Accounts {
    private(set) var picks: [Pick] = []
    private(set) var dropped: [(Pick, String)] = []

    /// Settles candidates, the better first; `titles` are those of the documents.
    init(of candidates: [Pick], titles: [String]) {
        var groups: [String: [Pick]] = [:]
        var order: [String] = []
        let keys = inParallel(candidates.count, atOnce: 64) { index in
            let pick = candidates[index]
            return pick.candidate.form == .sequence ? pick.prompt + pick.answerKey : Self.key(of: pick)
        }
        for (pick, key) in zip(candidates, keys) {
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(pick)
        }
        for key in order { settle(groups[key] ?? [], titles: titles) }
        for index in picks.indices where picks[index].candidate.isAccount {
            picks[index].attribute(to: titles[picks[index].document])
        }
    }

    /// What a question asks, whatever the order of its words.
    private static func key(of pick: Pick) -> String {
        let opening = pick.prompt.lowercased().runs(of: .unspaced).prefix(2).joined(separator: " ")
        return opening + "|" + pick.promptWords.sorted().joined(separator: " ")
    }

    private mutating func settle(_ group: [Pick], titles: [String]) {
        guard group.count > 1 else {
            picks += group
            return
        }
        var settled: [Pick] = []
        for document in Set(group.map(\.document)).sorted() {
            if let pick = settleWithin(group.filter { $0.document == document }) { settled.append(pick) }
        }
        guard settled.count > 1 else {
            picks += settled
            return
        }
        if Self.agree(settled) {
            picks.append(settled[0])
            dropped += settled.dropFirst().map { ($0, "asks the same as “\($0.prompt)” in another document") }
        } else {
            picks += settled.map { pick in
                var pick = pick
                pick.attribute(to: titles[pick.document])
                return pick
            }
        }
    }

    /// One question of one document: names are right each of them; of two dates or figures neither can be asked for.
    private mutating func settleWithin(_ group: [Pick]) -> Pick? {
        guard var best = group.first else { return nil }
        for other in group.dropFirst() {
            if Self.agree([best, other]) {
                dropped.append((other, "asks the same as “\(best.prompt)”"))
            } else if Self.hasOneValue(best) {
                dropped.append((best, "has another answer in the same document: “\(other.candidate.answer)”"))
                dropped += group.dropFirst().map {
                    ($0, "has another answer in the same document: “\(best.candidate.answer)”")
                }
                return nil
            } else {
                best.accept.append(other.candidate.answer)
                dropped.append((other, "is a further answer to “\(best.prompt)”"))
            }
        }
        return best
    }

    /// Whether each of the picks accepts an answer of the first.
    private static func agree(_ picks: [Pick]) -> Bool {
        let first = Set(picks[0].accepted.map(\.comparable))
        return picks.dropFirst().allSatisfy { pick in pick.accepted.contains { first.contains($0.comparable) } }
    }

    private static func hasOneValue(_ pick: Pick) -> Bool {
        switch pick.candidate.answerType {
        case .date, .duration, .quantity, .share: true
        default: false
        }
    }

    /// The question as one about a text: "According to “TITLE”, when …?"
    static func attributed(_ prompt: String, to title: String) -> String {
        let first = prompt.prefix { $0.isLetter }
        // A name at the start keeps its capital; the words that questions begin with lose theirs.
        let isOpening = questionOpenings.contains(first.lowercased())
        let rest = isOpening ? first.lowercased() + prompt.dropFirst(first.count) : prompt
        return "According to “\(title)”, \(rest)"
    }

    private static let questionOpenings: Set<String> = [
        "after", "as", "at", "because", "before", "between", "by", "during", "for", "from", "how", "in", "of", "on",
        "since", "the", "to", "under", "until", "what", "when", "where", "which", "who", "whom", "whose", "why", "with",
    ]
}
