/// The answers and the other entries of any number of logs: once each, in one order, without those that were withdrawn.
///
/// The same as `EventSet`, for rows.
struct AnswerSet {
    /// By time and identifier.
    private(set) var answers: [ScannedLog.Answer]
    /// Everything but answers and undos, by time and identifier.
    let others: [Event]

    /// Nil where two answers have one stamp and are not the same line.
    init?(_ answers: consuming [ScannedLog.Answer], _ others: [Event]) {
        let set = EventSet(others)
        self.others = set.effective
        let withdrawn = EventSet.withdrawn(in: set.effective + set.withdrawn)
        var identifiers: Set<EventKey.Identifier> = []
        for identifier in withdrawn {
            // An identifier of another shape is none of a row.
            let stamp = EventStamp(identifier: identifier, time: 0, utcOffsetMinutes: 0)
            if let key = EventKey(stamp) { identifiers.insert(key.identifier) }
        }
        self.answers = Self.sorted(answers)
        var last: ScannedLog.Answer?
        var isDoubtful = false
        let isRepeated = { (answer: ScannedLog.Answer) in
            defer { last = answer }
            guard let before = last, before.key == answer.key else { return false }
            if before.lineHash != answer.lineHash { isDoubtful = true }
            return true
        }
        let hasRepeats = self.answers.contains(where: isRepeated)
        if hasRepeats {
            last = nil
            self.answers.removeAll(where: isRepeated)
        }
        guard !isDoubtful else { return nil }
        if !identifiers.isEmpty { self.answers.removeAll { identifiers.contains($0.identifier) } }
    }

    /// Logs are runs of ascending times, one a file: they are merged two by two.
    private static func sorted(_ answers: consuming [ScannedLog.Answer]) -> [ScannedLog.Answer] {
        var bounds = [0]
        for place in answers.indices.dropFirst() where answers[place].key < answers[place - 1].key {
            bounds.append(place)
        }
        bounds.append(answers.count)
        guard bounds.count > 2 else { return answers }
        // Of a log without order nothing is gained by merging.
        if bounds.count >= 1000 {
            answers.sort { $0.key < $1.key }
            return answers
        }
        while bounds.count > 2 {
            var merged: [ScannedLog.Answer] = []
            merged.reserveCapacity(answers.count)
            var next = [0]
            for run in stride(from: 0, to: bounds.count - 1, by: 2) {
                var left = bounds[run]
                let middle = bounds[run + 1]
                var right = middle
                let end = run + 2 < bounds.count ? bounds[run + 2] : middle
                while left < middle, right < end {
                    if answers[right].key < answers[left].key {
                        merged.append(answers[right])
                        right += 1
                    } else {
                        merged.append(answers[left])
                        left += 1
                    }
                }
                merged.append(contentsOf: answers[left..<middle])
                merged.append(contentsOf: answers[right..<end])
                next.append(end)
            }
            answers = merged
            bounds = next
        }
        return answers
    }
}
