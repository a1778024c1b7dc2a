import Cards
import DeckCompilation
import Diagnostics
import Testing

@Suite struct `Reviewing compiled cards` {
    private static let cards = {
        var example = ExampleCandidates("The dam was begun in 1931. It was opened in 1936. Nobody died in 1940.")
        example.add(.date, "When was the dam begun?", "1931", in: "The dam", accept: ["in 1931"])
        example.add(.date, "When was the dam opened?", "1936", in: "It was")
        example.add(.date, "When did nobody die?", "1940", in: "Nobody")
        return example.compiled().cards
    }()

    @Test func `goes from card to card and keeps what was decided`() {
        var session = ReviewSession(cards: Self.cards, memory: ReviewMemory())
        #expect(session.card?.card.answer == "1931")
        #expect(session.decide(.keep)?.verdict == .keep)
        #expect(session.decide(.drop)?.verdict == .drop)
        #expect(session.undecidedCount == 1)
        let fix = session.decide(.fix, prompt: "In which year  did nobody die?", answer: "1940")
        #expect(fix?.fixedPrompt == "In which year did nobody die?")
        #expect(fix?.fixedAnswer == nil)
        #expect(session.card == nil)
        #expect(session.decide(.keep) == nil)
        #expect(session.keptCards.map(\.card.prompt) == ["When was the dam begun?", "In which year did nobody die?"])
        #expect(session.keptCount == 2)
        #expect(session.droppedCount == 1)
    }

    @Test func `goes back one decision at a time`() {
        var session = ReviewSession(cards: Self.cards, memory: ReviewMemory())
        #expect(session.decide(.undo) == nil)
        _ = session.decide(.drop)
        _ = session.decide(.drop)
        #expect(session.decide(.undo)?.prompt == "When was the dam opened?")
        #expect(session.card?.card.answer == "1936")
        #expect(session.decide(.undo)?.prompt == "When was the dam begun?")
        #expect(session.card?.card.answer == "1931")
        #expect(session.droppedCount == 0)
    }

    @Test func `keeps a card that was opened to be mended and left as it was`() {
        var session = ReviewSession(cards: Self.cards, memory: ReviewMemory())
        #expect(session.decide(.fix, prompt: "When was the dam begun?", answer: " 1931 ")?.verdict == .keep)
        #expect(session.keptCards == [Self.cards[0]])
    }

    @Test func `drops the other answers with the answer that they belong to`() {
        var session = ReviewSession(cards: Self.cards, memory: ReviewMemory())
        _ = session.decide(.fix, answer: "September 1931")
        #expect(session.keptCards.map(\.card.accepted) == [["September 1931"]])
    }

    @Test func `is remembered through a file`() {
        var session = ReviewSession(cards: Self.cards, memory: ReviewMemory())
        var file = ""
        for verdict in [ReviewVerdict.keep, .drop, .undo, .keep] { file += session.decide(verdict)?.line ?? "" }
        file += session.decide(.fix, prompt: "In which year did nobody die?")?.line ?? ""
        var problems: [Diagnostic] = []
        let source = SourceText(path: "Decks/.notes.review.jsonl", text: file + "{\"verdict\":\"ke")
        let log = ReviewDecision.decisions(in: source, reporting: &problems)
        #expect(log.map(\.verdict) == [.keep, .drop, .undo, .keep, .fix])
        #expect(
            problems.map(\.rendered.firstLine) == [
                "Decks/.notes.review.jsonl:6:1: warning: this decision cannot be read"
            ])
        let memory = ReviewMemory(log)
        #expect(
            memory.applied(to: Self.cards).map(\.card.prompt) == [
                "When was the dam begun?", "When was the dam opened?", "In which year did nobody die?",
            ])
        #expect(ReviewSession(cards: Self.cards, memory: memory).card == nil)
    }

    @Test func `knows a card again whose question is worded anew`() {
        let decision = ReviewDecision(.drop, on: Self.cards[0])
        var example = ExampleCandidates("It is old.\n\nThe dam was begun in 1931.")
        example.add(.date, "In which year was it begun?", "1931", in: "The dam")
        #expect(ReviewMemory([decision]).applied(to: example.compiled().cards).isEmpty)
    }

    @Test func `knows cards again whose document says what it is about, or says so no more`() throws {
        let story = "The army of Velm crossed the Aster in May 1811. Nobody mourned the Velmish War or the Velmish War."
        func cards(_ title: String) throws -> [CompiledCard] {
            try DeckCompiler().compile([SourceText(path: "notes.txt", text: title + story)]).cards
        }
        let (bare, cued) = (try cards(""), try cards("The Velmish War\n\n"))
        #expect(bare.count > 1)
        #expect(cued.allSatisfy { $0.card.prompt.hasPrefix("Velmish War: ") })
        #expect(ReviewMemory(bare.map { ReviewDecision(.drop, on: $0) }).applied(to: cued).isEmpty)
        #expect(ReviewMemory(cued.map { ReviewDecision(.drop, on: $0) }).applied(to: bare).isEmpty)
    }

    @Test func `does not take another question on the same words for the one decided on`() {
        var example = ExampleCandidates("Ada wrote the song and sang it.")
        example.add(.person, "Who wrote the song?", "Ada", in: "Ada", type: .person)
        example.add(.person, "Who sang in public?", "Ada", in: "Ada", type: .person)
        let cards = example.compiled().cards
        #expect(cards.count == 2)
        let memory = ReviewMemory([ReviewDecision(.drop, on: cards[0])])
        #expect(memory.applied(to: cards) == [cards[1]])
    }
}

extension String {
    fileprivate var firstLine: Substring { prefix { $0 != "\n" } }
}
