import Diagnostics
import English
import Testing

@Suite struct LanguageModelTests {
    @Test func `the model in the program says what it is called`() throws {
        #expect(try LanguageModel.embedded.name.hasPrefix("muster-english"))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let bytes: [UInt8]
        let message: String
        var testDescription: String { message }
    }

    static let cases: [Case] = [
        Case(bytes: [], message: "the model of English is none, or of another version"),
        Case(
            bytes: Array("muster-english".utf8) + [0, 9, 0, 0, 0, 0],
            message: "the model of English is none, or of another version"),
        Case(bytes: ModelFormat.mark + [1, 0, 0, 0], message: "the model of English is cut off"),
        Case(
            bytes: ModelFormat.mark + [1, 0, 0, 0, 1, 0, 0, 0, 200, 0, 0, 0, 9, 0, 0, 0],
            message: "the model of English is cut off"),
        Case(bytes: ModelFormat.mark + [0, 0, 0, 0], message: "the model of English lacks a part"),
    ]

    @Test(arguments: cases) func `bytes that are no model are refused`(_ example: Case) {
        let problem = example.bytes.withUnsafeBytes { bytes in
            #expect(throws: Diagnostic.self) { try LanguageModel(bytes) }
        }
        #expect(problem?.message == example.message)
    }
}
