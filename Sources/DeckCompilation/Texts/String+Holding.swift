extension String {
    /// Whether the text has a part, byte for byte.
    func holds(_ part: String) -> Bool { place(of: part, from: 0) != nil }

    /// Whether the text has some words one after the other, byte for byte; in both texts single spaces stand between words.
    func holds(words: String) -> Bool {
        let space = UInt8(ascii: " ")
        var place = place(of: words, from: 0)
        while let start = place {
            let end = start + words.utf8.count
            let isWhole = byte(start - 1).map { $0 == space } ?? true && byte(end).map { $0 == space } ?? true
            if isWhole { return true }
            place = self.place(of: words, from: start + 1)
        }
        return false
    }

    private func byte(_ place: Int) -> UInt8? {
        guard place >= 0, place < utf8.count else { return nil }
        return utf8[utf8.index(utf8.startIndex, offsetBy: place)]
    }

    /// The first byte from which on the bytes are those of `part`, at or behind the byte `from`.
    private func place(of part: String, from start: Int) -> Int? {
        func search(_ text: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>) -> Int? {
            guard let first = part.first else { return start }
            var place = start
            while place + part.count <= text.count {
                if text[place] == first, part.indices.allSatisfy({ text[place + $0] == part[$0] }) { return place }
                place += 1
            }
            return nil
        }
        var (text, part) = (self, part)
        return text.withUTF8 { text in part.withUTF8 { search(text, $0) } }
    }
}
