/// A number that was read from tokens.
struct NumberReading {
    /// With its magnitude.
    var value: Double
    /// The power of ten said last, to be shared by the first number of a range: "20 to 25 million". 1 if none.
    var magnitude: Double = 1
    /// The token after the number.
    var end: Int
    /// Read from words alone.
    var isInWords = false
    /// "a quarter", "two thirds", "½".
    var isFraction = false
    var isWhole: Bool { value == value.rounded() }
}

/// The product of a number in decimal digits and a power of ten, without the last-digit noise of binary fractions:
/// 65.9 million is 65,900,000.
func product(_ value: Double, _ magnitude: Double) -> Double {
    let product = value * magnitude
    let whole = product.rounded()
    return abs(product - whole) <= abs(product) * 1e-14 ? whole : product
}

/// Reads numbers in digits and in words.
struct NumberReader {
    let stream: TokenStream
    let mode: ReadingMode

    /// The number that begins at token `index`.
    func number(at index: Int) -> NumberReading? {
        let token = stream[index]
        if token.isDigits || token.sign == .period { return digits(at: index) }
        if let value = token.fraction {
            return scaled(NumberReading(value: value, end: index + 1, isFraction: true))
        }
        if let sign = token.sign {
            guard sign == .minus || sign == .hyphen, !stream.isJoined(index) || mode == .answer && index == 0,
                stream.isJoined(index + 1), var number = digits(at: index + 1)
            else { return nil }
            number.value = -number.value
            return number
        }
        guard token.isWord, !token.sense.isEmpty else { return nil }
        if token.keyword == .minus, var number = number(at: index + 1) {
            number.value = -number.value
            return number
        }
        return words(at: index)
    }

    // MARK: Digits

    private func digits(at index: Int) -> NumberReading? {
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
            value += decimals(end + 1)
            end += 2
            plainDigits = 0
        } else if end > index, stream[end].sign == .period, stream[end].isSpaced, stream[end + 1].isSpaced,
            stream[end + 1].isDigits
        {
            // "6 . 2 %": a text cut into tokens; a sentence never ends behind a space.
            value += decimals(end + 1)
            end += 2
            plainDigits = 0
        } else if end == index {
            return nil
        } else if isDecimalComma(end, plainDigits: plainDigits) {
            value += decimals(end + 1)
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
        return withPart(scaled(reading))
    }

    /// "3 million and a half".
    private func withPart(_ reading: NumberReading) -> NumberReading {
        guard reading.magnitude > 1 else { return reading }
        return withHalf(reading, wholeMagnitude: reading.magnitude)
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
            // One point before three digits is a decimal point in English; two cannot be.
            if end > index + 1, separator != .period || end > index + 3 { return (grouped, end, 0) }
        }
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

    private func decimals(_ index: Int) -> Double {
        Double("0." + stream.text(index)) ?? 0
    }

    private func isDecimalComma(_ end: Int, plainDigits: Int) -> Bool {
        guard plainDigits > 0, stream[end].sign == .comma, stream.isJoined(end), stream.isJoined(end + 1),
            stream[end + 1].isDigits, stream[end + 1].range.count <= 2
        else { return false }
        return stream[end + 2].sense.magnitude != nil || mode == .answer && stream[end + 2].sign != .comma
    }

    /// "½" joined or after a space, or "1/2" after a space: the rest of a mixed number.
    private func fractionAfter(_ index: Int) -> NumberReading? {
        if let value = stream[index].fraction { return NumberReading(value: value, end: index + 1) }
        guard stream[index].isSpaced, stream[index].isDigits,
            let part = quotient(Double(stream[index].number), at: index + 1),
            part.value < 1
        else { return nil }
        return part
    }

    /// The rest "/4" of "3/4"; not of a date like 3/4/1941.
    private func quotient(_ numerator: Double, at index: Int) -> NumberReading? {
        guard stream[index].sign == .slash, stream.isJoined(index), stream.isJoined(index + 1),
            stream[index + 1].isDigits, stream[index + 1].number > 0, stream[index + 1].number <= 1000,
            !(stream[index + 2].sign == .slash)
        else { return nil }
        return NumberReading(value: numerator / Double(stream[index + 1].number), end: index + 2)
    }

    // MARK: Magnitudes

    /// The number times the magnitudes that follow: "2.5 million", "25 thousand", "3bn", "half a million".
    func scaled(_ reading: NumberReading) -> NumberReading {
        var reading = reading
        while true {
            let next = stream[reading.end]
            let hyphen =
                next.sign == .hyphen && stream.isJoined(reading.end) && stream.isJoined(reading.end + 1) ? 1 : 0
            if let magnitude = stream[reading.end + hyphen].sense.magnitude {
                reading.value = product(reading.value, magnitude)
                reading.magnitude *= magnitude
                reading.end += hyphen + 1
            } else if next.isWord, stream.isJoined(reading.end), reading.magnitude == 1, !reading.isFraction,
                let magnitude = suffix(at: reading.end)
            {
                reading.value = product(reading.value, magnitude)
                reading.magnitude = magnitude
                reading.end += 1
            } else {
                break
            }
        }
        return reading
    }

    /// The magnitude of "k" or "bn" joined to digits; "m" is left to the reader of figures, which knows the units.
    private func suffix(at index: Int) -> Double? {
        stream[index].range.count <= 3 && !stream.spells(index, "m")
            ? NumberWords.magnitudeSuffixes[stream.text(index)] : nil
    }
}
