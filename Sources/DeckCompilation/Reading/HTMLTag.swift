/// One tag, comment or declaration of an HTML text.
struct HTMLTag {
    /// In lower case; empty for comments and declarations.
    let name: String
    let isClosing: Bool
    /// From "<" to behind ">".
    let range: Range<Int>

    /// The tag that begins with the "<" at `offset`; nil where that is only a "<".
    init?(at offset: Int, in source: [UInt8]) {
        if source.has("<!--", at: offset) {
            var end = offset + 4
            while end < source.count, !source.has("-->", at: end) { end += 1 }
            self.init(name: "", isClosing: false, range: offset..<min(end + 3, source.count))
            return
        }
        guard offset + 1 < source.count else { return nil }
        let second = source[offset + 1]
        let isClosing = second == UInt8(ascii: "/")
        let start = isClosing ? offset + 2 : offset + 1
        let isDeclaration = second == UInt8(ascii: "!") || second == UInt8(ascii: "?")
        guard isDeclaration || (start < source.count && source[start].isLetter) else { return nil }
        var nameEnd = start
        while nameEnd < source.count, source[nameEnd].isLetter || source[nameEnd].isDigit || source[nameEnd] == 0x2D {
            nameEnd += 1
        }
        let name = isDeclaration ? "" : String(decoding: source[start..<nameEnd].map(\.lowercased), as: UTF8.self)
        self.init(name: name, isClosing: isClosing, range: offset..<Self.end(from: nameEnd, in: source))
    }

    private init(name: String, isClosing: Bool, range: Range<Int>) {
        self.name = name
        self.isClosing = isClosing
        self.range = range
    }

    /// The offset behind the tag's ">"; one inside of a quoted value does not count.
    private static func end(from offset: Int, in source: [UInt8]) -> Int {
        var quote: UInt8?
        var at = offset
        // A quotation mark that is never closed must not swallow the rest of the page.
        let limit = min(source.count, offset + 20_000)
        while at < limit {
            let byte = source[at]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return at + 1
            } else if (byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")), source[at - 1] == UInt8(ascii: "=") {
                quote = byte
            }
            at += 1
        }
        return (source.offset(of: UInt8(ascii: ">"), in: offset..<limit).map { $0 + 1 }) ?? limit
    }

    /// The attributes, names in lower case; an attribute without a value has an empty one.
    func attributes(in source: [UInt8]) -> [String: String] {
        var attributes: [String: String] = [:]
        var at = range.lowerBound + 1 + name.utf8.count
        let end = max(at, range.upperBound - 1)
        while at < end {
            while at < end, source[at].isSpace || source[at] == UInt8(ascii: "/") { at += 1 }
            let nameStart = at
            while at < end, !source[at].isSpace, source[at] != UInt8(ascii: "="), source[at] != UInt8(ascii: "/") {
                at += 1
            }
            guard at > nameStart else {
                at += 1
                continue
            }
            let name = String(decoding: source[nameStart..<at].map(\.lowercased), as: UTF8.self)
            var value = at..<at
            if at < end, source[at] == UInt8(ascii: "=") {
                at += 1
                let quote = at < end ? source[at] : 0
                let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
                let start = isQuoted ? at + 1 : at
                at = start
                while at < end, isQuoted ? source[at] != quote : !source[at].isSpace { at += 1 }
                value = start..<at
                if isQuoted { at += 1 }
            }
            attributes[name] = String(decoding: source[value], as: UTF8.self)
        }
        return attributes
    }
}
