/// Dates in digits alone.
extension DateReader {
    /// "1941-06-22", "22.6.1941", "6/22/1941", "1941-06", "06/1941"; as one types it, "22 6 1941".
    func numericDate(at index: Int) -> Piece? {
        let first = stream[index]
        if let date = spacedDate(at: index) { return date }
        guard first.isDigits, first.number >= 0, let separator = stream[index + 1].sign,
            separator == .hyphen || separator == .slash || separator == .period || separator == .dash,
            stream.isJoined(index + 1), stream.isJoined(index + 2), stream[index + 2].isDigits,
            !(stream.isJoined(index) && (stream[index - 1].isWord || stream[index - 1].isDash))
        else { return nil }
        let second = stream[index + 2]
        if stream[index + 3].sign == separator, stream.isJoined(index + 3), stream.isJoined(index + 4),
            stream[index + 4].isDigits
        {
            return threeParts(first, second, stream[index + 4], separator, at: index..<index + 5)
        }
        return twoParts(at: index, first, second, separator)
    }

    /// "22 6 1941", an answer by itself.
    private func spacedDate(at index: Int) -> Piece? {
        guard mode == .answer, stream[index - 1].isEdge, stream[index + 3].isEdge,
            (index..<index + 3).allSatisfy({ stream[$0].isDigits && stream[$0].isSpaced }),
            [stream[index], stream[index + 2]].contains(where: { $0.range.count == 4 })
        else { return nil }
        return threeParts(stream[index], stream[index + 1], stream[index + 2], .period, at: index..<index + 3)
    }

    private func threeParts(
        _ first: Token, _ second: Token, _ third: Token, _ separator: Sign, at tokens: Range<Int>
    ) -> Piece? {
        var readings: [CalendarDate] = []
        if first.range.count == 4, second.range.count <= 2, third.range.count <= 2 {
            readings = [CalendarDate(year: first.number, month: second.number, day: third.number)]
        } else if first.range.count <= 2, second.range.count <= 2, third.range.count == 4 || third.range.count == 2 {
            // Two digits of a year are one of the last century, unless a single digit would be guessed.
            guard third.range.count == 4 || mode == .answer || separator != .hyphen else { return nil }
            for year in years(of: third) {
                let orders = [
                    CalendarDate(year: year, month: second.number, day: first.number),
                    CalendarDate(year: year, month: first.number, day: second.number),
                ]
                // 3/4/1941 is March in America, 3.4.1941 April everywhere.
                readings += separator == .slash ? orders.reversed() : orders
            }
        }
        readings = readings.filter { $0.isPossible && $0.year != 0 }
        guard let date = readings.first else { return nil }
        var piece = Piece(tokens.lowerBound, tokens.upperBound, .calendar(date))
        piece.alternatives = readings.filter { $0 != date }.map { .calendar($0) }
        return piece
    }

    /// The years that the digits may mean: of "41" the likelier century first.
    private func years(of token: Token) -> [Int] {
        guard token.range.count == 2 else { return [token.number] }
        return token.number < 30
            ? [2000 + token.number, 1900 + token.number] : [1900 + token.number, 2000 + token.number]
    }

    private func twoParts(at index: Int, _ first: Token, _ second: Token, _ separator: Sign) -> Piece? {
        if first.range.count == 4, second.range.count == 2, separator == .hyphen || separator == .slash,
            (1...12).contains(second.number), isYear(first.number)
        {
            // 1904-05 is a range of years in a text, 1941-06 is a month.
            let isRange = second.number > first.number % 100
            guard !isRange || mode == .answer else { return nil }
            return Piece(index, index + 3, .calendar(CalendarDate(year: first.number, .month(second.number))))
        }
        guard first.range.count <= 2, second.range.count == 4, (1...12).contains(first.number),
            separator == .slash || separator == .period && mode == .answer, isYear(second.number)
        else { return nil }
        return Piece(index, index + 3, .calendar(CalendarDate(year: second.number, .month(first.number))))
    }

    /// "Q3 1990", "H1 2008", "FY2008", where the letters are capitals or an answer is read.
    func codedPart(at index: Int) -> Piece? {
        guard stream[index].isCapitalized || mode == .answer, stream[index + 1].isDigits else { return nil }
        let number = stream[index + 1].number
        if stream[index].range.count == 2 {
            guard isYear(number), stream[index + 1].range.count == 4 else { return nil }
            return Piece(index, index + 2, .calendar(CalendarDate(year: number)))
        }
        let isQuarter = stream.spells(index, "Q") || stream.spells(index, "q")
        guard stream.isJoined(index + 1), (1...(isQuarter ? 4 : 2)).contains(number) else { return nil }
        let year = trailingYear(at: index + 2)
        guard year != nil || isQuarter else { return nil }
        let part: CalendarDate.Part = isQuarter ? .quarter(number) : .half(number)
        return Piece(index, year?.end ?? index + 2, .calendar(CalendarDate(year: year?.year, part)))
    }

    func isYear(_ number: Int) -> Bool { (1000...2100).contains(number) }
}
