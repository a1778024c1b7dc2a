/// One or two numbers with the money that stands before them.
extension FigureReader {
    /// One or two numbers with the unit that stands before or behind them.
    struct Amount {
        var start: Int
        var low: Double
        var high: Double
        /// The token after the number.
        var end: Int
        /// The unit of the money signs or codes before or within the number.
        var currency: MeasureUnit?
        /// Whether the letters of the number may be followed by "m" for million.
        var isDigits: Bool
        /// A unit that was said after the first number of a range only: "5 km to 10".
        var unit: MeasureUnit?
        /// The power of ten said last.
        var magnitude = 1.0
        /// "half", "three quarters": a unit may follow behind an article.
        var isFraction = false
    }

    /// The amount that begins at token `index`.
    ///
    /// - Parameters:
    ///   - isBetween: whether "between" or "from" stands before it, so that "and" and hedges may join its ends.
    ///   - floor: the first token that no figure before has taken.
    func amount(at index: Int, isBetween: Bool, from floor: Int) -> Amount? {
        guard let first = single(at: index, from: floor) else { return nil }
        if let share = outOf(first) { return share }
        // "5 km to 10 km": the unit of the first number is read to get over it.
        let between = measure(of: first)
        for (afterFirst, unit) in [(first.end, nil), (between?.end ?? first.end, between?.unit)] {
            guard var next = afterConnective(afterFirst, isBetween: isBetween) else { continue }
            if !isBetween, stream[afterFirst].keyword == .to, isChange(before: first.start) { return first }
            if isBetween, stream[next - 1].keyword == .to, case (_?, let start) = hedge(at: next) { next = start }
            guard var last = single(at: next, from: next),
                last.currency == first.currency || last.currency == nil || first.currency == nil
            else { continue }
            let lastUnit = measure(of: last)?.unit
            if let unit, let other = lastUnit ?? last.currency, unit != other { continue }
            last.low = first.low
            if unit == nil || unit == first.currency, first.magnitude == 1, last.magnitude > 1,
                first.low < last.high / last.magnitude
            {
                last.low = product(first.low, last.magnitude)
            }
            // "from −18 to −34": negative numbers are told by their size.
            if last.high < last.low, last.low < 0 { (last.low, last.high) = (last.high, last.low) }
            guard last.low < last.high else { continue }
            last.start = first.start
            last.currency = last.currency ?? first.currency
            last.unit = lastUnit == nil ? unit : nil
            return last
        }
        return first
    }

    /// "fell $1.20 to $78.40": what stands before "to" is a change and no end of a range.
    private func isChange(before index: Int) -> Bool {
        var place = index - 1
        // "rose by about 3 cents to".
        while place >= index - 3, stream[place].isWord {
            if stream[place].range.count <= 9, Self.changes.contains(stream.text(place).lowercased()) { return true }
            guard
                stream[place].keyword == .by || stream[place].keyword == .about || stream[place].keyword == .nearly
                    || stream[place].keyword == .a
            else { return false }
            place -= 1
        }
        return false
    }

    /// Words of change before an amount.
    private static let changes: Set<String> = [
        "add", "added", "advanced", "climbed", "declined", "decreased", "down", "dropped", "edged", "fallen", "fell",
        "gained", "grew", "increased", "jumped", "lost", "plunged", "rallied", "risen", "rose", "sank", "shed", "slid",
        "slipped", "slumped", "soared", "surged", "tumbled", "up",
    ]

    /// One number with the money before it.
    private func single(at index: Int, from floor: Int) -> Amount? {
        var start = index
        var next = index
        // "-$5": the sign of the number stands before that of the money.
        var isNegative = false
        if stream[next].sign == .minus || stream[next].sign == .hyphen, stream[next].isSpaced,
            stream.isJoined(next + 1), units.currencySign(at: next + 1) != nil
        {
            isNegative = true
            next += 1
        }
        var currency = units.currencySign(at: next)
        if index > floor, let code = currencyBefore(next) {
            currency = code
            start = index - 1
        }
        if units.currencySign(at: next) != nil { next += 1 }
        if currency == nil, stream[next].isWord, stream[next + 1].isDigits || stream[next + 1].sign == .dollar,
            let code = currencyBefore(next + 1)
        {
            currency = code
            next += stream[next + 1].sign == .dollar ? 2 : 1
        }
        if currency != nil, stream[next].sign == .hyphen || stream[next].sign == .minus, stream.isJoined(next),
            stream.isJoined(next + 1)
        {
            isNegative = true
            next += 1
        }
        guard let number = numbers.number(at: next) else { return nil }
        guard currency == nil || stream[next].isDigits || stream[next].sign == .period else { return nil }
        var amount = Amount(
            start: start, low: number.value, high: number.value, end: number.end, currency: currency,
            isDigits: !number.isInWords, magnitude: number.magnitude, isFraction: number.isFraction)
        if currency == nil, number.magnitude == 1 { readSizedMoney(&amount) }
        if let deviation = deviation(at: amount.end) {
            amount.low = tidied(amount.low - deviation.value)
            amount.high = tidied(amount.high + deviation.value)
            amount.end = deviation.end
        }
        if isNegative { (amount.low, amount.high) = (-amount.high, -amount.low) }
        return amount
    }

    /// "75 USD million", "30 MUSD".
    private func readSizedMoney(_ amount: inout Amount) {
        var size: Double?
        if let code = sizedCode(at: amount.end) {
            amount.currency = code.unit
            size = code.size
            amount.end += 1
        } else if let unit = units.unit(at: amount.end, isDigits: amount.isDigits), unit.unit.dimension == .currency,
            let magnitude = stream[unit.end].sense.magnitude, !stream[unit.end].sense.isPlural, magnitude >= 1000
        {
            amount.currency = unit.unit
            size = magnitude
            amount.end = unit.end + 1
        }
        guard let size else { return }
        (amount.low, amount.high) = (product(amount.low, size), product(amount.high, size))
        amount.magnitude = size
    }

    /// A sum without the noise of binary fractions in its last digits.
    private func tidied(_ sum: Double) -> Double {
        let scale = 1e12
        return abs(sum) < 1000 ? (sum * scale).rounded() / scale : sum
    }

    /// "±0.5", "+/- 0.5".
    private func deviation(at index: Int) -> (value: Double, end: Int)? {
        var next = index
        if stream.spells(next, "±") {
            next += 1
        } else if stream[next].sign == .plus, stream[next + 1].sign == .slash, stream[next + 2].isDash {
            next += 3
        } else {
            return nil
        }
        guard stream[next].isDigits, let number = numbers.number(at: next), number.value > 0 else { return nil }
        return (number.value, number.end)
    }

    private func afterConnective(_ index: Int, isBetween: Bool) -> Int? {
        let token = stream[index]
        // "8- to 16-metre".
        if token.isDash { return stream[index + 1].keyword == .to ? index + 2 : index + 1 }
        if token.keyword == .to || token.keyword == .through || token.sign == .tilde { return index + 1 }
        if token.keyword == .and, isBetween { return index + 1 }
        return token.keyword == .or && stream[index - 1].sense.cardinal != nil ? index + 1 : nil
    }
}
