import Cards
import DeckCompilation
import Diagnostics
import TestSupport
import Testing

@Suite struct `Selecting cards` {
    private static let text = """
        The dam was begun in 1931 by Frank Crowe. It was opened in 1936. Seven men died in 1933. The lake holds 28 million \
        tons. The town of Boulder City was built for 4,000 workers.
        """

    @Test func `makes a card with its file, line and evidence`() {
        var example = ExampleCandidates("A title\n\n" + Self.text)
        example.add(.date, "When was the dam begun?", "1931", in: "The dam was begun", accept: ["in 1931", "1931"])
        let card = example.compiled().cards[0]
        #expect(card.card.prompt == "When was the dam begun?")
        #expect(card.card.also == ["in 1931"])
        #expect(card.card.source == CardSource(document: "notes.txt", line: 3))
        #expect(card.card.evidence == "The dam was begun in 1931 by Frank Crowe.")
        #expect(card.evidence.text == example.source[card.evidence.range])
    }

    @Test func `asks for one fact once, with the better question`() {
        var example = ExampleCandidates(Self.text)
        example.add(.date, "In which year was the dam begun?", "1931", in: "The dam was begun", score: 0.6)
        example.add(.date, "When was the dam begun?", "1931", in: "The dam was begun", score: 0.8)
        example.add(.date, as: .cloze, "The dam was begun in […].", "1931", in: "The dam was begun", score: 0.9)
        example.add(.person, "Who began the dam?", "Frank Crowe", in: "The dam was begun", type: .person)
        let compilation = example.compiled()
        #expect(compilation.cards.map(\.card.prompt) == ["The dam was begun in […].", "Who began the dam?"])
        #expect(
            compilation.dropped.map(\.reason) == [
                "asks the same as “The dam was begun in […].”", "asks the same as “The dam was begun in […].”",
            ])
    }

    @Test func `tells with a cloze what its gap asks for`() {
        var example = ExampleCandidates(Self.text)
        example.add(
            .figure, as: .cloze, "The lake holds […] tons.", "28 million", in: "The lake", hint: "number of tons")
        let card = example.compiled().cards[0].card
        #expect(card.hint == "number of tons")
        #expect(card.shownPrompt == "The lake holds [number of tons] tons.")
    }

    @Test func `asks nothing that the question tells`() {
        var example = ExampleCandidates(Self.text)
        example.add(.place, "Which town is Boulder City?", "Boulder City", in: "The town", type: .place)
        let compilation = example.compiled()
        #expect(compilation.cards.isEmpty)
        #expect(compilation.dropped[0].reason == "tells its answer in the question")
    }

    @Test func `takes only the kinds and scores asked for`() {
        var example = ExampleCandidates(Self.text)
        example.add(.date, "When was the dam begun?", "1931", in: "The dam was begun", score: 0.3)
        example.add(.date, "When was the dam opened?", "1936", in: "It was opened", score: 0.7)
        example.add(.person, "Who began the dam?", "Frank Crowe", in: "The dam was begun", score: 0.9, type: .person)
        let compilation = example.compiled(CompilationOptions(kinds: [.date], leastScore: 0.5))
        #expect(compilation.cards.map(\.card.answer) == ["1936"])
        #expect(
            compilation.dropped.map(\.reason) == [
                "has a score of 0.30, below 0.50", "is of the kind “person”, which was not asked for",
            ])
    }

    @Test func `spreads the best over the text`() {
        var example = ExampleCandidates(Self.text)
        example.add(.date, "When was the dam begun?", "1931", in: "The dam was begun", score: 0.8)
        example.add(.person, "Who began it?", "Frank Crowe", in: "The dam was begun", score: 0.78, type: .person)
        example.add(.date, "When was the dam opened?", "1936", in: "It was opened", score: 0.76)
        let cards = example.compiled(CompilationOptions(most: 2)).cards
        #expect(cards.map(\.card.answer) == ["1931", "1936"])
    }

    @Test func `takes every name that is right and none of two years`() {
        var example = ExampleCandidates(Self.text)
        example.add(.person, "Who died?", "Seven men", in: "Seven men", score: 0.6, type: .person)
        example.add(.person, "Who died?", "Frank Crowe", in: "The dam was begun", type: .person)
        example.add(.date, "When did it happen?", "1936", in: "It was opened")
        example.add(.date, "When did it happen?", "1933", in: "Seven men")
        let cards = example.compiled().cards
        #expect(cards.map(\.card.prompt) == ["Who died?"])
        #expect(cards[0].card.accepted == ["Seven men", "Frank Crowe"])
    }

    @Test func `says whose account it asks for where two documents disagree`() {
        var first = ExampleCandidates("The Dam\n\nThe dam cost 49 million dollars.", path: "a.txt")
        first.add(.figure, "How much did the dam cost?", "49 million", in: "The dam cost", type: .clause)
        var second = ExampleCandidates("The dam cost 60 million dollars.", path: "b/costs.txt")
        second.add(.figure, "How much did the dam cost?", "60 million", in: "The dam cost", type: .clause)
        let cards = DeckCompiler().select(from: [first.document, second.document]).cards
        #expect(
            cards.map(\.card.prompt) == [
                "According to “The Dam”, how much did the dam cost?",
                "According to “costs”, how much did the dam cost?",
            ])
    }

    @Test func `asks once what two documents agree on`() {
        var first = ExampleCandidates("The dam was begun in 1931.", path: "a.txt")
        first.add(.date, "When was the dam begun?", "1931", in: "The dam")
        var second = ExampleCandidates("In 1931 the dam was begun.", path: "b.txt")
        second.add(.date, "When was the dam begun?", "in 1931", in: "In 1931", accept: ["1931"])
        let compilation = DeckCompiler().select(from: [first.document, second.document])
        #expect(compilation.cards.map(\.card.source?.document) == ["a.txt"])
        #expect(compilation.dropped.map(\.source.document) == ["b.txt"])
    }

    @Test func `gives each card an identity of its own, whatever the candidates`() {
        var generator = SeededGenerator(seed: 7)
        let answers = ["1931", "1936", "1933", "Frank Crowe", "28 million", "4,000", "Boulder City", "Seven"]
        let starts = ["The dam was begun", "It was opened", "Seven men", "The lake", "The town"]
        for _ in 0..<200 {
            var example = ExampleCandidates(Self.text)
            for _ in 0..<12 {
                let answer = answers.randomElement(using: &generator) ?? "1931"
                let start = starts.randomElement(using: &generator) ?? "The dam"
                let prompt = ["When was it?", "Who was it?", "How many?"].randomElement(using: &generator) ?? "When?"
                let types: [AnswerType] = [.date(year: 1931), .person, .quantity(low: 7, high: 7, unit: "man"), .place]
                let type = types.randomElement(using: &generator) ?? .person
                example.add(
                    .date, prompt, answer, in: start, score: Double.random(in: 0...1, using: &generator), type: type)
            }
            let cards = example.compiled().cards
            #expect(Set(cards.map(\.card.identifier)).count == cards.count)
            for card in cards {
                #expect(Set(card.card.choices).isDisjoint(with: card.card.accepted))
                #expect(Set(card.card.choices).count == card.card.choices.count)
                #expect(card.card.also.count <= 7)
                #expect(card.evidence.text == example.source[card.evidence.range])
            }
            #expect(cards == example.compiled().cards)
        }
    }
}
