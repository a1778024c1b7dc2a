import Diagnostics
import Expressions
import Storage

/// The shipped documents over and over, and how long it takes to find their dates and figures.
struct ExpressionBenchmark {
    private let text: String

    /// How many bytes of UTF-8 the text has.
    let byteCount: Int
    /// How many dates and figures it has.
    let expressions: Int

    /// A text of about `byteCount` bytes.
    init(byteCount: Int) throws(Diagnostic) {
        let once =
            try readText(at: "Decks/order-227.txt").text + "\n\n"
            + readText(at: "Decks/soviet-union-1939-1950.txt").text + "\n\n"
        text = String(repeating: once, count: byteCount / once.utf8.count + 1)
        self.byteCount = text.utf8.count
        let scan = ExpressionScan(text)
        expressions = scan.dates.count + scan.figures.count
    }

    /// Finds all dates and figures, on one core and without any grammar; fails when some are lost.
    func scan() throws {
        let scan = ExpressionScan(text)
        guard scan.dates.count + scan.figures.count == expressions else {
            throw Diagnostic("the benchmark lost dates or figures")
        }
    }
}
