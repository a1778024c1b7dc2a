import Cards
import Memory
import ReviewHistory
import TestSupport

/// Short names for the events that tests are made of.
enum Example {
    /// Midnight UTC of 2026-05-04, a Monday.
    static let monday: Int64 = 20_577 * 86_400_000

    static func stamp(_ identifier: String, day: Int = 0, hour: Double = 12) -> EventStamp {
        EventStamp(
            identifier: identifier, time: monday + Int64(day) * 86_400_000 + Int64(hour * 3_600_000),
            utcOffsetMinutes: 0)
    }

    /// A review on the `day`th day from Monday; the verdict follows the rating.
    static func review(
        _ identifier: String, _ card: String, _ rating: Rating = .good, day: Int = 0, hour: Double = 12,
        session: String = "s1", seconds: Double = 4
    ) -> Event {
        let verdict: Verdict = rating == .again ? .wrong : rating == .hard ? .close : .right
        return Event(
            stamp: stamp(identifier, day: day, hour: hour),
            what: .review(
                Review(
                    card: CardIdentifier(card), deck: "War", kind: .date, form: .typed, given: "22 June 1941",
                    verdict: verdict, rating: rating, seconds: seconds, session: session)))
    }

    static func event(_ identifier: String, _ what: Event.What, day: Int = 0, hour: Double = 12) -> Event {
        Event(stamp: stamp(identifier, day: day, hour: hour), what: what)
    }

    /// Any number of events of all types about a few cards, sessions and days, with undos, relinks and equal times.
    static func randomEvents(_ count: Int, using generator: inout SeededGenerator) -> [Event] {
        (0..<count).map { index in
            let card = "card\(Int.random(in: 0..<6, using: &generator))"
            let session = "s\(Int.random(in: 0..<4, using: &generator))"
            let day = Int.random(in: 0..<40, using: &generator)
            let hour = Double(Int.random(in: 8..<12, using: &generator))
            let what: Event.What? =
                switch Int.random(in: 0..<20, using: &generator) {
                case 0: .undo(event: "e\(Int.random(in: 0..<count, using: &generator))")
                case 1:
                    .relinked(
                        from: CardIdentifier(card),
                        to: CardIdentifier("card\(Int.random(in: 0..<6, using: &generator))"))
                case 2: .suspended(CardIdentifier(card))
                case 3: .resumed(CardIdentifier(card))
                case 4: .sessionStarted(SessionStart(session: session, mode: "quiz", decks: ["War"]))
                case 5: .sessionEnded(SessionEnd(session: session, asked: 3, right: 2))
                case 6: .unknown(type: "mood")
                case 7: .buried(CardIdentifier(card))
                case 8:
                    Bool.random(using: &generator) ? .flagged(CardIdentifier(card)) : .unflagged(CardIdentifier(card))
                case 9: .set(SettingChange(name: "retention", value: Bool.random(using: &generator) ? "0.8" : "0.95"))
                case 10:
                    .cardText(
                        CardIdentifier(card), CardText(form: .question, prompt: card, answer: "\(day)", deck: "War"))
                case 11: .keptApart(from: CardIdentifier(card), to: CardIdentifier("card0"))
                default: nil
                }
            if let what { return event("e\(index)", what, day: day, hour: hour) }
            let rating = Rating.allCases.randomElement(using: &generator) ?? .good
            let answer = review("e\(index)", card, rating, day: day, hour: hour, session: session)
            guard case .review(let review) = answer.what, Int.random(in: 0..<8, using: &generator) == 0 else {
                return answer
            }
            return Event(stamp: answer.stamp, what: .practiced(review))
        }
    }
}
