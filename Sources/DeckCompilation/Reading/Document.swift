package import Diagnostics

/// A text as its author laid it out: its title and its blocks in order, page furniture included but marked.
package struct Document: Sendable {
    /// The file's text; all offsets are bytes of it.
    package let source: SourceText
    package let format: DocumentFormat
    /// What the text calls itself; nil where it does not say.
    package let title: String?
    /// Everything that is written in the file, in order.
    package let blocks: [Block]

    package init(source: SourceText, format: DocumentFormat, title: String?, blocks: [Block]) {
        self.source = source
        self.format = format
        self.title = title
        self.blocks = blocks
    }

    /// The blocks that sentences are read from: no furniture, no tables and no code.
    package var body: [Block] { blocks.filter { $0.furniture == nil && $0.kind.isProse } }

    /// What a question calls this text: its title, else the file's name without folder and ending, with spaces for underscores.
    package var name: String { title ?? String(source.path.fileStem.map { $0 == "_" ? " " : $0 }) }

    /// Its name as the text itself writes it: "Sky" for "Sky_(United_Kingdom)".
    var plainName: String { String(name.map { $0 == "_" ? " " : $0 }.prefix { $0 != "(" }).trimmedEnd }
}
