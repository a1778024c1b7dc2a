/// Numbers that count and measure nothing.
extension FigureReader {
    /// Whether the number only names something: "Order 227", "T-34", "No. 1", "38th" and the like.
    func isLabelled(_ index: Int) -> Bool {
        guard mode == .prose else { return false }
        let token = stream[index]
        if isPronoun(index) || isPartOfPeriod(index) || isPriced(index) { return true }
        if numbers.ordinal(at: index) != nil, numbers.number(at: index)?.isFraction != true { return true }
        if token.sign == .period {
            return stream.isJoined(index) && !stream[index - 1].isEdge && stream[index - 1].sign == nil
        }
        if isOrdinalPlace(index) || isNumberedThing(index) { return true }
        guard token.isDigits else { return isPartOfWord(index) }
        return isPartOfName(index) || isModel(index) || isReference(index) || isPartOfCode(index) || isNumbered(index)
            || isAddress(index)
            || isDay(index)
    }

    /// "number one", "day two", "[17]": which one it is, or which note.
    private func isOrdinalPlace(_ index: Int) -> Bool {
        let (before, after) = (stream[index - 1], stream[index + 1])
        if stream[index].isDigits, isBracket(index - 1, "["), isBracket(index + 1, "]") { return true }
        if stream.spells(index - 1, "number") || stream.spells(index - 1, "Number") { return stream[index].isWord }
        let isUnit = before.sense.timeUnit != nil && !before.sense.isPlural
        if isUnit, before.isCapitalized, stream[index].isDigits { return true }
        if let end = numbers.number(at: index)?.end, end > index + 1, stream.isJoined(end), numbers.isOrdinalEnding(end)
        {
            // "the 1,000th ship".
            return true
        }
        return isUnit && after.isWord != true && after.sign != .percent && stream[index].sense.cardinal != nil
    }

    private func isBracket(_ index: Int, _ bracket: Character) -> Bool {
        guard let sign = stream[index].sign, sign == .opening || sign == .closing else { return false }
        return stream.bytes[stream[index].range.lowerBound] == bracket.asciiValue
    }

    /// Whether the address of a web page begins at the token: "https://", "www.".
    func beginsAddress(_ index: Int) -> Bool {
        let length = stream[index].range.count
        guard (3...5).contains(length), stream[index].isPlain, stream.isJoined(index + 1),
            let sign = stream[index + 1].sign
        else {
            return false
        }
        if sign == .colon { return stream.spells(index, "http") || stream.spells(index, "https") }
        return sign == .period && stream.spells(index, "www")
    }

    /// "non-zero", "a few hundred": a number in words that is a part of something else.
    private func isPartOfWord(_ index: Int) -> Bool {
        let before = stream[index - 1]
        if stream.isJoined(index), before.sign == .hyphen, stream.isJoined(index - 1), stream[index - 2].isPlain {
            return true
        }
        return before.keyword == .several && stream[index].sense.magnitude != nil
    }

    /// "10:79", "note:2-10", "1646-7": verses and pages, and the end of a span of years.
    private func isReference(_ index: Int) -> Bool {
        func isColon(_ place: Int) -> Bool {
            stream[place].sign == .colon && stream.isJoined(place) && stream.isJoined(place + 1)
        }
        if isColon(index - 1) || isColon(index + 1) && stream[index + 2].isDigits { return true }
        guard stream[index - 1].isDash, stream.isJoined(index), stream.isJoined(index - 1) else { return false }
        return isColon(index - 3) || stream.isDigits(index - 2, length: 4) && stream[index].range.count < 3
    }

    /// "192.168.1.2", "1-222-2222": three groups of digits and more, and what is left over of "1/0".
    private func isPartOfCode(_ index: Int) -> Bool {
        func joint(_ place: Int) -> Sign? {
            guard stream.isJoined(place), stream.isJoined(place + 1), let sign = stream[place].sign,
                [.period, .plus, .hyphen, .slash].contains(sign), stream[place - 1].isDigits, stream[place + 1].isDigits
            else { return nil }
            return sign
        }
        if isScore(index) || stream[index - 1].isDash && isScore(index - 2) { return true }
        let before = joint(index - 1)
        if let before, before != .hyphen || joint(index - 3) == .hyphen || joint(index + 1) != nil { return true }
        guard let first = joint(index + 1), joint(index + 3) != nil else { return false }
        // "25.000.000" and "3.5-4.0" are numbers.
        guard first == .period else { return numbers.number(at: index)?.end == index + 1 }
        var group = index + 2
        while joint(group - 1) == .period {
            if !stream.isDigits(group, length: 3) { return joint(group + 1) == .period || joint(index + 3) == .period }
            group += 2
        }
        return false
    }

    /// "3-1", "21–21": two numbers that are no range.
    private func isScore(_ index: Int) -> Bool {
        guard stream[index].isDigits, stream[index + 1].isDash, stream.isJoined(index + 1), stream.isJoined(index + 2),
            stream[index + 2].isDigits, stream[index].isSpaced
        else { return false }
        let (first, second) = (stream[index], stream[index + 2])
        return first.number >= second.number && second.number >= 0 && first.range.count <= 3
            && !(stream[index + 3].isWord && stream[index + 3].sense.unit != nil)
            && numbers.number(at: index + 2)?.end == index + 3
    }

    /// "Order 227", "No. 5", "1) first".
    private func isNumbered(_ index: Int) -> Bool {
        let before = stream[index - 1]
        if before.keyword == .label, before.isCapitalized || stream[index + 1].sense.unit == nil {
            return !(stream[index + 1].isWord && stream[index + 1].sense.unit != nil)
        }
        if before.sign == .period, stream[index - 2].keyword == .label { return true }
        if before.sign == .number { return true }
        return stream[index + 1].sign == .closing && token(index, isAtMost: 99) && !isInBrackets(index)
    }

    private func token(_ index: Int, isAtMost limit: Int) -> Bool { (0...limit).contains(stream[index].number) }

    /// Whether a bracket was opened in the dozen tokens before.
    private func isInBrackets(_ index: Int) -> Bool {
        for place in stride(from: index - 1, through: index - 12, by: -1) {
            switch stream[place].sign {
            case .opening: return true
            case .closing, .paragraph: return false
            default: continue
            }
        }
        return false
    }

    /// "123 Random Street", "PA 23456".
    private func isAddress(_ index: Int) -> Bool {
        let before = stream[index - 1]
        if stream[index].range.count == 5, before.isWord, before.range.count == 2, before.isCapitalized,
            stream.bytes[before.range.lowerBound + 1] < UInt8(ascii: "a"), stream[index - 2].sign == .comma
        {
            return true
        }
        for place in index + 1...index + 3 {
            guard stream[place].isWord, stream[place].isCapitalized else { return false }
            if place > index + 1, stream[place].range.count <= 9, Self.streets.contains(stream.text(place)) {
                return true
            }
        }
        return false
    }

    private static let streets: Set<String> = [
        "Avenue", "Ave", "Boulevard", "Blvd", "Court", "Drive", "Lane", "Place", "Road", "Square", "St", "Street",
        "Terrace",
    ]

    /// "Oct . 13", "1 may": the day of a month that the reader of dates did not dare to read.
    private func isDay(_ index: Int) -> Bool {
        guard token(index, isAtMost: 31), numbers.number(at: index)?.end == index + 1 else { return false }
        if stream[index - 1].sign == .period, stream[index - 2].sense.isAbbreviated { return true }
        if stream[index - 1].sense.month != nil,
            !stream[index - 1].sense.isAbbreviated || stream[index - 1].isCapitalized
        {
            return true
        }
        return stream[index + 1].sense.month != nil && !stream[index + 1].sense.isAbbreviated
    }

    /// "64 cents a dozen", "$3 a hundred": what the money is paid for.
    private func isPriced(_ index: Int) -> Bool {
        guard stream[index].keyword == .a, stream[index + 1].sense.magnitude != nil, !stream[index + 2].isPlain else {
            return false
        }
        if let unit = stream[index - 1].sense.unit { return MeasureUnit.all[Int(unit)].dimension == .currency }
        var place = index - 1
        while stream[place].isDigits || stream[place].sign == .period { place -= 1 }
        return place < index - 1 && units.currencySign(at: place) != nil
    }

    /// "the second half", "the latter half": a period and no share of it.
    private func isPartOfPeriod(_ index: Int) -> Bool {
        guard stream[index].sense.divisor == 2 else { return false }
        let before = stream[index - 1]
        return before.sense.ordinal != nil || before.keyword == .last || before.keyword == .next
            || stream.spells(index - 1, "latter") || stream.spells(index - 1, "other")
    }
}
