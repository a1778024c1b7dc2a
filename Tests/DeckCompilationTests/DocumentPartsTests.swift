import DeckCompilation
import Diagnostics
import Testing

@Suite struct `A long document` {
    @Test func `is parted between blocks, before a heading where there is one`() {
        let chapters = (1...8).map { "# Chapter \($0)\n\nThe king of \($0) died.\n\nThe queen lived.\n" }
        let text = chapters.joined(separator: "\n")
        let document = Document(reading: SourceText(path: "long.md", text: text))
        let parts = document.parts(byteCount: 60)
        #expect(parts.flatMap(\.blocks).map(\.text) == document.blocks.map(\.text))
        #expect(parts.map(\.blocks.count) == [6, 6, 6, 6])
        #expect(parts.allSatisfy { $0.blocks[0].text.hasPrefix("Chapter") })
        #expect(document.parts().count == 1)
    }
}
