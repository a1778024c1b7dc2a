/// How output looks: with styles or without, and in how many columns.
package struct Appearance: Hashable, Sendable {
    package let isStyled: Bool
    /// The width to wrap to; nil where nothing is wrapped, as in a pipe.
    package let columns: Int?

    package init(isStyled: Bool, columns: Int?) {
        self.isStyled = isStyled
        self.columns = columns
    }

    /// Lines longer than this are hard to read, however wide the terminal is.
    static let widestText = 100

    /// Whether styles are wanted, given the values of `NO_COLOR` (no-color.org: set and not empty means none) and
    /// `TERM`, and whether the output is a terminal at all.
    package static func wantsStyles(noColor: String?, term: String?, isTerminal: Bool) -> Bool {
        isTerminal && (noColor ?? "").isEmpty && term != nil && term != "" && term != "dumb"
    }
}
