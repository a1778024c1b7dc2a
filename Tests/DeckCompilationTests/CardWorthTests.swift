import Cards
import DeckCompilation
import Diagnostics
import Testing

@Suite struct CardWorthTests {
    private func scores(of text: String) throws -> [String: Double] {
        let candidates = try Document(reading: SourceText(path: "notes.txt", text: text)).candidates()
        return Dictionary(candidates.map { ($0.prompt, $0.score) }, uniquingKeysWith: max)
    }

    @Test func `a score is a share`() throws {
        #expect(CardWorth.score([]) > 0 && CardWorth.score([]) < 1)
        #expect(CardWorth.score(CardTrait.allCases) > 0 && CardWorth.score(CardTrait.allCases) < 1)
    }

    @Test func `a question that tells more is worth more`() throws {
        let short = try scores(of: "Ann Lee met the king of Skarn.")
        let long = try scores(of: "Ann Lee met King Karl Berg of Skarn at the Leith Theatre in Oslo in 1840.")
        let best = try #require(long["Whom did Ann Lee meet at the Leith Theatre in Oslo in 1840?"])
        #expect(short.values.allSatisfy { $0 < best })
    }

    @Test func `the traits of a card are named`() throws {
        let text = "In 1840, Ann Lee built the Iron Bridge at Leith."
        let card = try #require(
            Document(reading: SourceText(path: "notes.txt", text: text)).candidates().first { $0.kind == .date })
        #expect(Set(card.traits).isSuperset(of: [.date, .asksYear, .inMain, .hasNoTopic, .answerOfOneWord, .tellsAll]))
    }
}
