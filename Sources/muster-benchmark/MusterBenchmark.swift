import Diagnostics
import Glibc
import ReviewHistory

/// Times what must be quick, and prints a line for each; nothing here passes or fails.
///
/// Whole processes are measured against `/bin/true`, in turn, so that the ratio says something on a busy machine.
@main
struct MusterBenchmark {
    static func main() {
        do {
            print(try log(answers: 100_000))
            print(try analysis(words: 50_000))
            print(try expressions(megabytes: 4))
            print(try grading())
            print(try start())
            print(try decks())
        } catch {
            // An error thrown out of `main` would print a crash instead.
            print((error as? Diagnostic)?.rendered ?? "the benchmark stopped: \(error)")
            exit(1)
        }
    }

    /// From the start of `muster quiz` to the first question and, since nobody answers, its end.
    private static func start() throws -> String {
        let muster = ".build/release/muster"
        let (quiz, bare) = try measureInTurn(runs: 40) {
            try ChildProcess.run(muster, ["quiz"])
        } _: {
            try ChildProcess.run("/bin/true")
        }
        return "muster quiz to the first question: \(milliseconds(quiz.median)) "
            + "(a bare process: \(milliseconds(bare.median)), ratio \(tenths(quiz.ratio(to: bare))))"
    }

    /// Whole processes on a study folder of 100,000 cards: checking them all, and starting a quiz with and without what was known
    /// of the decks.
    private static func decks() throws -> String {
        let benchmark = try DeckBenchmark(files: 1000, cardsEach: 100)
        defer { benchmark.remove() }
        let muster = ".build/release/muster"
        let check = try measure(runs: 5) { try benchmark.run(muster, "check") }
        let first = try measure(runs: 3) { try benchmark.run(muster, "quiz", remembering: false) }
        let (again, bare) = try measureInTurn(runs: 20) {
            try benchmark.run(muster, "quiz")
        } _: {
            try benchmark.run("/bin/true")
        }
        return "\(benchmark.cardCount) cards in \(benchmark.fileCount) decks: check \(milliseconds(check.median)), "
            + "quiz to the first question "
            + "\(milliseconds(first.median)), when no deck has changed "
            + "\(milliseconds(again.median)) (a bare process: \(milliseconds(bare.median)))"
    }

    /// Reading a log, folding it into a history, and summing that up.
    private static func log(answers: Int) throws -> String {
        let log = LogBenchmark(count: answers)
        let events = try log.read()
        let history = log.fold(events)
        let read = try measure(runs: 5) { try log.check(log.read().count) }
        let fold = try measure(runs: 5) { try log.check(log.fold(events).events.count) }
        let sums = try measure(runs: 5) { try log.check(log.sumUp(history)) }
        return "log of \(answers) answers, \(log.bytes.count / 1_000_000) MB: read \(milliseconds(read.median)), "
            + "folded \(milliseconds(fold.median)), summed up \(milliseconds(sums.median))"
    }

    /// Tagging, lemmatizing and parsing English on one core; and how long the model takes to be ready.
    private static func analysis(words: Int) throws -> String {
        let benchmark = try AnalysisBenchmark(words: words)
        let load = try measure(runs: 20) { try benchmark.load() }
        let (analysis, bare) = try measureInTurn(runs: 5) {
            try benchmark.analyse()
        } _: {
            try ChildProcess.run("/bin/true")
        }
        let speed = Int(Double(benchmark.words) / analysis.median)
        return "English: \(speed) words a second, model ready in \(milliseconds(load.median)) "
            + "(\(benchmark.words) words: \(milliseconds(analysis.median)), "
            + "ratio to a bare process \(tenths(analysis.ratio(to: bare))))"
    }

    /// Dates and figures of a text, on one core, without its grammar.
    private static func expressions(megabytes: Int) throws -> String {
        let benchmark = try ExpressionBenchmark(byteCount: megabytes * 1_000_000)
        let (scan, bare) = try measureInTurn(runs: 5) {
            try benchmark.scan()
        } _: {
            try ChildProcess.run("/bin/true")
        }
        return "dates and figures: \(tenths(Double(benchmark.byteCount) / scan.median / 1_000_000)) MB a second "
            + "(\(benchmark.expressions) in \(megabytes) MB: \(milliseconds(scan.median)), "
            + "ratio to a bare process \(tenths(scan.ratio(to: bare))))"
    }

    /// Judging answers as they are typed, a sentence of 200 bytes, and 10 KB pasted in.
    private static func grading() throws -> String {
        func microseconds(_ benchmark: GradingBenchmark) throws -> String {
            let times = try measure(runs: 9) { try benchmark.judge() }
            return tenths(times.median * 1_000_000 / Double(benchmark.count)) + " µs"
        }
        let pasted = String(repeating: "שלום 🙂 the army \u{1B}[2J ", count: 350)
        return "an answer judged: \(try microseconds(GradingBenchmark())), "
            + "of 200 bytes: \(try microseconds(GradingBenchmark(answer: GradingBenchmark.sentence))), "
            + "10 KB pasted in: \(try microseconds(GradingBenchmark(answer: pasted)))"
    }

    private static func milliseconds(_ seconds: Double) -> String { tenths(seconds * 1000) + " ms" }

    private static func tenths(_ number: Double) -> String { String((number * 10).rounded() / 10) }
}
