internal import Cards
internal import Memory

extension LearnerHistory {
    /// Takes in the event at `place`, which is the latest so far.
    mutating func fold(_ place: Int) {
        let event = events[place]
        switch event.what {
        case .review(let review): fold(review, at: place)
        case .sessionStarted(let start):
            let sitting = placeOfSitting(start.session, at: event.stamp.moment)
            sittings[sitting].mode = start.mode
            sittings[sitting].decks = start.decks
        case .sessionEnded(let end):
            sittings[placeOfSitting(end.session, at: event.stamp.moment)].isEnded = true
        case .suspended(let card): suspended.insert(relinks.current(card))
        case .resumed(let card): suspended.remove(relinks.current(card))
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
        let sitting = placeOfSitting(review.session, at: stamp.moment)
        sittings[sitting].answers += 1
        sittings[sitting].seconds += review.countedSeconds
        if sittings[sitting].mode == nil, !sittings[sitting].decks.contains(review.deck) {
            sittings[sitting].decks.append(review.deck)
        }
        let known = cardPlaces[card]
        if !(known.map { wasAsked(cards[$0], in: sittings[sitting]) } ?? false) {
            sittings[sitting].asked += 1
            sittings[sitting].right += review.verdict == .right ? 1 : 0
        }
        let progress = progress(
            of: known.map { cards[$0].progress }, card, after: review.rating, on: stamp.moment.studyDay)
        if let known {
            cards[known].progress = progress
            cards[known].places.append(Int32(place))
        } else {
            cardPlaces[card] = cards.count
            cards.append(CardRecord(card: card, progress: progress, places: [Int32(place)]))
        }
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

    private func progress(
        of known: ReviewedCard?, _ card: CardIdentifier, after rating: Rating, on day: Int
    ) -> ReviewedCard {
        // A clock that was set back must not make time run backwards.
        let elapsed = max(0, day - (known?.lastDay ?? day))
        let memory = model.state(after: rating, elapsedDays: Double(elapsed), from: known?.memory)
        let count = (known?.reviewCount ?? 0) + 1
        let isLapse = rating == .again && known.map { !$0.isOpenLapse } ?? false
        let lastDay = max(day, known?.lastDay ?? day)
        return ReviewedCard(
            memory: memory, firstDay: known?.firstDay ?? day, lastDay: lastDay,
            dueDay: rating == .again ? lastDay : lastDay + interval(after: memory, of: card, reviewCount: count),
            reviewCount: count, lapses: (known?.lapses ?? 0) + (isLapse ? 1 : 0), lastRating: rating)
    }

    /// Whole days until the card is due, with a deviation that depends only on the card and the count of its reviews.
    private func interval(after memory: MemoryState, of card: CardIdentifier, reviewCount: Int) -> Int {
        let days = model.curve.wholeDays(forRetention: desiredRetention, stability: memory.stability)
        // FNV-1a (Fowler, Noll, Vo), 64 bits.
        var seed: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in card.text.utf8 { seed = (seed ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return IntervalFuzz.interval(around: days, seed: seed &+ UInt64(reviewCount))
    }
}
