/// Seasons, parts of days, lengths of time and distances in time.
extension DateReader {
    /// "winter of 1941", "summer 1942", "winter of 1941–42".
    func season(at index: Int) -> Piece? {
        guard let season = stream[index].sense.season, stream[index].isWord else { return nil }
        var next = index + 1
        if stream[next].sign == .comma || stream[next].keyword == .of || stream[next].keyword == .in { next += 1 }
        if stream[next].keyword == .the, stream[next + 1].keyword == .year { next += 2 }
        guard let (year, end) = yearNumber(at: next, isNamed: true) else { return nil }
        let piece = Piece(index, end, .calendar(CalendarDate(year: year, .season(season))))
        // "the winter of 1941–42" is one winter, which begins in 1941.
        guard season == .winter, stream[end].isDash || stream[end].sign == .slash, stream[end + 1].isDigits else {
            return piece
        }
        let last = stream[end + 1]
        guard last.number == year + 1 || last.range.count == 2 && last.number == (year + 1) % 100 else { return piece }
        return Piece(index, end + 2, piece.value)
    }

    /// A season without a year, where it is a time and not the colour of a thing ("winter clothing").
    func yearlessSeason(at index: Int) -> Piece? {
        guard let season = stream[index].sense.season, stream[index].isWord else { return nil }
        let after = stream[index + 1]
        guard !after.isWord || after.keyword != nil && after.keyword != .label,
            !(after.isDash && stream.isJoined(index + 1)),
            after.sign != .apostrophe
        else { return nil }
        // "the fall of France", "the fall in prices".
        if stream.spells(index, "fall"), mode == .prose, after.keyword == .of || after.keyword == .in { return nil }
        return Piece(index, index + 1, .calendar(CalendarDate(year: nil, .season(season))))
    }

    /// "morning of 22 June 1941", "night of May 10".
    func dayPart(at index: Int) -> Piece? {
        guard let part = stream[index].sense.dayPart, stream[index].isWord else { return nil }
        if stream[index + 1].keyword == .of || stream[index + 1].keyword == .on {
            let next = stream[index + 2].keyword == .the ? index + 3 : index + 2
            if let piece = dayMonth(at: next) ?? monthDay(at: next, isModified: false), var date = piece.date,
                date.day != nil
            {
                date.time = .part(part)
                return Piece(index, piece.end, .calendar(date))
            }
        }
        guard mode == .answer, part == .noon || part == .midnight else { return nil }
        return Piece(index, index + 1, .time(.part(part)))
    }

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
            guard let (part, after) = spanPart(at: next), let previous = parts.last, part.unit < previous.unit,
                next > last || stream[next].isDigits
            else { break }
            parts.append(part)
            last = after
        }
        // "6 weeks old", "three years of age" are ages: the same length.
        if stream[last].keyword == .old { last += 1 }
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
        let isIndefinite = isArticle && stream[next].sense.magnitude == nil && stream[next].sense.divisor == nil
        if isIndefinite {
            // "a second" is too often an ordinal, "a day" too often a rate: "twice a day".
            guard stream[next].sense.timeUnit != .second || mode == .answer, !isRate(index) else { return nil }
        } else {
            guard let number = numbers.number(at: index), number.value > 0, number.value < 1e7 else { return nil }
            amount = number.value
            next = number.end
            if number.isFraction, stream[next].keyword == .of { next += 1 }
            if number.isFraction || number.value < 1, stream[next].keyword == .a || stream[next].keyword == .an {
                next += 1
            }
        }
        if stream[next].sign == .hyphen, stream.isJoined(next) { next += 1 }
        // "the three long years", "two whole days".
        let unitToken = stream[next]
        guard let unit = unitToken.sense.timeUnit, unitToken.isWord, unit != .night || !isIndefinite,
            unitToken.sense.ordinal == nil || unitToken.sense.isPlural || stream[next - 1].isDash || amount == 1,
            !isIndefinite
                || !unitToken.sense.isPlural && !(stream[next + 1].sign == .hyphen && stream.isJoined(next + 1))
        else { return abbreviatedPart(amount, at: next, isIndefinite: isIndefinite) }
        // "one second-hand", "five-year plan" stays a length; "20th-century" is not reached here.
        return (TimeSpan.Part(amount, unit), next + 1)
    }

    /// "60 miles an hour", "twice a day": a rate is no length of time.
    private func isRate(_ index: Int) -> Bool {
        stream[index - 1].sense.unit != nil || ["times", "twice", "once"].contains(stream.text(index - 1))
    }

    private func abbreviatedPart(_ amount: Double, at index: Int, isIndefinite: Bool) -> (TimeSpan.Part, Int)? {
        guard !isIndefinite, stream[index].isWord, stream[index].range.count <= 4, stream[index - 1].isDigits,
            let unit = Self.abbreviations[stream.text(index).lowercased()],
            stream[index].range.count > 1 || stream.isJoined(index) && mode == .answer
        else { return nil }
        return (TimeSpan.Part(amount, unit), index + 1)
    }

    private static let abbreviations: [String: TimeUnit] = [
        "sec": .second, "secs": .second, "min": .minute, "mins": .minute, "h": .hour, "hr": .hour, "hrs": .hour,
        "wk": .week, "wks": .week, "yr": .year, "yrs": .year, "s": .second, "d": .day, "y": .year,
    ]

    /// "later", "after that", "earlier", "ago" behind a length of time.
    private func offsetEnd(at index: Int) -> (isLater: Bool, reference: DateOffset.Reference, end: Int)? {
        switch stream[index].keyword {
        case .later: (true, .narrative, index + 1)
        case .earlier: (false, .narrative, index + 1)
        case .ago: (false, .writing, index + 1)
        default: nil
        }
    }
}
