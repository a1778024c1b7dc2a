/// What tells whether digits are a year.
extension DateReader {
    /// "In 410 they sacked Rome", "in August 480, …": three digits that nothing behind them could count with.
    func isShortYear(_ index: Int) -> Bool {
        let after = stream[index + 1]
        guard mode == .prose, stream[index].range.count == 3, stream[index].number >= 100, stream[index].isSpaced else {
            return false
        }
        if !after.isWord {
            return after.sign != .percent && after.sign != .degree && !after.isDash && after.sign != .slash
        }
        return after.isCapitalized || after.keyword != nil && after.sense.unit == nil && after.keyword != .or
    }

    /// "1941.5", "1,941", "1941 million".
    func isPartOfNumber(_ index: Int) -> Bool {
        let next = stream[index + 1]
        return stream.isJoined(index + 1) && (next.sign == .comma || next.sign == .period)
            && stream.isJoined(index + 2) && stream[index + 2].isDigits
            || stream.isJoined(index) && (stream[index - 1].sign == .comma || stream[index - 1].sign == .period)
                && stream.isJoined(index - 1) && stream[index - 2].isDigits
            || next.sense.magnitude != nil || next.sign == .percent
    }

    /// "1941c": digits run into letters, but for an era.
    func isFollowedByLetters(_ index: Int) -> Bool {
        stream.isJoined(index + 1) && stream[index + 1].isWord && stream[index + 1].keyword != .era
            && stream[index + 1].keyword != .beforeEra
    }

    /// Whether four digits in running text are a year and not a count, a price or a name's number.
    func isYearInProse(_ index: Int) -> Bool {
        let before = stream[index - 1]
        let after = stream[index + 1]
        if stream.isJoined(index), let sign = before.sign {
            switch sign {
            case .dollar, .pound, .euro, .yen, .number, .plus, .degree, .percent: return false
            case .hyphen, .dash:
                // "T-1941", and telephone numbers; "1939-1941" is read together.
                if stream.isJoined(index - 1), stream[index - 2].isWord || stream[index - 2].isDigits { return false }
            case .slash: if !(stream.isJoined(index - 1) && stream[index - 2].isDigits) { return false }
            case .other: if isPartOfAddress(index - 1) { return false }
            case .apostrophe, .period, .comma, .colon: if stream.isJoined(index - 1) { return stream[index - 2].isWord }
            default: break
            }
        }
        if stream.isJoined(index), before.isWord { return false }
        if after.sign == .percent || after.sign == .degree { return false }
        // "1000–5000" is no range of years: those are read together.
        if after.isDash, stream[index + 2].isDigits, stream[index + 2].range.count > 2 { return false }
        switch before.keyword {
        case .in, .since, .until, .during, .by, .from, .before, .after, .early, .late, .middle, .year, .and, .between,
            .of, .to, .or:
            return after.sense.unit == nil || before.keyword != .of && before.keyword != .to && before.keyword != .and
        case .label, .over, .least, .most, .than: return false
        default: break
        }
        if after.sense.unit != nil || after.sense.timeUnit != nil { return false }
        // "the 1614 rules": what was told before is seldom counted again to the last one.
        let isKnown = before.keyword == .the || before.keyword == .possessive
        if isKnown, stream[index].number % 50 != 0, stream[index].number >= 1500 { return true }
        if stream[index].number >= 1900, stream[index].number % 50 != 0, isYearly(index + 1) { return true }
        // "1500 soldiers": a plural noun in small letters is counted; "1941 was" is not.
        return !(after.isWord && after.keyword == nil && !after.isCapitalized && isPluralNoun(index + 1))
    }

    /// "1988 sales": what is told for each year.
    private func isYearly(_ index: Int) -> Bool {
        stream[index].isWord && stream[index].range.count <= 9 && Self.yearly.contains(stream.text(index))
    }

    private static let yearly: Set<String> = [
        "deficits", "earnings", "elections", "exports", "imports", "levels", "prices", "profits", "results", "revenues",
        "sales",
    ]

    /// "=", "@" and the like, as in the addresses of pages.
    private func isPartOfAddress(_ index: Int) -> Bool {
        let byte = stream.bytes[stream[index].range.lowerBound]
        return [UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "&")].contains(byte)
    }

    private func isPluralNoun(_ index: Int) -> Bool {
        let range = stream[index].range
        guard range.count > 3 else { return false }
        let word = stream.text(index)
        if word.hasSuffix("men") || word.hasSuffix("children") || word.hasSuffix("people") { return true }
        return word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us") && !word.hasSuffix("is")
    }
}
