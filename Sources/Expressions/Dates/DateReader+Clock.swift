/// Times by the clock.
extension DateReader {
    /// "3:15 p.m.", "15:30", "3 a.m.", "0300 hours", "three o'clock", "half past six".
    func clock(at index: Int) -> Piece? {
        let token = stream[index]
        if let (minute, hour, end) = spokenClock(at: index) {
            var spoken = piece(index, hour: hour, minute: minute, end)
            // "half past five" is as well in the afternoon, where nothing says otherwise.
            if spoken?.end == end, hour < 12 {
                spoken?.alternatives = [.time(.clock(hour: hour + 12, minute: minute))]
            }
            return spoken
        }
        if let hour = hour(at: index), partOfDay(index + 1) != nil {
            return piece(index, hour: hour, minute: 0, index + 1)
        }
        guard token.isDigits, token.range.count <= 2, token.number < 24, !isDecimals(index) else { return nil }
        var end = index + 1
        var minute = 0
        if stream[end].sign == .colon || stream[end].sign == .period, stream.isJoined(end), stream.isJoined(end + 1),
            stream.isDigits(end + 1, length: 2), stream[end + 1].number < 60
        {
            minute = stream[end + 1].number
            end += 2
            if stream[end].sign == .colon, stream.isJoined(end), stream.isDigits(end + 1, length: 2) { end += 2 }
            let half = meridiem(at: end)
            // "at 06.15": nobody writes a number so.
            let isClock = stream[index + 1].sign == .colon || token.range.count == 2 && token.number < 10
            guard half != nil || isClock && stream[end].sign != .percent || partOfDay(end) != nil else { return nil }
        }
        // "Corinthians 9:25" and "won by 3:15" are no times of the day.
        guard meridiem(at: end) != nil || end > index + 1 && isTimeAhead(index) || stream.spells(end, "hrs") else {
            return nil
        }
        return piece(index, hour: token.number, minute: minute, end)
    }

    /// Whether the digits are the decimals of a number, as in "2.1 pm", a size.
    private func isDecimals(_ index: Int) -> Bool {
        stream[index - 1].sign == .period && stream.isJoined(index) && stream.isJoined(index - 1)
            && stream[index - 2].isDigits
    }

    /// "in the evening", "at night": whether that is after noon, and the token behind it; "12 at night" is midnight.
    private func partOfDay(_ index: Int) -> (isAfternoon: Bool, end: Int)? {
        if stream[index].keyword == .at, stream[index + 1].sense.dayPart == .night {
            let hour =
                stream[index - 1].isDigits ? stream[index - 1].number : Int(stream[index - 1].sense.cardinal ?? 0)
            return ((6...11).contains(hour), index + 2)
        }
        guard stream[index].keyword == .in, stream[index + 1].keyword == .the else { return nil }
        switch stream[index + 2].sense.dayPart {
        case .morning: return (false, index + 3)
        case .afternoon, .evening: return (true, index + 3)
        default: return nil
        }
    }

    /// Whether what stands before digits with a colon tells that a time comes.
    private func isTimeAhead(_ index: Int) -> Bool {
        if mode == .answer || stream[index - 1].isDash || stream[index - 1].sign == .opening { return true }
        switch stream[index - 1].keyword {
        case .about, .after, .and, .at, .before, .between, .by, .from, .nearly, .since, .to, .until: return true
        default: return stream[index - 1].sense.weekday != nil || stream[index - 1].isDigits
        }
    }

    /// The time with the half of the day or the word "hours" behind it.
    private func piece(_ start: Int, hour: Int, minute: Int, _ end: Int) -> Piece? {
        var (hour, end) = (hour, end)
        if let (isAfternoon, next) = meridiem(at: end) {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
            end = next
        } else if let (isAfternoon, next) = partOfDay(end) {
            guard hour <= 12 else { return nil }
            if isAfternoon, hour < 12 { hour += 12 } else if !isAfternoon, hour == 12 { hour = 0 }
            end = next
        } else if stream[end].sense.timeUnit == .hour || stream.spells(end, "hrs") {
            end += 1
        }
        return Piece(start, end, .time(.clock(hour: hour, minute: minute)))
    }

    /// "0430 hours", "at 1800 hours"; "1800 hours" may also be how long.
    func militaryClock(at index: Int) -> Piece? {
        let number = stream[index].number
        let isNamed = stream[index + 1].sense.timeUnit == .hour && stream[index + 1].sense.isPlural
        guard number / 100 < 24, number % 100 < 60, isNamed || stream.spells(index + 1, "hrs") else { return nil }
        let isClock = number < 1000 || [.at, .by, .until].contains(stream[index - 1].keyword)
        guard isClock || mode == .answer else { return nil }
        var piece = Piece(index, index + 2, .time(.clock(hour: number / 100, minute: number % 100)))
        if number >= 1000 { piece.alternatives = [.span(TimeSpan(Double(number), .hour))] }
        return piece
    }

    /// "three o'clock", "half past six", "a quarter to nine", "ten past two".
    private func spokenClock(at index: Int) -> (minute: Int, hour: Int, end: Int)? {
        if let hour = hour(at: index), stream.spells(index + 1, "o"), stream[index + 2].sign == .apostrophe,
            stream.spells(index + 3, "clock")
        {
            return (0, hour, index + 4)
        }
        let start = stream[index].keyword == .a ? index + 1 : index
        let minutes: Int
        switch stream[start].sense.divisor {
        case 2: minutes = 30
        case 4: minutes = 15
        default:
            guard let number = stream[start].sense.cardinal, number > 0, number < 30, start == index else { return nil }
            minutes = Int(number)
        }
        let joint = afterHyphen(start + 1)
        let isPast = stream[joint].keyword == .past
        let isBefore = stream[joint].keyword == .to && stream[index - 1].keyword == .at
        let hourPlace = afterHyphen(joint + 1)
        guard isPast || isBefore || mode == .answer && stream[joint].keyword == .to, let hour = hour(at: hourPlace),
            stream[hourPlace + 1].sense.magnitude == nil, stream[hourPlace + 1].sense.unit == nil
        else { return nil }
        return isPast ? (minutes, hour, hourPlace + 1) : (60 - minutes, (hour + 11) % 12, hourPlace + 1)
    }

    /// 1...12 in words or digits.
    private func hour(at index: Int) -> Int? {
        let token = stream[index]
        let number = token.isDigits ? token.number : token.sense.cardinal.map { Int($0) } ?? 0
        return (1...12).contains(number) ? number : nil
    }

    /// "a.m.", "pm".
    private func meridiem(at index: Int) -> (isAfternoon: Bool, end: Int)? {
        let token = stream[index]
        guard token.isWord, token.range.count <= 2 else { return nil }
        let letter = stream.bytes[token.range.lowerBound] | 0x20
        guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return nil }
        let isAfternoon = letter == UInt8(ascii: "p")
        if token.range.count == 2 { return isM(token.range.lowerBound + 1) ? (isAfternoon, index + 1) : nil }
        guard stream[index + 1].sign == .period, stream.isJoined(index + 1), stream.isJoined(index + 2),
            stream[index + 2].range.count == 1, isM(stream[index + 2].range.lowerBound)
        else { return nil }
        let hasStop = stream[index + 3].sign == .period && stream.isJoined(index + 3)
        return (isAfternoon, hasStop ? index + 4 : index + 3)
    }

    private func isM(_ byte: Int) -> Bool { stream.bytes[byte] | 0x20 == UInt8(ascii: "m") }
}
