/// Seasons and parts of days.
extension DateReader {
    /// "winter of 1941", "summer 1942", "winter of 1941–42", "winter 1941/2".
    func season(at index: Int) -> Piece? {
        guard let season = stream[index].sense.season, stream[index].isWord else { return nil }
        var next = index + 1
        // "the Spring Offensive of 1918", "the summer campaign of 1942".
        if stream[next].keyword == .offensive { next += 1 }
        if stream[next].sign == .comma || stream[next].keyword == .of || stream[next].keyword == .in { next += 1 }
        if stream[next].keyword == .the, stream[next + 1].keyword == .year { next += 2 }
        guard let (year, end) = yearNumber(at: next, isNamed: true) else { return nil }
        let value = DateValue.calendar(CalendarDate(year: year, .season(season)))
        if stream[index + 1].keyword == .offensive { return Piece(index, index + 1, value) }
        // "the winter of 1941–42" is one winter, which begins in 1941.
        guard season == .winter, stream[end].isDash || stream[end].sign == .slash, stream[end + 1].isDigits else {
            return Piece(index, end, value)
        }
        let last = stream[end + 1]
        let isShort =
            last.range.count == 2 && last.number == (year + 1) % 100
            || last.range.count == 1 && last.number == (year + 1) % 10 && stream[end].sign == .slash
        guard last.number == year + 1 || isShort else {
            return Piece(index, end, value)
        }
        return Piece(index, end + 2, value)
    }

    /// A season without a year, where it is a time and not the colour of a thing ("winter clothing").
    func yearlessSeason(at index: Int) -> Piece? {
        guard let season = stream[index].sense.season, stream[index].isWord else { return nil }
        let after = stream[index + 1]
        let isRange = after.isDash && stream[index + 2].sense.season != nil
        let isBeforeName = after.isCapitalized && !stream[index].isCapitalized && mode == .prose
        guard !after.isWord || after.keyword != nil && after.keyword != .label || isBeforeName,
            !(after.isDash && stream.isJoined(index + 1)) || isRange,
            after.sign != .apostrophe
        else { return nil }
        // "the fall of France", "the fall in prices".
        if stream.spells(index, "fall"), mode == .prose, after.keyword == .of || after.keyword == .in { return nil }
        let piece = Piece(index, index + 1, .calendar(CalendarDate(year: nil, .season(season))))
        return piece.inYear(yearTold(at: index + 1))
    }

    /// A season without article: "in winter", "their summer offensive".
    func namedSeason(at index: Int) -> Piece? {
        guard stream[index].sense.season != nil, let piece = yearlessSeason(at: index) else { return nil }
        if stream[index + 1].keyword == .offensive || stream[index - 1].isDash || stream[index + 1].isDash {
            return piece
        }
        switch stream[index - 1].keyword {
        case .in, .by, .during, .since, .until, .through, .and, .or, .to, .from, .before, .after:
            // "to spring", "and fall" are verbs as well.
            let isVerb = stream.spells(index, "spring") || stream.spells(index, "fall")
            return isVerb && [.to, .and, .or].contains(stream[index - 1].keyword) && !isSeason(index - 2) ? nil : piece
        default: return nil
        }
    }

    private func isSeason(_ index: Int) -> Bool { stream[index].sense.season != nil }

    /// "morning of 22 June 1941", "night of May 10", "early morning hours of 30 April".
    func dayPart(at index: Int) -> Piece? {
        let word = stream[index].keyword == .early || stream[index].keyword == .late ? index + 1 : index
        guard let part = stream[word].sense.dayPart, stream[word].isWord else { return nil }
        let joint = stream[word + 1].sense.timeUnit == .hour ? word + 2 : word + 1
        if stream[joint].keyword == .of || stream[joint].keyword == .on {
            let next = stream[joint + 1].keyword == .the ? joint + 2 : joint + 1
            if let piece = weekday(at: next) ?? dayMonth(at: next) ?? monthDay(at: next, isModified: false),
                var date = piece.date, date.day != nil
            {
                date.time = .part(part)
                return Piece(index, piece.end, .calendar(date))
            }
        }
        guard part == .noon || part == .midnight, word == index else { return nil }
        guard mode == .answer || [.at, .by, .until, .before, .after].contains(stream[index - 1].keyword) else {
            return nil
        }
        return Piece(index, index + 1, .time(.part(part)))
    }
}
