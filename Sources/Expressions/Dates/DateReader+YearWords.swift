/// Years in words.
extension DateReader {
    /// "two thousand and seven", where a year must come or an answer is read.
    func thousands(at index: Int, isNamed: Bool) -> (year: Int, end: Int)? {
        guard mode == .answer || isNamed, stream[index + 1].sense.magnitude == 1000,
            stream[index].sense.cardinal == 2 || stream[index].sense.cardinal == 1,
            let number = numbers.words(at: index), (1000..<2100).contains(number.value), number.isWhole
        else { return nil }
        return (Int(number.value), number.end)
    }

    /// "nineteen forty-one", "nineteen-oh-five", "eighteen hundred", "two thousand and seven".
    func yearInWords(at index: Int) -> (year: Int, end: Int)? {
        guard let century = stream[index].sense.cardinal, century >= 10 else { return nil }
        var first = Int(century)
        var next = afterHyphen(index + 1)
        if century == 20, let units = stream[next].sense.cardinal, (1...9).contains(units),
            stream[afterHyphen(next + 1)].sense.cardinal ?? 0 >= 10
        {
            first += Int(units)
            next = afterHyphen(next + 1)
        }
        guard first <= 21 else { return nil }
        if stream[next].sense.magnitude == 100 {
            let rest = stream[next + 1].keyword == .and ? next + 2 : next + 1
            if let (number, end) = belowHundred(at: rest) { return (first * 100 + number, end) }
            return mode == .answer || first >= 11 && isYearContext(index) ? (first * 100, next + 1) : nil
        }
        if stream[next].keyword == .oh {
            let digit = afterHyphen(next + 1)
            guard let units = stream[digit].sense.cardinal, (1...9).contains(units) else { return nil }
            return (first * 100 + Int(units), digit + 1)
        }
        guard let tens = stream[next].sense.cardinal, tens >= 10, let (number, end) = belowHundred(at: next),
            mode == .answer || first >= 13
        else { return nil }
        return (first * 100 + number, end)
    }

    /// The token behind a hyphen that joins words, or the same one.
    func afterHyphen(_ index: Int) -> Int {
        stream[index].sign == .hyphen && stream.isJoined(index) ? index + 1 : index
    }

    private func belowHundred(at index: Int) -> (Int, Int)? {
        guard let first = stream[index].sense.cardinal, first > 0 else { return nil }
        guard first >= 20 else { return (Int(first), index + 1) }
        let next = afterHyphen(index + 1)
        guard let units = stream[next].sense.cardinal, (1...9).contains(units) else { return (Int(first), index + 1) }
        return (Int(first) + Int(units), next + 1)
    }

    private func isYearContext(_ index: Int) -> Bool {
        [.in, .since, .by, .until, .year, .during].contains(stream[index - 1].keyword)
    }
}
