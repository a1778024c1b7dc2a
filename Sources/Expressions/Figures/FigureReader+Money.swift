/// The money before a number, and amounts told in two parts.
extension FigureReader {
    /// The currency whose code or prefix ends right before the token `index`: "HK" before "$", "USD" before "200".
    func currencyBefore(_ index: Int) -> MeasureUnit? {
        let token = stream[index - 1]
        if let named = currencyNamed(before: index) { return named }
        guard token.isWord, (1...3).contains(token.range.count) else { return nil }
        if stream[index].sign == .dollar {
            guard let name = MeasureUnit.dollarPrefixes[stream.text(index - 1).lowercased()] else { return nil }
            let isSure = stream.isJoined(index) || token.range.count > 1 || stream.spells(index - 1, "c")
            return isSure ? MeasureUnit.named(name) : nil
        }
        guard token.range.count == 3 else { return nil }
        let text = stream.text(index - 1)
        let unit = MeasureUnit.bySign[text] ?? token.sense.unit.map { MeasureUnit.all[Int($0)] }
        return unit?.dimension == .currency && unit?.name != text ? unit : nil
    }

    /// "dollar 22.5 million", "rupees 500": the name of a currency that no number before it counts.
    private func currencyNamed(before index: Int) -> MeasureUnit? {
        guard stream[index].isDigits, stream[index].isSpaced, let place = stream[index - 1].sense.unit,
            !stream[index - 1].isCapitalized
        else { return nil }
        let unit = MeasureUnit.all[Int(place)]
        let before = stream[index - 2]
        guard unit.dimension == .currency, before.isWord, before.sense.cardinal == nil, before.sense.magnitude == nil
        else { return nil }
        switch before.keyword {
        case .a, .an, .and, .of, .per, .possessive, .several, .that, .the, .this: return nil
        default: break
        }
        guard let number = numbers.number(at: index), number.value >= 10,
            units.unit(at: number.end, isDigits: true) == nil
        else { return nil }
        return unit
    }

    /// "MUSD", "kEUR": the size and currency of a code with a size before it.
    func sizedCode(at index: Int) -> (unit: MeasureUnit, size: Double)? {
        guard stream[index].isWord, stream[index].range.count == 4, stream[index].sense.isEmpty else { return nil }
        let text = stream.text(index)
        guard let size = NumberWords.magnitudeSuffixes[String(text.prefix(1))],
            let unit = MeasureUnit.bySign[String(text.dropFirst())], unit.dimension == .currency
        else { return nil }
        return (unit, size)
    }

    /// The rest of an amount told in two units: "2 inches" behind "5 feet", "50 cents" or "50" behind "3 dollars".
    ///
    /// - Returns: the rest in the first unit, and the token after it.
    func remainder(of unit: MeasureUnit, at index: Int) -> (value: Double, end: Int)? {
        var next = index
        let hasAnd = stream[next].keyword == .and
        if hasAnd || stream[next].sign == .comma { next += 1 }
        guard stream[next].isDigits || stream[next].sense.cardinal != nil, let number = numbers.number(at: next),
            number.value > 0, number.magnitude == 1
        else { return nil }
        let isInch = unit.name == "foot" && stream.spells(number.end, "in")
        let found = units.unit(at: number.end, isDigits: !number.isInWords)
        if let part = isInch ? "inch" : found?.unit.name,
            let pair = MeasureUnit.pairs.first(where: { $0.whole == unit.name && $0.part == part }),
            number.value < pair.count
        {
            return (number.value / pair.count, isInch ? number.end + 1 : found?.end ?? number.end)
        }
        // "15 dollars 50": cents, where nothing else is counted.
        guard unit.dimension == .currency, found == nil, number.isWhole, number.value < 100,
            number.isInWords ? number.value >= 10 : number.end == next + 1 && stream[next].range.count == 2,
            stream[index].sign != .comma, stream[index - 1].isWord, isOver(number.end)
        else { return nil }
        return (number.value / 100, number.end)
    }

    /// Whether a clause ends at the token.
    private func isOver(_ index: Int) -> Bool {
        let token = stream[index]
        switch token.sign {
        case .comma, .period, .semicolon, .colon, .closing, .paragraph: return true
        default: return token.isEdge || token.keyword == .more
        }
    }
}
