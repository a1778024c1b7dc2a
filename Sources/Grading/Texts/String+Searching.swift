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
    /// Without white space at its ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else {
            return ""
        }
        return String(self[first...last])
    }
}
