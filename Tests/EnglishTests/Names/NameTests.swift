import English
import Testing

@Suite struct NameTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let names: [String]
        var testDescription: String { text }
    }

    static let cases = [
        Case(text: "In 1812 Napoleon invaded Russia.", names: ["Napoleon person", "Russia place"]),
        Case(
            text: "Prussian general Carl Schmidt met the Romans at Lake Trasimene.",
            names: ["Carl Schmidt person", "Romans people", "Lake Trasimene place"]),
        Case(
            text: "They signed the Treaty of Ghent after the Battle of Waterloo.",
            names: ["Treaty of Ghent order", "Battle of Waterloo event"]),
        Case(text: "The Red Army obeyed Order 227.", names: ["Red Army organization", "Order 227 order"]),
        Case(text: "Allied and Soviet forces met.", names: []),
        Case(
            text: "He worked at the University of Chicago in May.",
            names: ["University of Chicago organization"]),
    ]

    @Test(arguments: cases) func `names are found with what they name`(_ example: Case) throws {
        let names = AnalysedSentence.names(in: [try analysed(example.text)])[0]
        #expect(names.map { "\($0.text) \($0.kind.rawValue)" } == example.names)
    }

    @Test func `a last name is the person's once the whole name was read`() {
        var known = KnownNames()
        known.learn("Ada Quill")
        #expect(known.fullName(of: "Quill") == "Ada Quill")
        known.learn("Ben Quill")
        #expect(known.fullName(of: "Quill") == nil)
    }
}
