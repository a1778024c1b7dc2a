internal import Diagnostics

/// Text to be shown: plain runs, each with a style.
///
/// Whatever is put in is made safe to show, and escape codes are added only when it is printed, so nothing that comes
/// from a file or from the learner can steer the terminal.
package struct StyledText: Hashable, Sendable, ExpressibleByStringLiteral {
    /// A piece of one style, already safe to show.
    struct Run: Hashable, Sendable {
        var text: String
        var style: Style
    }

    private(set) var runs: [Run] = []

    package init() {}

    package init(_ text: String, _ style: Style = []) {
        if !text.isEmpty { runs = [Run(text: text.displaySafe, style: style)] }
    }

    package init(stringLiteral text: String) { self.init(text) }

    /// Without its styles.
    package var plain: String { runs.map(\.text).joined() }

    package var isEmpty: Bool { runs.isEmpty }

    /// Columns on a terminal, of a text without line breaks.
    package var displayWidth: Int { runs.reduce(0) { $0 + $1.text.displayWidth } }

    package static func += (left: inout StyledText, right: StyledText) {
        for run in right.runs { left.append(run.text, run.style) }
    }

    package static func + (left: StyledText, right: StyledText) -> StyledText {
        var whole = left
        whole += right
        return whole
    }

    /// Adds text that is safe already.
    mutating func append(_ text: String, _ style: Style) {
        if let last = runs.indices.last, runs[last].style == style {
            runs[last].text += text
        } else if !text.isEmpty {
            runs.append(Run(text: text, style: style))
        }
    }

    /// The text as bytes for the terminal, with escape codes where `isStyled`.
    package func rendered(isStyled: Bool) -> String {
        guard isStyled else { return plain }
        return runs.map { $0.style.isEmpty ? $0.text : $0.style.escapeCode + $0.text + Style.resetCode }.joined()
    }

    /// The same with escape codes marked as taking no columns, as readline wants them in a prompt.
    func renderedAsPrompt(isStyled: Bool) -> String {
        guard isStyled else { return plain }
        return runs.map { run in
            guard !run.style.isEmpty else { return run.text }
            return "\u{01}\(run.style.escapeCode)\u{02}\(run.text)\u{01}\(Style.resetCode)\u{02}"
        }.joined()
    }
}

extension [StyledText] {
    /// The texts one after the other, with `separator` in between.
    package func joined(separator: StyledText) -> StyledText {
        var whole = StyledText()
        for (index, text) in enumerated() {
            if index > 0 { whole += separator }
            whole += text
        }
        return whole
    }
}
