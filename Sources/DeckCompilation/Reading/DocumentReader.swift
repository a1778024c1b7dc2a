package import Diagnostics

extension Document {
    /// Reads a text: finds its blocks, cleans them, tells quotations and furniture from the rest.
    ///
    /// Every text can be read; one without prose gives a document without a body. Time is linear in its length.
    package init(reading source: SourceText) {
        let format = DocumentFormat(of: source)
        let bytes = Array(source.text.utf8)
        var title: String?
        var blocks: [Block]
        switch format {
        case .plainText:
            let cleaner = InlineCleaner(isMarkdown: false)
            blocks = PlainTextReader.blocks(of: bytes).compactMap { $0.cleaned(by: cleaner, of: bytes) }
        case .markdown:
            let cleaner = InlineCleaner(isMarkdown: true)
            blocks = MarkdownReader.blocks(of: bytes).compactMap { $0.cleaned(by: cleaner, of: bytes) }
        case .html:
            (title, blocks) = HTMLReader.read(bytes)
        }
        blocks = Quotations.found(in: blocks)
        blocks = FurnitureRecogniser.marked(blocks)
        self.init(source: source, format: format, title: title ?? DocumentTitle.title(of: blocks), blocks: blocks)
    }
}
