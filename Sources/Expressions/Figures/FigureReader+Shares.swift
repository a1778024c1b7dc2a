/// Shares that are told by two whole numbers.
extension FigureReader {
    /// "one in five", "3 out of 4": a share; "one over three" where nothing is counted.
    func outOf(_ first: Amount) -> Amount? {
        var next = first.end
        if stream[next].keyword == .in {
            next += 1
        } else if stream.spells(next, "out"), stream[next + 1].keyword == .of {
            next += 2
        } else if stream[next].keyword == .over {
            return quotient(of: first, at: next + 1)
        } else {
            return nil
        }
        guard first.currency == nil, first.low == first.high, first.low >= 1, first.low == first.low.rounded(),
            let whole = numbers.number(at: stream.spells(next, "every") ? next + 1 : next), whole.isWhole,
            whole.value > first.low,
            units.unit(at: whole.end, isDigits: !whole.isInWords) == nil, stream[whole.end].sense.timeUnit == nil,
            stream[whole.end].sense.month == nil
        else { return nil }
        // "two in 1990", "20 in 30 towns": "in" makes shares of small numbers only.
        guard
            next > first.end + 1 && whole.value <= 1000 || whole.value <= 10
                || first.low == 1 && stream[next].number < 1000
        else {
            return nil
        }
        return share(first, of: whole)
    }

    private func quotient(of first: Amount, at index: Int) -> Amount? {
        guard first.currency == nil, first.low == first.high, let whole = numbers.number(at: index), whole.value > 0,
            stream[whole.end].isEdge || stream[whole.end].sign == .period && !stream.isJoined(whole.end + 1)
        else { return nil }
        return share(first, of: whole)
    }

    private func share(_ part: Amount, of whole: NumberReading) -> Amount {
        var share = part
        share.low = part.low / whole.value
        share.high = share.low
        share.end = whole.end
        share.magnitude = 1
        return share
    }
}
