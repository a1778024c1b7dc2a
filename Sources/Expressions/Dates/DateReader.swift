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
        var lean: DateExpression.Lean?
        var inYear: DateOffset?
        var frame: CalendarDate?

        init(_ start: Int, _ end: Int, _ value: DateValue) {
            self.start = start
            self.end = end
            self.value = value
        }

        /// The calendar date, if it is one.
        var date: CalendarDate? { if case .calendar(let date) = value { date } else { nil } }

        /// The same with the year that is told behind it, "of that year".
        func inYear(_ year: (offset: DateOffset, end: Int)?) -> Piece {
            var piece = self
            if let year { (piece.end, piece.inYear) = (year.end, year.offset) }
            return piece
        }

        func from(_ start: Int) -> Piece {
            var piece = self
            piece.start = start
            return piece
        }
    }

    /// The expressions that begin at token `index`: one, or the two ends of a range, or the members of a list.
    func pieces(at index: Int) -> [Piece]? {
        guard stream.canOpen(index) else { return nil }
        if let listed = days(at: index) ?? years(at: index) ?? spans(at: index) { return listed }
        guard let first = modified(at: index) else { return nil }
        return joined(from: first) ?? [first]
    }

    // MARK: Ranges and lists

    /// "June–August 1941", "22 June to 3 July 1941", "March and April 1918": what the first leaves out the second says.
    private func joined(from first: Piece) -> [Piece]? {
        guard let start = first.date, start.time == nil, first.hedge == nil else { return nil }
        let range = afterConnective(first.end)
        guard let next = range ?? afterListing(first, start), let last = modified(at: next), let end = last.date else {
            return nil
        }
        var (from, to) = (first, last)
        let isInOrder = !isAfter(start, end)
        if start.year == nil, let year = end.year {
            guard range != nil || isInOrder else { return nil }
            from.value = .calendar(start.completed(year: isInOrder ? year : year - 1, month: end.month))
        } else if range == nil {
            return nil
        } else if let year = start.year, end.year == nil {
            to.value = .calendar(end.completed(year: isInOrder ? year : year + 1, month: start.month))
        }
        if range != nil { (from.role, to.role) = (.start, .end) }
        return [from, to]
    }

    /// The token after "and" or "or" where a month or season without a year may share the one of the next.
    private func afterListing(_ first: Piece, _ date: CalendarDate) -> Int? {
        guard date.year == nil, first.lean == nil else { return nil }
        let joint = stream[first.end].keyword
        return joint == .and || joint == .or ? first.end + 1 : nil
    }

    private func isAfter(_ start: CalendarDate, _ end: CalendarDate) -> Bool {
        guard let first = start.monthOfStart, let last = end.monthOfStart else { return false }
        return (first, start.day ?? 0) > (last, end.day ?? start.day ?? 0)
    }

    /// The token after "to", "until", "through" or a dash at `index`.
    func afterConnective(_ index: Int) -> Int? {
        let token = stream[index]
        if token.isDash { return index + 1 }
        return [.to, .until, .through].contains(token.keyword) ? index + 1 : nil
    }

    // MARK: Words before a date

    /// A date with what stands before it: "about 1941", "the late 1940s", "mid-August", "the end of 1942".
    func modified(at index: Int) -> Piece? { hedged(at: index) ?? unhedged(at: index) }

    /// A date with its article and the words for a part of it, but without a hedge.
    func unhedged(at index: Int) -> Piece? {
        if stream[index].keyword == .the {
            guard let piece = portioned(at: index + 1) ?? definite(at: index + 1) else { return nil }
            return piece.from(index)
        }
        return portioned(at: index) ?? plain(at: index)
    }

    /// What "the" may stand before.
    private func definite(at index: Int) -> Piece? {
        if stream[index].keyword == .year, let year = year(at: index + 1, isNamed: true) { return year }
        if let weeks = partOfMonth(at: index) { return weeks }
        if let leaning = leaning(at: index) { return leaning }
        if let span = coming(at: index) { return span }
        return dayMonth(at: index) ?? century(at: index) ?? decade(at: index) ?? season(at: index)
            ?? yearlessSeason(at: index) ?? dayPart(at: index) ?? offset(at: index, isDefinite: true)
            ?? quarter(at: index) ?? dayOfMonth(at: index)
    }

    /// A date without modifiers.
    func plain(at index: Int, isModified: Bool = false) -> Piece? {
        let token = stream[index]
        if token.sign == .apostrophe { return decade(at: index) ?? shortYear(at: index) }
        let sense = token.sense
        if stream.isDigits(index, length: 4), let piece = militaryClock(at: index) { return piece }
        if token.isDigits || sense.month != nil || sense.ordinal != nil || sense.cardinal != nil,
            let piece = numericDate(at: index) ?? yearMonthDay(at: index) ?? dayMonth(at: index)
                ?? monthDay(at: index, isModified: isModified)
        {
            return piece
        }
        if token.keyword == .code { return codedPart(at: index) ?? year(at: index, isNamed: isModified) }
        if let piece = weekday(at: index) ?? holiday(at: index) ?? season(at: index) { return piece }
        if let piece = century(at: index) ?? decade(at: index) ?? year(at: index, isNamed: isModified) { return piece }
        if let piece = leaning(at: index) ?? namedSeason(at: index) ?? today(at: index) { return piece }
        return dayPart(at: index) ?? offset(at: index, isDefinite: false) ?? unitEnd(at: index) ?? rate(at: index)
            ?? quarter(at: index) ?? age(at: index) ?? span(at: index) ?? clock(at: index)
    }
}
