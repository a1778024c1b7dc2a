import Cards
import TestSupport
import Testing

@testable import Pages

struct QuizSheetTests {
    private static func card(
        _ name: String, _ kind: CardKind = .date, choices: [String] = [], form: CardForm = .question,
        evidence: String? = nil
    ) -> Card {
        Card(
            form: form, kind: kind, prompt: "\(name)?", answer: name, choices: choices, evidence: evidence,
            explicitIdentifier: name)
    }

    private static func deck(_ cards: [Card]) -> Deck {
        Deck(
            name: "War", path: "Decks/war.md",
            entries: cards.enumerated().map { Deck.Entry(card: $1, lines: $0 + 1...$0 + 1) })
    }

    private static let many = deck(
        (0..<30).map { card("c\($0)", $0 % 2 == 0 ? .date : .cause, choices: ["x", "y", "z", "w", "v"]) })

    private func sheet(
        _ deck: Deck, count: Int = 20, kinds: Set<CardKind>? = nil, offersChoices: Bool = true, seed: UInt64 = 1
    ) -> QuizSheet {
        var generator = SeededGenerator(seed: seed)
        return QuizSheet(
            deck, count: count, kinds: kinds, offersChoices: offersChoices, seed: seed, using: &generator)
    }

    @Test func `a seed draws the same sheet again, another one another`() {
        let names = { (seed: UInt64) in sheet(Self.many, count: 10, seed: seed).questions.map(\.card.prompt) }
        #expect(names(3) == names(3))
        #expect(names(3) != names(4))
        #expect(Set(names(3)).count == 10)
    }

    @Test func `only cards of the kinds asked for are drawn`() {
        let drawn = sheet(Self.many, kinds: [.cause]).questions
        #expect(drawn.count == 15)
        #expect(drawn.allSatisfy { $0.card.kind == .cause })
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `there are four answers to tick, and the right one is where the key says`(seed: UInt64) throws {
        for question in sheet(Self.many, seed: seed).questions {
            guard case .choices(let choices, let right) = question.space else {
                Issue.record("no choices")
                continue
            }
            #expect(choices.count == 4)
            #expect(Set(choices).count == 4)
            #expect(choices[right] == question.card.answer)
        }
    }

    @Test func `without choices only a card that needs them has some`() {
        let deck = Self.deck([
            Self.card("a", choices: ["x", "y"]), Self.card("b", choices: ["x", "y", "z", "w", "v"], form: .choice),
        ])
        let spaces = Dictionary(
            uniqueKeysWithValues: sheet(deck, offersChoices: false).questions.map { ($0.card.answer, $0.space) })
        #expect(spaces["a"] == .line)
        guard case .choices(let choices, _)? = spaces["b"] else {
            Issue.record("no choices")
            return
        }
        #expect(Set(choices) == ["b", "x", "y", "z", "w", "v"])
    }

    @Test func `steps stand in another order, and the key numbers them`() throws {
        let steps = ["one", "two", "three"]
        let sheet = sheet(Self.deck([Self.card("order", choices: steps, form: .sequence)]), seed: 2)
        guard case .steps(let shown) = try #require(sheet.questions.first).space else {
            Issue.record("no steps")
            return
        }
        #expect(shown.sorted() == steps.sorted())
        let numbers = shown.map { "\((steps.firstIndex(of: $0) ?? 9) + 1)" }.joined(separator: ", ")
        #expect(QuizSheetPage(sheet).html.contains("<strong>\(numbers)</strong>"))
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `of cards that rest on one sentence the second comes after the first of every other`(seed: UInt64) {
        let deck = Self.deck([
            Self.card("a", evidence: "One."), Self.card("b", evidence: "One."), Self.card("c", evidence: "Two."),
            Self.card("d"),
        ])
        let drawn = sheet(deck, count: 3, seed: seed).questions.map(\.card.answer)
        #expect(Set(drawn).isSuperset(of: ["c", "d"]))
        #expect(!Set(drawn).isSuperset(of: ["a", "b"]))
    }

    @Test func `letters go on after z`() {
        #expect([0, 25, 26, 27].map(QuizSheetPage.letter) == ["a", "z", "aa", "ab"])
    }

    @Test func `the key has other answers, note and sentence`() {
        let card = Card(
            form: .question, prompt: "When?", answer: "1941", also: ["in 1941"], note: "A Sunday.",
            evidence: "It was in 1941.")
        let html = QuizSheetPage(sheet(Self.deck([card]))).html
        for part in ["also: in 1941", "A Sunday.", "“It was in 1941.”"] { #expect(html.contains(part)) }
    }
}
