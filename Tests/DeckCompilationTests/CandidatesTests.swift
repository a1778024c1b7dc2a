import Cards
import DeckCompilation
import Diagnostics
import TestSupport
import Testing

@Suite struct CandidatesTests {
    @Test(arguments: ["expedition", "engines"]) func `a page of prose gives the questions written down for it`(
        _ name: String
    ) throws {
        let text = try fixture("Golden/\(name).txt")
        let document = Document(reading: SourceText(path: "\(name).txt", text: text))
        let lines = try document.candidates().map { card in
            let accept = card.accept.isEmpty ? "" : " (also: \(card.accept.joined(separator: "; ")))"
            return "\(card.kind.rawValue): \(card.prompt) → \(card.answer)\(accept)\n"
        }
        try expectGolden(lines.joined(), "\(name).questions")
    }

    @Test func `every card rests on whole sentences of its document`() throws {
        let source = SourceText(path: "engines.txt", text: try fixture("Golden/engines.txt"))
        for card in try Document(reading: source).candidates() where card.form != .sequence {
            let evidence = source[card.evidence]
            #expect(evidence.hasSuffix("."), "\(card.prompt)")
            #expect(evidence.first?.isUppercase ?? false, "\(card.prompt)")
            #expect(card.evidence.contains(card.answerRange.lowerBound), "\(card.prompt)")
        }
    }

    @Test func `a part of a decade is right without the part, since the question asks for the decade`() throws {
        let text = "The bridge of Leith was built by Karl Berg in the late 1880s."
        let card = try Document(reading: SourceText(path: "notes.txt", text: text)).candidates().first {
            $0.kind == .date
        }
        #expect(card?.answer == "the late 1880s")
        #expect(card?.accept == ["1880s"])
    }

    @Test(arguments: [
        "", "\n\n", "🙂🙂 🙂.", "1 2 3 , . ; : ( ) [ ]", String(repeating: "and the ", count: 3000),
        String(repeating: "which he who that ", count: 800) + ".",
    ])
    func `text that is no prose gives no card`(_ text: String) throws {
        #expect(try Document(reading: SourceText(path: "odd.txt", text: text)).candidates().isEmpty)
    }

    @Test func `the same document always gives the same cards`() throws {
        let source = SourceText(path: "expedition.txt", text: try fixture("Golden/expedition.txt"))
        let first = try Document(reading: source).candidates()
        #expect(try Document(reading: source).candidates() == first)
    }
}
