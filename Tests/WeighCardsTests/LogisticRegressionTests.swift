import DeckCompilation
import Diagnostics
import Testing

@testable import weigh_cards

@Suite struct LogisticRegressionTests {
    /// Cards of which those with a trait pass in three of four cases and the others in one.
    private func cards(_ count: Int) -> [JudgedCards.Card] {
        (0..<count).map { index in
            let isDated = index % 2 == 0
            let passes = (index / 2) % 4 < (isDated ? 3 : 1)
            return JudgedCards.Card(
                traits: isDated ? [.isDated, .date] : [.date], passes: passes, document: index % 5)
        }
    }

    @Test func `the scores are the shares that pass`() {
        let model = LogisticRegression(cards(800), penalty: 0.01)
        #expect(abs(model.score([.isDated, .date]) - 0.75) < 0.01)
        #expect(abs(model.score([.date]) - 0.25) < 0.01)
    }

    @Test func `a penalty draws the weights to nothing`() {
        let free = LogisticRegression(cards(800), penalty: 1)
        let held = LogisticRegression(cards(800), penalty: 10_000)
        #expect(abs(held.weights[.isDated, default: 0]) < abs(free.weights[.isDated, default: 0]) / 5)
    }

    @Test func `the best by score are those that pass`() {
        let ranking = Ranking([(0.9, true), (0.8, true), (0.7, false), (0.6, true), (0.1, false)])
        #expect(ranking.area == 5.0 / 6)
        #expect(ranking.passed(ofBest: 0.4) == 1)
        #expect(ranking.passed(ofBest: 1) == 0.6)
    }
}

@Suite struct JudgedCardsTests {
    private let document = SourceText(
        path: "somewhere/holm.txt",
        text: "Karl Berg built the Iron Bridge in 1779. Ann Lee sold the Iron Bridge in 1812.")

    @Test func `a verdict is found by its document, question and answer`() throws {
        let verdicts =
            "holm.txt\tIn which year did Karl Berg build the Iron Bridge?\t1779\tpass\n"
            + "holm.txt\tIn which year did Karl Berg build the Iron Bridge?\t1780\tfail\n"
            + "leith.txt\tIn which year did Ann Lee sell the Iron Bridge?\t1812\tfail\n"
        let judged = try JudgedCards(
            verdicts: SourceText(path: "verdicts.tsv", text: verdicts), documents: [document])
        #expect(judged.cards.map(\.passes) == [true])
        #expect(judged.cards.first?.traits.contains(.asksYear) ?? false)
    }

    @Test func `a line that is no verdict is named`() {
        #expect(throws: Diagnostic.self) {
            try JudgedCards(verdicts: SourceText(path: "verdicts.tsv", text: "good\n"), documents: [document])
        }
    }
}
