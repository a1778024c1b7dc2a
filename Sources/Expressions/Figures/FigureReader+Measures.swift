/// The units of amounts.
extension FigureReader {
    /// The unit of an amount, behind it or with what stands before it: "5 km", "$5", "$5 per barrel".
    func measure(of amount: Amount) -> UnitReader.Found? {
        guard let currency = amount.currency else {
            if amount.isFraction, let divided = dividedUnit(at: amount.end) { return divided }
            if isInPicometres(amount) { return MeasureUnit.named("picometre").map { ($0, amount.end + 1) } }
            guard let found = units.unit(at: amount.end, isDigits: amount.isDigits) else { return nil }
            // "five $10 bills", "3 USD50 cards": the sign belongs to the number that follows it.
            // So it does in "1 $ 10 bill", a text cut into words, but not in "10 $ 30 cents".
            let isLoose =
                stream[amount.end].sign == .dollar && stream[amount.end].isSpaced
                && remainder(of: found.unit, at: found.end) == nil
            let isNext =
                found.unit.dimension == .currency && stream[found.end].isDigits
                && (stream.isJoined(found.end) || isLoose)
            return isNext ? nil : found
        }
        var end = amount.end
        // "$5 US", "$5 dollars".
        if let said = units.unit(at: end, isDigits: amount.isDigits), said.unit.dimension == .currency,
            !stream[said.end].isDigits
        {
            end = said.end
        }
        let found = units.rates(of: (currency, end))
        return found.end > amount.end ? found : nil
    }

    /// "142.5 pm": no time of the day, with its hours to 24 and its two digits for the minutes.
    private func isInPicometres(_ amount: Amount) -> Bool {
        guard amount.isDigits, stream.spells(amount.end, "pm") else { return false }
        if amount.low < 1 || amount.low >= 25 { return true }
        let hasDecimals = stream[amount.end - 2].sign == .period && stream.isJoined(amount.end - 1)
        return hasDecimals && stream[amount.end - 1].range.count != 2
    }

    /// "1.5m people": what a million counts, and what a metre is not said of.
    private func isCounted(_ index: Int) -> Bool {
        let word = stream[index]
        guard mode == .prose, word.isPlain, !word.isCapitalized, word.range.count > 3 else { return false }
        let text = stream.text(index)
        return text.hasSuffix("s") && !text.hasSuffix("ss") || ["people", "men", "women", "children"].contains(text)
    }

    /// "half a mile", "a quarter of an inch".
    private func dividedUnit(at index: Int) -> UnitReader.Found? {
        let article = stream[index].keyword == .of ? index + 1 : index
        guard stream[article].keyword == .a || stream[article].keyword == .an,
            let found = units.unit(at: article + 1, isDigits: false), found.unit.dimension != .share
        else { return nil }
        return found
    }

    /// The figure of an amount with its unit, its other meanings, and a hedge that follows ("or more").
    func finished(_ amount: Amount, from start: Int, numberStart: Int, hedge: Hedge?) -> Piece? {
        var hedge = hedge
        var end = amount.end
        var unit = amount.currency ?? amount.unit
        var scale = 1.0
        var rest = 0.0
        var alternatives: [Figure] = []
        let isMetreOrMillion = amount.isDigits && stream.spells(end, "m") || stream.spells(end, "M")
        if isMetreOrMillion, stream.isJoined(end), amount.currency == nil, isCounted(end + 1) {
            scale = 1e6
            end += 1
        } else if stream.isJoined(end), amount.currency != nil, isMetreOrMillion || stream.spells(end, "T") {
            scale = isMetreOrMillion ? 1e6 : 1e12
            end += 1
            if let unit { end = units.rates(of: (unit, end)).end }
        } else if let found = measure(of: amount) {
            if isMetreOrMillion, stream.isJoined(end) {
                alternatives = [Figure(low: amount.low * 1e6, high: amount.high * 1e6, hedge: hedge)]
            }
            if found.unit.name == "pound", let sterling = MeasureUnit.named("pound sterling") {
                alternatives.append(Figure(low: amount.low, high: amount.high, unit: sterling, hedge: hedge))
            }
            unit = amount.currency != nil ? found.unit : unit ?? found.unit
            end = found.end
            if amount.low == amount.high, amount.magnitude == 1, let more = remainder(of: found.unit, at: end) {
                rest = more.value
                end = more.end
                alternatives = []
            }
        }
        if unit == nil, amount.isDigits { unit = sharedUnit(at: end) }
        if unit == nil, mode == .prose, stream.isBehindAge(amount.start) { unit = MeasureUnit.named("year") }
        if let after = hedgeAfter(end) { (hedge, end) = (hedge ?? after.hedge, after.end) }
        let figure = Figure(
            low: rest == 0 ? product(amount.low, scale) : amount.low + rest,
            high: rest == 0 ? product(amount.high, scale) : amount.high + rest, unit: unit, hedge: hedge)
        guard figure.low.isFinite, figure.high.isFinite else { return nil }
        return Piece(
            start: start, end: end, numberTokens: numberStart..<amount.end, figure: figure, alternatives: alternatives)
    }

    /// "45 and 50 mg": the unit of the number that follows.
    private func sharedUnit(at index: Int) -> MeasureUnit? {
        guard stream[index].keyword == .and || stream[index].keyword == .or, stream[index + 1].isDigits,
            let next = numbers.number(at: index + 1), next.magnitude == 1
        else { return nil }
        return units.unit(at: next.end, isDigits: true)?.unit
    }
}
