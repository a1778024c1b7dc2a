/// Cuts a text into words as Universal Dependencies count them in English.
///
/// Marks are words of their own, and so are "'s", "n't" and the hyphens of "well-known"; numbers with their separators,
/// abbreviations with their stops, addresses and telephone numbers are one word each. Time is linear in the text.
package struct WordCutter {
    let letters: [Letter]
    private let bytes: [UInt8]
    /// The offset of the first byte.
    private let base: Int
    private var words: [CutWord] = []
    /// Whether a single quotation mark was opened, so that an apostrophe behind an s may close it.
    private var quotationIsOpen = false

    /// A character with its place.
    struct Letter {
        let scalar: Unicode.Scalar
        let offset: Int
        let kind: Kind
    }

    /// What a character is for cutting.
    enum Kind {
        case space
        case letter
        case digit
        case mark
    }

    /// The words of a text whose first byte has the offset `base`.
    package static func words(of text: some StringProtocol, base: Int = 0) -> [CutWord] {
        var cutter = WordCutter(text, base: base)
        cutter.run()
        return cutter.words
    }

    private init(_ text: some StringProtocol, base: Int) {
        var offset = base
        var letters: [Letter] = []
        letters.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            var kind = Self.kind(of: scalar)
            if let last = letters.last?.kind, last != .space, Self.isAttached(scalar) { kind = last }
            letters.append(Letter(scalar: scalar, offset: offset, kind: kind))
            offset += UTF8.width(scalar)
        }
        self.letters = letters
        self.base = base
        bytes = Array(text.utf8)
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        if scalar.isASCII {
            switch scalar {
            case "a"..."z", "A"..."Z": return .letter
            case "0"..."9": return .digit
            case " ", "\t", "\n", "\r", "\u{B}", "\u{C}": return .space
            default: return .mark
            }
        }
        if scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}" { return .space }
        if scalar.properties.isAlphabetic { return .letter }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .modifierLetter: return .letter
        case .decimalNumber: return .digit
        default: return .mark
        }
    }

    /// Whether a scalar belongs to the one before it, whatever that is: joiners and selectors of emoji, soft hyphens.
    static func isAttached(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
        default: false
        }
    }

    private mutating func run() {
        var start = 0
        while start < letters.count {
            guard letters[start].kind != .space else {
                start += 1
                continue
            }
            var end = start
            while end < letters.count, letters[end].kind != .space { end += 1 }
            cutChunk(start..<end)
            start = end
        }
    }

    /// Cuts what stands between two spaces: marks off both ends, then the rest.
    private mutating func cutChunk(_ chunk: Range<Int>) {
        if chunk.count <= WordCuttingLists.longestFace, WordCuttingLists.faces.contains(text(chunk).lowercased()) {
            return append(chunk)
        }
        var start = chunk.lowerBound
        var end = chunk.upperBound
        while start < end, letters[start].kind == .mark, !opensWord(start, end: end) {
            let next = endOfRun(start, limit: end)
            if isQuotation(start) { quotationIsOpen = true }
            append(start..<next)
            start = next
        }
        var behind: [Range<Int>] = []
        while end > start, letters[end - 1].kind == .mark {
            if closesAbbreviation(start, stop: end - 1) { break }
            if isApostrophe(end - 1), isPossessive(start, apostrophe: end - 1) {
                behind.append(end - 1..<end)
                end -= 1
                break
            }
            let first = startOfRun(end - 1, limit: start)
            if isApostrophe(end - 1) { quotationIsOpen = false }
            behind.append(first..<end)
            end = first
        }
        if start < end {
            if isAddress(start..<end) { append(start..<end) } else { cutInside(start..<end) }
        }
        for range in behind.reversed() { append(range) }
    }

    /// Whether a mark at the beginning is part of the word: ".5", "'90s", "'em", "'s", "@name", "#name".
    private func opensWord(_ index: Int, end: Int) -> Bool {
        guard index + 1 < end else { return false }
        let next = letters[index + 1].kind
        switch letters[index].scalar {
        case ".": return next == .digit
        case "@", "#": return next == .letter
        case "'", "’":
            if next == .digit { return true }
            var last = index + 1
            while last < end, letters[last].kind == .letter { last += 1 }
            let word = text(index + 1..<last).lowercased()
            return WordCuttingLists.clipped.contains(word) || WordCuttingLists.clitics.contains(word)
        default: return false
        }
    }

    /// The end of a run of the same mark ("...", "--") or of marks that cry out together ("?!").
    private func endOfRun(_ start: Int, limit: Int) -> Int {
        var index = start + 1
        while index < limit, goesOn(index) || isRun(letters[start].scalar, letters[index].scalar) { index += 1 }
        return index
    }

    /// Whether a character is a part of the one before it.
    func goesOn(_ index: Int) -> Bool {
        Self.isAttached(letters[index].scalar) || index > 0 && letters[index - 1].scalar == "\u{200D}"
    }

    private func startOfRun(_ last: Int, limit: Int) -> Int {
        var index = last
        while index > limit, goesOn(index) || isRun(letters[last].scalar, letters[index - 1].scalar) { index -= 1 }
        return index
    }

    private func isRun(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        if first == second { return ".-*=_!?+~<>#".unicodeScalars.contains(first) }
        return (first == "!" || first == "?") && (second == "!" || second == "?")
    }

    private func isPossessive(_ start: Int, apostrophe: Int) -> Bool {
        apostrophe > start && !quotationIsOpen
            && (letters[apostrophe - 1].scalar == "s" || letters[apostrophe - 1].scalar == "S")
    }

    /// Whether a stop belongs to the word before it: "U.S.", "Dr.", "J."
    private func closesAbbreviation(_ start: Int, stop: Int) -> Bool {
        guard letters[stop].scalar == ".", stop > start, letters[stop - 1].kind == .letter else { return false }
        let word = text(start..<stop)
        guard word.utf8.count < 12 else { return false }
        if stop - start >= 3, letters[stop - 2].scalar == "." { return true }
        if stop == start + 1, letters[start].scalar.properties.isUppercase { return word != "I" }
        let lower = word.lowercased()
        if Abbreviations.beforeNumbers.contains(lower) { return nextIsNumber(behind: stop) }
        return Abbreviations.beforeMore.contains(lower) || Abbreviations.anywhere.contains(lower)
    }

    private func nextIsNumber(behind index: Int) -> Bool {
        var next = index + 1
        while next < letters.count, letters[next].kind == .space { next += 1 }
        return next < letters.count && letters[next].kind == .digit
    }

    /// Takes some letters as a word; nothing where there are none.
    mutating func append(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        words.append(CutWord(form: text(range), range: offset(range.lowerBound)..<offset(range.upperBound)))
    }

    /// Some letters as they stand in the text.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[offset(range.lowerBound) - base..<offset(range.upperBound) - base], as: UTF8.self)
    }

    private func offset(_ index: Int) -> Int { index < letters.count ? letters[index].offset : base + bytes.count }

    /// Whether a letter is an apostrophe, straight or curly.
    func isApostrophe(_ index: Int) -> Bool { letters[index].scalar == "'" || letters[index].scalar == "’" }

    private func isQuotation(_ index: Int) -> Bool { letters[index].scalar == "'" || letters[index].scalar == "‘" }
}
