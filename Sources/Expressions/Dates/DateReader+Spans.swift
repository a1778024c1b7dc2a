/// Lengths of time, and the distances they make.
extension DateReader {
    /// "six months", "two years and nine months", "ten-day", "half a year", "a century".
    func span(at index: Int) -> Piece? {
        // "a year-long siege".
        if let unit = stream[index].sense.timeUnit, !stream[index].sense.isPlural, stream[index + 1].sign == .hyphen,
            stream.isJoined(index + 1), stream.spells(index + 2, "long")
        {
            return Piece(index, index + 3, .span(TimeSpan(1, unit)))
        }
        guard let (first, end) = spanPart(at: index) else { return nil }
        var parts = [first]
        var last = end
        while parts.count < 6 {
            var next = last
            if stream[next].sign == .comma { next += 1 }
            if stream[next].keyword == .and { next += 1 }
            // "two years and a half".
            if next > last, stream[next].keyword == .a, stream[next + 1].sense.divisor == 2, parts.count == 1,
                stream[next + 2].sense.timeUnit == nil
            {
                return Piece(index, next + 2, .span(TimeSpan(first.amount + 0.5, first.unit)))
            }
            guard let previous = parts.last, let (part, after) = spanPart(at: next) ?? months(at: next, of: previous),
                part.unit < previous.unit,
                next > last || stream[next].isDigits
            else { break }
            parts.append(part)
            last = after
        }
        // "nine-day-long".
        let long = afterLooseHyphen(last)
        if stream.spells(long, "long") { last = long + 1 }
        // "6 weeks old", "a 20-year-old", "three years of age" are ages: the same length.
        let old = afterLooseHyphen(last)
        if stream[old].keyword == .old { last = old + 1 }
        if stream[last].keyword == .of, stream.spells(last + 1, "age") { last += 2 }
        // "two days later" is a distance.
        if parts.count == 1, let offset = offsetEnd(at: last) {
            let sign: Double = offset.isLater ? 1 : -1
            return Piece(
                index, offset.end, .offset(DateOffset(sign * first.amount, first.unit, from: offset.reference)))
        }
        return Piece(index, last, .span(TimeSpan(parts)))
    }

    private func spanPart(at index: Int) -> (TimeSpan.Part, Int)? {
        let token = stream[index]
        if token.isDigits && stream[index - 1].sign == .pound { return nil }
        var amount = 1.0
        var next = index + 1
        let isArticle = token.keyword == .a || token.keyword == .an
        // "fortnight", an answer by itself
        if mode == .answer, stream[index - 1].isEdge, stream[next].isEdge, token.isWord, !token.sense.isPlural,
            let unit = token.sense.timeUnit, unit >= .week
        {
            return (TimeSpan.Part(1, unit), next)
        }
        let isIndefinite = isArticle && stream[next].sense.magnitude == nil && stream[next].sense.divisor == nil
        if isIndefinite {
            // "a second" is too often an ordinal, "a day" too often a rate: "twice a day".
            guard stream[next].sense.timeUnit != .second || mode == .answer, !isRate(index) else { return nil }
        } else {
            guard let number = numbers.number(at: index), number.value > 0, number.value < 1e12 else { return nil }
            // "several hundred years" says no number.
            if stream[index].sense.magnitude != nil, stream[index - 1].keyword == .several { return nil }
            amount = number.value
            next = number.end
            if number.isFraction, stream[next].keyword == .of { next += 1 }
            if number.isFraction || number.value < 1, stream[next].keyword == .a || stream[next].keyword == .an {
                next += 1
            }
        }
        // A spaced hyphen before a plural is a dash.
        let joint = afterLooseHyphen(next)
        if stream.isJoined(next) || joint > next && !stream[joint].sense.isPlural { next = joint }
        next = afterAdjective(next, isIndefinite: isIndefinite)
        let unitToken = stream[next]
        guard let unit = unitToken.sense.timeUnit, unitToken.isWord, unit != .night || !isIndefinite,
            !stream.isJoined(next) || stream[next - 1].isDash || mode == .answer,
            unitToken.sense.ordinal == nil || unitToken.sense.isPlural || stream[next - 1].isDash || amount == 1,
            !isIndefinite
                || !unitToken.sense.isPlural && !(stream[next + 1].sign == .hyphen && stream.isJoined(next + 1))
        else { return abbreviatedPart(amount, at: next, isIndefinite: isIndefinite) }
        // "one second-hand", "five-year plan" stays a length; "20th-century" is not reached here.
        return (TimeSpan.Part(amount, unit), next + 1)
    }

    /// The token of the unit behind an adjective: "two bloody weeks", "a full year".
    private func afterAdjective(_ index: Int, isIndefinite: Bool) -> Int {
        let token = stream[index]
        guard token.isWord, stream[index + 1].isWord, stream[index + 1].sense.timeUnit != nil else { return index }
        if token.keyword == .full { return index + 1 }
        // A plural or a name there is counted itself: "two soldiers days later". "bloody" and the like are adjectives
        // that are listed for the names of days.
        guard !isIndefinite, stream[index + 1].sense.isPlural,
            token.sense.isEmpty || token.keyword == .dayName, !token.isCapitalized,
            stream.bytes[token.range.upperBound - 1] != UInt8(ascii: "s")
        else { return index }
        return index + 1
    }

    /// The token behind the hyphen of a word, or the same one; "28 - year - old" in a text cut into words.
    private func afterLooseHyphen(_ index: Int) -> Int {
        stream[index].sign == .hyphen && stream[index].isSpaced == stream[index + 1].isSpaced ? index + 1 : index
    }

    /// "60 miles an hour", "twice a day": a rate is no length of time.
    private func isRate(_ index: Int) -> Bool {
        switch stream[index + 2].keyword {
        case .after, .ago, .before, .earlier, .later: return false
        default: return isBehindMeasure(index) || ["times", "twice", "once"].contains(stream.text(index - 1))
        }
    }

    /// Whether a unit stands before the token, perhaps with what it measures: "joules/m^2", "tons of raw copper".
    private func isBehindMeasure(_ index: Int) -> Bool {
        if stream[index - 1].sense.unit != nil || stream[index - 1].isDigits && stream.spells(index - 2, "^") {
            return true
        }
        for place in stride(from: index - 1, through: index - 4, by: -1) where !stream[place].isPlain {
            return place < index - 1 && stream[place].keyword == .of && stream[place - 1].sense.unit != nil
        }
        return false
    }

    private func abbreviatedPart(_ amount: Double, at index: Int, isIndefinite: Bool) -> (TimeSpan.Part, Int)? {
        guard !isIndefinite, stream[index].isWord, stream[index].range.count <= 4,
            stream[index - 1].isDigits || stream[index - 1].fraction != nil,
            let unit = Self.abbreviations[stream.text(index).lowercased()],
            stream[index].range.count > 1
                || mode == .answer
                    && (stream.isJoined(index) || stream.spells(index, "h") || stream[index + 1].isEdge)
        else { return nil }
        return (TimeSpan.Part(amount, unit), index + 1)
    }

    private static let abbreviations: [String: TimeUnit] = [
        "sec": .second, "secs": .second, "min": .minute, "mins": .minute, "h": .hour, "hr": .hour, "hrs": .hour,
        "wk": .week, "wks": .week, "mo": .month, "mos": .month, "yr": .year, "yrs": .year, "s": .second, "d": .day,
        "w": .week, "y": .year,
    ]

    /// "9m" of "2y 9m": no metres behind years.
    private func months(at index: Int, of previous: TimeSpan.Part) -> (TimeSpan.Part, Int)? {
        guard mode == .answer, previous.unit == .year, stream[index].isDigits, stream.isJoined(index + 1),
            stream.spells(index + 1, "m")
        else { return nil }
        return (TimeSpan.Part(Double(stream[index].number), .month), index + 2)
    }

    /// "later", "after that", "earlier", "ago" behind a length of time.
    private func offsetEnd(at index: Int) -> (isLater: Bool, reference: DateOffset.Reference, end: Int)? {
        switch stream[index].keyword {
        case .later: (true, .narrative, index + 1)
        case .earlier: (false, .narrative, index + 1)
        case .ago: (false, .writing, index + 1)
        default: nil
        }
    }

    /// "ten or fifteen years", "two to three weeks", "ten, fifteen and twenty years ago": the unit is said once.
    func spans(at index: Int) -> [Piece]? {
        let first = stream[index]
        guard first.isDigits ? first.range.count <= 3 : first.sense.cardinal != nil, !stream.isJoined(index) else {
            return nil
        }
        var counts: [(number: NumberReading, start: Int)] = []
        var next = index
        var isRange = false
        while counts.count < 6, let number = numbers.number(at: next), number.value > 0, number.value < 1e4 {
            if counts.isEmpty, stream[number.end].sense.timeUnit != nil { return nil }
            if !counts.isEmpty, let last = span(at: next) {
                return listed(counts, last, isRange: isRange && counts.count == 1)
            }
            counts.append((number, next))
            guard let after = afterCount(number.end, from: index) else { return nil }
            (next, isRange) = after
        }
        return nil
    }

    /// What may stand between two numbers that share a unit.
    private func afterCount(_ index: Int, from start: Int) -> (next: Int, isRange: Bool)? {
        if let next = afterConnective(index) { return (next, true) }
        let isBetween = stream[start - 1].keyword == .between
        let joint = stream[index].sign == .comma ? index + 1 : index
        if stream[joint].keyword == .or || stream[joint].keyword == .and { return (joint + 1, isBetween) }
        return joint > index ? (joint, false) : nil
    }

    private func listed(_ counts: [(number: NumberReading, start: Int)], _ last: Piece, isRange: Bool) -> [Piece]? {
        var last = last
        var pieces = counts.map { count in
            switch last.value {
            case .offset(let offset):
                let amount = offset.amount < 0 ? -count.number.value : count.number.value
                let value = DateOffset(amount, offset.unit, from: offset.reference)
                return Piece(count.start, count.number.end, .offset(value))
            case .span(let span):
                return Piece(count.start, count.number.end, .span(TimeSpan(count.number.value, span.lastUnit)))
            default:
                return Piece(count.start, count.number.end, last.value)
            }
        }
        for index in pieces.indices { pieces[index].role = isRange ? .start : .listed }
        if isRange { last.role = .end }
        return pieces + [last]
    }

    /// "per day", "a month" behind a count: how often.
    func rate(at index: Int) -> Piece? {
        let isPer = stream[index].keyword == .per
        guard isPer || stream[index].sign == .slash, let unit = stream[index + 1].sense.timeUnit, unit >= .day,
            !stream[index + 1].sense.isPlural, !isBehindMeasure(index)
        else { return nil }
        return Piece(isPer ? index : index + 1, index + 2, .span(TimeSpan(1, unit)))
    }

    /// "age 79", "aged seventy-nine", "at the age of 12": the number is a length in years.
    func age(at index: Int) -> Piece? {
        guard mode == .prose, numbers.ordinal(at: index) == nil, stream.isBehindAge(index),
            let number = numbers.number(at: index), number.isWhole, (1...130).contains(number.value),
            !stream[number.end].isWord || stream[number.end].keyword != nil || stream[number.end].sense.isEmpty,
            stream[number.end].sense.timeUnit == nil, stream[number.end].sense.unit == nil,
            !stream[number.end].isDash
        else { return nil }
        return Piece(index, number.end, .span(TimeSpan(number.value, .year)))
    }
}

extension TimeSpan {
    /// The unit that is said last, and may be meant by numbers before it.
    fileprivate var lastUnit: TimeUnit { parts.last?.unit ?? .year }
}
