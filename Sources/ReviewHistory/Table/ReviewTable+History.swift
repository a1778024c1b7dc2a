internal import Cards
internal import Memory

extension ReviewTable {
    /// The answers of a history.
    package init(_ history: LearnerHistory) {
        self.init(parameters: history.model.parameters)
        desiredRetention = history.desiredRetention
        relinks = history.relinks
        suspended = history.suspended
        sittings = history.sittings.map { sitting in
            var frame = SittingFrame(session: sitting.session, start: sitting.start)
            frame.isEnded = sitting.isEnded
            frame.mode = sitting.mode
            frame.decks = sitting.decks
            return frame
        }
        var deckIndex = TextIndex()
        var givenIndex = TextIndex()
        // Not those of the history: a card may have answers outside of the schedule alone.
        var places: [CardIdentifier: Int] = [:]
        for event in history.events {
            guard let (review, isPractice) = event.answer, let sitting = history.sittingPlaces[review.session] else {
                continue
            }
            let current = relinks.current(review.card)
            let card = places[current] ?? cards.count
            if card == cards.count {
                places[current] = card
                cards.append(current)
            }
            rows.append(
                ReviewRow(
                    moment: event.stamp.moment, seconds: review.seconds, card: Int32(card), sitting: Int32(sitting),
                    deck: deckIndex.place(of: review.deck),
                    given: review.verdict == .right ? -1 : givenIndex.place(of: review.given),
                    kind: review.kind, form: review.form, verdict: review.verdict, rating: review.rating,
                    isPractice: isPractice))
        }
        decks = deckIndex.texts
        given = givenIndex.texts
    }
}
