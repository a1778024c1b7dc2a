/// Reads expressions of time from tokens: one grammar for what documents say and what learners type.
struct DateReader {
    let stream: TokenStream
    let mode: ReadingMode
    let numbers: NumberReader

    init(stream: TokenStream, mode: ReadingMode) {
        self.stream = stream
        self.mode = mode
        numbers = NumberReader(stream: stream, mode: mode)
    }

    /// An expression by its tokens.
    struct Piece {
        var start: Int
        var end: Int
        var value: DateValue
        var alternatives: [DateValue] = []
        var portion: DateExpression.Portion?
        var hedge: Hedge?
        var role = DateExpression.Role.single

        init(_ start: Int, _ end: Int, _ value: DateValue) {
            self.start = start
            self.end = end
            self.value = value
        }

        /// The calendar date, if it is one.
        var date: CalendarDate? { if case .calendar(let date) = value { date } else { nil } }

        func from(_ start: Int) -> Piece {
            var piece = self
            piece.start = start
            return piece
        }
    }

    /// The expressions that begin at token `index`: one, or the two ends of a range, or the days of a list.
    func pieces(at index: Int) -> [Piece]? {
        guard canBegin(index) else { return nil }
        if let days = days(at: index) ?? years(at: index) { return days }
        guard let first = modified(at: index) else { return nil }
        return range(from: first) ?? [first]
    }

    private func canBegin(_ index: Int) -> Bool {
        let token = stream[index]
        return token.isDigits || token.isWord && !token.sense.isEmpty || token.sign == .apostrophe
            || token.sign == .tilde
    }

    // MARK: Ranges

    /// "June–August 1941", "22 June to 3 July 1941": the first end takes the year of the second.
    private func range(from first: Piece) -> [Piece]? {
        guard let start = first.date, start.time == nil, let next = afterConnective(first.end),
            let last = modified(at: next), let end = last.date, first.hedge == nil
        else { return nil }
        var (from, to) = (first, last)
        if start.year == nil, let year = end.year {
            from.value = .calendar(start.completed(year: isAfter(start, end) ? year - 1 : year, month: end.month))
        } else if let year = start.year, end.year == nil {
            to.value = .calendar(end.completed(year: isAfter(start, end) ? year + 1 : year, month: start.month))
        }
        from.role = .start
        to.role = .end
        return [from, to]
    }

    private func isAfter(_ start: CalendarDate, _ end: CalendarDate) -> Bool {
        (start.month ?? 0, start.day ?? 0) > (end.month ?? start.month ?? 0, end.day ?? start.day ?? 0)
    }

    /// The token after "to", "until", "through" or a dash at `index`.
    func afterConnective(_ index: Int) -> Int? {
        let token = stream[index]
        if token.isDash { return index + 1 }
        return [.to, .until, .through].contains(token.keyword) ? index + 1 : nil
    }

    // MARK: Modifiers

    /// A date with what stands before it: "about 1941", "the late 1940s", "mid-August", "the end of 1942".
    func modified(at index: Int) -> Piece? {
        let token = stream[index]
        if token.keyword == .about || token.keyword == .nearly || token.keyword == .over || token.keyword == .under
            || token.sign == .tilde
        {
            var next = index + 1
            if stream[next].sign == .period, stream.isJoined(next) { next += 1 }
            // "c." and "ca." are too short to be trusted before a mere word.
            guard var piece = modified(at: next), piece.hedge == nil, isHedgeable(piece.value, with: token.keyword)
            else {
                return nil
            }
            if stream[index].range.count == 1, token.isWord, stream[index + 1].sign != .period { return nil }
            piece.start = index
            piece.hedge =
                switch token.keyword {
                case .nearly: .nearly
                case .over: .atLeast
                case .under: .atMost
                default: .about
                }
            return piece
        }
        if let (hedge, next) = comparison(at: index), var piece = span(at: next), case .span = piece.value {
            piece.start = index
            piece.hedge = hedge
            return piece
        }
        if token.keyword == .the {
            guard let piece = portioned(at: index + 1) ?? definite(at: index + 1) else { return nil }
            return piece.from(index)
        }
        return portioned(at: index) ?? plain(at: index)
    }

    /// "Over the winter" is no bound, "over two years" is.
    private func isHedgeable(_ value: DateValue, with keyword: Keyword?) -> Bool {
        switch value {
        case .calendar, .decade, .century: keyword != .over && keyword != .under
        case .span: true
        case .time, .offset: false
        }
    }

    /// "more than", "at least", "just": what only a length of time can have before it.
    private func comparison(at index: Int) -> (Hedge?, Int)? {
        switch (stream[index].keyword, stream[index + 1].keyword) {
        case (.more, .than): (.atLeast, index + 2)
        case (.less, .than): (.atMost, index + 2)
        case (.at, .least): (.atLeast, index + 2)
        case (.at, .most), (.up, .to): (.atMost, index + 2)
        default: nil
        }
    }

    /// "late 1941", "mid-1941", "the end of June", "the second half of 1942".
    private func portioned(at index: Int) -> Piece? {
        if let halved = halved(at: index) { return halved }
        let portion: DateExpression.Portion
        var next = index + 1
        switch stream[index].keyword {
        case .early: portion = .early
        case .late: portion = .late
        case .middle: portion = .middle
        case .start: portion = .early
        case .end: portion = .late
        default: return nil
        }
        let isNoun = stream[index].keyword == .start || stream[index].keyword == .end || stream[next].keyword == .of
        if stream[next].isDash || stream[next].keyword == .in, !isNoun { next += 1 }
        if isNoun {
            guard stream[next].keyword == .of else { return nil }
            next += 1
        }
        let isDefinite = stream[next].keyword == .the
        if isDefinite { next += 1 }
        if isNoun, isDefinite, let unit = stream[next].sense.timeUnit, unit >= .month, !stream[next].sense.isPlural {
            // "the end of the year": the narrative knows which.
            var piece = Piece(index, next + 1, .offset(DateOffset(0, unit)))
            piece.portion = portion
            return piece
        }
        guard var piece = plain(at: next, isModified: true) ?? yearlessSeason(at: next) else { return nil }
        switch piece.value {
        case .calendar, .decade, .century: break
        case .time, .span, .offset: return nil
        }
        piece.start = index
        piece.portion = portion
        return piece
    }

    /// "first half of 1942", "last quarter of 1941".
    private func halved(at index: Int) -> Piece? {
        let position: Int
        switch stream[index].sense.ordinal {
        case .some(let ordinal) where ordinal <= 4: position = Int(ordinal)
        default:
            let isLast = stream[index].keyword == .last || stream.spells(index, "latter")
            guard isLast else { return nil }
            position = 0
        }
        let divisor = stream[index + 1].sense.divisor
        guard divisor == 2 || divisor == 4, !stream[index + 1].sense.isPlural, stream[index + 2].keyword == .of else {
            return nil
        }
        let next = stream[index + 3].keyword == .the ? index + 4 : index + 3
        guard var piece = plain(at: next, isModified: true) else { return nil }
        piece.start = index
        let number = position == 0 ? Int(divisor ?? 2) : position
        if let date = piece.date, case .wholeYear = date.part, let year = date.year {
            piece.value = .calendar(CalendarDate(year: year, divisor == 2 ? .half(number) : .quarter(number)))
        } else {
            piece.portion = number == 1 ? .early : .late
        }
        return piece
    }

    /// What "the" may stand before.
    private func definite(at index: Int) -> Piece? {
        if stream[index].keyword == .year || stream.spells(index, "year"), let year = year(at: index + 1, isNamed: true)
        {
            return year
        }
        if let weeks = partOfMonth(at: index) { return weeks }
        if let season = relativeSeason(at: index) { return season }
        if let span = coming(at: index) { return span }
        return ordinalDay(at: index) ?? century(at: index) ?? decade(at: index) ?? season(at: index)
            ?? yearlessSeason(at: index) ?? dayPart(at: index) ?? offset(at: index, isDefinite: true)
            ?? dayOfMonth(at: index)
    }

    /// A date without modifiers.
    func plain(at index: Int, isModified: Bool = false) -> Piece? {
        let token = stream[index]
        if token.sign == .apostrophe { return decade(at: index) }
        if let piece = numericDate(at: index) ?? dayMonth(at: index) ?? monthDay(at: index, isModified: isModified) {
            return piece
        }
        if let piece = weekday(at: index) ?? holiday(at: index) ?? season(at: index) { return piece }
        if let piece = century(at: index) ?? decade(at: index) ?? year(at: index, isNamed: isModified) { return piece }
        if let piece = relativeSeason(at: index) { return piece }
        return dayPart(at: index) ?? offset(at: index, isDefinite: false) ?? span(at: index) ?? clock(at: index)
    }
}
