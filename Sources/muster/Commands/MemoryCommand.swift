import ArgumentParser
import Diagnostics
import Memory

/// `muster memory`: the memory model by itself, for scripts.
struct MemoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory",
        abstract: "Compute memory states with FSRS-6.",
        subcommands: [Replay.self])

    /// `muster memory replay`: the states that reviews lead to.
    struct Replay: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Replay reviews and print the memory state after each.",
            discussion: """
                Reads JSON Lines from standard input, one card a line: {"id", "reviews": [{"rating", "elapsed"}…]} with \
                ratings from 1 (again) to 4 (easy) and the days since the review before; "parameters" (21 numbers) and \
                "retention" (0.9) may be added. Prints one line for each: {"id", "states": [{"stability", \
                "difficulty", "retrievability", "interval"}…]}.
                """)

        @Flag(help: "Write JSON Lines, the only format there is.")
        var json = false

        func run() throws {
            var number = 0
            while let line = readLine() {
                number += 1
                if line.allSatisfy(\.isWhitespace) { continue }
                print(try MemoryReplay(line: line, number: number).answer)
            }
        }
    }
}
