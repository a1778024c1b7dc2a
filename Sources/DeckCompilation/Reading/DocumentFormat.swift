package import Diagnostics

/// How a document is written down.
package enum DocumentFormat: String, Hashable, Sendable {
    case plainText
    case markdown
    case html

    /// The format of a text: by the ending of its path, else by how it begins.
    package init(of source: SourceText) {
        let name = source.path.lowercased()
        if [".html", ".htm", ".xhtml"].contains(where: name.hasSuffix) {
            self = .html
        } else if [".md", ".markdown"].contains(where: name.hasSuffix) {
            self = .markdown
        } else {
            let start = source.text.prefix(200).drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
            self = start.hasPrefix("<!doctype html") || start.hasPrefix("<html") ? .html : .plainText
        }
    }
}
