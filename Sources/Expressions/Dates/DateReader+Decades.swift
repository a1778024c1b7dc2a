/// Decades and centuries.
extension DateReader {
    /// "1940s", "1940's", "'40s", "the forties", "nineteen-forties".
    func decade(at index: Int) -> Piece? {
        let token = stream[index]
        if let tens = token.sense.decade {
            return mode == .answer || stream[index - 1].keyword == .the || stream[index - 1].isDash
                ? Piece(index, index + 1, .decade(1900 + Int(tens) * 10)) : nil
        }
        if let century = token.sense.cardinal, (13...20).contains(century),
            let tens = stream[afterHyphen(index + 1)].sense.decade
        {
            return Piece(index, afterHyphen(index + 1) + 1, .decade(Int(century) * 100 + Int(tens) * 10))
        }
        let start = token.sign == .apostrophe ? index + 1 : index
        let digits = stream[start]
        guard digits.isDigits, digits.number >= 0, digits.number % 10 == 0, start == index || stream.isJoined(start)
        else {
            return nil
        }
        var end = start + 1
        if stream[end].sign == .apostrophe, stream.isJoined(end) { end += 1 }
        guard stream.spells(end, "s") || mode == .answer && stream.spells(end, "S"), stream.isJoined(end) else {
            return nil
        }
        if let era = dottedEra(at: end + 1), era.isBefore, digits.range.count <= 4 {
            return Piece(index, era.end, .decade(-(digits.number + 9)))
        }
        if digits.range.count == 2 { return Piece(index, end + 1, .decade(1900 + digits.number)) }
        guard digits.range.count == 4, isYear(digits.number) else { return nil }
        // "the 1800s" are the century.
        if digits.number % 100 == 0, digits.number < 2000 {
            var piece = Piece(index, end + 1, .century(digits.number / 100 + 1))
            piece.alternatives = [.decade(digits.number)]
            return piece
        }
        return Piece(index, end + 1, .decade(digits.number))
    }

    /// "19th century", "twentieth-century", "fourth century BC".
    ///
    /// - Parameter before: how many centuries stand before it in a list, "18th and 19th century".
    func century(at index: Int, before: Int = 0) -> Piece? {
        guard let (number, afterNumber) = numbers.ordinal(at: index), (1...21).contains(number) else { return nil }
        let next = stream[afterNumber].sign == .hyphen && stream.isJoined(afterNumber) ? afterNumber + 1 : afterNumber
        let isListed = stream[next].keyword == .and || stream[next].isDash || stream[next].keyword == .to
        if isListed, before < 3, let other = century(at: next + 1, before: before + 1),
            case .century(let last) = other.value
        {
            return Piece(index, afterNumber, .century(last < 0 ? -number : number))
        }
        guard stream[next].sense.timeUnit == .century else { return nil }
        if let era = dottedEra(at: next + 1) { return Piece(index, era.end, .century(era.isBefore ? -number : number)) }
        return Piece(index, next + 1, .century(number))
    }
}
