import DeckCompilation
import Diagnostics
import Parallel
import Storage

/// The documents of one compile, read from disk and compiled side by side.
struct DocumentBatch {
    private let sources: [SourceText]

    /// Reads the files; the first that cannot be read is reported, and none is compiled.
    init(paths: [String]) throws(Diagnostic) {
        var sources: [SourceText] = []
        for path in paths { sources.append(try readText(at: path)) }
        self.sources = sources
    }

    /// The documents with their candidates, in the order of the paths, whichever was done first.
    ///
    /// Long documents are compiled in parts, so that one file keeps all processors busy as many do.
    ///
    /// - Throws: where the model of English that the program was built with cannot be used.
    func read() throws(Diagnostic) -> [CandidateDocument] {
        let documents = inParallel(sources.count) { Document(reading: sources[$0]) }
        let parts = documents.enumerated().flatMap { index, document in document.parts().map { (index, $0) } }
        let progress = ProgressBar("compiling", total: parts.count)
        let read = inParallel(parts.count) { index in
            let part = parts[index]
            defer { progress.advance() }
            return Result { () throws(Diagnostic) in try part.1.yield() }.map { (part.0, $0) }
        }
        var yields = [Yield](repeating: Yield(), count: documents.count)
        for result in read {
            let (index, yield) = try result.get()
            yields[index].append(yield)
        }
        return zip(documents, yields).map { CandidateDocument(document: $0, yield: $1) }
    }
}
