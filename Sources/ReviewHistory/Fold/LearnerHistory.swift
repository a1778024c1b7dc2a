package import Cards
package import Memory

/// All that the log says of a learner: a fold over the set of its events.
///
/// Any order of the events, duplicates, and any merge of logs give an equal history. Nothing in it is a second truth:
/// it can always be made again.
package struct LearnerHistory: Sendable {
    package let model: MemoryModel
    /// The probability of recall at which a card is due, above 0 and below 1: the learner's setting.
    package let desiredRetention: Double
    /// Every event that counts, by time and identifier.
    package internal(set) var events: [Event]
    /// Every sitting with an event in the log, by its start.
    package internal(set) var sittings: [Sitting] = []
    /// Every card with an answer, in the order of the first answers.
    package internal(set) var cards: [CardRecord] = []

    /// The events that an undo withdrew, by time and identifier.
    let withdrawn: [Event]
    var relinks = Relinks()
    /// What each card said when it was last seen, under its present identifier.
    var texts: [CardIdentifier: CardText] = [:]
    /// What each card said when it was asked last, under its present identifier.
    var learned: [CardIdentifier: CardText] = [:]
    /// The cards whose answer is another one than the learner knows, under their present identifiers.
    var changes: [CardIdentifier: AnswerChange] = [:]
    var suspended: Set<CardIdentifier> = []
    var flagged: Set<CardIdentifier> = []
    /// The day of study on which a card was buried last.
    var buried: [CardIdentifier: Int] = [:]
    /// What the learner has set.
    package internal(set) var settings = LearnerSettings()
    var sittingPlaces: [String: Int] = [:]
    /// Where in `cards` a card is, under its present identifier.
    var cardPlaces: [CardIdentifier: Int] = [:]

    /// The history that the events of any number of logs tell together.
    package init(events: [Event], parameters: MemoryParameters = .standard) {
        let set = EventSet(events)
        self.events = set.effective
        withdrawn = set.withdrawn
        model = MemoryModel(parameters)
        // One retention for the whole of the past: due dates follow the setting, old answers included.
        desiredRetention = LearnerSettings(self.events).retention
        for event in self.events {
            if case .relinked(let from, let to) = event.what { relinks.add(from: from, to: to) }
        }
        for place in self.events.indices { fold(place) }
    }

    /// Adds an event that has just happened; the same as making the history anew with it.
    ///
    /// Its identifier is a new one. Takes constant time for an answer and for the start and end of a sitting, else that
    /// of a whole fold.
    package mutating func record(_ event: Event) {
        let isLatest = events.last.map { $0.stamp < event.stamp } ?? true
        switch event.what {
        case .review, .practiced, .sessionStarted, .sessionEnded, .cardText, .suspended, .resumed, .buried, .flagged,
            .unflagged, .unknown:
            guard isLatest else { break }
            events.append(event)
            fold(events.count - 1)
            return
        case .undo, .relinked, .keptApart, .set: break
        }
        record([event])
    }

    /// Adds events of any types; the same as making the history anew with them, and takes as long.
    package mutating func record(_ added: [Event]) {
        let changes = changes
        self = LearnerHistory(events: events + withdrawn + added, parameters: model.parameters)
        for (card, change) in changes { self.changes[relinks.current(card)] = change }
        makeChangesDue()
    }

    /// How far the learner has come with a card.
    package func progress(of card: CardIdentifier) -> CardProgress {
        cardPlaces[relinks.current(card)].map { .reviewed(cards[$0].progress) } ?? .new
    }

    /// Whether the learner has set a card aside.
    package func isSuspended(_ card: CardIdentifier) -> Bool { suspended.contains(relinks.current(card)) }

    /// Whether the learner has put a card off from the day of study `day` to the next.
    package func isBuried(_ card: CardIdentifier, on day: Int) -> Bool { buried[relinks.current(card)] == day }

    /// Whether the learner has marked a card to come back to.
    package func isFlagged(_ card: CardIdentifier) -> Bool { flagged.contains(relinks.current(card)) }

    /// The answers to a card, the oldest first.
    package func reviews(of card: CardIdentifier) -> [PastReview] {
        cardPlaces[relinks.current(card)].map { Array(reviews(of: cards[$0])) } ?? []
    }

    /// The answers to a card of this history, the oldest first.
    package func reviews(of card: CardRecord) -> some Sequence<PastReview> {
        card.places.lazy.compactMap { review(at: Int($0)) }
    }

    /// The sitting with that identifier.
    package func sitting(_ session: String) -> Sitting? { sittingPlaces[session].map { sittings[$0] } }

    /// The answer that is the event at `place`; nil where it is another event.
    func review(at place: Int) -> PastReview? {
        guard case .review(let review) = events[place].what else { return nil }
        return PastReview(stamp: events[place].stamp, card: relinks.current(review.card), review: review)
    }
}

extension LearnerHistory {
    /// The probability that the learner recalls a card on the day of study `day`, in 0...1.
    package func recall(of card: ReviewedCard, on day: Int) -> Double {
        model.curve.recall(after: Double(max(0, day - card.lastDay)), stability: card.memory.stability)
    }
}
