/// Hedges and parts: what stands before a date and says "about", "late" or "the end of".
extension DateReader {
    /// "about 1941", "over two years", "a little more than a month", "less than a year later".
    func hedged(at index: Int) -> Piece? {
        guard let (hedge, next, isForLengths) = hedgeWords(at: index) else { return nil }
        guard var piece = unhedged(at: next), isHedgeable(piece.value, isForLengths) else { return nil }
        piece.start = index
        piece.hedge = hedge
        return piece
    }

    /// The words of a hedge: what they say, the token after them, and whether they need a length of time behind them.
    private func hedgeWords(at index: Int) -> (hedge: Hedge?, end: Int, isForLengths: Bool)? {
        let token = stream[index]
        if token.sign == .tilde { return (.about, index + 1, false) }
        switch token.keyword {
        case .about:
            let hasStop = stream[index + 1].sign == .period && stream.isJoined(index + 1)
            // "c" alone is too short to be trusted before a mere word.
            guard token.range.count > 1 || hasStop else { return nil }
            return (.about, hasStop ? index + 2 : index + 1, false)
        case .nearly: return (.nearly, index + 1, false)
        // "over the next year" is during it.
        case .over where stream[index + 1].keyword != .the: return (.atLeast, index + 1, true)
        case .under: return (.atMost, index + 1, true)
        case .just where [.over, .under, .about, .nearly].contains(stream[index + 1].keyword):
            // Never a second "just" there, so this ends.
            return hedgeWords(at: index + 1).map { ($0.hedge, $0.end, true) }
        case .another: return (nil, index + 1, true)
        case .end where stream.spells(index, "close") && stream[index + 1].keyword == .to:
            return (.nearly, index + 2, true)
        case .a where stream[index + 1].keyword == .full && isNumber(index + 2): return (nil, index + 2, true)
        case .a where stream[index + 1].keyword == .little: return comparison(at: index + 2)
        case .little: return comparison(at: index + 1)
        default: return comparison(at: index)
        }
    }

    /// "more than", "at least": what only a length of time can have before it.
    private func comparison(at index: Int) -> (Hedge?, Int, Bool)? {
        switch (stream[index].keyword, stream[index + 1].keyword) {
        case (.more, .than): (.atLeast, index + 2, true)
        case (.less, .than): (.atMost, index + 2, true)
        case (.at, .least): (.atLeast, index + 2, true)
        case (.at, .most), (.up, .to): (.atMost, index + 2, true)
        default: nil
        }
    }

    private func isNumber(_ index: Int) -> Bool { stream[index].isDigits || stream[index].sense.cardinal != nil }

    /// "Over the winter" is no bound, "over two years" is.
    private func isHedgeable(_ value: DateValue, _ isForLengths: Bool) -> Bool {
        switch value {
        case .calendar, .decade, .century: !isForLengths
        case .span: true
        case .offset(let offset): !offset.isPeriod
        case .time: !isForLengths
        }
    }

    // MARK: Parts

    /// "late 1941", "mid-1941", "the end of June", "early to mid-1942", "the second half of 1942", "later in the year".
    func portioned(at index: Int, isInside: Bool = false) -> Piece? {
        if let halved = halved(at: index) { return halved }
        // "the dawn of 22 June" is a time of the day, "the dawn of 1941" its beginning.
        if stream[index].sense.dayPart != nil, let piece = dayPart(at: index) { return piece }
        guard let (portion, next) = portionWords(at: index) else { return nil }
        let isDefinite = stream[next].keyword == .the || stream[next].keyword == .that
        let start = stream[next].keyword == .the ? next + 1 : next
        if isDefinite, var piece = openPeriod(at: start) {
            piece.start = index
            piece.portion = portion
            return piece
        }
        guard
            var piece = (isInside ? nil : portioned(at: start, isInside: true)) ?? plain(at: start, isModified: true)
                ?? yearlessSeason(at: start)
                ?? (isDefinite ? offset(at: start, isDefinite: true) : nil)
        else { return nil }
        switch piece.value {
        case .calendar, .decade, .century: break
        case .offset(let offset): guard offset.isPeriod else { return nil }
        case .time, .span: return nil
        }
        piece.start = index
        piece.portion = portion ?? piece.portion
        return piece
    }

    /// "the end of the year": the narrative knows which.
    private func openPeriod(at index: Int) -> Piece? {
        guard let unit = stream[index].sense.timeUnit, unit >= .month, !stream[index].sense.isPlural,
            // "the end of the year 1942", "of the year's campaign".
            stream[index + 1].sign != .apostrophe, yearNumber(at: index + 1, isNamed: false) == nil
        else { return nil }
        return Piece(index, index + 1, .offset(DateOffset(0, unit, isPeriod: true)))
    }

    /// The words that name a part of what follows, and the token after them.
    private func portionWords(at index: Int) -> (portion: DateExpression.Portion?, end: Int)? {
        if let (portion, end) = adverbWords(at: index) { return (portion, end) }
        var portion: DateExpression.Portion?
        var noun = index
        // "the latter part of", "the closing weeks of".
        switch stream[noun].keyword {
        case .early, .initial: portion = .early
        case .late, .latter, .last: portion = .late
        case .full: break
        default:
            if stream[noun].sense.ordinal == 1 { portion = .early } else { noun -= 1 }
        }
        noun += 1
        let isQualified = noun > index
        switch stream[noun].keyword {
        case .start where !isQualified: portion = .early
        case .end where !isQualified: portion = .late
        case .middle where !isQualified: portion = .middle
        case .rest: portion = portion ?? .late
        case .part where isQualified, .most: break
        case .label where isQualified && stream.spells(noun, "part"): break
        default:
            guard isQualified, stream[noun].sense.isPlural, let unit = stream[noun].sense.timeUnit, unit >= .day else {
                return nil
            }
        }
        guard stream[noun + 1].keyword == .of else { return nil }
        return (portion, noun + 2)
    }

    /// "early", "mid-", "early to mid-", "late in", "later in".
    private func adverbWords(at index: Int) -> (DateExpression.Portion?, Int)? {
        let portion: DateExpression.Portion?
        switch stream[index].keyword {
        case .early: portion = .early
        case .late: portion = .late
        case .middle where stream[index + 1].keyword != .of: portion = .middle
        case .later, .earlier: return stream[index + 1].keyword == .in ? (nil, index + 2) : nil
        default: return nil
        }
        var next = index + 1
        let joint = stream[next].isDash && stream[next + 1].keyword == .to ? next + 2 : next + 1
        if stream[next].isDash || [.to, .or, .and].contains(stream[next].keyword),
            [.early, .late, .middle].contains(stream[joint].keyword)
        {
            return (nil, stream[joint + 1].isDash ? joint + 2 : joint + 1)
        }
        if stream[next].isDash || stream[next].keyword == .in { next += 1 }
        return (portion, next)
    }

    /// "first half of 1942", "last quarter of 1941".
    private func halved(at index: Int) -> Piece? {
        guard let divisor = stream[index + 1].sense.divisor, divisor == 2 || divisor == 4,
            !stream[index + 1].sense.isPlural, stream[index + 2].keyword == .of
        else { return nil }
        let position: Int
        switch stream[index].sense.ordinal {
        case .some(let ordinal) where ordinal <= divisor: position = Int(ordinal)
        default:
            guard stream[index].keyword == .last || stream[index].keyword == .latter else { return nil }
            position = Int(divisor)
        }
        let next = stream[index + 3].keyword == .the ? index + 4 : index + 3
        guard var piece = plain(at: next, isModified: true) ?? openPeriod(at: next) else { return nil }
        piece.start = index
        if let date = piece.date, case .wholeYear = date.part, let year = date.year {
            piece.value = .calendar(CalendarDate(year: year, divisor == 2 ? .half(position) : .quarter(position)))
        } else {
            piece.portion = position == 1 ? .early : .late
        }
        return piece
    }

    /// "third quarter" behind "the", "third-quarter", "third quarter 1990": of a year that the text may know.
    ///
    /// - Parameter isNamed: whether the year stands before it.
    func quarter(at index: Int, isNamed: Bool = false) -> Piece? {
        guard let ordinal = stream[index].sense.ordinal, ordinal <= 4 else { return nil }
        let isHyphened = stream[index + 1].sign == .hyphen && stream.isJoined(index + 1)
        let noun = isHyphened ? index + 2 : index + 1
        guard isHyphened || isNamed || stream[index - 1].keyword == .the || trailingYear(at: noun + 1) != nil,
            stream[noun].sense.divisor == 4,
            !stream[noun].sense.isPlural, !stream.spells(noun, "fourth"), stream[noun + 1].keyword != .of,
            !stream[noun + 1].isDash
        else { return nil }
        let year = trailingYear(at: noun + 1)
        return Piece(index, year?.end ?? noun + 1, .calendar(CalendarDate(year: year?.year, .quarter(Int(ordinal)))))
    }

    /// "month's end", "year-end".
    func unitEnd(at index: Int) -> Piece? {
        guard let unit = stream[index].sense.timeUnit, unit >= .month, !stream[index].sense.isPlural else { return nil }
        let isGenitive = stream[index + 1].sign == .apostrophe && stream.spells(index + 2, "s")
        let end = isGenitive ? index + 3 : stream[index + 1].sign == .hyphen ? index + 2 : index + 1
        guard end > index + 1 || unit == .year, stream.spells(end, "end") else { return nil }
        var piece = Piece(index, end + 1, .offset(DateOffset(0, unit, isPeriod: true)))
        piece.portion = .late
        return piece
    }
}
