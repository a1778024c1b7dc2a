package import Cards
package import Diagnostics

/// Documents become cards: text → blocks (`Reading`) → facts (`Facts`) → candidates (`Questions`) → cards (`Selection`).
///
/// The same documents and options always give the same cards. Each document, and each of the `parts` of a long one, is read by
/// itself, so that they may be read at the same time; only `Selection` sees all of them.
package struct DeckCompiler: Sendable {
    package let options: CompilationOptions

    package init(options: CompilationOptions = CompilationOptions()) { self.options = options }

    /// Compiles documents together: where two of them answer one question differently, each card says whose account
    /// it asks for.
    ///
    /// - Throws: where the model of English that the program was built with cannot be used.
    package func compile(_ sources: [SourceText]) throws(Diagnostic) -> Compilation {
        var documents: [CandidateDocument] = []
        for source in sources { documents.append(try read(source)) }
        return select(from: documents)
    }

    /// A document and the cards that could be made of it: the part of the work that knows no other document.
    ///
    /// - Throws: where the model of English that the program was built with cannot be used.
    package func read(_ source: SourceText) throws(Diagnostic) -> CandidateDocument {
        let document = Document(reading: source)
        var yield = Yield()
        for part in document.parts() { yield.append(try part.yield()) }
        return CandidateDocument(document: document, yield: yield)
    }

    /// The cards of documents that were read before.
    package func select(from documents: [CandidateDocument]) -> Compilation {
        Selection(of: documents, options: options).compilation()
    }
}

/// A document with what it yields.
package struct CandidateDocument: Sendable {
    package let document: Document
    package let yield: Yield
    package var candidates: [Candidate] { yield.candidates }

    package init(document: Document, yield: Yield) {
        self.document = document
        self.yield = yield
    }
}

/// What a user asks of a compilation.
package struct CompilationOptions: Hashable, Sendable {
    /// At most so many cards, the best ones spread over the documents; nil for all that are good.
    package var most: Int?
    /// Only cards of these kinds.
    package var kinds: Set<CardKind>
    /// Only cards that the compiler is at least so sure of, in 0...1.
    package var leastScore: Double

    package init(most: Int? = nil, kinds: Set<CardKind> = Set(CardKind.allCases), leastScore: Double = 0) {
        self.most = most
        self.kinds = kinds
        self.leastScore = leastScore
    }
}

/// What came of documents: the cards in the order of the text, and what was left out.
package struct Compilation: Sendable {
    package let cards: [CompiledCard]
    package let dropped: [DroppedCandidate]
}

/// A card that could have been made, and why it was not.
package struct DroppedCandidate: Hashable, Sendable {
    package let prompt: String
    package let answer: String
    /// A path and a line (from 1).
    package let source: CardSource
    /// In lower case and without a full stop: "asks the same as “…”".
    package let reason: String
}

extension Compilation {
    /// The cards as a deck that was never written: `path` is what messages call it, lines are those of the evidence.
    package func deck(named name: String, path: String) -> Deck {
        Deck(
            name: name, path: path,
            entries: cards.map { Deck.Entry(card: $0.card, lines: $0.evidence.line...$0.evidence.line) })
    }
}
