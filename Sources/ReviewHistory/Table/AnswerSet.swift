/// The answers and the other entries of any number of logs: once each, in one order, without those that were withdrawn.
///
/// The same as `EventSet`, for rows.
struct AnswerSet {
    /// By time and identifier.
    private(set) var rows: [ReviewRow] = []
    /// Where each row stands in the order of all events.
    private(set) var keys: [EventKey] = []
    /// Everything but answers and undos, by time and identifier.
    let others: [Event]

    /// Nil where two entries have one stamp and are not the same line.
    init?(_ answers: [ScannedLog.Answer], _ others: [Event], _ logs: [[UInt8]]) {
        let set = EventSet(others)
        self.others = set.effective
        let withdrawn = EventSet.withdrawn(in: set.effective + set.withdrawn)
        var identifiers: Set<EventKey.Identifier> = []
        for identifier in withdrawn {
            // An identifier of another shape is none of a row.
            let stamp = EventStamp(identifier: identifier, time: 0, utcOffsetMinutes: 0)
            if let key = EventKey(stamp) { identifiers.insert(key.identifier) }
        }
        let sorted = Self.sorted(answers)
        rows.reserveCapacity(sorted.count)
        keys.reserveCapacity(sorted.count)
        for (place, answer) in sorted.enumerated() {
            if place > 0, sorted[place - 1].key == answer.key {
                let before = sorted[place - 1]
                let isSame = logs[Int(before.file)][before.start..<before.end].elementsEqual(
                    logs[Int(answer.file)][answer.start..<answer.end])
                guard isSame else { return nil }
                continue
            }
            if !identifiers.isEmpty, identifiers.contains(answer.key.identifier) { continue }
            rows.append(answer.row)
            keys.append(answer.key)
        }
    }

    /// Logs are runs of ascending times, one a file: they are merged two by two.
    private static func sorted(_ answers: [ScannedLog.Answer]) -> [ScannedLog.Answer] {
        var bounds = [0]
        for place in answers.indices.dropFirst() where answers[place].key < answers[place - 1].key {
            bounds.append(place)
        }
        bounds.append(answers.count)
        guard bounds.count > 2 else { return answers }
        // Of a log without order nothing is gained by merging.
        guard bounds.count < 1000 else { return answers.sorted { $0.key < $1.key } }
        var answers = answers
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
