internal import Cards
internal import Memory

extension LearnerHistory {
    /// Takes in the event at `place`, which is the latest so far.
    mutating func fold(_ place: Int) {
        let event = events[place]
        switch event.what {
        case .review(let review): fold(review, at: place)
        case .practiced(let review): foldPractice(review, at: event.stamp.moment)
        case .sessionStarted(let start):
            let sitting = placeOfSitting(start.session, at: event.stamp.moment)
            sittings[sitting].mode = start.mode
            sittings[sitting].decks = start.decks
        case .sessionEnded(let end):
            sittings[placeOfSitting(end.session, at: event.stamp.moment)].isEnded = true
        case .suspended(let card): suspended.insert(relinks.current(card))
        case .resumed(let card): suspended.remove(relinks.current(card))
        case .buried(let card): buried[relinks.current(card)] = event.stamp.moment.studyDay
        case .flagged(let card): flagged.insert(relinks.current(card))
        case .unflagged(let card): flagged.remove(relinks.current(card))
        case .set(let change): settings.take(change)
        case .cardText(let card, let text): fold(text, of: relinks.current(card), at: event.stamp.time)
        case .relinked, .keptApart, .undo, .unknown: break
        }
    }

    /// Takes in what a card says. Written with an answer, it is what was asked; else, what an edit has made of it.
    private mutating func fold(_ text: CardText, of card: CardIdentifier, at time: Int64) {
        texts[card] = text
        let last = cardPlaces[card].flatMap { cards[$0].places.last }
        if let last, events[Int(last)].stamp.time == time { learned[card] = text }
    }

    private mutating func fold(_ review: Review, at place: Int) {
        let stamp = events[place].stamp
        let card = relinks.current(review.card)
        if let text = texts[card] { learned[card] = text }
        let sitting = countAnswer(review, at: stamp.moment)
        let known = cardPlaces[card]
        if !(known.map { wasAsked(cards[$0], in: sittings[sitting]) } ?? false) {
            sittings[sitting].asked += 1
            sittings[sitting].right += review.verdict == .right ? 1 : 0
        }
        let progress = ReviewedCard.after(
            review.rating, as: review.form, on: stamp.moment.studyDay,
            from: known.map { cards[$0].progress }, model: model
        ).scheduled(card, model: model, desiredRetention: desiredRetention)
        if let known {
            cards[known].progress = progress
            cards[known].places.append(Int32(place))
        } else {
            cardPlaces[card] = cards.count
            cards.append(CardRecord(card: card, progress: progress, places: [Int32(place)]))
        }
    }

    /// Takes an answer outside of the schedule into the score of its sitting, and into nothing else.
    private mutating func foldPractice(_ review: Review, at moment: Moment) {
        let sitting = countAnswer(review, at: moment)
        guard sittings[sitting].practiced.insert(relinks.current(review.card)).inserted else { return }
        sittings[sitting].asked += 1
        sittings[sitting].right += review.verdict == .right ? 1 : 0
    }

    /// Takes an answer into what its sitting adds up; returns the place of the sitting.
    private mutating func countAnswer(_ review: Review, at moment: Moment) -> Int {
        let sitting = placeOfSitting(review.session, at: moment)
        sittings[sitting].answers += 1
        sittings[sitting].seconds += review.countedSeconds
        if sittings[sitting].mode == nil, !sittings[sitting].decks.contains(review.deck) {
            sittings[sitting].decks.append(review.deck)
        }
        return sitting
    }

    /// The place of a sitting, which is made when this is its first event; its end moves on to `moment`.
    private mutating func placeOfSitting(_ session: String, at moment: Moment) -> Int {
        if let place = sittingPlaces[session] {
            sittings[place].end = moment
            return place
        }
        sittings.append(Sitting(session: session, at: moment))
        sittingPlaces[session] = sittings.count - 1
        return sittings.count - 1
    }

    private func wasAsked(_ card: CardRecord, in sitting: Sitting) -> Bool {
        for place in card.places.reversed() {
            let event = events[Int(place)]
            if event.stamp.time < sitting.start.time { return false }
            if case .review(let review) = event.what, review.session == sitting.session { return true }
        }
        return false
    }
}
