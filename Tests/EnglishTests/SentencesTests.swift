import English
import Testing

@Suite struct SentencesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let sentences: [String]
        var testDescription: String { text }
    }

    static let cases = [
        Case(text: "Rome fell. Nobody wept.", sentences: ["Rome fell.", "Nobody wept."]),
        Case(text: "Dr. Brown met J. S. Bach in St. Albans.", sentences: ["Dr. Brown met J. S. Bach in St. Albans."]),
        Case(text: "He read No. 7 twice.", sentences: ["He read No. 7 twice."]),
        Case(text: "See p. 7 of Ann P. Berg.", sentences: ["See p. 7 of Ann P. Berg."]),
        Case(text: "It was no. Then he left.", sentences: ["It was no.", "Then he left."]),
        Case(
            text: "It ended World War I. The peace was short.",
            sentences: ["It ended World War I.", "The peace was short."]),
        Case(
            text: "“Is it done?” she asked. “Yes.” He went.",
            sentences: ["“Is it done?” she asked.", "“Yes.”", "He went."]),
        Case(text: "Wait ... and see.", sentences: ["Wait ... and see."]),
        Case(text: "Pi is 3.14 or so. Good.", sentences: ["Pi is 3.14 or so.", "Good."]),
        Case(text: "We talk here.The next page follows.", sentences: ["We talk here.", "The next page follows."]),
        Case(text: "A title\n\nA paragraph", sentences: ["A title", "A paragraph"]),
        Case(text: "The U.S. Army won. It rested.", sentences: ["The U.S. Army won.", "It rested."]),
        Case(text: "He left Troy.[7] Nobody wept. [8]", sentences: ["He left Troy.[7]", "Nobody wept. [8]"]),
        Case(
            text: "[1] Virgil wrote it. [2] Homer did not.", sentences: ["[1] Virgil wrote it.", "[2] Homer did not."]),
        Case(
            text: "Dr. and Drs. Ilium, Sts. Peter and Paul, c. 1230 BC.",
            sentences: ["Dr. and Drs. Ilium, Sts. Peter and Paul, c. 1230 BC."]),
        Case(
            text: "J.P. Morgan met J.R.R. Tolkien. See p. 12 and ch. 5 of it.",
            sentences: ["J.P. Morgan met J.R.R. Tolkien.", "See p. 12 and ch. 5 of it."]),
        Case(text: "  \n ", sentences: []),
    ]

    @Test(arguments: cases) func `a text is split where its sentences end`(_ example: Case) {
        let bytes = Array(example.text.utf8)
        #expect(sentences(in: example.text).map { String(decoding: bytes[$0], as: UTF8.self) } == example.sentences)
    }
}
