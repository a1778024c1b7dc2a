extension WordCutter {
    /// Cuts what has letters or digits at both ends, or an abbreviation's stop at its end.
    mutating func cutInside(_ range: Range<Int>) {
        if isNumberWithHyphens(range) { return append(range) }
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            if letters[index].kind == .mark, !isInsideWord(index, start: start, in: range) {
                cutWord(start..<index)
                var end = index + 1
                while end < range.upperBound,
                    goesOn(end) || letters[end].scalar == letters[index].scalar && !isApostrophe(index)
                {
                    end += 1
                }
                append(index..<end)
                start = end
                index = end
            } else {
                index += 1
            }
        }
        cutWord(start..<range.upperBound)
    }

    /// Whether a mark does not separate what stands on its two sides.
    private func isInsideWord(_ index: Int, start: Int, in range: Range<Int>) -> Bool {
        guard index > start, index + 1 < range.upperBound else {
            // The stop of an abbreviation; an apostrophe or stop that opens the word.
            return index + 1 == range.upperBound ? letters[index].scalar == "." : index == range.lowerBound
        }
        let before = letters[index - 1].kind
        let after = letters[index + 1].kind
        switch letters[index].scalar {
        case "'", "’": return true
        case ".": return isInnerStop(index, start: start, end: range.upperBound)
        case ",": return before == .digit && after == .digit && isGroup(behind: index, end: range.upperBound)
        case ":": return before == .digit && after == .digit
        case "-", "‑": return isBound(start..<index) && after != .mark
        case "/": return before == .digit && after == .digit && isDate(around: index, in: range)
        case "&": return before == .letter && after == .letter && range.count <= 5
        case "_", "*", "@": return before != .mark && after != .mark
        default: return false
        }
    }

    /// Whether a stop inside is one of an abbreviation, a number or a file's name, and not of a sentence without its space.
    private func isInnerStop(_ index: Int, start: Int, end: Int) -> Bool {
        let after = letters[index + 1].kind
        guard letters[index - 1].kind == .letter, after == .letter else { return after != .mark }
        if index == start + 1 || letters[index - 2].scalar == "." { return true }
        var last = index + 1
        while last < end, letters[last].kind == .letter { last += 1 }
        let ending = text(index + 1..<last)
        if WordCuttingLists.addressEndings.contains(ending.lowercased()) { return true }
        return last < end && letters[last].scalar == "." && ending.utf8.count < 3
    }

    /// Whether three digits and no more follow, as in "1,000".
    private func isGroup(behind index: Int, end: Int) -> Bool {
        var last = index + 1
        while last < end, letters[last].kind == .digit { last += 1 }
        return last - index == 4
    }

    private func isBound(_ range: Range<Int>) -> Bool {
        range.count < 9 && WordCuttingLists.boundPrefixes.contains(text(range).lowercased())
    }

    /// Whether the parts around a slash are a date: "9/11", "11/29/2000", but not "1/2".
    private func isDate(around index: Int, in range: Range<Int>) -> Bool {
        // Longer ones are none; so the time stays in proportion to the text.
        guard range.count <= 10 else { return false }
        let slashes = range.count { letters[$0].scalar == "/" }
        guard slashes < 3, range.allSatisfy({ letters[$0].kind == .digit || letters[$0].scalar == "/" }) else {
            return false
        }
        if slashes == 2 { return true }
        return range.upperBound - index > 2 && index - range.lowerBound < 3
    }

    /// Whether digits in several groups are a telephone or identity number: "713-853-3989".
    private func isNumberWithHyphens(_ range: Range<Int>) -> Bool {
        guard letters[range.lowerBound].kind == .digit else { return false }
        let hyphens = range.count { letters[$0].scalar == "-" }
        let digits = range.count { letters[$0].kind == .digit }
        guard hyphens > 0, hyphens + digits == range.count else { return false }
        return digits > 8 || (hyphens == 1 && digits == 7 && letters[range.lowerBound + 3].scalar == "-")
            || (hyphens == 2 && digits >= 6)
    }

    /// Whether this is the address of a page or a person.
    func isAddress(_ range: Range<Int>) -> Bool {
        guard range.count > 4, range.contains(where: { letters[$0].kind == .mark }) else { return false }
        let text = text(range).lowercased()
        if text.contains("://") || text.hasPrefix("www.") || text.hasPrefix("mailto:") { return true }
        guard let at = text.firstIndex(of: "@") else { return false }
        return at != text.startIndex && text[at...].contains(".") && !text.contains("(")
    }

    /// Cuts contractions, and numbers from what is written without a space behind them.
    private mutating func cutWord(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        if letters[range.lowerBound].kind == .digit {
            var end = range.lowerBound
            while end < range.upperBound, letters[end].kind != .letter, !isApostrophe(end) { end += 1 }
            if end < range.upperBound,
                (end..<range.upperBound).allSatisfy({ letters[$0].kind == .letter || isApostrophe($0) }),
                !WordCuttingLists.numberEndings.contains(text(end..<range.upperBound).lowercased()),
                letters[end].scalar.properties.isLowercase
            {
                append(range.lowerBound..<end)
                append(end..<range.upperBound)
            } else {
                append(range)
            }
            return
        }
        // Only short words are fused.
        if (5...6).contains(range.count), let first = WordCuttingLists.fused[text(range).lowercased()] {
            append(range.lowerBound..<range.lowerBound + first)
            append(range.lowerBound + first..<range.upperBound)
            return
        }
        cutClitics(range)
    }

    /// Cuts "n't", "'s" and their like off the end of a word, as many as there are.
    private mutating func cutClitics(_ range: Range<Int>) {
        var end = range.upperBound
        var cut: [Range<Int>] = []
        while let start = startOfClitic(range.lowerBound..<end) {
            cut.append(start..<end)
            end = start
        }
        append(range.lowerBound..<end)
        for clitic in cut.reversed() { append(clitic) }
    }

    /// Where the clitic begins that a word ends in; nil where it ends in none.
    private func startOfClitic(_ range: Range<Int>) -> Int? {
        guard let apostrophe = range.suffix(3).last(where: { isApostrophe($0) }), apostrophe > range.lowerBound else {
            return nil
        }
        let ending = text(apostrophe + 1..<range.upperBound).lowercased()
        if WordCuttingLists.clitics.contains(ending) { return apostrophe }
        let isNegation = ending == "t" && text(apostrophe - 1..<apostrophe).lowercased() == "n"
        return isNegation && apostrophe - 1 > range.lowerBound ? apostrophe - 1 : nil
    }
}
