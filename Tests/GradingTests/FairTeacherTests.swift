import Cards
import Grading
import TestSupport
import Testing

/// Answers over many topics with the verdict that a fair teacher would give.
struct FairTeacherTests {
    /// The lines of `Golden/fair.txt`, whose head describes them.
    private static func pairs() throws -> [JudgedAnswer] {
        try fixture("Golden/fair.txt").split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "|").map { String($0.trimmingPrefix { $0 == " " }) }
            guard !line.hasPrefix("#"), parts.count == 4 else { return nil }
            let (accepted, given) = (String(parts[2].dropLast()), parts[3])
            return JudgedAnswer(accepted, given, parts[0] == "right " ? .right : .wrong, prompt: parts[1])
        }
    }

    @Test func `what a fair teacher takes is right, and nothing else`() throws {
        let pairs = try Self.pairs()
        #expect(pairs.count > 1000)
        for pair in pairs {
            let verdict = pair.verdict(kind: nil)
            #expect((verdict == .right) == (pair.expected == .right), "\(pair.prompt) \(pair): \(verdict)")
        }
    }
}
