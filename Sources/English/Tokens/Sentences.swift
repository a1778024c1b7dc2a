/// Splits a text into its sentences; each as bytes of the text, white space at its ends left out.
///
/// A full stop ends a sentence unless it belongs to an abbreviation, an initial, a number or an address, or what
/// follows goes on in small letters. A blank line always ends one.
package func sentences(in text: String) -> [Range<Int>] {
    var splitter = SentenceSplitter(bytes: Array(text.utf8))
    return splitter.split()
}

private struct SentenceSplitter {
    let bytes: [UInt8]
    private var start = 0
    private var found: [Range<Int>] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func split() -> [Range<Int>] {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                let mark = index
                index = afterMarks(index)
                if ends(from: mark, to: index) { close(at: index) }
            case UInt8(ascii: "\n") where isBlankLine(after: index):
                close(at: index)
                index += 1
            default: index += 1
            }
        }
        close(at: bytes.count)
        return found
    }

    /// The place after the marks that end a sentence and the quotation marks and brackets that close behind them.
    private func afterMarks(_ index: Int) -> Int {
        var index = index
        while index < bytes.count {
            if [0x2E, 0x21, 0x3F, 0x22, 0x29, 0x5D].contains(bytes[index]) {
                index += 1
            } else if bytes[index] == 0x27, !isLetter(at: index + 1) {
                index += 1
            } else if isClosingQuotation(at: index) {
                index += 3
            } else if let end = endOfNoteMark(at: index) {
                index = end
            } else {
                break
            }
        }
        return index
    }

    /// The end of the number of a note, "[17]", that stands at `index`.
    ///
    /// With a space before it, it is one only where the text does not begin with such a number, as lists of sources do.
    private func endOfNoteMark(at index: Int) -> Int? {
        var next = index
        if next < bytes.count, bytes[next] == 0x20, bytes.first != 0x5B { next += 1 }
        guard next < bytes.count, bytes[next] == 0x5B else { return nil }
        next += 1
        let first = next
        while isDigit(at: next) { next += 1 }
        guard next > first, next - first < 4, next < bytes.count, bytes[next] == 0x5D else { return nil }
        return next + 1
    }

    private func ends(from mark: Int, to after: Int) -> Bool {
        if after >= bytes.count { return true }
        let dots = bytes[mark..<after].prefix { $0 == 0x2E }.count
        let isStop = dots > 0
        guard isSpace(bytes[after]) else {
            // "in this thread.The next": a writer forgot the space.
            return isStop && dots == 1 && after == mark + 1 && isSmall(at: mark - 1) && isSmall(at: mark - 2)
                && isSmall(at: mark - 3) && isCapital(at: after) && isSmall(at: after + 1)
        }
        var next = after
        while next < bytes.count, isSpace(bytes[next]) { next += 1 }
        guard next < bytes.count else { return true }
        if isSmall(at: next) { return false }
        guard isStop, dots == 1, after == mark + 1 else { return true }
        return !belongsToWord(stop: mark, next: next)
    }

    /// Whether the stop belongs to the word before it: "Dr. Brown", "J. S. Bach", "No. 7".
    private func belongsToWord(stop: Int, next: Int) -> Bool {
        var first = stop
        while first > start, !isSpace(bytes[first - 1]), ![0x28, 0x22, 0x5B].contains(bytes[first - 1]) { first -= 1 }
        let raw = String(decoding: bytes[first..<stop], as: UTF8.self)
        let word = raw.lowercased()
        // "p. 7", but "Ann P. Berg".
        let isInitial = raw.utf8.count == 1 && isCapital(at: first)
        if Abbreviations.beforeNumbers.contains(word), !isInitial { return isDigit(at: next) }
        if Abbreviations.beforeMore.contains(word) { return true }
        if Abbreviations.anywhere.contains(word) { return isDigit(at: next) || !startsLikeSentence(next) }
        if isInitial {
            // "World War I. The" ends; "Harry S. Truman" does not.
            return raw != "I" || !startsLikeSentence(next)
        }
        // "J.P. Morgan", but "in the U.A.E. The emir".
        let letters = raw.split(separator: ".", omittingEmptySubsequences: false)
        let isInitials = letters.count > 1 && letters.allSatisfy { $0.utf8.count == 1 && $0.first?.isUppercase == true }
        return isInitials && !startsLikeSentence(next)
    }

    /// Whether the word at `next` is one that sentences rather than names go on with.
    private func startsLikeSentence(_ next: Int) -> Bool {
        var end = next
        while end < bytes.count, isLetter(at: end) { end += 1 }
        let word = String(decoding: bytes[next..<end], as: UTF8.self).lowercased()
        return ClosedClassWords.prepositions.contains(word) || ClosedClassWords.determiners.contains(word)
            || ClosedClassWords.personal.contains(word) || ClosedClassWords.subordinators.contains(word)
            || ClosedClassWords.coordinators.contains(word) || ClosedClassWords.possessives.contains(word)
            || ClosedClassWords.adverbs.contains(word)
    }

    private mutating func close(at end: Int) {
        var first = start
        var last = end
        while first < last, isSpace(bytes[first]) { first += 1 }
        while last > first, isSpace(bytes[last - 1]) { last -= 1 }
        if last > first { found.append(first..<last) }
        start = end
    }

    private func isBlankLine(after index: Int) -> Bool {
        var index = index + 1
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D { index += 1 }
        return index < bytes.count && bytes[index] == 0x0A
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    private func isSmall(at index: Int) -> Bool {
        bytes.indices.contains(index) && (0x61...0x7A).contains(bytes[index])
    }
    private func isCapital(at index: Int) -> Bool {
        bytes.indices.contains(index) && (0x41...0x5A).contains(bytes[index])
    }
    private func isDigit(at index: Int) -> Bool {
        bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
    }
    private func isLetter(at index: Int) -> Bool { isSmall(at: index) || isCapital(at: index) }
    /// ” and ’
    private func isClosingQuotation(at index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
            && (bytes[index + 2] == 0x9D || bytes[index + 2] == 0x99) && !isLetter(at: index + 3)
    }
}
