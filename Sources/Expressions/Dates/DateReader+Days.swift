/// Days and months.
extension DateReader {
    /// A month's name at `index`; short forms may end in a full stop.
    func month(at index: Int) -> (month: Int, end: Int)? {
        guard let month = stream[index].sense.month, stream[index].isWord else { return nil }
        let hasStop =
            stream[index].sense.isAbbreviated && stream[index + 1].sign == .period && stream.isJoined(index + 1)
        return (Int(month), hasStop ? index + 2 : index + 1)
    }

    /// The month "VI" of "22.VI.1941", before the year; in a text only between marks without spaces.
    private func romanMonth(at index: Int) -> (month: Int, end: Int)? {
        guard stream[index].isWord, stream[index].isCapitalized || mode == .answer, stream[index].range.count <= 4,
            let month = CalendarWords.romanMonths.firstIndex(of: stream.text(index).uppercased())
        else { return nil }
        let mark = stream[index + 1].sign
        let isMarked = (mark == .period || mark == .slash || mark == .hyphen) && stream.isJoined(index + 1)
        let end = isMarked ? index + 2 : index + 1
        guard stream.isDigits(end, length: 4), mode == .answer || isMarked && stream.isJoined(end) else { return nil }
        return (month + 1, end)
    }

    /// A day of the month: "22", "22nd", "twenty-second".
    func day(at index: Int) -> (day: Int, end: Int)? {
        if let ordinal = numbers.ordinal(at: index) {
            return (1...31).contains(ordinal.value) ? (ordinal.value, ordinal.end) : nil
        }
        let token = stream[index]
        guard token.isDigits, token.range.count <= 2, (1...31).contains(token.number),
            !(stream.isJoined(index + 1) && stream[index + 1].isWord), dottedEra(at: index + 1) == nil
        else { return nil }
        return (token.number, index + 1)
    }

    /// The year that follows a month or day, behind a comma, "of" or nothing: ", 1941", " 490 BC", " '41".
    func trailingYear(at index: Int) -> (year: Int, end: Int)? {
        var next = index
        if stream[next].sign == .comma || stream[next].keyword == .of { next += 1 }
        // "the 22nd of June in the year 1941", "June 1st, in 1941".
        if stream[next].keyword == .in, stream[next + 1].keyword == .the, stream[next + 2].keyword == .year {
            next += 3
        }
        if stream[next].keyword == .the, stream[next + 1].keyword == .year { next += 2 }
        if stream[next].sign == .apostrophe, stream.isDigits(next + 1, length: 2), stream.isJoined(next + 1) {
            return (1900 + stream[next + 1].number, next + 2)
        }
        // "22 June 41", as one types it.
        if mode == .answer, stream.isDigits(next, length: 2), stream[next + 1].isEdge {
            return (1900 + stream[next].number, next + 1)
        }
        guard let year = yearNumber(at: next, isNamed: true) else { return nil }
        // "June 22, 300 men": only four digits, words or an era make a year here.
        return year
    }

    /// "1941 June 22", as one may type it.
    func yearMonthDay(at index: Int) -> Piece? {
        guard mode == .answer, stream.isDigits(index, length: 4), let (month, afterMonth) = month(at: index + 1),
            let (day, end) = day(at: afterMonth)
        else { return nil }
        let date = CalendarDate(year: stream[index].number, month: month, day: day)
        return date.isPossible ? Piece(index, end, .calendar(date)) : nil
    }

    /// "22 June 1941", "the 22nd of June", "22-Jun-1941", "22.VI.1941".
    func dayMonth(at index: Int) -> Piece? {
        guard let (day, afterDay) = day(at: index) else { return nil }
        var next = afterDay
        if stream[next].keyword == .of {
            next += 1
            if stream[next].keyword == .the { next += 1 }
        } else if stream[next].sign == .hyphen || stream[next].sign == .period || stream[next].sign == .slash,
            stream.isJoined(next)
        {
            next += 1
        } else if stream[next].sign == .comma, mode == .answer {
            next += 1
        }
        guard let (month, afterMonth) = month(at: next) ?? romanMonth(at: next) else { return nil }
        // "19 may 2000 men have" is no date, "19 may 2000" is.
        var end = afterMonth
        if stream[end].sign == .hyphen, stream.isJoined(end), stream[end + 1].isDigits, stream.isJoined(end + 1) {
            end += 1
        }
        let year = trailingYear(at: end)
        guard stream[next].isCapitalized || year != nil || mode == .answer || !isVerb(next) else { return nil }
        let date = CalendarDate(year: year?.year, month: month, day: day)
        guard date.isPossible else { return nil }
        let piece = Piece(index, year?.end ?? afterMonth, .calendar(date))
        return year == nil ? piece.inYear(yearTold(at: afterMonth)) : piece
    }

    /// "the 5th to the 3rd century".
    private func isCenturyAhead(_ index: Int) -> Bool {
        (index...index + 4).contains { stream[$0].sense.timeUnit == .century }
    }

    /// "14th", behind "the", where nothing follows that it could count.
    func dayOfMonth(at index: Int) -> Piece? {
        guard let (day, end) = numbers.ordinal(at: index), (1...31).contains(day), stream[index].isDigits,
            [.on, .by, .until, .since, .from].contains(stream[index - 2].keyword),
            !stream[end].isWord || stream[end].keyword != nil,
            stream[end].sign != .hyphen, stream[end].keyword != .of, !isCenturyAhead(end)
        else { return nil }
        return Piece(index, end, .calendar(CalendarDate(year: nil, .dayOfMonth(day))))
    }

    /// "June 22, 1941", "June 1941", "June", "June '41".
    func monthDay(at index: Int, isModified: Bool) -> Piece? {
        guard let (month, afterMonth) = month(at: index) else { return nil }
        let isNamed = stream[index].isCapitalized || mode == .answer
        let dayStart = stream[afterMonth].keyword == .the ? afterMonth + 1 : afterMonth
        if let (day, afterDay) = day(at: dayStart), isNamed || !isVerb(index), !countsWhatFollows(dayStart, afterDay) {
            let year = trailingYear(at: afterDay)
            let date = CalendarDate(year: year?.year, month: month, day: day)
            if date.isPossible {
                let piece = Piece(index, year?.end ?? afterDay, .calendar(date))
                return year == nil ? piece.inYear(yearTold(at: afterDay)) : piece
            }
        }
        let yearStart = stream[afterMonth].sign == .hyphen && stream.isJoined(afterMonth) ? afterMonth + 1 : afterMonth
        if let (year, end) = trailingYear(at: yearStart), isNamed || !isVerb(index) {
            return Piece(index, end, .calendar(CalendarDate(year: year, .month(month))))
        }
        guard isNamed, isModified || standsAlone(index, month) else { return nil }
        return Piece(index, afterMonth, .calendar(CalendarDate(year: nil, .month(month)))).inYear(
            yearTold(at: afterMonth))
    }

    /// "march" and "may" are verbs in lower case.
    private func isVerb(_ index: Int) -> Bool {
        let month = stream[index].sense.month
        return (month == 3 || month == 5 || stream[index].sense.isAbbreviated) && !stream[index].isCapitalized
    }

    /// "In May 20 divisions attacked": digits behind a month that count something are no day.
    private func countsWhatFollows(_ index: Int, _ end: Int) -> Bool {
        guard mode == .prose, stream[index].isDigits, end == index + 1 else { return false }
        return stream[end].sense.magnitude != nil || stream[end].sense.unit != nil || stream[end].sign == .percent
            || stream[end].sense.timeUnit != nil
            || stream[end].sign == .comma && stream.isDigits(end + 1, length: 3) && stream.isJoined(end + 1)
    }

    /// Whether a month's name without day and year is one: "May" and "March" and short forms need a preposition.
    private func standsAlone(_ index: Int, _ month: Int) -> Bool {
        if mode == .answer { return true }
        let before = stream[index - 1]
        let isPreceded: Bool
        switch before.keyword {
        case .in, .by, .of, .since, .until, .from, .during, .to, .last, .next, .this, .that, .early, .late, .middle,
            .before,
            .after, .through, .between, .following, .previous, .same, .and, .or:
            isPreceded = true
        default: isPreceded = before.isDash || before.sign == .slash || before.sense.month != nil
        }
        let isJoined = stream[index + 1].isDash || stream[index + 1].keyword == .and || stream[index + 1].keyword == .or
        if isJoined, stream[index + 2].sense.month != nil { return true }
        let isDoubtful = month == 3 || month == 5 || stream[index].sense.isAbbreviated
        if isDoubtful { return isPreceded && stream[index + 1].keyword != .auxiliary }
        // "the June offensive" tells of June; "August Bebel" and "April" the person are rare enough.
        // "August the Strong".
        if !isPreceded, stream[index + 1].keyword == .the, stream[index + 2].isCapitalized { return false }
        return isPreceded || before.keyword == .the || stream[index + 1].keyword == .offensive
            || !(stream[index + 1].isWord && stream[index + 1].isCapitalized)
    }

    /// "3–7 May 1940", "3 and 4 May", "May 3–7, 1940": days that share a month and a year.
    func days(at index: Int) -> [Piece]? {
        let start = stream[index].keyword == .the ? index + 1 : index
        if let (month, afterMonth) = month(at: start), stream[start].isCapitalized || mode == .answer,
            let (first, afterFirst) = day(at: afterMonth), let next = afterListing(afterFirst),
            let (last, end) = day(at: next.index), first < last, !countsWhatFollows(next.index, end),
            self.month(at: end) == nil
        {
            let year = trailingYear(at: end)
            return pair(
                CalendarDate(year: year?.year, month: month, day: first), start..<afterFirst,
                CalendarDate(year: year?.year, month: month, day: last), next.index..<(year?.end ?? end), next.isRange)
        }
        guard let (first, afterFirst) = day(at: start), let next = afterListing(afterFirst) else { return nil }
        let second = stream[next.index].keyword == .the ? next.index + 1 : next.index
        guard let piece = dayMonth(at: second), let date = piece.date, case .day(let month, let last) = date.part,
            first < last
        else { return nil }
        return pair(
            CalendarDate(year: date.year, month: month, day: first), index..<afterFirst, date, next.index..<piece.end,
            next.isRange)
    }

    private func pair(
        _ first: CalendarDate, _ firstTokens: Range<Int>, _ last: CalendarDate, _ lastTokens: Range<Int>,
        _ isRange: Bool
    ) -> [Piece]? {
        guard first.isPossible, last.isPossible else { return nil }
        var from = Piece(firstTokens.lowerBound, firstTokens.upperBound, .calendar(first))
        var to = Piece(lastTokens.lowerBound, lastTokens.upperBound, .calendar(last))
        if isRange { (from.role, to.role) = (.start, .end) }
        return [from, to]
    }

    private func afterListing(_ index: Int) -> (index: Int, isRange: Bool)? {
        if let next = afterConnective(index) { return (next, true) }
        let token = stream[index]
        if token.keyword == .and || token.keyword == .or || token.sign == .slash {
            let isBetween = token.keyword == .and && stream[index - 2].keyword == .between
            return (index + 1, isBetween)
        }
        return nil
    }
}
