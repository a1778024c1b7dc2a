extension SittingFrame {
    /// Every sitting by its first event, and the place there of each of `sessions`.
    static func all(
        _ set: AnswerSet, sessions: [String], decks: [String]
    ) -> (sittings: [SittingFrame], places: [Int32]) {
        var found: [Found] = []
        var places = Array(repeating: Int32(-1), count: sessions.count)
        for answer in set.answers {
            let row = answer.row
            let session = Int(row.sitting)
            if places[session] < 0 {
                places[session] = Int32(found.count)
                found.append(
                    Found(frame: SittingFrame(session: sessions[session], start: row.moment), first: answer.key))
            }
            let place = Int(places[session])
            if !found[place].decks.contains(row.deck) { found[place].decks.append(row.deck) }
        }
        for place in found.indices { found[place].frame.decks = found[place].decks.map { decks[Int($0)] } }
        var bySession: [String: Int] = [:]
        for (place, sitting) in found.enumerated() { bySession[sitting.frame.session] = place }
        func place(of session: String, _ event: Event) -> Int? {
            guard let key = EventKey(event.stamp) else { return nil }
            if let place = bySession[session] {
                if key < found[place].first {
                    found[place].first = key
                    found[place].frame.start = event.stamp.moment
                }
                return place
            }
            found.append(Found(frame: SittingFrame(session: session, start: event.stamp.moment), first: key))
            bySession[session] = found.count - 1
            return found.count - 1
        }
        for event in set.others {
            switch event.what {
            case .sessionStarted(let start):
                guard let place = place(of: start.session, event) else { continue }
                found[place].frame.mode = start.mode
                found[place].frame.decks = start.decks
            case .sessionEnded(let end):
                guard let place = place(of: end.session, event) else { continue }
                found[place].frame.isEnded = true
            case .review, .practiced, .undo, .relinked, .suspended, .resumed, .buried, .flagged, .unflagged, .set,
                .keptApart, .cardText, .unknown:
                break
            }
        }
        let order = found.indices.sorted { found[$0].first < found[$1].first }
        var moved = Array(repeating: Int32(0), count: found.count)
        for (place, old) in order.enumerated() { moved[old] = Int32(place) }
        return (order.map { found[$0].frame }, places.map { $0 < 0 ? -1 : moved[Int($0)] })
    }

    /// A sitting while its events are gathered.
    private struct Found {
        var frame: SittingFrame
        /// Its first event.
        var first: EventKey
        /// Places of the decks of its answers.
        var decks: [Int32] = []
    }
}

extension ReviewRow {
    /// When it was given.
    package var moment: Moment { Moment(time: time, utcOffsetMinutes: Int(utcOffsetMinutes)) }
}
