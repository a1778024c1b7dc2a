internal import Cards
internal import Dispatch
package import Memory

extension ReviewTable {
    /// The table of a learner's logs; `workers` is how many parts are read at once.
    ///
    /// Nil where something in them needs a closer look: a line that cannot be read or broke off, an identifier of a
    /// shape that this program never writes, two different entries with one identifier and time. Then read each file
    /// with `ReviewLog` and make the table of the `LearnerHistory` of all; it is the same table, but takes longer.
    package init?(
        logs: [LogSource], parameters: MemoryParameters = .standard, desiredRetention: Double = 0.9, workers: Int = 1
    ) {
        self.init(parameters: parameters, desiredRetention: desiredRetention)
        let parts = logs.flatMap { $0.parts($0.byteCount < 1 << 20 ? 1 : workers) }
        let scans = inParallel(parts.count) { parts[$0].scan() }
        var answers: [ScannedLog.Answer] = []
        var others: [Event] = []
        var names = Names()
        for scan in scans {
            guard let scan else { return nil }
            others += scan.others
        }
        answers.reserveCapacity(scans.reduce(0) { $0 + ($1?.answers.count ?? 0) })
        for scan in scans.compactMap(\.self) {
            let places = names.add(scan)
            answers.append(contentsOf: scan.answers.lazy.map(places.moved))
        }
        guard let set = AnswerSet(answers, others) else { return nil }
        fill(set, names)
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

        func moved(_ answer: ScannedLog.Answer) -> ScannedLog.Answer {
            var answer = answer
            answer.row.card = cards[Int(answer.row.card)]
            answer.row.deck = decks[Int(answer.row.deck)]
            answer.row.sitting = sessions[Int(answer.row.sitting)]
            if answer.row.given >= 0 { answer.row.given = given[Int(answer.row.given)] }
            return answer
        }
    }

    /// Takes in what counts, with the history of every card under its present identifier.
    private mutating func fill(_ set: AnswerSet, _ names: Names) {
        for event in set.others {
            if case .relinked(let from, let to) = event.what { relinks.add(from: from, to: to) }
        }
        decks = names.decks.texts
        given = names.given.texts
        let frames = SittingFrame.all(set, sessions: names.sessions.texts, decks: decks)
        sittings = frames.sittings
        let present = names.cards.texts.map { relinks.current(CardIdentifier($0)) }
        var places = Array(repeating: Int32(-1), count: present.count)
        var known: [CardIdentifier: Int32] = [:]
        rows.reserveCapacity(set.answers.count)
        for answer in set.answers {
            var row = answer.row
            let old = Int(row.card)
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
            row.card = places[old]
            row.sitting = frames.places[Int(row.sitting)]
            rows.append(row)
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
