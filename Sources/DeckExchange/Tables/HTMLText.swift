/// The text of a field that is HTML: breaks are line breaks, other tags go, references become characters.
enum HTMLText {
    static func plain(_ html: String) -> String {
        guard html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return html }
        var text = ""
        var rest = html[...]
        while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
            text += rest[..<mark]
            rest = rest[mark...]
            if rest.first == "<", let end = rest.firstIndex(of: ">") {
                let tag = rest[rest.index(after: mark)..<end].lowercased().prefix { $0.isLetter || $0 == "/" }
                if breaks.contains(String(tag)), !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
                rest = rest[rest.index(after: end)...]
            } else if rest.first == "&", let end = rest.prefix(12).firstIndex(of: ";"),
                let character = character(rest[rest.index(after: mark)..<end])
            {
                text.append(character)
                rest = rest[rest.index(after: end)...]
            } else {
                text.append(rest.removeFirst())
            }
        }
        return text + rest
    }

    private static let breaks: Set<String> = ["/div", "/li", "/p", "/tr", "br", "br/", "div", "li", "p", "tr"]

    private static let names: [String: Character] = [
        "amp": "&", "apos": "'", "gt": ">", "hellip": "…", "ldquo": "“", "lt": "<", "mdash": "—", "nbsp": " ",
        "ndash": "–",
        "quot": "\"", "rdquo": "”", "rsquo": "’", "lsquo": "‘",
    ]

    private static func character(_ name: Substring) -> Character? {
        guard name.first == "#" else { return names[String(name)] }
        let digits = name.dropFirst()
        let number =
            digits.first.map { "xX".contains($0) } ?? false ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).map(Character.init)
    }
}
