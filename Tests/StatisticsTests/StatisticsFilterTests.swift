import Cards
import Memory
import ReviewHistory
import Statistics
import Testing

/// The learner of `ExampleLearner`, only in part.
struct StatisticsFilterTests {
    private func report(_ filter: StatisticsFilter) -> ScoreReport {
        ScoreReport(
            StatisticsFold(
                ExampleLearner.history, decks: ExampleLearner.decks, filter: filter, now: ExampleLearner.now))
    }

    @Test func `of one deck, cards, answers and sittings are its own`() {
        let peace = report(StatisticsFilter(decks: ["Peace"]))
        #expect(peace.standing.decks.map(\.name) == ["Peace"])
        #expect(peace.standing.cards.total == 3)
        #expect(peace.standing.answers == 1)
        #expect(peace.standing.sittings.map(\.session) == ["tue"])
        #expect(peace.days.map(\.day) == ["2026-05-05"])
        #expect(peace.known.map(\.cards) == [0, 1, 1, 1])
    }

    @Test func `of one kind, a sitting has only its cards`() {
        let causes = report(StatisticsFilter(kinds: [.cause]))
        #expect(causes.standing.kinds.map(\.name) == ["cause"])
        #expect(causes.standing.sittings.map(\.asked) == [1])
        #expect(causes.standing.sittings.map(\.right) == [0])
        #expect(causes.standing.sittings.map(\.seconds) == [5])
        #expect(causes.standing.cards.total == 2)
    }

    @Test func `of a period, answers before it still count for what is known`() {
        let wednesday = report(StatisticsFilter(since: ExampleLearner.monday + 2, until: ExampleLearner.monday + 2))
        #expect(wednesday.standing.answers == 1)
        #expect(wednesday.standing.retention == Tally(right: 1, total: 1))
        #expect(wednesday.known.map(\.day) == ["2026-05-06"])
        #expect(wednesday.known.map(\.known) == [3.76])
        #expect(wednesday.days.map(\.new) == [0])
    }

    @Test func `of tags, a card counts that has one of them`() {
        let tagged = Deck(
            name: "War", path: "Decks/War.md",
            entries: ["a", "b", "c"].enumerated().map { line, name in
                Deck.Entry(
                    card: Card(
                        form: .question, prompt: name, answer: name, tags: name == "b" ? ["x", "y"] : ["z"],
                        explicitIdentifier: name), lines: line + 1...line + 1)
            })
        let fold = StatisticsFold(
            ExampleLearner.history, decks: [tagged], filter: StatisticsFilter(tags: ["x", "w"]), now: ExampleLearner.now
        )
        let report = ScoreReport(fold)
        #expect(report.standing.answers == 1)
        #expect(report.standing.cards.total == 1)
        #expect(report.tags.map(\.name) == ["x", "y"])
        #expect(report.tags.map(\.recall) == [Tally(right: 1, total: 1), Tally(right: 1, total: 1)])
    }

    @Test func `a card that is gone from its deck is no longer known, one whose deck is not here still is`() {
        let without = { (decks: [Deck]) in
            ScoreReport(StatisticsFold(ExampleLearner.history, decks: decks, now: ExampleLearner.now)).known.last?.cards
        }
        #expect(without([ExampleLearner.deck("War", [ExampleLearner.card("a", .date)])]) == 2)
        #expect(without([]) == 4)
    }
}

struct ConfusionTests {
    private func wrong(_ card: String, _ given: String, hour: Double, _ verdict: Verdict = .wrong) -> Event {
        ExampleLearner.event(
            "\(card)\(hour)",
            .review(
                Review(
                    card: CardIdentifier(card), deck: "War", kind: .date, form: .typed, given: given, verdict: verdict,
                    rating: .again, seconds: 1, session: "s")),
            day: 0, hour: hour)
    }

    @Test func `a wrong answer that was given twice is a confusion, whatever its case and spaces`() {
        let history = LearnerHistory(events: [
            wrong("a", "Minsk", hour: 8), wrong("a", " minsk ", hour: 8.1), wrong("a", "B", hour: 8.2),
            wrong("b", "Minsk", hour: 8.3), wrong("a", "", hour: 8.4), wrong("a", "", hour: 8.5),
            wrong("c", "b", hour: 8.6), wrong("c", "B", hour: 8.7), wrong("c", "B", hour: 8.8),
            wrong("b", "typo", hour: 9, .close), wrong("b", "typo", hour: 9.1, .close),
        ])
        let report = ScoreReport(StatisticsFold(history, decks: ExampleLearner.decks, now: ExampleLearner.now))
        #expect(report.confusions.map(\.card) == ["c", "a"])
        #expect(report.confusions.map(\.given) == ["B", "Minsk"])
        #expect(report.confusions.map(\.count) == [3, 2])
        #expect(report.confusions.map(\.answer) == ["C", "A"])
        // "B" answers the card b.
        #expect(report.confusions.map(\.rightFor) == ["b?", nil])
    }
}
