internal import Cards
internal import Dispatch
package import Memory

extension ReviewTable {
    /// The table of a learner's logs, each the bytes of a file; `workers` is how many parts are read at once.
    ///
    /// Nil where something in them needs a closer look: a line that cannot be read or broke off, an identifier of a
    /// shape that this program never writes, two different entries with one identifier and time. Then read each file
    /// with `ReviewLog` and make the table of the `LearnerHistory` of all; it is the same table, but takes longer.
    package init?(
        logs: [[UInt8]], parameters: MemoryParameters = .standard, desiredRetention: Double = 0.9, workers: Int = 1
    ) {
        self.init(parameters: parameters, desiredRetention: desiredRetention)
        let parts = logs.indices.flatMap { file in
            Self.parts(of: logs[file], count: logs[file].count < 1 << 20 ? 1 : workers).map { (file, $0) }
        }
        let scans = inParallel(parts.count) { ScannedLog(logs[parts[$0].0], parts[$0].1) }
        var answers: [ScannedLog.Answer] = []
        var others: [Event] = []
        var names = Names()
        answers.reserveCapacity(scans.reduce(0) { $0 + ($1?.answers.count ?? 0) })
        for (part, scan) in zip(parts, scans) {
            guard let scan else { return nil }
            let places = names.add(scan)
            for var answer in scan.answers {
                places.move(&answer.row)
                answer.file = Int32(part.0)
                answers.append(answer)
            }
            others += scan.others
        }
        guard let set = AnswerSet(answers, others, logs) else { return nil }
        fill(set, names)
    }

    /// Ranges of lines, of about the same size.
    private static func parts(of bytes: [UInt8], count: Int) -> [Range<Int>] {
        // Editors of some systems put a byte order mark first.
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var parts: [Range<Int>] = []
        for part in 1...max(1, count) where start < bytes.count {
            let aim = max(start, bytes.count / max(1, count) * part)
            let end =
                part >= count
                ? bytes.count
                : bytes.withUnsafeBytes { min(bytes.count, $0.endOfLine(from: aim, before: bytes.count) + 1) }
            parts.append(start..<end)
            start = end
        }
        return parts
    }

    /// The names that occur, each with its place.
    private struct Names {
        var cards = TextIndex()
        var decks = TextIndex()
        var given = TextIndex()
        var sessions = TextIndex()

        mutating func add(_ scan: ScannedLog) -> Places {
            Places(
                cards: cards.merge(scan.cards), decks: decks.merge(scan.decks), given: given.merge(scan.given),
                sessions: sessions.merge(scan.sessions))
        }
    }

    /// Where the names of one part of the log are among all.
    private struct Places {
        let cards: [Int32]
        let decks: [Int32]
        let given: [Int32]
        let sessions: [Int32]

        func move(_ row: inout ReviewRow) {
            row.card = cards[Int(row.card)]
            row.deck = decks[Int(row.deck)]
            row.sitting = sessions[Int(row.sitting)]
            if row.given >= 0 { row.given = given[Int(row.given)] }
        }
    }

    /// Takes in what counts, with the history of every card under its present identifier.
    private mutating func fill(_ set: AnswerSet, _ names: Names) {
        for event in set.others {
            if case .relinked(let from, let to) = event.what { relinks.add(from: from, to: to) }
        }
        decks = names.decks.texts
        given = names.given.texts
        rows = set.rows
        var sittingPlaces: [Int32]
        (sittings, sittingPlaces) = SittingFrame.all(set, sessions: names.sessions.texts, decks: decks)
        let present = names.cards.texts.map { relinks.current(CardIdentifier($0)) }
        var places = Array(repeating: Int32(-1), count: present.count)
        var known: [CardIdentifier: Int32] = [:]
        for row in rows.indices {
            let old = Int(rows[row].card)
            if places[old] < 0 {
                let place = relinks.isEmpty ? nil : known[present[old]]
                if let place {
                    places[old] = place
                } else {
                    places[old] = Int32(cards.count)
                    if !relinks.isEmpty { known[present[old]] = places[old] }
                    cards.append(present[old])
                }
            }
            rows[row].card = places[old]
            rows[row].sitting = sittingPlaces[Int(rows[row].sitting)]
        }
        for event in set.others {
            switch event.what {
            case .suspended(let card): suspended.insert(relinks.current(card))
            case .resumed(let card): suspended.remove(relinks.current(card))
            case .review, .sessionStarted, .sessionEnded, .undo, .relinked, .unknown: break
            }
        }
    }
}

/// The results of `body` for `0..<count`, worked out on as many cores as there are.
package func inParallel<Result>(_ count: Int, _ body: (Int) -> Result) -> [Result] {
    guard count > 1 else { return (0..<count).map(body) }
    let results = [Result?](unsafeUninitializedCapacity: count) { slots, filled in
        slots.initialize(repeating: nil)
        nonisolated(unsafe) let slots = slots
        nonisolated(unsafe) let body = body
        DispatchQueue.concurrentPerform(iterations: count) { slots[$0] = body($0) }
        filled = count
    }
    return results.compactMap { $0 }
}
