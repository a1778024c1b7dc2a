import Diagnostics
import FoundationEssentials

/// A line of JSON that a script sent on standard input.
struct InputLine {
    let text: String
    /// From 1.
    let number: Int
    /// A line as it should be, for the note of a problem.
    let example: String

    /// The line as a value; a problem names the key that is wrong.
    func decoded<Value: Decodable>(as type: Value.Type) throws(Diagnostic) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw problem(Self.message(for: error))
        }
    }

    /// A problem with the line, which ends the command.
    func problem(_ message: String) -> Diagnostic {
        var diagnostic = Diagnostic(
            message, in: SourceText(path: "standard input", text: text), at: 0..<text.utf8.count,
            notes: ["a line looks like \(example)"])
        diagnostic.place = SourcePlace(line: number, column: 1)
        return diagnostic
    }

    private static func message(for error: any Error) -> String {
        guard let error = error as? DecodingError else { return "the line cannot be read: \(error)" }
        func name(_ path: [any CodingKey]) -> String {
            path.map { $0.intValue.map { "[\($0)]" } ?? ($0.stringValue) }.joined(separator: ".")
                .replacing(".[", with: "[")
        }
        return switch error {
        case .keyNotFound(let key, let context): "\"\(name(context.codingPath + [key]))\" is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            context.codingPath.isEmpty
                ? "the line is no JSON object" : "\"\(name(context.codingPath))\" is of the wrong type"
        case .dataCorrupted(let context):
            context.codingPath.isEmpty
                ? "the line is no JSON object" : "\"\(name(context.codingPath))\" has a value that is not allowed"
        @unknown default: "the line cannot be read"
        }
    }
}
