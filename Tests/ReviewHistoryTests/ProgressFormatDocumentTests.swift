import Cards
import ReviewHistory
import TestSupport
import Testing

/// `docs/progress-format.md` says what the program writes and reads.
struct ProgressFormatDocumentTests {
    private func examples() throws -> [String] {
        try fixture("../../docs/progress-format.md").split(separator: "\n")
            .filter { $0.hasPrefix("{\"v\"") }.map(String.init)
    }

    @Test func `its example lines are read and written again as they are`() throws {
        let lines = try examples()
        let log = try ReviewLog(reading: Array(lines.map { $0 + "\n" }.joined().utf8), path: "progress-format.md")
        #expect(log.events.count == 15)
        #expect(log.events.map(\.line) == lines)
    }

    @Test func `its examples are of every type, in its order`() throws {
        let text = try examples().joined(separator: "\n")
        let types = try ReviewLog(reading: Array(text.utf8), path: "progress-format.md").events.map { event in
            switch event.what {
            case .review: "review"
            case .practiced: "practice"
            case .sessionStarted: "start"
            case .sessionEnded: "end"
            case .undo: "undo"
            case .relinked: "relink"
            case .keptApart: "apart"
            case .cardText: "card"
            case .suspended: "suspend"
            case .resumed: "resume"
            case .buried: "bury"
            case .flagged: "flag"
            case .unflagged: "unflag"
            case .set: "set"
            case .unknown: "unknown"
            }
        }
        #expect(
            types == [
                "review", "practice", "start", "end", "undo", "relink", "apart", "card", "suspend", "resume", "bury",
                "flag", "unflag", "set", "unknown",
            ])
    }
}
