/// Days by name: those of the week, and holidays.
extension DateReader {
    /// "Sunday, 22 June 1941", where the weekday adds nothing to the date that follows it; "Monday", "Friday night".
    func weekday(at index: Int) -> Piece? {
        guard stream[index].sense.weekday != nil, stream[index].isWord else { return nil }
        var next = index + 1
        if stream[next].sign == .period, stream.isJoined(next) { next += 1 }
        if stream[next].sense.dayPart != nil {
            next += 1
            if stream[next].keyword == .of || stream[next].keyword == .on { next += 1 }
        }
        if stream[next].sign == .comma { next += 1 }
        if stream[next].keyword == .on { next += 1 }
        if stream[next].keyword == .the { next += 1 }
        if let piece = numericDate(at: next) ?? dayMonth(at: next) ?? monthDay(at: next, isModified: false),
            piece.date?.day != nil
        {
            return piece.from(index)
        }
        return weekdayAlone(at: index)
    }

    /// "Monday", "Friday night", of a week that the text knows.
    func weekdayAlone(at index: Int) -> Piece? {
        guard let day = stream[index].sense.weekday, !stream[index].sense.isAbbreviated,
            stream[index].isCapitalized || mode == .answer
        else { return nil }
        // "Bloody Sunday" and "Friday Harbor" are names.
        let before = stream[index - 1]
        let isNamed =
            before.isWord && before.isCapitalized && before.keyword == nil && before.sense.isEmpty
            && !stream[index - 2].isEdge && stream[index - 2].sign != .period
        let after = stream[index + 1]
        let part = after.isWord ? after.sense.dayPart : nil
        guard !isNamed, before.keyword != .dayName, part != nil || !(after.isWord && after.isCapitalized) else {
            return nil
        }
        let date = CalendarDate(year: nil, .weekday(Int(day)), time: part.map { .part($0) })
        return Piece(index, part == nil ? index + 1 : index + 2, .calendar(date))
    }

    /// "Christmas 1963", "Christmas Day", "New Year's Eve 1914", "Good Friday".
    func holiday(at index: Int) -> Piece? {
        guard stream[index].sense.isHoliday, stream[index].isCapitalized || mode == .answer,
            let (holiday, afterName) = holidayName(at: index)
        else { return nil }
        var end = afterName
        var date = CalendarDate(year: nil, holiday)
        if stream[end].sense.dayPart == .night {
            date.time = .part(.night)
            end += 1
        }
        if let year = trailingYear(at: end) { (date.year, end) = (year.year, year.end) }
        if case .feast = holiday, let year = date.year { date = date.completed(year: year) }
        // "Christmas tree", "Easter Island", "a white Christmas", "the song White Christmas".
        guard date.year != nil || !stream[end].isWord || stream[end].keyword != nil, stream[end].keyword != .label,
            stream[index - 1].keyword != .dayName, !stream[end].isDash
        else { return nil }
        return Piece(index, end, .calendar(date))
    }

    /// The longest name of a holiday that begins at the token, and the token after it.
    private func holidayName(at index: Int) -> (CalendarDate.Part, Int)? {
        for (words, part) in Holidays.byFirstWord[stream.text(index).lowercased()] ?? [] {
            let isSpelled = words.indices.dropFirst().allSatisfy { offset in
                // The apostrophe may be a typographic one.
                words[offset] == "'" && stream[index + offset].sign == .apostrophe
                    || stream.text(index + offset).lowercased() == words[offset]
            }
            if isSpelled { return (part, index + words.count) }
        }
        return nil
    }
}
