import DeckCompilation
import Diagnostics
import Dispatch
import Storage
import Synchronization

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
    func read(by compiler: DeckCompiler) -> [CandidateDocument] {
        let done = Mutex([CandidateDocument?](repeating: nil, count: sources.count))
        DispatchQueue.concurrentPerform(iterations: sources.count) { index in
            let document = compiler.read(sources[index])
            done.withLock { $0[index] = document }
        }
        return done.withLock { $0.compactMap(\.self) }
    }
}
