/// Reads quantities from tokens.
struct FigureReader {
    let stream: TokenStream
    let mode: ReadingMode
    let numbers: NumberReader
    let units: UnitReader

    /// - Parameter limit: the token that no unit reaches into.
    init(stream: TokenStream, mode: ReadingMode, limit: Int = .max) {
        self.stream = stream
        self.mode = mode
        numbers = NumberReader(stream: stream, mode: mode)
        units = UnitReader(stream: stream, limit: limit)
    }

    struct Piece {
        var start: Int
        var end: Int
        var numberTokens: Range<Int>
        var figure: Figure
        var alternatives: [Figure] = []
    }

    /// The figure that begins at token `index`, or right before it with a code of money.
    ///
    /// - Parameter floor: the first token that no figure before has taken.
    func piece(at index: Int, from floor: Int = 0) -> Piece? {
        guard canBegin(index) else { return nil }
        var (hedge, start) = hedge(at: index)
        let between = stream[start].keyword == .between || stream[start].keyword == .from
        if between, hedge == nil { (hedge, start) = self.hedge(at: start + 1) } else if between { start += 1 }
        guard start > index || !isLabelled(start), start == index || !isLabelled(start),
            let amount = amount(at: start, isBetween: between, from: floor)
        else { return nil }
        guard !between || amount.low != amount.high else { return nil }
        let first = amount.start < start && start == index ? amount.start : index
        guard let piece = finished(amount, from: first, numberStart: start, hedge: hedge) else { return nil }
        return bounded(piece) ?? piece
    }

    /// Whether a figure can begin with the token; nearly all tokens end here.
    private func canBegin(_ index: Int) -> Bool {
        if stream.tokens[index].isPlain { return false }
        switch stream.tokens[index].kind {
        case .digits, .fraction: return true
        case .edge: return false
        case .sign(let sign):
            switch sign {
            case .dollar, .pound, .euro, .yen, .currency, .minus, .hyphen, .tilde, .period:
                return index + 1 < stream.count && !stream.tokens[index + 1].isPlain
            default: return false
            }
        case .word: return canBegin(with: stream.tokens[index].sense.keyword, at: index)
        }
    }

    private func canBegin(with keyword: Keyword?, at index: Int) -> Bool {
        switch keyword {
        case nil:
            let sense = stream.tokens[index].sense
            return sense.cardinal != nil || sense.magnitude != nil || sense.divisor != nil || sense.unit != nil
        case .about, .an, .a, .at, .auxiliary, .between, .estimated, .from, .label, .less, .minus, .more, .nearly,
            .over,
            .the, .under, .up:
            return index + 1 < stream.count && !stream.tokens[index + 1].isPlain
        case .as, .in: return true
        default: return false
        }
    }

    /// "more than 20 and less than 35": two bounds are a range.
    private func bounded(_ piece: Piece) -> Piece? {
        guard let hedge = piece.figure.hedge, hedge == .atLeast || hedge == .atMost, !piece.figure.isRange else {
            return nil
        }
        var next = piece.end
        if stream[next].sign == .comma { next += 1 }
        if stream[next].keyword == .and || stream.spells(next, "but") { next += 1 }
        guard next > piece.end else { return nil }
        let (other, start) = self.hedge(at: next)
        guard let other, other == .atLeast || other == .atMost, other != hedge, !isLabelled(start),
            let amount = amount(at: start, isBetween: false, from: start),
            let last = finished(amount, from: next, numberStart: start, hedge: other), !last.figure.isRange
        else { return nil }
        let (low, high) = hedge == .atLeast ? (piece.figure, last.figure) : (last.figure, piece.figure)
        guard low.low < high.low, low.unit == nil || high.unit == nil || low.unit == high.unit else { return nil }
        return Piece(
            start: piece.start, end: last.end,
            numberTokens: piece.numberTokens.lowerBound..<last.numberTokens.upperBound,
            figure: Figure(low: low.low, high: high.low, unit: low.unit ?? high.unit))
    }

    // MARK: Amounts

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

    private func amount(at index: Int, isBetween: Bool, from floor: Int) -> Amount? {
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

    /// "one in five", "3 out of 4": a share; "one over three" where nothing is counted.
    private func outOf(_ first: Amount) -> Amount? {
        var next = first.end
        if stream[next].keyword == .in {
            next += 1
        } else if stream.spells(next, "out"), stream[next + 1].keyword == .of {
            next += 2
        } else if stream[next].keyword == .over {
            return quotient(of: first, at: next + 1)
        } else {
            return nil
        }
        guard first.currency == nil, first.low == first.high, first.low >= 1, first.low == first.low.rounded(),
            let whole = numbers.number(at: next), whole.isWhole, whole.value > first.low,
            units.unit(at: whole.end, isDigits: !whole.isInWords) == nil, stream[whole.end].sense.timeUnit == nil,
            stream[whole.end].sense.month == nil
        else { return nil }
        // "two in 1990", "20 in 30 towns": "in" makes shares of small numbers only.
        guard
            next > first.end + 1 && whole.value <= 1000 || whole.value <= 10
                || first.low == 1 && stream[next].number < 1000
        else {
            return nil
        }
        var share = first
        share.low = first.low / whole.value
        share.high = share.low
        share.end = whole.end
        share.magnitude = 1
        return share
    }

    private func quotient(of first: Amount, at index: Int) -> Amount? {
        guard first.currency == nil, first.low == first.high, let whole = numbers.number(at: index), whole.value > 0,
            stream[whole.end].isEdge || stream[whole.end].sign == .period && !stream.isJoined(whole.end + 1)
        else { return nil }
        var share = first
        share.low = first.low / whole.value
        share.high = share.low
        share.end = whole.end
        share.magnitude = 1
        return share
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

    // MARK: Units

    /// The unit of an amount, behind it or with what stands before it: "5 km", "$5", "$5 per barrel".
    func measure(of amount: Amount) -> UnitReader.Found? {
        guard let currency = amount.currency else {
            if amount.isFraction, let divided = dividedUnit(at: amount.end) { return divided }
            guard let found = units.unit(at: amount.end, isDigits: amount.isDigits) else { return nil }
            // "five $10 bills", "3 USD50 cards": the sign belongs to the number that follows it.
            let isNext = found.unit.dimension == .currency && stream[found.end].isDigits && stream.isJoined(found.end)
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

    /// "half a mile", "a quarter of an inch".
    private func dividedUnit(at index: Int) -> UnitReader.Found? {
        let article = stream[index].keyword == .of ? index + 1 : index
        guard stream[article].keyword == .a || stream[article].keyword == .an,
            let found = units.unit(at: article + 1, isDigits: false), found.unit.dimension != .share
        else { return nil }
        return found
    }

    /// The figure of an amount with its unit, its other meanings, and a hedge that follows ("or more").
    private func finished(_ amount: Amount, from start: Int, numberStart: Int, hedge: Hedge?) -> Piece? {
        var hedge = hedge
        var end = amount.end
        var unit = amount.currency ?? amount.unit
        var scale = 1.0
        var rest = 0.0
        var alternatives: [Figure] = []
        let isMetreOrMillion = amount.isDigits && stream.spells(end, "m") || stream.spells(end, "M")
        if stream.isJoined(end), amount.currency != nil, isMetreOrMillion || stream.spells(end, "T") {
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
        if let after = hedgeAfter(end) { (hedge, end) = (hedge ?? after.hedge, after.end) }
        let figure = Figure(
            low: rest == 0 ? product(amount.low, scale) : amount.low + rest,
            high: rest == 0 ? product(amount.high, scale) : amount.high + rest, unit: unit, hedge: hedge)
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
