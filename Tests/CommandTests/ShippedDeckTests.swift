import Cards
import Diagnostics
import Foundation
import Grading
import TestSupport
import Testing

/// The decks that the repository ships, as a learner gets them.
@Suite struct `The shipped deck` {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    private let files: [DeckFile]
    private var decks: [Deck] { files.map(\.deck) }
    private let problems: [Diagnostic]

    init() throws {
        let folder = Self.root + "/Decks"
        var problems: [Diagnostic] = []
        files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { $0.hasSuffix(".md") }.map
        {
            let text = try fixture("../../Decks/\($0)")
            return DeckFile(SourceText(path: "Decks/\($0)", text: text), reporting: &problems)
        }
        self.problems = problems + checkDecks(files)
    }

    private var cards: [Card] { decks.flatMap { $0.entries.map(\.card) } }

    @Test func `has sixty cards or more, each of the four kinds well covered, and no problem`() {
        #expect(problems.map(\.rendered) == [])
        #expect(cards.count >= 60)
        for kind in [CardKind.date, .order, .figure, .cause] {
            #expect(cards.count { $0.kind == kind } >= 10, "\(kind)")
        }
    }

    @Test func `rests every card on a sentence of its document, at the line that the card names`() throws {
        for card in cards {
            let source = try #require(card.source, "\(card.prompt)")
            let evidence = try #require(card.evidence, "\(card.prompt)")
            let document = SourceText(path: source.document, text: try fixture("../../" + source.document))
            let after = (source.line...min(source.line + 8, document.lineCount)).map { document.line($0) }
            #expect(after.joined(separator: " ").collapsed.hasPrefix(evidence.collapsed), "\(card.prompt)")
        }
    }

    @Test func `judges every answer that a card accepts as right`() {
        for card in cards {
            for answer in card.accepted {
                #expect(AnswerKey(card).judge(answer).verdict == .right, "\(card.prompt) <- \(answer)")
            }
        }
    }
}
