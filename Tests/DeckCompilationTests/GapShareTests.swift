import Cards
import DeckCompilation
import Testing

@Suite struct `The share of gaps` {
    private static let names = [
        "Anna", "Boris", "Clara", "David", "Emma", "Felix", "Greta", "Henry", "Ida", "Jonas", "Karl", "Lena", "Mara",
        "Nils", "Olga", "Paul", "Rosa", "Sven",
    ]

    /// As many questions and gaps as said, each from its own sentence, the later ones with the better score.
    private static func compiled(questions: Int, gaps: Int, most: Int? = nil) -> Compilation {
        let sentences = names.indices.map { "\(names[$0]) was born in \(1700 + $0)." }
        var example = ExampleCandidates(sentences.joined(separator: " "))
        for (index, name) in names.prefix(questions).enumerated() {
            example.add(.date, "When was \(name) born?", "\(1700 + index)", in: "\(name) was")
        }
        for (index, name) in names.enumerated().dropFirst(questions).prefix(gaps) {
            example.add(
                .date, as: .cloze, "\(name) was born in […].", "\(1700 + index)", in: "\(name) was",
                score: 0.3 + Double(index) / 100, hint: "year")
        }
        return example.compiled(CompilationOptions(most: most))
    }

    @Test func `is a half, and the best are kept`() {
        let compilation = Self.compiled(questions: 4, gaps: 6)
        let gaps = compilation.cards.filter { $0.card.form == .cloze }
        #expect(gaps.map(\.card.answer) == ["1706", "1707", "1708", "1709"])
        #expect(compilation.dropped.map(\.answer) == ["1705", "1704"])
        #expect(
            Set(compilation.dropped.map(\.reason)) == ["is one gap too many: at most half of the cards are gaps"])
    }

    @Test(arguments: [(0, 3), (2, 3), (3, 3)]) func `is three cards where there are few questions`(
        _ questions: Int, _ kept: Int
    ) {
        let cards = Self.compiled(questions: questions, gaps: 12).cards
        #expect(cards.count { $0.card.form == .cloze } == kept)
    }

    @Test func `is what goes first where few cards are wanted`() {
        let cards = Self.compiled(questions: 6, gaps: 6, most: 6).cards
        #expect(cards.map(\.card.form) == Array(repeating: .question, count: 6))
    }
}
