extension String {
    /// Whether `text` is in it, byte for byte: much quicker than to look for characters.
    func has(_ text: String) -> Bool {
        var (own, wanted) = (self, text)
        return own.withUTF8 { bytes in
            wanted.withUTF8 { wanted in
                guard let first = wanted.first, bytes.count >= wanted.count else { return wanted.isEmpty }
                for start in 0...bytes.count - wanted.count where bytes[start] == first {
                    if bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
                }
                return false
            }
        }
    }
}

extension String {
    /// What comes before the first of some texts, which all begin with the same byte; nil where none of them is in it.
    func before(anyOf texts: [String]) -> String? {
        guard let first = texts.first?.utf8.first else { return nil }
        var own = self
        return own.withUTF8 { bytes in
            for start in bytes.indices where bytes[start] == first {
                let rest = bytes[start...]
                if start > 0, texts.contains(where: { rest.starts(with: $0.utf8) }) {
                    return String(decoding: bytes[..<start], as: UTF8.self)
                }
            }
            return nil
        }
    }

    /// Without white space at its ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else {
            return ""
        }
        return String(self[first...last])
    }
}
