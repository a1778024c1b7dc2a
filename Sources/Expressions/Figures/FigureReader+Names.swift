/// Numbers that are names of things, or parts of their names.
extension FigureReader {
    /// "T-34", "a Boeing 777F", "24703L202": letters that are neither unit nor magnitude make a name of the number.
    func isPartOfName(_ index: Int) -> Bool {
        let before = stream[index - 1]
        if stream.isJoined(index), before.isWord || before.sign == .number { return currencyBefore(index) == nil }
        if stream.isJoined(index), before.sign == .hyphen || before.sign == .minus, stream.isJoined(index - 1),
            stream[index - 2].isWord
                || stream[index - 2].isDigits && stream.isJoined(index - 2) && stream[index - 3].isWord
        {
            return true
        }
        guard stream.isJoined(index + 1), stream[index + 1].isWord else { return false }
        if stream.isJoined(index + 2), stream[index + 2].isDigits, stream[index + 2].range.count > 1 {
            return numbers.number(at: index)?.end == index + 1
        }
        return units.unit(at: index + 1, isDigits: true) == nil && numbers.number(at: index)?.end == index + 1
            && sizedCode(at: index + 1) == nil && NumberWords.magnitudeSuffixes[stream.text(index + 1)] == nil
    }

    /// "the 486 is", "a 747 was", "the 486's speed": the number of a product; what is counted takes a plural verb.
    /// "24703 L-202": the number of a part, before another one.
    func isModel(_ index: Int) -> Bool {
        guard let end = numbers.number(at: index)?.end, end == index + 1 else { return false }
        if stream[index].range.count >= 5, isCode(end) { return true }
        switch stream[index - 1].keyword {
        case .the, .a, .an, .this, .that: break
        default: return false
        }
        if stream.spells(end, "is") || stream.spells(end, "was") || stream.spells(end, "has") { return true }
        return stream[end].sign == .apostrophe && stream.spells(end + 1, "s")
    }

    /// "L-202", "m212": letters with digits behind them, and no plural of such things ("F-16s").
    private func isCode(_ index: Int) -> Bool {
        guard stream[index].isWord, !stream.isJoined(index), stream[index].range.count <= 4 else { return false }
        let digits = stream[index + 1].sign == .hyphen && stream.isJoined(index + 1) ? index + 2 : index + 1
        return stream.isJoined(digits) && stream[digits].isDigits && stream[digits].range.count > 1
            && !(stream.isJoined(digits + 1) && stream[digits + 1].isWord)
    }

    /// "a 9-iron", "a three-wood", "a 5 iron": golf clubs are numbered. "3-D" and "4-H" are names as well.
    func isNumberedThing(_ index: Int) -> Bool {
        guard let number = numbers.number(at: index), number.isWhole, (1...9).contains(number.value) else {
            return false
        }
        let hyphen = stream[number.end]
        let isHyphened = hyphen.sign == .hyphen && hyphen.isSpaced == stream[number.end + 1].isSpaced
        let noun = isHyphened ? number.end + 1 : number.end
        if isHyphened, stream.isJoined(noun), stream[noun].range.count == 1, stream[noun].isCapitalized,
            stream[index].isDigits
        {
            return units.unit(at: noun, isDigits: true) == nil
                && NumberWords.magnitudeSuffixes[stream.text(noun)] == nil
        }
        guard isHyphened || stream[index - 1].keyword == .a || stream[index - 1].keyword == .an,
            stream[noun].isPlain, stream[noun].range.count <= 6
        else { return false }
        return Self.clubs.contains(stream.text(noun))
    }

    private static let clubs: Set<String> = ["hybrid", "iron", "wood"]
}
