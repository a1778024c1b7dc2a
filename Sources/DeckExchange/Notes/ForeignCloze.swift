internal import Cards

/// A sentence with the gaps of other programs: `{{c1::Rome::city}}`, `{{Rome}}`, `==Rome==`.
struct ForeignCloze {
    /// A gap, as bytes of `text`.
    struct Gap {
        let range: Range<Int>
        let hint: String?
        /// Gaps of one number are asked together in Anki; here each is a card.
        let number: Int
    }

    /// The sentence without the marks.
    let text: String
    let gaps: [Gap]

    /// Nil where a text has no such gap. In `` `code` `` nothing is a mark.
    init?(_ marked: String, highlights: Bool) {
        var text: [UInt8] = []
        var gaps: [Gap] = []
        let bytes = Array(marked.utf8)
        var at = 0
        var isCode = false
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "`") { isCode.toggle() }
            if !isCode, let (inner, end) = Self.mark(bytes, at, highlights) {
                let (number, words, hint) = Self.parts(String(decoding: bytes[inner], as: UTF8.self))
                let answer = words.cardWords
                if !answer.isEmpty {
                    gaps.append(Gap(range: text.count..<text.count + answer.utf8.count, hint: hint, number: number))
                    text += Array(answer.utf8)
                    at = end
                    continue
                }
            }
            text.append(bytes[at])
            at += 1
        }
        guard !gaps.isEmpty else { return nil }
        self.text = String(decoding: text, as: UTF8.self)
        self.gaps = gaps
    }

    /// A card for each gap, with the others filled in.
    func cards(tags: [String] = [], note: String? = nil) -> [Card] {
        let bytes = Array(text.utf8)
        return gaps.enumerated().map { index, gap in
            let (before, after) = (bytes[..<gap.range.lowerBound], bytes[gap.range.upperBound...])
            return Card(
                form: .cloze, prompt: String(decoding: before + Array(Card.gap.utf8) + after, as: UTF8.self),
                answer: String(decoding: bytes[gap.range], as: UTF8.self), clozeIndex: index,
                gapOffset: gap.range.lowerBound, hint: gap.hint, note: note, tags: tags)
        }
    }

    /// What stands between the marks that begin at `at`, and the end of the closing one.
    private static func mark(_ bytes: [UInt8], _ at: Int, _ highlights: Bool) -> (Range<Int>, end: Int)? {
        for (open, close, isWanted) in [("{{", "}}", true), ("==", "==", highlights)] where isWanted {
            guard bytes[at...].starts(with: open.utf8) else { continue }
            var end = at + 2
            while end + 2 <= bytes.count, bytes[end] != 0x0A {
                if bytes[end...].starts(with: close.utf8) { return end > at + 2 ? (at + 2..<end, end + 2) : nil }
                end += 1
            }
        }
        return nil
    }

    /// "c2::Rome::city" is the second gap, with a hint.
    private static func parts(_ inner: String) -> (number: Int, words: String, hint: String?) {
        let parts = inner.components(at: "::")
        guard parts.count > 1, parts[0].first == "c", let number = Int(parts[0].dropFirst()) else {
            return (1, inner, nil)
        }
        return (number, parts[1], parts.count > 2 ? parts[2] : nil)
    }
}

extension String {
    /// The parts between the occurrences of `separator`.
    func components(at separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let found = rest.firstRange(of: separator) {
            parts.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return parts + [String(rest)]
    }

    /// The text without white space at its ends.
    var cardWords: String {
        let start = drop(while: \.isWhitespace)
        return String(start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count))
    }
}
