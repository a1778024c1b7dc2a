package import Cards

/// That the answer of a card is another one than the learner knows.
struct AnswerChange: Hashable, Sendable {
    /// The answer as it was when the card was asked last.
    let before: String
    /// When the change was noticed.
    let since: Moment
}

extension LearnerHistory {
    /// What a card said when it was seen last; nil where the log does not tell.
    package func text(of card: CardIdentifier) -> CardText? { texts[relinks.current(card)] }

    /// The answer that the learner knows, where the author has changed it since; nil once the card was answered again.
    package func answerBefore(_ card: CardIdentifier) -> String? {
        let card = relinks.current(card)
        guard let change = changes[card], let place = cardPlaces[card], !wasAnswered(cards[place], since: change.since)
        else { return nil }
        return change.before
    }

    /// Whether there are such cards.
    package var hasChangedAnswers: Bool { changes.contains { answerBefore($0.key) != nil } }

    /// Compares the cards of `decks` with what they said when they were asked: those with another answer are due on the day of
    /// `now`, since who knows the old answer does not know the card.
    ///
    /// An answer that the card still takes, as a further one, is no other answer.
    package mutating func noteChangedAnswers(in decks: [Deck], at now: Moment) {
        guard !learned.isEmpty else { return }
        for card in decks.lazy.flatMap(\.entries).map(\.card) {
            guard let text = learned[relinks.current(card.identifier)],
                !card.accepted.contains(where: text.hasSameAnswer)
            else {
                continue
            }
            changes[relinks.current(card.identifier)] = AnswerChange(before: text.answer, since: now)
        }
        makeChangesDue()
    }

    /// Makes the cards with a changed answer due, unless they were answered since.
    mutating func makeChangesDue() {
        for (card, change) in changes {
            guard let place = cardPlaces[card], !wasAnswered(cards[place], since: change.since) else { continue }
            cards[place].progress.dueDay = min(cards[place].progress.dueDay, change.since.studyDay)
        }
    }

    private func wasAnswered(_ card: CardRecord, since moment: Moment) -> Bool {
        card.places.last.map { events[Int($0)].stamp.time >= moment.time } ?? false
    }
}
