internal import Cards

/// Keeps gaps the exception: at most half of a document's cards, or three where there are few others.
struct GapShare {
    /// What is kept, and the gaps that are too many: the worst ones.
    let picks: [Pick]
    let dropped: [Pick]

    /// Gaps of a document with hardly any question.
    private static let fewest = 3

    init(of candidates: [Pick]) {
        var others: [Int: Int] = [:]
        for pick in candidates where pick.candidate.form != .cloze { others[pick.document, default: 0] += 1 }
        var made: [Int: Int] = [:]
        var picks: [Pick] = []
        var dropped: [Pick] = []
        for pick in candidates.sorted(by: Pick.isBetter) {
            guard pick.candidate.form == .cloze else {
                picks.append(pick)
                continue
            }
            made[pick.document, default: 0] += 1
            if made[pick.document, default: 0] <= max(Self.fewest, others[pick.document, default: 0]) {
                picks.append(pick)
            } else {
                dropped.append(pick)
            }
        }
        self.picks = picks
        self.dropped = dropped
    }
}
