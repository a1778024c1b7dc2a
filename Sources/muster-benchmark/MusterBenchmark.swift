import Diagnostics
import Glibc
import ReviewHistory

/// Times what must be quick, and prints a line for each; nothing here passes or fails.
///
/// Whole processes are measured against `/bin/true`, in turn, so that the ratio says something on a busy machine.
@main
struct MusterBenchmark {
    /// The benchmarks by name, in the order in which they run.
    private static let all: [(name: String, run: @Sendable () throws -> String)] = [
        ("log", { try log(answers: 100_000) }), ("scores", { try scores(answers: 1_000_000) }),
        ("english", { try analysis(words: 50_000) }), ("expressions", { try expressions(megabytes: 4) }),
        ("grading", { try grading() }), ("sitting", { try sitting(cards: 100_000) }), ("start", { try start() }),
        ("decks", { try decks() }),
    ]

    /// Runs the benchmarks that the arguments name, all of them where there are none.
    static func main() {
        let wanted = CommandLine.arguments.dropFirst()
        do {
            for (name, run) in all where wanted.isEmpty || wanted.contains(name) { print(try run()) }
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
        let read = try measure(runs: 5) { try log.check(entries: log.read().count) }
        let fold = try measure(runs: 5) { try log.check(entries: log.fold(events).events.count) }
        let sums = try measure(runs: 5) { try log.check(log.sumUp(history)) }
        return "log of \(answers) answers, \(log.bytes.count / 1_000_000) MB: read \(milliseconds(read.median)), "
            + "folded \(milliseconds(fold.median)), summed up \(milliseconds(sums.median))"
    }

    /// All numbers of a lifetime from the log alone: in this process step by step, and as whole processes.
    private static func scores(answers: Int) throws -> String {
        let log = LogBenchmark(count: answers)
        let table = try measure(runs: 3) { try log.check(log.table()?.rows.count ?? 0) }
        guard let read = log.table() else { throw Diagnostic("the benchmark's log cannot be read into a table") }
        let count = try measure(runs: 3) { try log.check(log.count(read)) }
        let folder = try BenchmarkFolder(log: log.bytes)
        let muster = ".build/release/muster"
        let (stats, bare) = try measureInTurn(runs: 5) {
            try ChildProcess.run(muster, ["stats", "--study", folder.path])
        } _: {
            try ChildProcess.run("/bin/true")
        }
        let report = try measure(runs: 5) {
            try ChildProcess.run(
                muster, ["report", "--study", folder.path, "--no-open", "--output", folder.reportPath])
        }
        return "scores of \(answers) answers to \(answers / 10) cards, \(log.bytes.count / 1_000_000) MB of log: "
            + "read \(milliseconds(table.median)), counted \(milliseconds(count.median)); "
            + "muster stats as a whole: \(milliseconds(stats.median)) (ratio to a bare process "
            + "\(tenths(stats.ratio(to: bare)))), "
            + "muster report: \(milliseconds(report.median)), \(try folder.reportSize / 1000) KB"
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

    /// From Enter to the verdict, and from the next Enter to the next question, without the disk.
    private static func sitting(cards: Int) throws -> String {
        var benchmark = SittingBenchmark(cards: cards)
        let clock = ContinuousClock()
        var times: (verdict: [Double], next: [Double]) = ([], [])
        for _ in 0..<50 {
            times.verdict.append(try clock.measure { try benchmark.answer() } / .seconds(1))
            times.next.append(try clock.measure { try benchmark.goOn() } / .seconds(1))
        }
        let (verdict, next) = (Sample(seconds: times.verdict), Sample(seconds: times.next))
        return "a sitting of \(cards) cards: Enter to verdict \(milliseconds(verdict.median)), "
            + "to the next question \(milliseconds(next.median))"
    }

    private static func milliseconds(_ seconds: Double) -> String { tenths(seconds * 1000) + " ms" }

    private static func tenths(_ number: Double) -> String { String((number * 10).rounded() / 10) }
}
