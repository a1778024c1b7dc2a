/// Numbers in digits.
extension NumberReader {
    func digits(at index: Int) -> NumberReading? {
        var end = index
        var value = 0.0
        var plainDigits = 0
        if stream[index].isDigits {
            (value, end, plainDigits) = whole(at: index)
        }
        // Decimals: ".5", "3.14"; a comma only where no English list can be meant.
        if stream[end].sign == .period, end == index ? !isAfterLetter(index) : stream.isJoined(end),
            stream.isJoined(end + 1), stream[end + 1].isDigits
        {
            value = decimal(value, end + 1)
            end += 2
            plainDigits = 0
        } else if end > index, stream[end].sign == .period, stream[end].isSpaced, stream[end + 1].isSpaced,
            stream[end + 1].isDigits
        {
            // "6 . 2 %": a text cut into tokens; a sentence never ends behind a space.
            value = decimal(value, end + 1)
            end += 2
            plainDigits = 0
        } else if end == index {
            return nil
        } else if isDecimalComma(end, plainDigits: plainDigits) {
            value = decimal(value, end + 1)
            end += 2
            plainDigits = 0
        }
        var reading = NumberReading(value: value, end: end)
        if let fraction = fractionAfter(end) {
            reading.value += fraction.value
            reading.end = fraction.end
        } else if plainDigits > 0, let quotient = quotient(value, at: end) {
            reading.value = quotient.value
            reading.end = quotient.end
            reading.isFraction = true
        }
        if !reading.isFraction, let power = power(of: reading) { return power }
        return withPart(continued(scaled(reading)))
    }

    /// "3 hundred and 21", "4 thousand 3 hundred".
    private func continued(_ reading: NumberReading) -> NumberReading {
        guard reading.magnitude == 100 || reading.magnitude == 1000, reading.isWhole else { return reading }
        let hasAnd = stream[reading.end].keyword == .and
        let next = hasAnd ? reading.end + 1 : reading.end
        // Thousands are followed by hundreds, hundreds by no further word of size.
        guard stream[next].isDigits, stream[next].isSpaced, stream[next].range.count <= 2,
            stream[next + 1].sense.magnitude == (reading.magnitude == 1000 ? 100 : nil), let rest = digits(at: next),
            rest.isWhole, rest.value > 0, rest.value < reading.magnitude,
            hasAnd
                ? reading.magnitude == 100 && rest.magnitude == 1
                : rest.magnitude == 100 || rest.value > reading.magnitude
        else { return reading }
        return NumberReading(value: reading.value + rest.value, end: rest.end)
    }

    /// "3 million and a half", "21 and a half hours".
    private func withPart(_ reading: NumberReading) -> NumberReading {
        guard reading.magnitude == 1 else { return withHalf(reading, wholeMagnitude: reading.magnitude) }
        // "3 and a half of the fourth": a whole number takes its part only before a unit.
        guard reading.isWhole, stream[reading.end].keyword == .and else { return reading }
        let parted = withHalf(reading, wholeMagnitude: 1)
        let unit = stream[parted.end].sense
        let isMeasure = (unit.timeUnit != nil || unit.unit != nil) && unit.isPlural
        return parted.end > reading.end && (isMeasure || mode == .answer) ? parted : reading
    }

    private func isAfterLetter(_ index: Int) -> Bool { stream.isJoined(index) && stream[index - 1].isWord }

    /// A run of digits with thousands separators, the token after it, and its digits if it has no separator.
    private func whole(at index: Int) -> (Double, Int, Int) {
        let first = stream[index]
        var value = Double(first.number)
        if first.number < 0 { value = Double(stream.text(index)) ?? 0 }
        guard first.range.count <= 3 else { return (value, index + 1, first.range.count) }
        for separator in [Sign.comma, .period, .apostrophe] {
            var end = index + 1
            var grouped = value
            while stream[end].sign == separator, stream.isJoined(end), stream.isJoined(end + 1),
                stream.isDigits(end + 1, length: 3), !(stream.isJoined(end + 2) && stream[end + 2].isDigits)
            {
                grouped = grouped * 1000 + Double(stream[end + 1].number)
                end += 2
            }
            // One point before three digits is a decimal point in English; two cannot be, nor one with a comma behind.
            if end > index + 1, separator != .period || end > index + 3 || isDecimalComma(end, plainDigits: 3) {
                return (grouped, end, separator == .period ? 3 : 0)
            }
        }
        if let other = indianGroups(at: index) ?? looseGroups(at: index) { return (other.value, other.end, 0) }
        var end = index + 1
        var grouped = value
        while stream.isDigits(end, length: 3), stream[end].isSpaced,
            !stream.isJoined(end + 1) || stream[end + 1].isWord
                || stream[end + 1].sign != nil
        {
            grouped = grouped * 1000 + Double(stream[end].number)
            end += 1
        }
        return end > index + 1 ? (grouped, end, 0) : (value, end, first.range.count)
    }

    /// A whole number with the digits at `index` as its decimals.
    private func decimal(_ whole: Double, _ index: Int) -> Double {
        let digits = stream.text(index)
        guard whole < 1e15, let value = Double("\(Int(whole)).\(digits)") else { return whole }
        return value
    }

    /// Whether a comma of the continental style stands at `end`; "1,3" is one number, "22,24,26" is a list.
    private func isDecimalComma(_ end: Int, plainDigits: Int) -> Bool {
        guard plainDigits > 0, stream[end].sign == .comma, stream.isJoined(end), stream.isJoined(end + 1),
            stream[end + 1].isDigits, stream[end + 1].range.count <= 2
        else { return false }
        if stream[end + 2].sense.magnitude != nil { return true }
        func isComma(_ place: Int) -> Bool { stream[place].sign == .comma && stream.isJoined(place) }
        if isComma(end + 2), stream.isJoined(end + 3) { return false }
        return mode == .answer || !isComma(end - 2) && stream[end - 2].sign != .opening
    }

    /// "12,34,567": lakhs and crores.
    private func indianGroups(at index: Int) -> (value: Double, end: Int)? {
        guard stream[index].range.count <= 2 else { return nil }
        var value = Double(stream[index].number)
        var end = index + 1
        while stream[end].sign == .comma, stream.isJoined(end), stream.isJoined(end + 1),
            stream.isDigits(end + 1, length: 2)
        {
            value = value * 100 + Double(stream[end + 1].number)
            end += 2
        }
        guard end > index + 1, stream[end].sign == .comma, stream.isJoined(end), stream.isJoined(end + 1),
            stream.isDigits(end + 1, length: 3)
        else { return nil }
        return (value * 1000 + Double(stream[end + 1].number), end + 2)
    }

    /// "10 , 000" in a text cut into words: no English list has a space before its comma.
    private func looseGroups(at index: Int) -> (value: Double, end: Int)? {
        var value = Double(stream[index].number)
        var end = index + 1
        while stream[end].sign == .comma, stream[end].isSpaced, stream[end + 1].isSpaced,
            stream.isDigits(end + 1, length: 3)
        {
            value = value * 1000 + Double(stream[end + 1].number)
            end += 2
        }
        return end > index + 1 ? (value, end) : nil
    }

    /// "1.3e6", "6.23×10^-4", "8x2^10", "1.1^23".
    private func power(of reading: NumberReading) -> NumberReading? {
        let end = reading.end
        guard stream.isJoined(end) || stream[end].sign == .times else { return nil }
        var base = reading.value
        var factor = 1.0
        var place = end + 1
        if stream.spells(end, "e") || stream.spells(end, "E") {
            base = 10
            factor = reading.value
        } else if stream[end].sign == .times || stream.spells(end, "x"), stream[end + 1].isDigits {
            base = Double(stream[end + 1].number)
            factor = reading.value
            place = end + 2
            if stream.spells(place, "^") { place += 1 } else if stream[place].sign != .minus { return nil }
        } else if !stream.spells(end, "^") {
            return nil
        }
        let isSigned = stream[place].sign == .minus || stream[place].sign == .hyphen || stream[place].sign == .plus
        let isMinus = isSigned && stream[place].sign != .plus
        if isSigned { place += 1 }
        guard stream[place].isDigits, stream.isJoined(place), (0...400).contains(stream[place].number) else {
            return nil
        }
        var power = 1.0
        for _ in 0..<stream[place].number { power *= base }
        let value = isMinus ? factor / power : factor * power
        guard value.isFinite else { return nil }
        return NumberReading(value: value, end: place + 1)
    }

    /// "½" joined or after a space, or "1/2" after a space: the rest of a mixed number.
    private func fractionAfter(_ index: Int) -> NumberReading? {
        if let value = stream[index].fraction { return NumberReading(value: value, end: index + 1) }
        guard stream[index].isSpaced, stream[index].isDigits, stream[index].range.count <= 2,
            let part = quotient(Double(stream[index].number), at: index + 1),
            part.value < 1
        else { return nil }
        return part
    }

    /// The rest "/4" of "3/4"; not of a date like 3/4/1941.
    private func quotient(_ numerator: Double, at index: Int) -> NumberReading? {
        guard stream[index].sign == .slash, stream[index].isSpaced == stream[index + 1].isSpaced,
            stream[index + 1].isDigits, stream[index + 1].number > 0, stream[index + 1].number <= 1000,
            !(stream[index + 2].sign == .slash)
        else { return nil }
        return NumberReading(value: numerator / Double(stream[index + 1].number), end: index + 2)
    }
}
