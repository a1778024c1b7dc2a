/// Decades and centuries.
extension DateReader {
    /// "1940s", "1940's", "'40s", "the forties", "nineteen-forties".
    func decade(at index: Int) -> Piece? {
        let token = stream[index]
        if let tens = token.sense.decade {
            let isNamed = [.the, .early, .late, .middle].contains(stream[index - 1].keyword)
            return mode == .answer || isNamed || stream[index - 1].isDash
                ? likelyDecade(index, index + 1, tens: Int(tens) * 10) : nil
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
        if digits.range.count == 2 { return shortDecade(at: index, digits.number, end + 1) }
        guard digits.range.count == 4, isYear(digits.number) else { return nil }
        // "the 1800s" are the century.
        if digits.number % 100 == 0, digits.number < 2000 {
            var piece = Piece(index, end + 1, .century(digits.number / 100 + 1))
            piece.alternatives = [.decade(digits.number)]
            return piece
        }
        return Piece(index, end + 1, .decade(digits.number))
    }

    /// "the 80s", "the 1770s and 80s"; "10s." alone are shillings.
    private func shortDecade(at index: Int, _ tens: Int, _ end: Int) -> Piece? {
        let joint = stream[index - 1]
        let isListed = joint.isDash || joint.keyword == .and || joint.keyword == .or || joint.keyword == .to
        let isDecade = stream.spells(index - 2, "s") && stream.isDigits(index - 3, length: 4)
        if isListed, isDecade { return Piece(index, end, .decade(stream[index - 3].number / 100 * 100 + tens)) }
        let isNamed = [.the, .early, .late, .middle].contains(joint.keyword) || isListed
        guard stream[index].sign == .apostrophe || isNamed || mode == .answer else { return nil }
        return likelyDecade(index, end, tens: tens)
    }

    /// A decade of the last century, which may as well be another's.
    private func likelyDecade(_ start: Int, _ end: Int, tens: Int) -> Piece {
        var piece = Piece(start, end, .decade(1900 + tens))
        piece.alternatives = [1700, 1800, 2000].map { .decade($0 + tens) }
        return piece
    }

    private static let shortCenturies: Set<String> = ["c", "cent"]

    /// "19th century", "twentieth-century", "fourth century BC"; as one types it, "19th c.".
    ///
    /// - Parameter before: how many centuries stand before it in a list, "18th and 19th century".
    func century(at index: Int, before: Int = 0) -> Piece? {
        guard let (number, afterNumber) = numbers.ordinal(at: index), (1...21).contains(number) else { return nil }
        let next = stream[afterNumber].sign == .hyphen && stream.isJoined(afterNumber) ? afterNumber + 1 : afterNumber
        let listed = stream[next + 1].keyword == .the ? next + 2 : next + 1
        let isListed = stream[next].keyword == .and || stream[next].isDash || stream[next].keyword == .to
        if isListed, before < 3, let other = century(at: listed, before: before + 1),
            case .century(let last) = other.value
        {
            return Piece(index, afterNumber, .century(last < 0 ? -number : number))
        }
        let isShort = mode == .answer && Self.shortCenturies.contains(stream.text(next).lowercased())
        guard stream[next].sense.timeUnit == .century || isShort else { return nil }
        if let era = dottedEra(at: next + 1) { return Piece(index, era.end, .century(era.isBefore ? -number : number)) }
        return Piece(index, next + 1, .century(number))
    }
}
