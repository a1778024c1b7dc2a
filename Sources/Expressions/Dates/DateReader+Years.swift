/// Years.
extension DateReader {
    /// The number of a year at `index` with its era, before or behind it; `isNamed` where the place tells that a year
    /// must come, as after a month.
    func yearNumber(at index: Int, isNamed: Bool) -> (year: Int, end: Int)? {
        let token = stream[index]
        if token.keyword == .era, stream[index + 1].isDigits, stream[index + 1].range.count <= 4 {
            return (stream[index + 1].number, index + 2)
        }
        // "B.C. 44", as one types it; in a text the letters belong to what stands before them.
        if let era = dottedEra(at: index), !era.isBefore || mode == .answer, stream[era.end].isDigits,
            stream[era.end].range.count <= 4
        {
            return (era.isBefore ? -stream[era.end].number : stream[era.end].number, era.end + 1)
        }
        if token.isDigits, token.range.count <= 4, token.number > 0 {
            guard !isPartOfNumber(index) else { return nil }
            if let era = dottedEra(at: index + 1) { return (era.isBefore ? -token.number : token.number, era.end) }
            let isWhole = token.range.count == 4 && isYear(token.number) || isNamed && isShortYear(index)
            return isWhole && !isFollowedByLetters(index) ? (token.number, index + 1) : nil
        }
        guard let words = yearInWords(at: index) ?? thousands(at: index, isNamed: isNamed) else { return nil }
        if let era = dottedEra(at: words.end) { return (era.isBefore ? -words.year : words.year, era.end) }
        return words
    }

    /// "BC", "B.C.", "AD", "A.D.", "BCE", "before Christ".
    func dottedEra(at index: Int) -> (isBefore: Bool, end: Int)? {
        if stream[index].keyword == .beforeEra { return (true, index + 1) }
        if stream[index].keyword == .before, stream.spells(index + 1, "Christ") { return (true, index + 2) }
        if stream[index].keyword == .era, stream[index].isCapitalized || mode == .answer { return (false, index + 1) }
        guard stream[index].range.count == 1, stream[index].isWord else { return nil }
        for (letters, isBefore) in [("bce", true), ("bc", true), ("ad", false), ("ce", false)] {
            var end = index
            var isSpelled = true
            for letter in letters.utf8 {
                guard stream[end].isWord, stream[end].range.count == 1, end == index || stream.isJoined(end),
                    stream.bytes[stream[end].range.lowerBound] | 0x20 == letter
                else {
                    isSpelled = false
                    break
                }
                let hasStop = stream[end + 1].sign == .period && stream.isJoined(end + 1)
                // "B.C" without its last stop, but not "b c".
                guard hasStop || end > index else {
                    isSpelled = false
                    break
                }
                end += hasStop ? 2 : 1
            }
            if isSpelled { return (isBefore, end) }
        }
        return nil
    }

    /// "1941", "AD 79", "490 BC", "the year 1941", "two thousand and seven".
    func year(at index: Int, isNamed: Bool) -> Piece? {
        if stream[index].keyword == .year, !stream[index].sense.isPlural,
            let (year, end) = yearNumber(at: index + 1, isNamed: true)
        {
            return Piece(index, end, .calendar(CalendarDate(year: year)))
        }
        let isBehindIn = [.in, .since, .by, .until].contains(stream[index - 1].keyword)
        guard let (year, end) = yearNumber(at: index, isNamed: isNamed || isBehindIn && isShortYear(index)), year != 0
        else { return nil }
        if stream[index].isDigits, end == index + 1, stream[index].range.count == 3 {
            return Piece(index, end, .calendar(CalendarDate(year: year)))
        }
        if stream[index].isDigits, end == index + 1, mode == .prose, !isNamed, !isYearInProse(index) { return nil }
        // "1440 minutes"
        if stream[index].isDigits, end == index + 1, !isNamed, stream[end].sense.isPlural,
            stream[end].sense.timeUnit != nil
        {
            return nil
        }
        // "the 1989 third quarter".
        if end == index + 1, let piece = quarter(at: end, isNamed: true), let part = piece.date?.part {
            return Piece(index, piece.end, .calendar(CalendarDate(year: year, part)))
        }
        // "their 1982 summer offensive".
        if let season = stream[end].sense.season, end == index + 1, !stream.spells(end, "fall") {
            return Piece(index, end + 1, .calendar(CalendarDate(year: year, .season(season))))
        }
        return Piece(index, end, .calendar(CalendarDate(year: year)))
    }

    /// "1939–45", "1939-1945", "1941/42", "490–479 BC": two years.
    func years(at index: Int) -> [Piece]? {
        var start = stream[index].keyword == .the ? index + 1 : index
        // "the years 1955–57".
        if stream[start].keyword == .year || stream[start].sense.timeUnit == .year { start += 1 }
        let first = stream[start]
        guard first.isDigits, (1...4).contains(first.range.count), !isPartOfNumber(start) else { return nil }
        let connective = stream[start + 1]
        let last = stream[start + 2]
        guard last.isDigits, last.range.count <= 4, last.number > 0,
            !isPartOfNumber(start + 2), !(stream.isJoined(start + 3) && stream[start + 3].sign == .hyphen),
            !(stream.isJoined(start) && (stream[start - 1].isDash || stream[start - 1].isWord))
        else { return nil }
        let isRange = connective.isDash || [.to, .until, .through].contains(connective.keyword)
        // "478/7 BC" is one year, of a calendar that began in summer.
        if connective.sign == .slash, last.range.count < first.range.count, let era = dottedEra(at: start + 3),
            era.isBefore
        {
            return [Piece(index, era.end, .calendar(CalendarDate(year: -first.number)))]
        }
        // "From 379 to 395 he reigned".
        if connective.keyword == .to, stream[index - 1].keyword == .from, first.range.count == 3, last.range.count == 3,
            last.number > first.number, isShortYear(start + 2)
        {
            return bounds(index, start, first.number, last.number, start + 3)
        }
        // "499–493 BC", "from 264 to 241 BC", "496 and 495 BC".
        if isRange || connective.keyword == .and || connective.keyword == .or, let era = dottedEra(at: start + 3),
            era.isBefore, last.number != first.number
        {
            return bounds(index, start, -first.number, -last.number, era.end, isRange: isRange)
        }
        // "1914 to 18".
        let isTyped = connective.keyword == .to && mode == .answer && last.range.count == 2
        guard connective.isDash || connective.sign == .slash || isTyped else { return nil }
        if let era = dottedEra(at: start + 3), connective.isDash {
            return bounds(index, start, first.number, last.number, era.end)
        }
        guard first.range.count == 4, isYear(first.number), last.range.count != 3, numericDate(at: start) == nil,
            stream[start + 3].sense.unit == nil, !(stream.isJoined(start + 3) && stream[start + 3].isWord)
        else { return nil }
        let size = [1: 10, 2: 100][last.range.count] ?? 10_000
        let year = first.number / size * size + last.number
        guard year > first.number, isYear(year), year - first.number < 400 else { return nil }
        return bounds(index, start, first.number, year, start + 3)
    }

    private func bounds(
        _ begin: Int, _ start: Int, _ first: Int, _ last: Int, _ end: Int, isRange: Bool = true
    ) -> [Piece] {
        var from = Piece(begin, start + 1, .calendar(CalendarDate(year: first)))
        var to = Piece(start + 2, end, .calendar(CalendarDate(year: last)))
        if isRange { (from.role, to.role) = (.start, .end) }
        return [from, to]
    }

    /// "'41": a year of a century that the text knows.
    func shortYear(at index: Int) -> Piece? {
        guard !stream.isJoined(index) || stream[index - 1].sign == .opening, stream.isDigits(index + 1, length: 2),
            stream.isJoined(index + 1), !(stream.isJoined(index + 2) && stream[index + 2].isWord),
            stream[index + 2].sign != .apostrophe, stream[index + 2].sense.timeUnit == nil
        else { return nil }
        let year = stream[index + 1].number
        var piece = Piece(index, index + 2, .calendar(CalendarDate(year: 1900 + year)))
        piece.alternatives = [1700, 1800, 2000].map { .calendar(CalendarDate(year: $0 + year)) }
        return piece
    }
}
