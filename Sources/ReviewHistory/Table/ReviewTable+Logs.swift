internal import Cards
package import Memory
internal import Parallel

extension ReviewTable {
    /// The table of a learner's logs; `workers` is how many parts are read at once.
    ///
    /// Nil where something in them needs a closer look: a line that cannot be read or broke off, an identifier of a
    /// shape that this program never writes, two different entries with one identifier and time. Then read each file
    /// with `ReviewLog` and make the table of the `LearnerHistory` of all; it is the same table, but takes longer.
    package init?(
        logs: [LogSource], parameters: MemoryParameters = .standard, workers: Int = 1
    ) {
        self.init(parameters: parameters)
        let parts = logs.flatMap { $0.parts($0.byteCount < 1 << 20 ? 1 : workers) }
        var scans = inParallel(parts.count) { part in
            // The first part takes in the answers of all others, so that nothing of it has to be moved.
            parts[part].scan(byteCount: part == 0 ? logs.reduce(0) { $0 + $1.byteCount } : parts[part].range.count)
        }
        guard scans.allSatisfy({ $0 != nil }) else { return nil }
        var all = ScannedLog(byteCount: 0)
        if let first = scans.first ?? nil {
            scans[0] = nil
            all = first
        }
        for scan in scans { if let scan { all.append(scan) } }
        let names = Names(all)
        guard let set = AnswerSet(all.takeAnswers(), all.others) else { return nil }
        fill(set, names)
    }

    /// The names that occur, each at its place.
    private struct Names {
        let cards: [String]
        let decks: [String]
        let given: [String]
        let sessions: [String]

        init(_ log: ScannedLog) {
            cards = log.cards.texts
            decks = log.decks.texts
            given = log.given.texts
            sessions = log.sessions.texts
        }
    }

    /// Takes in what counts, with the history of every card under its present identifier.
    private mutating func fill(_ set: AnswerSet, _ names: Names) {
        desiredRetention = LearnerSettings(set.others).retention
        for event in set.others {
            if case .relinked(let from, let to) = event.what { relinks.add(from: from, to: to) }
        }
        decks = names.decks
        given = names.given
        let frames = SittingFrame.all(set, sessions: names.sessions, decks: decks)
        sittings = frames.sittings
        let present = names.cards.map { relinks.current(CardIdentifier($0)) }
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
            case .review, .practiced, .sessionStarted, .sessionEnded, .undo, .relinked, .buried, .flagged, .unflagged,
                .set, .keptApart, .cardText, .unknown:
                break
            }
        }
    }
}
