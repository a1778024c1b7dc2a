import Cards
import Memory
import ReviewHistory
import Statistics
import TestSupport
import Testing

/// The statistics of random logs against counts made anew for each number, slowly and plainly.
struct StatisticsLawTests {
    private struct Answer {
        let card: String
        let deck: String
        let kind: CardKind
        let day: Int
        let minute: Int
        let rating: Rating
        var isRight: Bool { rating >= .good }
    }

    private static let decks = (0..<3).map { deck in
        ExampleLearner.deck(
            "deck\(deck)",
            (0..<8).map { ExampleLearner.card("c\(deck)\($0)", CardKind.allCases[$0 % 3]) })
    }

    @Test(arguments: 0..<25)
    func `the fold agrees with a naive count`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let answers = (0..<300).map { index in
            let deck = Int.random(in: 0..<3, using: &generator)
            let card = Int.random(in: 0..<8, using: &generator)
            return Answer(
                card: "c\(deck)\(card)", deck: "deck\(deck)", kind: CardKind.allCases[card % 3],
                day: Int.random(in: 0..<30, using: &generator), minute: index,
                rating: Rating.allCases.randomElement(using: &generator) ?? .good)
        }
        let history = LearnerHistory(
            events: answers.map {
                ExampleLearner.review(
                    $0.card, $0.rating, day: $0.day, hour: 8 + Double($0.minute) / 60, session: "s\($0.day)",
                    deck: $0.deck, kind: $0.kind)
            }.shuffled(using: &generator))
        let now = ExampleLearner.moment(day: 29, hour: 20)
        let statistics = LearnerStatistics(history, decks: Self.decks, now: now)

        let firsts = Dictionary(grouping: answers) { "\($0.card) \($0.day)" }.values
            .compactMap { $0.min { $0.minute < $1.minute } }
        #expect(statistics.answers == 300)
        #expect(statistics.recall == score(firsts))
        for (index, deck) in Self.decks.enumerated() {
            #expect(statistics.decks[index].recall == score(firsts.filter { $0.deck == deck.name }))
        }
        for standing in statistics.kinds {
            #expect(standing.recall == score(firsts.filter { $0.kind.rawValue == standing.name }))
        }
        let later = firsts.filter { first in answers.contains { $0.card == first.card && $0.day < first.day } }
        #expect(statistics.retention == Tally(right: later.count { $0.rating > .again }, total: later.count))
        #expect(statistics.today == score(answers.filter { $0.day == 29 }))
        #expect(
            statistics.sittings.map(\.asked)
                == Set(answers.map(\.day)).sorted().map { day in
                    Set(answers.filter { $0.day == day }.map(\.card)).count
                })
        #expect(statistics.sittings.reduce(0) { $0 + $1.right } == firsts.count { $0.isRight })
        #expect(statistics.cards.total == 24)
        #expect(statistics.cards.new == 24 - Set(answers.map(\.card)).count)
        let lasts = Dictionary(grouping: answers, by: \.card).values
            .compactMap { $0.max { ($0.day, $0.minute) < ($1.day, $1.minute) } }
        #expect(statistics.cards.missed == lasts.count { $0.rating == .again })
        #expect(statistics.decks.map(\.cards.total).reduce(0, +) == 24)
        #expect(statistics.kinds.map(\.cards.due).reduce(0, +) == statistics.cards.due)
        #expect(statistics.forecast[0] == statistics.cards.due)
    }

    private func score(_ answers: [Answer]) -> Tally {
        Tally(right: answers.count { $0.isRight }, total: answers.count)
    }
}
