import Diagnostics
import FoundationEssentials

/// Problems as `muster check --json` writes them.
struct ProblemsJSON {
    private let problems: [Diagnostic]

    init(_ problems: [Diagnostic]) { self.problems = problems }

    /// One JSON object; the format is that of docs/interface.md.
    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(Output(problems: problems.map(Entry.init))), as: UTF8.self)
        }
    }

    private struct Output: Encodable {
        let problems: [Entry]
    }

    private struct Entry: Encodable {
        let file: String?
        let severity: String
        let message: String
        let notes: [String]
        let start: Int?
        let end: Int?
        let line: Int?
        let column: Int?
        let endColumn: Int?
        let fix: [Edit]?

        init(_ problem: Diagnostic) {
            file = problem.path
            severity = problem.severity.rawValue
            message = problem.message
            notes = problem.notes
            start = problem.range?.lowerBound
            end = problem.range?.upperBound
            line = problem.place?.line
            column = problem.place?.column
            endColumn = problem.excerpt.map { $0.columns.upperBound + 1 }
            fix = problem.fix.isEmpty ? nil : problem.fix.map(Edit.init)
        }
    }

    private struct Edit: Encodable {
        let start: Int
        let end: Int
        let text: String

        init(_ edit: TextEdit) {
            start = edit.range.lowerBound
            end = edit.range.upperBound
            text = edit.replacement
        }
    }
}
