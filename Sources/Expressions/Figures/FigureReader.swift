/// Reads quantities from tokens.
struct FigureReader {
    let stream: TokenStream
    let mode: ReadingMode
    let numbers: NumberReader

    init(stream: TokenStream, mode: ReadingMode) {
        self.stream = stream
        self.mode = mode
        numbers = NumberReader(stream: stream, mode: mode)
    }

    struct Piece {
        var start: Int
        var end: Int
        var numberTokens: Range<Int>
        var figure: Figure
        var alternatives: [Figure] = []
    }

    /// The figure that begins at token `index`.
    func piece(at index: Int) -> Piece? {
        guard canBegin(index) else { return nil }
        let (hedge, start) = hedge(at: index)
        let between = stream[start].keyword == .between || stream[start].keyword == .from
        let first = between ? start + 1 : start
        guard start > index || between || !isLabelled(index), let amount = amount(at: first) else { return nil }
        guard !between || amount.low != amount.high else { return nil }
        return finished(amount, from: index, numberStart: first, hedge: hedge)
    }

    private func canBegin(_ index: Int) -> Bool {
        stream.canOpen(index)
    }

    // MARK: Amounts

    /// One or two numbers with the unit that stands before or between them.
    struct Amount {
        var low: Double
        var high: Double
        var end: Int
        var currency: MeasureUnit?
        /// Whether the letters of the number may be followed by "m" for million.
        var isDigits: Bool
        /// A unit that was said after the first number of a range: "5 km to 10 km".
        var unit: MeasureUnit?
    }

    private func amount(at index: Int) -> Amount? {
        guard let first = single(at: index) else { return nil }
        // "5 km to 10 km": the unit of the first number is read to get over it.
        let unitBetween = unit(at: first.end, isDigits: first.isDigits)
        let isBetween = stream[index - 1].keyword == .between
        for (afterFirst, unit) in [(first.end, nil), (unitBetween?.end ?? first.end, unitBetween?.unit)] {
            guard let next = afterConnective(afterFirst, isBetween: isBetween), var last = single(at: next),
                last.currency == first.currency || last.currency == nil || first.currency == nil
            else { continue }
            var low = first.low
            let lastUnit = self.unit(at: last.end, isDigits: last.isDigits)?.unit
            if let unit, let other = lastUnit ?? last.currency, unit != other { continue }
            if unit == nil, first.magnitude == 1, last.magnitude > 1, low < last.low / last.magnitude {
                low = product(low, last.magnitude)
            }
            guard low < last.low else { continue }
            last.amount.currency = last.currency ?? first.currency
            last.amount.low = low
            last.amount.unit = lastUnit == nil ? unit : nil
            return last.amount
        }
        return first.amount
    }

    @dynamicMemberLookup
    private struct Single {
        var amount: Amount
        var magnitude: Double
        subscript<Value>(dynamicMember path: WritableKeyPath<Amount, Value>) -> Value {
            get { amount[keyPath: path] }
            set { amount[keyPath: path] = newValue }
        }
    }

    private func single(at index: Int) -> Single? {
        var next = index
        var currency = currencySign(at: index)
        if currency != nil {
            next += 1
        } else if let code = currencyCode(at: index) {
            (currency, next) = code
        }
        guard let number = numbers.number(at: next) else { return nil }
        guard currency == nil || stream[next].isDigits || stream[next].sign == .period else { return nil }
        return Single(
            amount: Amount(
                low: number.value, high: number.value, end: number.end, currency: currency,
                isDigits: !number.isInWords),
            magnitude: number.magnitude)
    }

    private func afterConnective(_ index: Int, isBetween: Bool) -> Int? {
        let token = stream[index]
        // "8- to 16-metre".
        if token.isDash { return stream[index + 1].keyword == .to ? index + 2 : index + 1 }
        if token.keyword == .to || token.keyword == .through { return index + 1 }
        if token.keyword == .and, isBetween { return index + 1 }
        return token.keyword == .or && stream[index - 1].sense.cardinal != nil ? index + 1 : nil
    }

    // MARK: Hedges and labels

    /// The hedge that begins at `index`, and the token after it.
    private func hedge(at index: Int) -> (Hedge?, Int) {
        let token = stream[index]
        var next = index + 1
        switch token.keyword {
        case .about:
            if stream[next].sign == .period, stream.isJoined(next) { next += 1 }
            return (.about, next)
        case .estimated: return (.about, next)
        case .an where stream[next].keyword == .estimated: return (.about, next + 1)
        case .nearly: return (.nearly, next)
        case .over: return (.atLeast, stream[next].keyword == .of ? next + 1 : next)
        case .under: return (.atMost, stream[next].keyword == .than ? next + 1 : next)
        case .more where stream[next].keyword == .than: return (.atLeast, next + 1)
        case .less where stream[next].keyword == .than: return (.atMost, next + 1)
        case .at where stream[next].keyword == .least: return (.atLeast, next + 1)
        case .at where stream[next].keyword == .most: return (.atMost, next + 1)
        case .up where stream[next].keyword == .to: return (.atMost, next + 1)
        case .as where stream.spells(next, "many") || stream.spells(next, "much") || stream.spells(next, "few"):
            return stream[next + 1].keyword == .as ? (.about, next + 2) : (nil, index)
        default: return token.sign == .tilde ? (.about, next) : (nil, index)
        }
    }

    /// Whether the number only names something: "Order 227", "T-34", "No. 1", "38th" and the like.
    private func isLabelled(_ index: Int) -> Bool {
        guard mode == .prose else { return false }
        let token = stream[index]
        if numbers.ordinal(at: index) != nil, numbers.number(at: index)?.isFraction != true { return true }
        guard token.isDigits else { return false }
        let before = stream[index - 1]
        if stream.isJoined(index), before.isWord || before.sign == .number { return true }
        // "a Boeing 777F": letters that are neither unit nor magnitude make a name of the number.
        if stream.isJoined(index + 1), stream[index + 1].isWord, unit(at: index + 1, isDigits: true) == nil,
            NumberWords.magnitudeSuffixes[stream.text(index + 1)] == nil
        {
            return true
        }
        // "24703L202" is a part number.
        if stream.isJoined(index + 1), stream[index + 1].isWord, stream.isJoined(index + 2), stream[index + 2].isDigits,
            stream[index + 2].range.count > 1
        {
            return true
        }
        if stream.isJoined(index), before.sign == .hyphen, stream.isJoined(index - 1), stream[index - 2].isWord {
            return true
        }
        if before.keyword == .label, before.isCapitalized || stream[index + 1].sense.unit == nil {
            return !(stream[index + 1].isWord && stream[index + 1].sense.unit != nil)
        }
        return before.sign == .period && stream[index - 2].keyword == .label
    }
}
