import Diagnostics
import Testing

@Suite struct `The word that was perhaps meant` {
    private static let words = ["add", "check", "compile", "quiz", "stats", "undo"]

    @Test(arguments: [
        ("comp", "compile"), ("c", nil), ("chekc", "check"), ("QUIZ", "quiz"), ("sats", "stats"), ("statistics", nil),
        ("ad", "add"), ("odd", "add"), ("xyd", nil), ("", nil),
    ])
    func `is the only completion, else the nearest within two errors, one for short words`(
        typed: String, meant: String?
    ) {
        #expect(suggestion(for: typed, among: Self.words) == meant)
    }

    @Test(arguments: [
        ("Stalin", "Stalin", 0), ("Zhukov", "Zhuk", 2), ("alos", "also", 1), ("müde", "mude", 1), ("", "ab", 2),
        ("abc", "cab", 2), ("night", "day", nil),
    ])
    func `an edit distance counts letters put in, left out, replaced and swapped`(
        left: String, right: String, distance: Int?
    ) {
        #expect(editDistance(left, right, atMost: 2) == distance)
        #expect(editDistance(right, left, atMost: 2) == distance)
    }
}
