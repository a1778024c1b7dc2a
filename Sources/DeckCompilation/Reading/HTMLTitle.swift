/// The title of a saved web page.
enum HTMLTitle {
    /// The one heading of the first level, else the head's title without the name of the site.
    static func title(head: String?, blocks: [Block]) -> String? {
        let first = blocks.filter { $0.kind == .heading(level: 1) && $0.furniture == nil }
        if first.count == 1 { return first[0].text }
        guard let head else { return first.first?.text }
        let parts = parts(of: head)
        let headings = Set(blocks.map(\.text))
        return parts.first(where: headings.contains) ?? parts.first
    }

    /// The parts of "Title | Site" or "Title – Site", in order.
    private static func parts(of head: String) -> [String] {
        var parts = [head]
        for separator in [" | ", " – ", " — ", " - ", " :: ", " · "] {
            parts = parts.flatMap { part in split(part, at: separator) }
        }
        return parts.filter { !$0.isEmpty }
    }

    private static func split(_ text: String, at separator: String) -> [String] {
        var parts: [String] = []
        var rest = text[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
