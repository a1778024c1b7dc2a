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
        if token.keyword == .minus, stream[index + 1].keyword != .minus, var number = number(at: index + 1) {
            number.value = -number.value
            return number
        }
        return words(at: index)
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
            } else if next.isWord, reading.magnitude == 1, !reading.isFraction,
                let magnitude = stream.isJoined(reading.end) ? suffix(at: reading.end) : spacedSuffix(at: reading.end)
            {
                reading.value = product(reading.value, magnitude)
                reading.magnitude = magnitude
                reading.end += 1
                // "150 mio. francs"
                let isShort = mode == .answer && stream[reading.end].sign == .period
                if isShort, stream.isJoined(reading.end), stream[reading.end + 1].isWord { reading.end += 1 }
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

    /// "10 bn": suffixes that are no word, sign or letter of anything else.
    private static let spacedSuffixes: Set<String> = ["bln", "bn", "mio", "mln", "mn", "tln", "trn"]

    private func spacedSuffix(at index: Int) -> Double? {
        guard (2...3).contains(stream[index].range.count) else { return nil }
        let text = stream.text(index)
        return Self.spacedSuffixes.contains(text) ? NumberWords.magnitudeSuffixes[text] : nil
    }
}
