/// The units around a number.
extension FigureReader {
    /// The figure of an amount with its unit, its other meanings, and a hedge that follows ("or more").
    func finished(_ amount: Amount, from start: Int, numberStart: Int, hedge: Hedge?) -> Piece? {
        var hedge = hedge
        var end = amount.end
        var unit = amount.currency ?? amount.unit
        var scale = 1.0
        var alternatives: [Figure] = []
        let isMetreOrMillion = amount.isDigits && stream.spells(end, "m") || stream.spells(end, "M")
        if isMetreOrMillion, stream.isJoined(end), amount.currency != nil {
            scale = 1e6
            end += 1
        } else if let found = self.unit(at: end, isDigits: amount.isDigits),
            amount.currency == nil || found.unit.dimension == .currency
        {
            if isMetreOrMillion, stream.isJoined(end) {
                alternatives = [Figure(low: amount.low * 1e6, high: amount.high * 1e6, hedge: hedge)]
            }
            if found.unit.name == "pound", let sterling = MeasureUnit.named("pound sterling") {
                alternatives.append(Figure(low: amount.low, high: amount.high, unit: sterling, hedge: hedge))
            }
            unit = unit ?? found.unit
            end = found.end
        }
        if let after = hedgeAfter(end) { (hedge, end) = (hedge ?? after.hedge, after.end) }
        let figure = Figure(low: amount.low * scale, high: amount.high * scale, unit: unit, hedge: hedge)
        return Piece(
            start: start, end: end, numberTokens: numberStart..<amount.end, figure: figure, alternatives: alternatives)
    }

    /// "or more", "or so", "or less".
    private func hedgeAfter(_ index: Int) -> (hedge: Hedge, end: Int)? {
        if stream[index].sign == .plus, stream.isJoined(index) { return (.atLeast, index + 1) }
        guard stream[index].keyword == .or else { return nil }
        switch stream[index + 1].keyword {
        case .more: return (.atLeast, index + 2)
        case .less: return (.atMost, index + 2)
        default: return stream.spells(index + 1, "so") ? (.about, index + 2) : nil
        }
    }

    /// The unit behind a number: "km", "square miles", "per cent", "km/h", "kilometres per hour", "degrees Celsius".
    func unit(at index: Int, isDigits: Bool) -> (unit: MeasureUnit, end: Int)? {
        let token = stream[index]
        if token.sign == .percent { return MeasureUnit.percent.map { ($0, index + 1) } }
        if token.keyword == .per, stream.spells(index + 1, "cent") || stream.spells(index + 1, "CENT") {
            return MeasureUnit.percent.map { ($0, index + 2) }
        }
        if token.sign == .degree { return degrees(at: index + 1) }
        // "$ 20 $ 37": the sign belongs to the number that follows it.
        if let sign = currencySign(at: index), !stream[index + 1].isDigits { return (sign, index + 1) }
        // "a 20-mile stretch".
        let next = token.sign == .hyphen && stream.isJoined(index) && stream.isJoined(index + 1) ? index + 1 : index
        if let named = dimensioned(at: next) ?? compound(at: next) { return named }
        guard let (unit, end) = simple(at: next, isDigits: isDigits) else { return nil }
        if unit.name == "degree" { return degrees(at: end) ?? (unit, end) }
        if unit.name == "percent", stream.spells(end, "points") || stream.spells(end, "point") {
            return MeasureUnit.named("percentage point").map { ($0, end + 1) }
        }
        if let powered = powered(unit, at: end) ?? rate(unit, at: end) { return powered }
        return (unit, end)
    }

    /// A unit of one word or sign.
    private func simple(at index: Int, isDigits: Bool) -> (unit: MeasureUnit, end: Int)? {
        let token = stream[index]
        guard token.isWord else { return nil }
        if let unit = token.sense.unit { return (MeasureUnit.all[Int(unit)], index + 1) }
        guard isDigits, token.range.count <= 4 else { return nil }
        let text = stream.text(index)
        // "in" is a preposition unless it is joined to the digits.
        guard text != "in" || stream.isJoined(index), let unit = MeasureUnit.bySign[text] else { return nil }
        let hasStop =
            stream[index + 1].sign == .period && stream.isJoined(index + 1) && unit.signs.contains(text)
            && text.count > 1
            && stream[index + 2].isWord && !stream[index + 2].isCapitalized
        return (unit, hasStop ? index + 2 : index + 1)
    }

    /// "square kilometres", "sq km", "cubic metres".
    private func dimensioned(at index: Int) -> (MeasureUnit, Int)? {
        let word: String
        switch stream[index].keyword {
        case .square: word = "square "
        case .cubic: word = "cubic "
        default: return nil
        }
        let next = stream[index + 1].sign == .period ? index + 2 : index + 1
        guard let (unit, end) = simple(at: next, isDigits: true), let whole = MeasureUnit.named(word + unit.name) else {
            return nil
        }
        return (whole, end)
    }

    /// "km2", "m³", "km^2".
    private func powered(_ unit: MeasureUnit, at index: Int) -> (MeasureUnit, Int)? {
        guard stream.isJoined(index) else { return nil }
        let place = stream.spells(index, "^") ? index + 1 : index
        let token = stream[place]
        let isSquare = token.sign == .squared || token.isDigits && token.number == 2
        let isCube = token.sign == .cubed || token.isDigits && token.number == 3
        guard isSquare || isCube, let whole = MeasureUnit.named((isSquare ? "square " : "cubic ") + unit.name) else {
            return nil
        }
        return (whole, place + 1)
    }

    /// "km/h", "miles per hour", "metres a second".
    private func rate(_ unit: MeasureUnit, at index: Int) -> (MeasureUnit, Int)? {
        let token = stream[index]
        guard token.sign == .slash || token.keyword == .per || token.keyword == .a || token.keyword == .an else {
            return nil
        }
        let time = stream[index + 1]
        let name: String
        if let unit = time.sense.timeUnit {
            name = unit.name
        } else if stream.spells(index + 1, "h") || stream.spells(index + 1, "hr") {
            name = "hour"
        } else if stream.spells(index + 1, "s") {
            name = "second"
        } else {
            return nil
        }
        return MeasureUnit.named("\(unit.name) per \(name)").map { ($0, index + 2) }
    }

    /// "°C", "degrees Fahrenheit", "°".
    private func degrees(at index: Int) -> (MeasureUnit, Int)? {
        if let unit = stream[index].sense.unit, MeasureUnit.all[Int(unit)].dimension == .temperature {
            return (MeasureUnit.all[Int(unit)], index + 1)
        }
        let scale: String? =
            switch stream.text(index) {
            case "C", "c": "celsius"
            case "F", "f": "fahrenheit"
            case "K": "kelvin"
            default: nil
            }
        if let scale, let unit = MeasureUnit.named(scale) { return (unit, index + 1) }
        return MeasureUnit.named("degree").map { ($0, index) }
    }

    /// Units of two words.
    private func compound(at index: Int) -> (MeasureUnit, Int)? {
        if stream[index].keyword == .metric, let (unit, end) = simple(at: index + 1, isDigits: false),
            unit.name == "ton"
        {
            return MeasureUnit.named("metric ton").map { ($0, end) }
        }
        guard stream[index].isWord, stream[index + 1].isWord else { return nil }
        switch (stream.text(index), stream.text(index + 1)) {
        case ("nautical", "miles"), ("nautical", "mile"):
            return MeasureUnit.named("nautical mile").map { ($0, index + 2) }
        case ("light", "years"), ("light", "year"): return MeasureUnit.named("light year").map { ($0, index + 2) }
        case ("pounds", "sterling"), ("pound", "sterling"):
            return MeasureUnit.named("pound sterling").map { ($0, index + 2) }
        case ("US", "dollars"), ("American", "dollars"), ("U.S", "dollars"):
            return MeasureUnit.named("dollar").map { ($0, index + 2) }
        case ("percentage", "points"), ("percentage", "point"):
            return MeasureUnit.named("percentage point").map { ($0, index + 2) }
        default: return nil
        }
    }

    /// "$", "£", "€", "¥".
    func currencySign(at index: Int) -> MeasureUnit? {
        switch stream[index].sign {
        case .dollar: MeasureUnit.named("dollar")
        case .pound: MeasureUnit.named("pound sterling")
        case .euro: MeasureUnit.named("euro")
        case .yen: MeasureUnit.named("yen")
        default: nil
        }
    }

    /// "US$", "USD" before a number.
    func currencyCode(at index: Int) -> (MeasureUnit, Int)? {
        guard stream[index].isWord, stream[index].isCapitalized, stream[index].range.count <= 3 else { return nil }
        if let unit = currencySign(at: index + 1), stream.isJoined(index + 1) { return (unit, index + 2) }
        guard stream[index].range.count == 3, let index16 = stream[index].sense.unit, stream[index + 1].isDigits else {
            return nil
        }
        let unit = MeasureUnit.all[Int(index16)]
        return unit.dimension == .currency ? (unit, index + 1) : nil
    }
}
