/// A piece of text that starts on a line of its own, and how far it stands in.
package struct Paragraph: Hashable, Sendable {
    package let text: StyledText
    /// Spaces before every line.
    package let indent: Int
    /// More spaces before the lines after the first.
    package let hanging: Int

    package init(_ text: StyledText, indent: Int = 0, hanging: Int = 0) {
        self.text = text
        self.indent = indent
        self.hanging = hanging
    }

    /// An empty line.
    package static let blank = Paragraph("")

    /// The lines as they are shown in `columns`; nil wraps nothing.
    package func wrapped(to columns: Int?) -> StyledText { text.wrapped(to: columns, indent: indent, hanging: hanging) }
}
