import Cards
import Memory
import ReviewHistory
import Scheduling
import TestSupport
import Testing

struct StudyPlanTests {
    private func plan(
        _ request: StudyRequest = StudyRequest(), _ decks: [Deck], _ events: [Event] = [], seed: UInt64 = 1,
        now: Moment = Example.monday
    ) -> StudyPlan {
        var generator = SeededGenerator(seed: seed)
        return StudyPlan(
            request, decks: decks, history: LearnerHistory(events: events), now: now, using: &generator)
    }

    private let deck = Example.deck("A", ["a", "b", "c", "d", "e"].map { Example.card($0) })

    @Test func `a quiz asks what is due by the risk of forgetting, with new cards in between in the order of the deck`()
    {
        // Stability after a first "easy" is longer than after "good"; all three are due after 40 days or 3.
        let plan = plan(
            StudyRequest(), [deck],
            [
                Example.review("d", .easy, daysAgo: 40), Example.review("e", .good, daysAgo: 40),
                Example.review("b", .good, daysAgo: 3),
            ])
        #expect(plan.identifiers == ["e", "d", "a", "b", "c"])
        #expect(plan.candidateCount == 5)
        #expect(plan.newCount == 2)
    }

    @Test func `new cards on a sentence that another card of the day shows come last`() {
        let deck = Example.deck(
            "A",
            [
                Example.card("a", evidence: "One."), Example.card("b", evidence: "One."),
                Example.card("c", evidence: "Two."), Example.card("d", evidence: "Three."), Example.card("e"),
                Example.card("f", evidence: "Two."),
            ])
        #expect(plan(StudyRequest(newCardsPerDay: 4), [deck]).identifiers == ["a", "c", "d", "e"])
        let tomorrow = plan(StudyRequest(newCardsPerDay: 2), [deck], [Example.review("a", .again, daysAgo: 1)])
        #expect(tomorrow.identifiers == ["a", "c", "d"])
    }

    @Test func `a card that is not due yet is not asked`() {
        let plan = plan(StudyRequest(), [deck], [Example.review("a", .easy, daysAgo: 1)])
        #expect(plan.identifiers == ["b", "c", "d", "e"])
    }

    @Test func `a card missed today is due at once`() {
        let plan = plan(StudyRequest(newCardsPerDay: 0), [deck], [Example.review("a", .again, daysAgo: 0, minutes: -5)])
        #expect(plan.identifiers == ["a"])
    }

    @Test func `new cards begun today count towards the limit of the day`() {
        let events = [Example.review("a", .good, daysAgo: 0, minutes: -60), Example.review("b", .good, daysAgo: 1)]
        #expect(plan(StudyRequest(newCardsPerDay: 2), [deck], events).identifiers == ["c"])
        #expect(plan(StudyRequest(newCardsPerDay: 1), [deck], events).identifiers == [])
        #expect(plan(StudyRequest(newCardsPerDay: 2), [deck], events).newCount == 3)
    }

    @Test func `new cards asked for now come whatever was begun today`() {
        var request = StudyRequest(newCardsPerDay: 1)
        request.newCardsNow = 2
        let plan = plan(request, [deck], [Example.review("a", .easy, daysAgo: 0)])
        #expect(plan.identifiers == ["b", "c"])
    }

    @Test func `cards begun in another deck leave the limit of this one alone`() {
        let other = Example.deck("B", [Example.card("x")])
        let request = StudyRequest(decks: ["B"], newCardsPerDay: 1)
        #expect(plan(request, [deck, other], [Example.review("a", .easy, daysAgo: 0)]).identifiers == ["x"])
    }

    @Test func `twenty new cards a day are usual`() {
        let large = Example.deck("A", (1...30).map { Example.card("card\($0)") })
        #expect(plan(StudyRequest(), [large]).cards.count == 20)
    }

    @Test func `the maximum counts all cards, due ones first`() {
        let events = [Example.review("c", .good, daysAgo: 10)]
        #expect(plan(StudyRequest(maximumCount: 2), [deck], events).identifiers == ["c", "a"])
        #expect(plan(StudyRequest(maximumCount: 0), [deck], events).identifiers == [])
        #expect(plan(StudyRequest(maximumCount: -1), [deck], events).identifiers == [])
    }

    @Test func `decks and kinds are filtered`() {
        let cards = [
            Example.card("x", kind: .date), Example.card("y", kind: .cause), Example.card("z"),
        ]
        let decks = [deck, Example.deck("B", cards)]
        #expect(plan(StudyRequest(decks: ["B"]), decks).identifiers == ["x", "y", "z"])
        #expect(plan(StudyRequest(kinds: [.cause, .date]), decks).identifiers == ["x", "y"])
        #expect(plan(StudyRequest(decks: ["A"], kinds: [.cause]), decks).identifiers == [])
    }

    @Test func `new cards of several decks take turns`() {
        let other = Example.deck("B", ["x", "y"].map { Example.card($0) })
        #expect(plan(StudyRequest(), [deck, other]).identifiers == ["a", "x", "b", "y", "c", "d", "e"])
    }

    @Test func `a card that two decks share is asked once`() {
        let other = Example.deck("B", [Example.card("a"), Example.card("x")])
        let plan = plan(StudyRequest(), [deck, other])
        #expect(plan.identifiers == ["a", "x", "b", "c", "d", "e"])
        #expect(plan.cards.first?.deck == "A")
    }

    @Test func `suspended cards are left out`() {
        let suspended = Event(
            stamp: EventStamp(identifier: "s", time: 0, utcOffsetMinutes: 0), what: .suspended(CardIdentifier("b")))
        let missed = Example.review("b", .again, daysAgo: 1)
        #expect(plan(StudyRequest(), [deck], [suspended]).identifiers == ["a", "c", "d", "e"])
        #expect(plan(StudyRequest(mode: .review), [deck], [suspended, missed]).identifiers == [])
    }

    @Test func `a review repeats the misses of the last sitting, else every open lapse`() {
        let lapse = Example.review("e", .again, daysAgo: 5, session: "s0")
        let missed = [
            Example.review("c", .again, daysAgo: 1, session: "s1"),
            Example.review("c", .good, daysAgo: 1, minutes: 1, session: "s1"),
            Example.review("a", .again, daysAgo: 1, minutes: 2, session: "s1"),
        ]
        let request = StudyRequest(mode: .review)
        #expect(plan(request, [deck], [lapse] + missed).identifiers == ["c", "a"])
        let clean = Example.review("b", .good, daysAgo: 0, minutes: -9, session: "s2")
        #expect(plan(request, [deck], [lapse, clean] + missed).identifiers == ["e", "a"])
        #expect(plan(request, [deck], [clean]).identifiers == [])
    }

    @Test func `learning asks new cards only`() {
        let events = [Example.review("a", .good, daysAgo: 10)]
        #expect(plan(StudyRequest(mode: .learn), [deck], events).identifiers == ["b", "c", "d", "e"])
    }

    @Test func `cards of one probability come in an order of chance, the same for the same seed`() {
        let large = Example.deck("A", (1...12).map { Example.card("card\($0)") })
        let events = (1...12).map { Example.review("card\($0)", .good, daysAgo: 10) }
        let first = plan(StudyRequest(), [large], events, seed: 1)
        #expect(first.identifiers == plan(StudyRequest(), [large], events, seed: 1).identifiers)
        #expect(first.identifiers != plan(StudyRequest(), [large], events, seed: 2).identifiers)
        #expect(first.identifiers.sorted() == large.entries.map(\.card.identifier.text).sorted())
    }

    @Test func `a review of all lapses goes beyond the last sitting`() {
        let lapse = Example.review("e", .again, daysAgo: 5, session: "s0")
        let missed = Example.review("a", .again, daysAgo: 1, session: "s1")
        var request = StudyRequest(mode: .review)
        #expect(plan(request, [deck], [lapse, missed]).identifiers == ["a"])
        request.allLapses = true
        #expect(plan(request, [deck], [lapse, missed]).identifiers == ["e", "a"])
    }

    @Test func `tags are filtered, whatever their case`() {
        let cards = [
            Example.card("x", tags: ["Kings", "war"]), Example.card("y", tags: ["law"]), Example.card("z"),
        ]
        var request = StudyRequest()
        request.tags = ["kings", "treaty"]
        #expect(plan(request, [Example.deck("B", cards)]).identifiers == ["x"])
    }

    @Test func `exams and cramming ask cards due or not, by chance`() {
        let events = [Example.review("a", .easy, daysAgo: 1), Example.review("b", .good, daysAgo: 30)]
        for mode in [StudyMode.exam, .cram] {
            let first = plan(StudyRequest(mode: mode), [deck], events, seed: 1).identifiers
            #expect(first.sorted() == ["a", "b", "c", "d", "e"])
            #expect(plan(StudyRequest(mode: mode), [deck], events, seed: 2).identifiers != first)
            #expect(plan(StudyRequest(mode: mode, maximumCount: 2), [deck], events).cards.count == 2)
        }
    }

    @Test func `a buried card waits for the next day, except for exams and cramming`() {
        let buried = Event(
            stamp: EventStamp(identifier: "b", time: Example.monday.time - 60_000, utcOffsetMinutes: 0),
            what: .buried(CardIdentifier("b")))
        let tomorrow = Moment(time: Example.monday.time + 86_400_000, utcOffsetMinutes: 0)
        #expect(!plan(StudyRequest(), [deck], [buried]).identifiers.contains("b"))
        #expect(plan(StudyRequest(), [deck], [buried], now: tomorrow).identifiers.contains("b"))
        #expect(plan(StudyRequest(mode: .cram), [deck], [buried]).identifiers.contains("b"))
    }

    /// Nine cards that are due: three fading, three as good as lost, three safe.
    private var backlog: (deck: Deck, events: [Event]) {
        let fading = (1...3).map { Example.review("fading\($0)", .good, daysAgo: 3) }
        let lost = (1...3).map { Example.review("lost\($0)", .good, daysAgo: 900) }
        let safe = (1...3).flatMap { number in
            [(200, Rating.easy), (180, .easy), (120, .easy)].map {
                Example.review("safe\(number)", $1, daysAgo: $0 + 1000)
            }
        }
        let names = ["fading", "lost", "safe"].flatMap { kind in (1...3).map { "\(kind)\($0)" } }
        return (Example.deck("A", names.map { Example.card($0) }), fading + lost + safe)
    }

    @Test func `of a backlog the cards that waiting would cost most come first, and a day's worth alone`() {
        let plan = plan(StudyRequest(newCardsPerDay: 0, reviewsPerDay: 3), [backlog.deck], backlog.events)
        #expect(plan.backlog?.due == 9)
        #expect(plan.backlog?.today == 3)
        #expect(plan.backlog?.days == 3)
        #expect(plan.identifiers.sorted() == ["fading1", "fading2", "fading3"])
    }

    @Test func `reviews of today count towards the reviews of the day`() {
        let today = (1...2).map { Example.review("fading\($0)", .good, daysAgo: 0, minutes: -10, session: "s9") }
        let plan = plan(
            StudyRequest(newCardsPerDay: 0, reviewsPerDay: 5), [backlog.deck], backlog.events + today)
        #expect(plan.cards.count == 3)
    }

    @Test func `all that is due fits into a day that takes it`() {
        #expect(plan(StudyRequest(newCardsPerDay: 0, reviewsPerDay: 9), [backlog.deck], backlog.events).backlog == nil)
    }

    @Test func `the mode of cramming is the one that the history looks for`() {
        #expect(StudyMode.cram.rawValue == Sitting.cramMode)
    }

    @Test func `the mode of a review is the one that the history looks for`() {
        #expect(StudyMode.review.rawValue == Sitting.reviewMode)
    }
}
