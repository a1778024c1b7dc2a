/// Times that the narrative must resolve: "the next day", "later that year", "last spring", "yesterday".
extension DateReader {
    /// "next day", "following year", "that same month", "last year", "later that year", "day following".
    func offset(at index: Int, isDefinite: Bool) -> Piece? {
        let keyword = stream[index].keyword
        if keyword == .later || keyword == .earlier || keyword == .early || keyword == .late {
            // "later that year", "early the next morning".
            let next = stream[index + 1].keyword == .the ? index + 2 : index + 1
            let isDefinite = next > index + 1
            guard isDefinite || [.that, .this, .last, .next].contains(stream[next].keyword) else { return nil }
            return offset(at: next, isDefinite: isDefinite)?.from(index)
        }
        if isDefinite, let unit = unit(at: index), stream[index + 1].keyword == .following,
            !stream[index + 2].isWord || stream[index + 2].keyword != nil, stream[index + 2].keyword != .the
        {
            return Piece(index, index + 2, .offset(DateOffset(1, unit, isPeriod: true)))
        }
        guard let (side, reference, next) = pointer(at: index, isDefinite: isDefinite), !stream.isJoined(next) else {
            return nil
        }
        let amount: Double = side == .later ? 1 : side == .earlier ? -1 : 0
        if let part = stream[next].sense.dayPart, stream[next].isWord {
            // "last night" is the night before today.
            guard reference == .narrative || side == .same || side == .earlier && (part == .night || part == .evening)
            else { return nil }
            let offset = DateOffset(amount, .day, from: reference, isPeriod: true, dayPart: part)
            return Piece(index, next + 1, .offset(offset))
        }
        if side == .same, stream.spells(next, "date") {
            return Piece(index, next + 1, .offset(DateOffset(0, .day, from: reference, isPeriod: true)))
        }
        guard let unit = unit(at: next), unit >= .day else { return nil }
        return Piece(index, next + 1, .offset(DateOffset(amount, unit, from: reference, isPeriod: true)))
    }

    /// "next", "the same", "that same", "last": which way it points, from where, and the token after it.
    private func pointer(
        at index: Int, isDefinite: Bool
    ) -> (side: DateExpression.Lean.Side, reference: DateOffset.Reference, end: Int)? {
        // "the last month of the war" and "his last day" are none of the calendar's.
        let before = stream[index - 1].keyword
        guard isDefinite || before != .the && before != .possessive else { return nil }
        // "to this day" is still.
        if stream[index].keyword == .this, before == .to, stream[index + 1].sense.timeUnit == .day { return nil }
        let next = index + 1
        let afterSame = stream[next].keyword == .same || stream[next].keyword == .very ? next + 1 : next
        switch stream[index].keyword {
        case .next where !isDefinite: return (.later, .writing, next)
        case .next, .following: return (.later, .narrative, next)
        case .previous: return (.earlier, .narrative, next)
        case .same where isDefinite: return (.same, .narrative, next)
        case .that where !isDefinite: return (.same, .narrative, afterSame)
        // "this day" is one of the story, today is that of its writing.
        case .this where !isDefinite && (stream[next].sense.timeUnit == .day || stream.spells(next, "date")):
            return (.same, .narrative, next)
        case .this where !isDefinite: return (.same, .writing, afterSame)
        case .last where !isDefinite: return (.earlier, .writing, next)
        default: return nil
        }
    }

    /// "of that year", "of the following year", "last year": the year that a day, month or season before it lies in.
    func yearTold(at index: Int) -> (offset: DateOffset, end: Int)? {
        let start = stream[index].keyword == .of ? index + 1 : index
        let isDefinite = stream[start].keyword == .the
        guard let piece = offset(at: isDefinite ? start + 1 : start, isDefinite: isDefinite),
            case .offset(let offset) = piece.value, offset.unit == .year, offset.isPeriod,
            start > index || isDefinite || offset.reference == .writing
        else { return nil }
        return (offset, piece.end)
    }

    private func unit(at index: Int) -> TimeUnit? {
        stream[index].isWord && !stream[index].sense.isPlural && stream[index].sense.ordinal == nil
            ? stream[index].sense.timeUnit : nil
    }

    /// "next spring", "that same winter", "the previous April", "last Monday": the narrative or the day of writing
    /// knows the rest.
    func leaning(at index: Int) -> Piece? {
        let isDefinite = stream[index - 1].keyword == .the
        guard let (side, reference, next) = pointer(at: index, isDefinite: isDefinite), stream[next].isWord else {
            return nil
        }
        let sense = stream[next].sense
        var piece: Piece
        if sense.season != nil {
            guard let found = yearlessSeason(at: next) else { return nil }
            piece = found
        } else if let month = sense.month, !sense.isAbbreviated, stream[next].isCapitalized || mode == .answer {
            piece = Piece(next, next + 1, .calendar(CalendarDate(year: nil, .month(Int(month)))))
        } else if let found = weekdayAlone(at: next) {
            piece = found
        } else {
            return nil
        }
        piece.start = index
        piece.lean = DateExpression.Lean(side, of: reference)
        return piece
    }

    /// "today", "yesterday morning", "tomorrow", "tonight".
    func today(at index: Int) -> Piece? {
        let amount: Double
        switch stream[index].keyword {
        case .yesterday: amount = -1
        case .today: amount = 0
        case .tomorrow: amount = 1
        case .tonight:
            return Piece(
                index, index + 1, .offset(DateOffset(0, .day, from: .writing, isPeriod: true, dayPart: .night)))
        default: return nil
        }
        let part = stream[index].keyword == .today ? nil : stream[index + 1].sense.dayPart
        let offset = DateOffset(amount, .day, from: .writing, isPeriod: true, dayPart: part)
        return Piece(index, part == nil ? index + 1 : index + 2, .offset(offset))
    }

    /// "next two years", "first three months", "past decade", behind "the": a length of time.
    func coming(at index: Int) -> Piece? {
        let keyword = stream[index].keyword
        let isFirst = stream[index].sense.ordinal == 1
        guard isFirst || [.next, .last, .past, .following, .previous].contains(keyword) else { return nil }
        if let piece = span(at: index + 1) {
            guard case .span(let span) = piece.value, !isFirst || span != TimeSpan(1, .day) else { return nil }
            return piece.from(index)
        }
        guard let unit = unit(at: index + 1), unit >= .hour, stream[index + 2].keyword != .of else { return nil }
        let before = stream[index - 2].keyword
        switch keyword {
        case .past: break
        // "over the last year" is how long, "the last year of the war" is not.
        case .last where unit >= .decade || before == .over || before == .during || before == .in: break
        case .next where before == .over || before == .for, .following where before == .over || before == .for: break
        default: return nil
        }
        return Piece(index, index + 2, .span(TimeSpan(1, unit)))
    }

    /// "last week of August", "first two months of 1939", behind "the".
    ///
    /// One week is a part of its month, several are a length of time.
    func partOfMonth(at index: Int) -> Piece? {
        let isFirst = stream[index].sense.ordinal == 1
        guard isFirst || stream[index].keyword == .last else { return nil }
        var next = index + 1
        var count = 1.0
        if let number = numbers.number(at: next), number.value < 100 { (next, count) = (number.end, number.value) }
        guard let unit = stream[next].sense.timeUnit, unit >= .day, unit <= .year, stream[next + 1].keyword == .of
        else {
            return nil
        }
        let start = stream[next + 2].keyword == .the ? next + 3 : next + 2
        guard var piece = plain(at: start, isModified: true) else { return nil }
        switch piece.value {
        case .calendar(let date) where date.day == nil: break
        case .decade, .century: break
        default: return nil
        }
        piece.start = index
        piece.portion = isFirst ? .early : .late
        if count > 1 {
            piece.frame = piece.date
            (piece.value, piece.portion) = (.span(TimeSpan(count, unit)), nil)
        }
        return piece
    }
}
