import Cards
import ReviewHistory
import Scheduling
import TestSupport
import Testing

@testable import muster

@Suite struct `Decks that have not changed` {
    /// A study folder of so many cards that not all are read for a sitting.
    private func largeStudy() throws -> Program {
        let program = try Program()
        for deck in 10..<40 {
            let cards = (0..<80).map { "C: Number [\(deck)-\($0)] of deck \(deck).\n" }
            try program.folder.write(cards.joined(separator: "\n"), to: "Decks/d\(deck).md")
        }
        return program
    }

    private func prompts(_ output: String) -> [String] {
        output.split(separator: "\n").filter { $0.hasPrefix("Number") }.map(String.init)
    }

    @Test func `are not needed for a sitting that asks the same without them`() throws {
        let program = try largeStudy()
        let input = String(repeating: ":skip\n", count: 60)
        let first = try program("quiz", input: input)
        #expect(try program.folder.names(in: "home/.cache/muster").count == 1)
        let again = try program("quiz", input: input)
        #expect(prompts(again.output) == prompts(first.output))
        #expect(prompts(first.output).count == 40)
        // Not even a file that could not be read now is missed.
        try program.folder.remove("home/.cache")
        #expect(prompts(try program("quiz", input: input).output) == prompts(first.output))
    }

    @Test func `do not hide one that has`() throws {
        let program = try largeStudy()
        _ = try program("quiz", input: ":quit\n")
        try program.folder.write("C: Number [0] of the new deck.\n", to: "Decks/a.md")
        #expect(prompts(try program("quiz", input: ":quit\n").output) == ["Number […] of the new deck."])
        // What was answered is edited while the index is there.
        _ = try program("quiz", input: "0\n:quit\n")
        try program.folder.write("C: The number [0] of the new deck.\n", to: "Decks/a.md")
        let edited = try program("quiz", input: ":quit\n")
        #expect(prompts(edited.output) == ["Number […] of deck 10."])
        #expect(try program("cards", "--links").output.contains("The number"))
    }

    @Test func `a card is due wherever its deck stands`() throws {
        let program = try largeStudy()
        _ = try program("quiz", "d39", "--count", "1", input: "wrong\n:quit\n")
        let quiz = try program("quiz", input: ":quit\n")
        #expect(prompts(quiz.output) == ["Number […] of deck 39."])
        #expect(prompts(try program("review", input: ":quit\n").output) == ["Number […] of deck 39."])
    }

    @Test func `a deck that is named is found by its name, its file or its path`() throws {
        let program = try largeStudy()
        try program.folder.write("---\nname = \"Rome\"\n---\n\nC: Number [0] of Rome.\n", to: "Decks/r.md")
        _ = try program("quiz", input: ":quit\n")
        for name in ["Rome", "r", "r.md", "Decks/r.md"] {
            #expect(prompts(try program("quiz", name, input: ":quit\n").output) == ["Number […] of Rome."])
        }
        #expect(try program("quiz", "Carthage").errors.hasPrefix("error: no deck and no file is called “Carthage”"))
        #expect(prompts(try program("quiz", "r", "d12", input: ":skip\n:quit\n").output).count == 2)
    }

    @Test func `an index is read as it was written, and a damaged one not at all`() {
        let file = DeckIndex.File(name: "a.md", deck: "rome", stamp: nil, errorCount: 2, cards: [1, .max])
        let index = DeckIndex(files: [file], isSettled: true)
        #expect(DeckIndex(bytes: index.bytes) == index)
        for place in index.bytes.indices {
            var damaged = index.bytes
            damaged[place] ^= 4
            #expect(DeckIndex(bytes: damaged) == nil)
            #expect(DeckIndex(bytes: Array(index.bytes[..<place])) == nil)
        }
    }
}
