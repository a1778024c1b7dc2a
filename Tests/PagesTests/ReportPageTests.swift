import Cards
import Memory
import ReviewHistory
import Statistics
import Testing

@testable import Pages

struct ReportPageTests {
    private static let now = Moment(time: 20_580 * 86_400_000 + 43_200_000, utcOffsetMinutes: 0)

    private static func review(_ card: String, _ rating: Rating, minute: Int, deck: String = "War") -> Event {
        Event(
            stamp: EventStamp(
                identifier: "\(card)\(minute)", time: 20_577 * 86_400_000 + Int64(minute) * 60_000, utcOffsetMinutes: 0),
            what: .review(
                Review(
                    card: CardIdentifier(card), deck: deck, kind: .date, form: .typed, given: "<i>",
                    verdict: rating == .again ? .wrong : .right,
                    rating: rating, seconds: 3, session: "s")))
    }

    private static func deck(_ name: String, _ cards: [String]) -> Deck {
        Deck(
            name: name, path: "",
            entries: cards.map {
                Deck.Entry(
                    card: Card(form: .question, prompt: "<b>\($0)</b>?", answer: $0, explicitIdentifier: $0),
                    lines: 1...1)
            })
    }

    private func page(_ events: [Event], decks: [Deck]) -> ReportPage {
        ReportPage(StatisticsFold(LearnerHistory(events: events), decks: decks, now: Self.now))
    }

    @Test func `a learner without answers gets a page that says so`() {
        let html = page([], decks: [Self.deck("War", ["a"])]).html
        #expect(html.contains("There is no answer yet to draw a chart of."))
        #expect(html.contains("&lt;b&gt;a&lt;/b&gt;?"))
        #expect(!html.contains("<svg"))
    }

    @Test func `a page needs nothing but itself`() {
        let html = page([Self.review("a", .good, minute: 600)], decks: [Self.deck("War", ["a"])]).html
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(!html.contains("<script"))
        #expect(!html.contains("http:"))
        #expect(!html.contains("https:"))
        #expect(isOwnPage(html.utf8))
        #expect(!isOwnPage("<html><title>Muster</title>".utf8))
    }

    @Test func `the history of a card is told from its first answer on`() {
        let html = page(
            [Self.review("a", .again, minute: 600), Self.review("a", .good, minute: 2100)],
            decks: [Self.deck("War", ["a"])]
        ).html
        #expect(html.contains("<span><b>✗</b> 05-04</span><span>✓ 05-05</span>"))
    }

    @Test func `a deck that is not here shows what the log knows of it`() {
        let html = page([Self.review("a", .good, minute: 600, deck: "Lost <deck>")], decks: []).html
        #expect(html.contains("This deck is not here; the log knows 1 card of it"))
        #expect(html.contains("Lost &lt;deck&gt;"))
    }

    @Test func `a report of very many long cards in a wide script stays below 2 MB`() {
        let text = String(repeating: "漢", count: 300)
        let deck = Deck(
            name: "Large", path: "",
            entries: (0..<3000).map {
                Deck.Entry(
                    card: Card(form: .question, prompt: text, answer: text, explicitIdentifier: "l\($0)"), lines: 1...1)
            })
        let events = (0..<1500).flatMap { card in
            (0..<20).map { Self.review("l\(card)", $0 % 2 == 0 ? .again : .good, minute: 600 + card + $0 * 2000) }
        }
        #expect(page(events, decks: [deck]).html.utf8.count < 2_000_000)
    }

    @Test func `of very many cards those in need are listed, and no deck is left out`() {
        let small = Self.deck("Small", ["s1", "s2"])
        let large = Self.deck("Large", (0..<3000).map { "l\($0)" })
        let page = page(
            [Self.review("l2000", .again, minute: 600), Self.review("l2500", .good, minute: 601)],
            decks: [large, small])
        #expect(page.decks.map(\.cards.count) == [ReportPage.mostCards - 2, 2])
        #expect(page.decks[0].cards.prefix(2).map(\.card) == ["l2000", "l2500"])
        #expect(page.html.utf8.count < 2_000_000)
    }
}

struct ComparisonPageTests {
    private static let now = Moment(time: 20_580 * 86_400_000 + 43_200_000, utcOffsetMinutes: 0)
    private static let deck = Deck(
        name: "War", path: "",
        entries: ["a", "b", "c"].map {
            Deck.Entry(card: Card(form: .question, prompt: "\($0)?", answer: $0, explicitIdentifier: $0), lines: 1...1)
        })

    /// A learner who answered some cards on successive days, each with a rating.
    private static func learner(_ answers: [(card: String, rating: Rating)]) -> StatisticsFold {
        let events = answers.enumerated().map { day, answer in
            Event(
                stamp: EventStamp(
                    identifier: "e\(day)", time: (20_570 + Int64(day)) * 86_400_000 + 43_200_000, utcOffsetMinutes: 0),
                what: .review(
                    Review(
                        card: CardIdentifier(answer.card), deck: "War", kind: nil, form: .typed, given: "",
                        verdict: answer.rating == .again ? .wrong : .right, rating: answer.rating, seconds: 3,
                        session: "s\(day)")))
        }
        return StatisticsFold(
            LearnerHistory(events: events), decks: [deck], filter: StatisticsFilter(decks: ["War"]), now: now)
    }

    private let comparison = LearnerComparison(
        deck: deck,
        learners: [
            ("Ann <3", learner([("a", .again), ("a", .good), ("b", .good), ("c", .again)])),
            ("Ben", learner([("a", .again), ("b", .again), ("b", .good), ("b", .good)])),
        ])

    @Test func `a card is bad for all when each of two learners missed half of the time`() {
        #expect(comparison.badForAll.map(\.answer) == ["a"])
        #expect(
            comparison.cards.map(\.recall) == [
                Tally(right: 1, total: 3), Tally(right: 3, total: 4), Tally(right: 0, total: 1),
            ])
    }

    @Test func `each learner's cell says what is in mind, missed, or not begun`() {
        #expect(comparison.cards[0].cells[1].mind == 0)
        #expect(comparison.cards[2].cells[1].mind == nil)
        #expect(comparison.cards[1].cells[0].mind.map { $0 > 0.5 && $0 < 1 } == true)
        let html = ComparisonPage(comparison).html
        #expect(html.contains("missed (0/1)"))
        #expect(html.contains("Ann &lt;3"))
    }

    @Test func `learners have their own numbers`() {
        #expect(comparison.learners.map(\.name) == ["Ann <3", "Ben"])
        #expect(comparison.learners.map(\.standing.answers) == [4, 4])
        #expect(comparison.learners.map(\.retention) == [Tally(right: 1, total: 1), Tally(right: 2, total: 2)])
        #expect(comparison.learners.map(\.lastDay) == ["2026-04-30", "2026-04-30"])
    }
}
