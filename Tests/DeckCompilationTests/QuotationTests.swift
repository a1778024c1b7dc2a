import DeckCompilation
import Diagnostics
import Testing

@Suite struct `Quotations` {
    struct Case: Sendable {
        let text: String
        let words: String
        let speaker: String?
        let work: String?
    }

    @Test(arguments: [
        Case(
            text: "\"Time is short.\" Ada Lovelace; Notes", words: "Time is short.", speaker: "Ada Lovelace",
            work: "Notes"),
        Case(
            text: "“Time is short.” — Ada Lovelace, Notes, 1843", words: "Time is short.", speaker: "Ada Lovelace",
            work: "Notes, 1843"),
        Case(text: "“Time is short.”\n-- Ada Lovelace", words: "Time is short.", speaker: "Ada Lovelace", work: nil),
        Case(
            text: "It rained. Lovelace would later be quoted as saying:\n“Time is [very] short.”",
            words: "Time is [very] short.", speaker: "Lovelace", work: nil),
        Case(
            text: "In 1843 the English writer Ada of Lovelace told reporters:\n“Time is short.”",
            words: "Time is short.", speaker: "Ada of Lovelace", work: nil),
        Case(
            text: "In the House of Lords, Byron declared:\n“Time is short.”", words: "Time is short.", speaker: "Byron",
            work: nil),
        Case(text: "She said:\n“Time is short.”", words: "Time is short.", speaker: nil, work: nil),
        Case(text: "There were three reasons:\n“Time is short.”", words: "Time is short.", speaker: nil, work: nil),
    ])
    func `belong to their speaker`(example: Case) {
        let blocks = Document(reading: SourceText(path: "x.txt", text: example.text)).blocks
        #expect(blocks.last?.text == example.words)
        #expect(blocks.last?.kind == .quotation(Attribution(speaker: example.speaker, work: example.work)))
    }

    @Test(arguments: [
        "“Time is short,” said Ada Lovelace.",
        "\"Order 227\" was issued in July 1942 and read to the troops.",
        "He spoke of “the courage to retreat” in 1942.",
    ])
    func `inside of a sentence are part of it`(text: String) {
        let blocks = Document(reading: SourceText(path: "x.txt", text: text)).blocks
        #expect(blocks.map(\.kind) == [.paragraph])
        #expect(blocks.map(\.text) == [text])
    }
}
