/// Reads units of measure behind numbers.
struct UnitReader {
    let stream: TokenStream
    /// The token that no unit reaches into: the first one of a date that follows.
    var limit = Int.max

    /// A unit and the token after it.
    typealias Found = (unit: MeasureUnit, end: Int)

    /// The unit at `index`, right behind a number: "km", "square miles", "per cent", "km/h", "kilometres per hour",
    /// "degrees Celsius", "(kg)".
    ///
    /// - Parameter isDigits: whether the number is in digits, so that short signs may follow.
    func unit(at index: Int, isDigits: Bool) -> Found? {
        let token = stream[index]
        switch token.sign {
        case .percent: return MeasureUnit.percent.map { ($0, index + 1) }
        case .degree: return degrees(at: index + 1)
        case .dollar, .pound, .euro, .yen, .currency: return currencySign(at: index).map { rates(of: ($0, index + 1)) }
        case .opening, .other:
            if let inches = inches(at: index) { return inches }
            return bracketed(at: index)
        default: break
        }
        if token.keyword == .per, stream.spells(index + 1, "cent") || stream.spells(index + 1, "CENT") {
            return MeasureUnit.percent.map { ($0, index + 2) }
        }
        // "a 20-mile stretch", and "a 20 - mile stretch" in a text cut into words.
        let isHyphen = token.sign == .hyphen && stream[index].isSpaced == stream[index + 1].isSpaced
        let next = isHyphen ? index + 1 : index
        guard next < limit, let found = simple(at: next, isDigits: isDigits) else {
            return isDigits ? inverseSecond(at: next) : nil
        }
        if found.unit.name == "degree" { return degrees(at: found.end) ?? found }
        return rates(of: power(of: found))
    }

    /// A unit of one name or sign, without powers and rates.
    private func simple(at index: Int, isDigits: Bool) -> Found? {
        guard stream[index].isWord else { return nil }
        if let phrase = phrase(at: index) { return phrase }
        let token = stream[index]
        if token.keyword == .square || token.keyword == .cubic {
            let stop = stream[index + 1].sign == .period ? 1 : 0
            guard let found = simple(at: index + 1 + stop, isDigits: isDigits) else { return nil }
            return found.unit.raised(to: token.keyword == .square ? 2 : 3).map { ($0, found.end) }
        }
        // Signs tell capitals apart, as words do not: "Nm" and "nm".
        if isDigits, let sign = sign(at: index) { return sign }
        if let unit = token.sense.unit { return (MeasureUnit.all[Int(unit)], index + 1) }
        if token.range.count > 16 {
            return MeasureUnit.longWord(stream.text(index).lowercased()).map { ($0, index + 1) }
        }
        return nil
    }

    /// A short sign: "km", "t", "MWh".
    private func sign(at index: Int) -> Found? {
        let token = stream[index]
        guard token.range.count <= 6 else { return nil }
        let text = stream.text(index)
        guard let unit = MeasureUnit.bySign[text], text != "in" || isInch(index) else { return nil }
        // "24703 L-202", "8 N2": the letter begins a name.
        let isPower = stream[index + 1].isDigits && (2...3).contains(stream[index + 1].number)
        if stream.isJoined(index + 1), stream[index + 1].isDigits && !isPower { return nil }
        if !stream.isJoined(index), stream[index + 1].sign == .hyphen, stream.isJoined(index + 1),
            stream[index + 2].isDigits, stream[index + 2].number > 3
        {
            return nil
        }
        let hasStop =
            stream[index + 1].sign == .period && stream.isJoined(index + 1) && text.count > 1
            && stream[index + 2].isWord && !stream[index + 2].isCapitalized
        return (unit, hasStop ? index + 2 : index + 1)
    }

    /// Whether "in" is no preposition: joined to its number, or before "thick", or last of all.
    private func isInch(_ index: Int) -> Bool {
        let next = stream[index + 1]
        return stream.isJoined(index) || next.isEdge || next.sign == .period || next.sign == .paragraph
            || isExtent(index + 1)
    }

    /// "10" long": the quotation mark is a sign of inches before such a word only.
    private func inches(at index: Int) -> Found? {
        guard stream.spells(index, "\"") || stream.spells(index, "″"), isExtent(index + 1) else { return nil }
        return MeasureUnit.named("inch").map { ($0, index + 1) }
    }

    private func isExtent(_ index: Int) -> Bool {
        guard stream[index].isWord, stream[index].range.count <= 8 else { return false }
        return Self.extents.contains(stream.text(index))
    }

    private static let extents: Set<String> = ["deep", "diameter", "high", "long", "square", "tall", "thick", "wide"]

    /// "20 (kg)", "20 [kg]".
    private func bracketed(at index: Int) -> Found? {
        guard stream[index].sign == .opening || stream.spells(index, "{") || stream.spells(index, "<"),
            let found = simple(at: index + 1, isDigits: true),
            stream[found.end].sign == .closing || stream.spells(found.end, "}") || stream.spells(found.end, ">")
        else { return nil }
        return (found.unit, found.end + 1)
    }

    /// "$", "£", "€", "¥" and the other signs of money.
    func currencySign(at index: Int) -> MeasureUnit? {
        switch stream[index].sign {
        case .dollar: MeasureUnit.named("dollar")
        case .pound: MeasureUnit.named("pound sterling")
        case .euro: MeasureUnit.named("euro")
        case .yen: MeasureUnit.named("yen")
        case .currency: MeasureUnit.bySign[stream.text(index)]
        default: nil
        }
    }

    /// "s-1": a second is a unit here only where it divides.
    private func inverseSecond(at index: Int) -> Found? {
        guard stream.spells(index, "s"), let second = MeasureUnit.named("second") else { return nil }
        let found = power(of: (second, index + 1))
        return found.end > index + 1 ? found : nil
    }

    /// A unit of several words: "nautical miles", "Swiss francs", "US dollars", "kilowatt-hours".
    private func phrase(at index: Int) -> Found? {
        var (key, end) = word(at: index)
        var found: Found?
        for _ in 1..<MeasureUnit.longestPhrase {
            let hyphen = stream[end].sign == .hyphen && stream.isJoined(end) && stream.isJoined(end + 1) ? 1 : 0
            guard stream[end + hyphen].isWord, end + hyphen < limit else { break }
            let next = word(at: end + hyphen)
            key += " " + next.text
            end = next.end
            if let unit = MeasureUnit.byPhrase[key] { found = (unit, end) }
        }
        return found
    }

    /// A word of a unit's name in its canonical form, and the token after it; "U.S." is one word.
    private func word(at index: Int) -> (text: String, end: Int) {
        if stream.spells(index, "U"), stream[index + 1].sign == .period, stream.spells(index + 2, "S") {
            return ("us", stream[index + 3].sign == .period ? index + 4 : index + 3)
        }
        return (MeasureUnit.canonicalWord(stream.text(index).lowercased()), index + 1)
    }

    // MARK: Powers and rates

    /// "km2", "m³", "km^2", "km squared", "s-1".
    private func power(of found: Found) -> Found {
        let end = found.end
        if stream.spells(end, "squared") { return found.unit.raised(to: 2).map { ($0, end + 1) } ?? found }
        if stream.spells(end, "cubed") { return found.unit.raised(to: 3).map { ($0, end + 1) } ?? found }
        guard stream.isJoined(end) else { return found }
        let place = stream.spells(end, "^") ? end + 1 : end
        let token = stream[place]
        if token.sign == .squared || token.isDigits && token.number == 2 {
            return found.unit.raised(to: 2).map { ($0, place + 1) } ?? found
        }
        if token.sign == .cubed || token.isDigits && token.number == 3 {
            return found.unit.raised(to: 3).map { ($0, place + 1) } ?? found
        }
        let isSign = stream[end - 1].range.count <= 3
        if isSign, token.sign == .minus || token.sign == .hyphen, stream[place + 1].isDigits,
            stream.isJoined(place + 1), stream[place + 1].number == 1
        {
            return (found.unit.inverse, place + 2)
        }
        return found
    }

    /// The unit with what it is told for: "km/h", "miles per hour", "metres a second", "dollars per barrel".
    func rates(of found: Found) -> Found {
        var found = found
        while found.unit.dimension != .share, let divisor = divisor(at: found.end, of: found.unit), divisor.end <= limit
        {
            found = (found.unit.per(divisor.unit), divisor.end)
        }
        return found
    }

    /// The unit behind "per" or "/" at `index`; behind "a" only where the unit before is told for it, as money is.
    func divisor(at index: Int, of unit: MeasureUnit? = nil) -> Found? {
        let next = index + 1
        switch stream[index].keyword {
        case .per: break
        case .a, .an:
            guard let unit,
                stream[next].sense.timeUnit != nil
                    || unit.dimension == .currency && stream[next].sense.unit != nil
            else { return nil }
        default: guard stream[index].sign == .slash else { return nil }
        }
        if let time = stream[next].sense.timeUnit, !stream[next].sense.isPlural, let unit = MeasureUnit.named(time.name)
        {
            return power(of: (unit, next + 1))
        }
        if stream[next].isWord, stream[next].range.count <= 5,
            let name = Self.timeSigns[stream.text(next)], let unit = MeasureUnit.named(name)
        {
            return power(of: (unit, next + 1))
        }
        guard let unit = simple(at: next, isDigits: true), unit.unit.dimension != .currency else { return nil }
        return power(of: unit)
    }

    /// Signs of time that stand behind "per" and "/" only.
    private static let timeSigns = [
        "annum": "year", "d": "day", "h": "hour", "hr": "hour", "hrs": "hour", "min": "minute", "mo": "month",
        "s": "second", "sec": "second", "wk": "week", "y": "year", "yr": "year",
    ]

    /// "°C", "degrees Fahrenheit", "°".
    private func degrees(at index: Int) -> Found? {
        if let unit = stream[index].sense.unit, MeasureUnit.all[Int(unit)].dimension == .temperature {
            return (MeasureUnit.all[Int(unit)], index + 1)
        }
        guard stream[index].range.count == 1, let name = Self.scales[stream.text(index)],
            let unit = MeasureUnit.named(name)
        else { return MeasureUnit.named("degree").map { ($0, index) } }
        return (unit, index + 1)
    }

    private static let scales = [
        "C": "celsius", "F": "fahrenheit", "K": "kelvin", "c": "celsius", "f": "fahrenheit",
    ]
}
