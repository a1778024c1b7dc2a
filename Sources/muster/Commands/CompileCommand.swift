import ArgumentParser
import Cards
import DeckCompilation
import Diagnostics
import Storage

/// `muster compile`: documents become decks.
struct CompileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Make question cards of documents: text, Markdown, saved web pages.",
        discussion: """
            Each document becomes a deck of its name in the study folder; with --output all of them become one. Where the \
            deck exists, the two are merged: what you edited stays edited, what you deleted stays deleted, new facts come \
            in, and what the document tells no more is named. Cards that you dropped or mended with --review stay so.
            """)

    @Argument(help: "The documents.", completion: .file(extensions: ["txt", "md", "markdown", "html", "htm"]))
    var files: [String]

    @Option(name: .shortAndLong, help: "The deck file to write.", completion: .file(extensions: ["md"]))
    var output: String?

    @Flag(help: "Write the deck anew where there is one, and keep the old one beside it.")
    var replace = false

    @Flag(help: "Take cards out of the deck that the document tells no more, unless you edited them.")
    var dropGone = false

    @Flag(help: "Read each card beside its evidence first: keep it, fix it or drop it with one key.")
    var review = false

    @Flag(help: "Write the cards as JSON to standard output, and no deck.")
    var json = false

    @Flag(help: "Tell on standard error what was left out, and why.")
    var explain = false

    @Option(help: "At most so many cards: the best, spread over the text.")
    var most: Int?

    @Option(
        help: ArgumentHelp("Only cards of these kinds: \(KindList.names).", valueName: "kind,…"),
        transform: KindList.kinds)
    var kinds: Set<CardKind>?

    @Option(help: "Only cards that the compiler is at least so sure of, from 0 to 1.")
    var minScore = 0.0

    @OptionGroup var study: StudyOptions

    func validate() throws {
        if review && json { throw ValidationError("--review and --json do not go together") }
        if replace && dropGone { throw ValidationError("--replace and --drop-gone do not go together") }
        if let most, most < 1 { throw ValidationError("--most takes a number from 1") }
        if !(0...1).contains(minScore) { throw ValidationError("--min-score takes a number from 0 to 1") }
    }

    func run() throws {
        let options = CompilationOptions(most: most, kinds: kinds ?? Set(CardKind.allCases), leastScore: minScore)
        let compiler = DeckCompiler(options: options)
        if json {
            let documents = try DocumentBatch(paths: files).read()
            let compilation = compiler.select(from: documents)
            explainDropped(in: compilation, of: documents)
            print(try CardsJSON(compilation.cards).text)
            return
        }
        // All together, also for several decks: they may disagree with each other.
        let documents = try DocumentBatch(paths: files).read()
        let jobs = try CompileJob.jobs(for: documents, output: output, study: study)
        let compilation = compiler.select(from: documents)
        explainDropped(in: compilation, of: documents)
        let merging = MergeOptions(reviews: review, replaces: replace, dropsGone: dropGone)
        for job in jobs {
            let cards = compilation.cards.filter { job.paths.contains($0.evidence.file) }
            guard !cards.isEmpty else {
                throw Diagnostic(
                    "no card can be made of this text", path: job.paths.joined(separator: ", "),
                    notes: [
                        "the compiler reads English prose that says when, who, where, how many or why",
                        "--explain tells what was left out",
                    ])
            }
            try MainActor.assumeIsolated { try job.finish(cards, options: merging) }
        }
    }

    /// What became no card: candidates with the reason, and sentences that nothing was asked of.
    private func explainDropped(in compilation: Compilation, of documents: [CandidateDocument]) {
        guard explain else { return }
        report(
            compilation.dropped.map { dropped in
                Diagnostic(
                    "left out: \(dropped.prompt) — \(dropped.answer)", severity: .warning,
                    path: "\(dropped.source.document):\(dropped.source.line)", notes: [dropped.reason])
            })
        let silent = documents.flatMap(\.silentSentences)
        for sentence in silent {
            report(
                Diagnostic(
                    "no fact to ask for was found in: \(sentence.evidence.text.collapsed)", severity: .warning,
                    path: "\(sentence.evidence.file):\(sentence.evidence.line)",
                    notes: sentence.unclear.map { ["“\($0.collapsed)” is clear only by other sentences"] } ?? []))
        }
        let cards = Amount.counted(compilation.cards.count, "card")
        report(
            Diagnostic(
                "\(cards) made, \(Amount.counted(compilation.dropped.count, "candidate")) left out, "
                    + "\(Amount.counted(silent.count, "sentence")) without a fact", severity: .warning))
    }
}
