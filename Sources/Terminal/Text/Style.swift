/// How a piece of text looks on a terminal that can show it.
package struct Style: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let bold = Style(rawValue: 1 << 0)
    package static let dim = Style(rawValue: 1 << 1)
    package static let underlined = Style(rawValue: 1 << 2)
    package static let red = Style(rawValue: 1 << 3)
    package static let green = Style(rawValue: 1 << 4)
    package static let yellow = Style(rawValue: 1 << 5)
    package static let cyan = Style(rawValue: 1 << 6)

    /// The parameters of the terminal's Select Graphic Rendition code (ECMA-48, 8.3.117).
    private static let codes: [(style: Style, parameter: String)] = [
        (.bold, "1"), (.dim, "2"), (.underlined, "4"), (.red, "31"), (.green, "32"), (.yellow, "33"), (.cyan, "36"),
    ]

    /// The escape code that switches the style on; empty for plain text.
    var escapeCode: String {
        guard !isEmpty else { return "" }
        let parameters = Self.codes.filter { contains($0.style) }.map(\.parameter)
        return "\u{1B}[\(parameters.joined(separator: ";"))m"
    }

    /// The escape code that switches every style off.
    static let resetCode = "\u{1B}[0m"
}
