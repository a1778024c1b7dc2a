package import Diagnostics

extension DeckCompiler {
    /// Compiles documents together: where two of them answer one question differently, each card says whose account
    /// it asks for.
    package func compile(_ sources: [SourceText]) -> Compilation {
        select(from: sources.map(read))
    }

    /// A document and the cards that could be made of it: the part of the work that knows no other document.
    package func read(_ source: SourceText) -> CandidateDocument {
        let document = Document(reading: source)
        return CandidateDocument(document: document, candidates: candidates(in: document))
    }
}
