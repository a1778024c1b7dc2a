internal import Diagnostics

/// HTML that is being written. Text can only get in escaped, so that nothing from a deck or a log becomes markup.
package struct Markup: Sendable {
    /// What was written so far.
    package private(set) var html = ""

    /// Attributes in the order in which they are written; one whose value is nil is left out.
    typealias Attributes = KeyValuePairs<StaticString, String?>

    /// Writes an element; `content` writes what stands in it.
    mutating func element(_ name: StaticString, _ attributes: Attributes = [:], _ content: (inout Markup) -> Void) {
        open(name, attributes)
        html += ">"
        content(&self)
        html += "</\(name)>"
    }

    /// Writes an element that holds a text.
    mutating func element(_ name: StaticString, _ attributes: Attributes, _ text: String) {
        element(name, attributes) { $0.text(text) }
    }

    /// Writes an element without attributes that holds a text.
    mutating func element(_ name: StaticString, _ text: String) { element(name) { $0.text(text) } }

    /// Writes an element without content: one that never has any, or a shape of SVG.
    mutating func element(_ name: StaticString, _ attributes: Attributes = [:]) {
        open(name, attributes)
        html += Self.shapes.contains(name.description) ? "/>" : ">"
    }

    private static let shapes: Set = ["rect", "circle", "line", "path", "polyline"]

    /// Writes a text: what HTML would obey is escaped, and what a screen would obey or what reorders text is shown as code.
    mutating func text(_ text: String) {
        let safe = text.displaySafe
        guard safe.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else {
            html += safe
            return
        }
        for scalar in safe.unicodeScalars {
            switch scalar {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            default: html.unicodeScalars.append(scalar)
            }
        }
    }

    /// Writes markup of this program's own, as it is.
    mutating func raw(_ markup: StaticString) { html += markup.description }

    /// Writes a line break into the source, for whoever reads it.
    mutating func newLine() { html += "\n" }

    private mutating func open(_ name: StaticString, _ attributes: Attributes) {
        html += "<\(name)"
        for (attribute, value) in attributes {
            guard let value else { continue }
            html += " \(attribute)=\""
            text(value)
            html += "\""
        }
    }
}
