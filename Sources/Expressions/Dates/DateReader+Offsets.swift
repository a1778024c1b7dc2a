/// Times that the narrative must resolve: "the next day", "later that year", "the last week of August".
extension DateReader {
    /// "next day", "following year", "that same month", "last year", "later that year".
    func offset(at index: Int, isDefinite: Bool) -> Piece? {
        if stream[index].keyword == .later || stream[index].keyword == .earlier {
            // "later that year", "earlier in the month".
            let next = stream[index + 1].keyword == .in ? index + 2 : index + 1
            let start = stream[next].keyword == .the ? next + 1 : next
            if start > next, let unit = unit(at: start), unit >= .month {
                return Piece(index, start + 1, .offset(DateOffset(0, unit)))
            }
            return stream[start].keyword == .that || start > next
                ? offset(at: start, isDefinite: start > next)?.from(index) : nil
        }
        let amount: Double
        var reference = DateOffset.Reference.narrative
        var next = index + 1
        switch stream[index].keyword {
        case .next, .following: amount = 1
        case .previous: amount = -1
        case .same: amount = 0
        case .that where !isDefinite:
            amount = 0
            if stream[next].keyword == .same { next += 1 }
        case .last where !isDefinite: (amount, reference) = (-1, .writing)
        case .this where !isDefinite: (amount, reference) = (0, .writing)
        default: return nil
        }
        if !isDefinite, stream[index].keyword == .same { return nil }
        // "the next morning" is the next day.
        if stream[next].sense.dayPart != nil, stream[index].keyword != .last, stream[index].keyword != .this {
            return Piece(index, next + 1, .offset(DateOffset(amount, .day, from: reference)))
        }
        guard let unit = unit(at: next), unit >= .day, !stream.isJoined(next) else { return nil }
        return Piece(index, next + 1, .offset(DateOffset(amount, unit, from: reference)))
    }

    private func unit(at index: Int) -> TimeUnit? {
        stream[index].isWord && !stream[index].sense.isPlural && stream[index].sense.ordinal == nil
            ? stream[index].sense.timeUnit : nil
    }

    /// "next spring", "that same winter": a season whose year the narrative knows.
    func relativeSeason(at index: Int) -> Piece? {
        switch stream[index].keyword {
        case .next, .following, .previous, .same, .that, .last: break
        default: return nil
        }
        let next = stream[index + 1].keyword == .same ? index + 2 : index + 1
        return yearlessSeason(at: next)?.from(index)
    }

    /// "next two years", "first three months", "past decade", behind "the".
    func coming(at index: Int) -> Piece? {
        let keyword = stream[index].keyword
        let isFirst = stream[index].sense.ordinal == 1 || stream.spells(index, "final")
        guard
            isFirst || keyword == .next || keyword == .last || keyword == .past || keyword == .following
                || keyword == .previous
        else { return nil }
        if let piece = span(at: index + 1), case .span = piece.value { return piece.from(index) }
        guard keyword == .past || keyword == .last, let unit = unit(at: index + 1), unit >= .decade else { return nil }
        return Piece(index, index + 2, .span(TimeSpan(1, unit)))
    }

    /// "last week of August", "first two weeks of February 1951", behind "the": a part of that month.
    func partOfMonth(at index: Int) -> Piece? {
        let isFirst = stream[index].sense.ordinal == 1
        guard isFirst || stream[index].keyword == .last || stream.spells(index, "final") else { return nil }
        var next = index + 1
        if let number = numbers.number(at: next), number.value < 32 { next = number.end }
        guard let unit = stream[next].sense.timeUnit, unit == .day || unit == .week || unit == .month,
            stream[next + 1].keyword == .of
        else { return nil }
        let start = stream[next + 2].keyword == .the ? next + 3 : next + 2
        guard var piece = plain(at: start, isModified: true), case .calendar(let date) = piece.value, date.day == nil
        else {
            return nil
        }
        piece.start = index
        piece.portion = isFirst ? .early : .late
        return piece
    }
}
