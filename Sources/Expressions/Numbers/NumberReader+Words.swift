/// Numbers in words, and fractions.
extension NumberReader {
    /// The number in words that begins at `index`: "twenty-five", "two and a half million", "a quarter".
    func words(at index: Int) -> NumberReading? {
        let first = stream[index]
        let isArticle = first.keyword == .a || first.keyword == .an
        if isArticle {
            // "a hundred", "a half": the article counts; alone it does not.
            let next = stream[index + 1]
            if next.sense.divisor != nil, !next.sense.isPlural { return fraction(numerator: 1, at: index + 1) }
            guard let size = next.sense.magnitude, !next.sense.isPlural else { return nil }
            // "a score of men", but "a score of 3-1" is that of a game.
            if size == 20, stream[index + 2].keyword != .of || !stream[index + 3].isWord { return nil }
            return cardinal(at: index + 1, startingWith: 1)
        }
        if first.sense.divisor == 2, !first.sense.isPlural || stream[index + 1].keyword == .of {
            return fraction(numerator: 1, at: index)
        }
        if first.sense.divisor == 4, !first.sense.isPlural, stream[index + 1].sense.magnitude != nil,
            stream.spells(index, "quarter")
        {
            return fraction(numerator: 1, at: index)
        }
        if let size = first.sense.magnitude, !first.sense.isPlural {
            return size >= 100 || mode == .answer ? cardinal(at: index, startingWith: 1) : nil
        }
        guard first.sense.cardinal != nil else { return nil }
        guard let reading = cardinal(at: index, startingWith: 0) else { return nil }
        if reading.value >= 1, reading.value < 100, let fraction = fraction(numerator: reading.value, at: reading.end) {
            return fraction
        }
        return reading
    }

    /// A cardinal in words; `value` is what stands before the token, 1 for "a hundred".
    private func cardinal(at index: Int, startingWith value: Double) -> NumberReading? {
        var total = 0.0
        var group = value
        // The size of the last magnitude word: what follows must be smaller.
        var magnitude = Double.infinity
        var largest = Double.infinity
        var end = index
        var hasUnits = value != 0
        loop: while true {
            var next = end
            if next > index {
                // "twenty-five", "two hundred and five", "one thousand, nine hundred".
                if stream[next].sign == .hyphen, stream[next].isSpaced == stream[next + 1].isSpaced { next += 1 }
                if stream[next].keyword == .and, magnitude.isFinite, canFollowAnd(next + 1) { next += 1 }
                if stream[next].sign == .comma, magnitude.isFinite, magnitude >= 1000, stream[next + 1].isWord,
                    isHundreds(next + 1)
                {
                    next += 1
                }
            }
            let sense = stream[next].sense
            if let cardinal = sense.cardinal, stream[next].isWord {
                let units = Double(cardinal)
                guard !hasUnits || units > 0 && canAdd(units, to: group), units < magnitude else { break loop }
                group += units
                hasUnits = true
            } else if let size = sense.magnitude, !hasUnits, total > 0, size > magnitude, size >= 1e6, !sense.isPlural {
                // "three lakh crore", "two thousand million".
                total *= size
                magnitude = size
                largest = size
            } else if let size = sense.magnitude, hasUnits, !sense.isPlural || size == 12 {
                if size == 100 {
                    guard group < 100, group > 0 else { break loop }
                    group *= 100
                    magnitude = min(magnitude, 100)
                } else {
                    guard size < largest || size <= 20 else { break loop }
                    total = (total + group * size)
                    group = 0
                    hasUnits = false
                    largest = size
                    magnitude = size
                }
            } else {
                break loop
            }
            end = next + 1
        }
        guard end > index else { return nil }
        var reading = NumberReading(value: total + group, end: end, isInWords: true)
        if group == 0, largest.isFinite { reading.magnitude = largest }
        if total == 0, group >= 100, group.truncatingRemainder(dividingBy: 100) == 0 { reading.magnitude = 100 }
        reading = decimalsInWords(reading)
        return withHalf(reading, wholeMagnitude: group == 0 && largest.isFinite ? largest : 1)
    }

    private func canAdd(_ units: Double, to group: Double) -> Bool {
        let rest = group.truncatingRemainder(dividingBy: 100)
        return rest == 0 || rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0 && units < 10
    }

    private func canFollowAnd(_ index: Int) -> Bool {
        guard let cardinal = stream[index].sense.cardinal, cardinal > 0 else { return false }
        // "and three quarters" is a part.
        let next = stream[index + 1].sense
        return next.divisor == nil || !next.isPlural && cardinal > 1 || cardinal == 1 && next.divisor != 2
    }

    /// Whether a number of hundreds comes: "one thousand, nine hundred and twenty-nine".
    private func isHundreds(_ index: Int) -> Bool {
        stream[index].sense.cardinal != nil
            && (stream[index + 1].sense.magnitude == 100 || stream[index + 1].sense.magnitude == 1000)
    }

    /// "point five", digit by digit.
    private func decimalsInWords(_ reading: NumberReading) -> NumberReading {
        guard stream[reading.end].keyword == .point else { return reading }
        var end = reading.end + 1
        var digits = ""
        while let digit = stream[end].sense.cardinal, digit < 10 {
            digits += String(digit)
            end += 1
        }
        guard !digits.isEmpty, let part = Double("0." + digits) else { return reading }
        return scaled(NumberReading(value: reading.value + part, end: end, isInWords: true))
    }

    /// "and a half", "and three quarters", perhaps with a magnitude after it: "two and a half million".
    func withHalf(_ reading: NumberReading, wholeMagnitude: Double) -> NumberReading {
        let and = afterHyphen(reading.end)
        guard stream[and].keyword == .and, let part = part(at: afterHyphen(and + 1)) else { return reading }
        var whole = reading
        whole.end = part.end
        // "a million and a half" is half a million more; "two and a half million" shares its magnitude.
        whole.value += part.value * wholeMagnitude
        return wholeMagnitude == 1 ? scaled(whole) : whole
    }

    /// The next token in a word like "two-and-a-half".
    private func afterHyphen(_ index: Int) -> Int {
        stream[index].sign == .hyphen && stream.isJoined(index) && stream.isJoined(index + 1) ? index + 1 : index
    }

    private func part(at index: Int) -> NumberReading? {
        let isArticle = stream[index].keyword == .a || stream[index].keyword == .an
        if isArticle { return fraction(numerator: 1, at: index + 1, isScaled: false) }
        if stream[index].sense.divisor == 2 { return fraction(numerator: 1, at: index, isScaled: false) }
        guard let cardinal = stream[index].sense.cardinal, cardinal > 0 else { return nil }
        return fraction(numerator: Double(cardinal), at: index + 1, isScaled: false)
    }

    /// The rest of a fraction after its numerator: "-thirds", "quarters of a million".
    func fraction(numerator: Double, at index: Int, isScaled: Bool = true) -> NumberReading? {
        let hyphen = stream[index].sign == .hyphen && stream[index].isSpaced == stream[index + 1].isSpaced ? 1 : 0
        let sense = stream[index + hyphen].sense
        guard let divisor = sense.divisor else { return nil }
        // "one third" but "two thirds"; "twenty-first" is an ordinal.
        guard sense.isPlural == (numerator > 1) || divisor == 2 && numerator == 1 else { return nil }
        // "a second-hand", "a third man": an ordinal unless something is divided. "half" and "quarter" always divide.
        let end = index + hyphen + 1
        if isScaled, numerator == 1, divisor != 2, divisor != 4 || stream.spells(index + hyphen, "fourth"), hyphen == 0,
            stream[index - 1].sense.cardinal == nil, mode == .prose, stream[end].keyword != .of,
            !isFractionByContext(index, end)
        {
            return nil
        }
        // "a half-timbered house", "two half-brothers".
        if mode == .prose, divisor == 2, stream[end].sign == .hyphen, stream.isJoined(end), stream.isJoined(end + 1),
            stream[end + 1].isPlain
        {
            return nil
        }
        var reading = NumberReading(
            value: numerator / Double(divisor), end: end, isInWords: true, isFraction: true)
        guard isScaled else { return reading }
        // "a quarter of a million", "half a million": the fraction of a number, not of a thing.
        var next = end
        if stream[next].keyword == .of { next += 1 }
        let isArticle = stream[next].keyword == .a || stream[next].keyword == .an
        if isArticle { next += 1 }
        if isArticle || next == end, let magnitude = stream[next].sense.magnitude, !stream[next].sense.isPlural {
            reading.value *= magnitude
            reading.magnitude = magnitude
            reading.end = next + 1
            reading.isFraction = false
        }
        return reading
    }

    /// "fell by a fifth.", "between a third and a half": an ordinal behind an article that cannot count a thing.
    private func isFractionByContext(_ index: Int, _ end: Int) -> Bool {
        if stream[index - 2].keyword == .by { return !stream[end].isWord || stream[end].keyword != nil }
        guard stream[end].keyword == .and || stream[end].keyword == .to || stream[end].keyword == .or else {
            return false
        }
        return stream[end + 1].keyword == .a && stream[end + 2].sense.divisor != nil && !stream[end + 3].isPlain
    }

    /// The value and end of an ordinal: "22nd", "twenty-second", "nineteenth".
    func ordinal(at index: Int) -> (value: Int, end: Int)? {
        let token = stream[index]
        if token.isDigits, token.number >= 0, stream.isJoined(index + 1), isOrdinalEnding(index + 1) {
            return (token.number, index + 2)
        }
        if let value = token.sense.ordinal { return (Int(value), index + 1) }
        if let tens = token.sense.cardinal, tens >= 20 {
            let hyphen = stream[index + 1].sign == .hyphen ? 1 : 0
            if let units = stream[index + 1 + hyphen].sense.ordinal, units < 10 {
                return (Int(tens) + Int(units), index + 2 + hyphen)
            }
        }
        return nil
    }

    /// Whether a token is the rest of an ordinal: "st", "th".
    func isOrdinalEnding(_ index: Int) -> Bool {
        let range = stream[index].range
        guard stream[index].isWord, range.count == 2 else { return false }
        let first = stream.bytes[range.lowerBound] | 0x20
        let second = stream.bytes[range.lowerBound + 1] | 0x20
        return Self.ordinalEndings.contains(UInt16(first) << 8 | UInt16(second))
    }

    private static let ordinalEndings: [UInt16] = ["st", "nd", "rd", "th"].map { (ending: String) in
        ending.utf8.reduce(UInt16(0)) { $0 << 8 | UInt16($1) }
    }
}
