extension Figure {
    /// The figure as a person would read it: "25 million", "20–25 million", "45 percent", "$12 million", "over 300 km".
    package var written: String {
        let prefix =
            switch hedge {
            case nil: ""
            case .about: "about "
            case .nearly: "nearly "
            case .atLeast: "over "
            case .atMost: "up to "
            }
        return prefix + withUnit(number)
    }

    /// All the ways to write the figure that are read back as the same figure when they are an answer.
    package var surfaceForms: [String] {
        var forms = [written, withUnit(number)]
        guard hedge == nil else { return [written] }
        if let low = Self.whole(low), let high = Self.whole(high) {
            forms += [withUnit { _ in NumberSpeller.grouped(low) }].filter { _ in low == high }
            forms += low == high ? [withUnit { _ in String(low) }] : []
            // "two to three million" would be two million.
            if unit?.dimension != .currency, !isRange || low >= 1000 || high < 1000 {
                let words =
                    isRange ? "\(NumberSpeller.words(low)) to \(NumberSpeller.words(high))" : NumberSpeller.words(low)
                forms += [words + unitText, (words + unitText).uppercased()]
            }
        }
        if !isRange, unit == nil, let fraction = Self.fraction(low) { forms.append(fraction) }
        if isRange {
            let (low, high) = (number(low), number(high))
            let sign = currencySign
            forms += [
                "\(sign)\(low) to \(sign)\(high)", "\(sign)\(low)–\(sign)\(high)",
                "between \(sign)\(low) and \(sign)\(high)", "from \(sign)\(low) to \(sign)\(high)",
            ]
            .map { sign.isEmpty ? $0 + unitText : $0 }
        }
        return forms
    }

    /// A number as short as it can be said; in a range only where both ends have a word of size, since one shares it.
    private func number(_ value: Double) -> String {
        guard isRange, Self.short(low).last?.isLetter != Self.short(high).last?.isLetter else {
            return Self.short(value)
        }
        return Self.whole(value).map { NumberSpeller.grouped($0) } ?? shortest(value)
    }

    private func withUnit(_ number: (Double) -> String) -> String {
        let amount = isRange ? "\(number(low)) to \(number(high))" : number(low)
        let sign = currencySign
        guard !sign.isEmpty else { return amount + unitText }
        return isRange ? "\(sign)\(number(low)) to \(sign)\(number(high))" : sign + amount
    }

    private var unitText: String {
        guard let unit, currencySign.isEmpty else { return "" }
        return " " + (low == 1 && high == 1 ? unit.name : unit.plural)
    }

    private var currencySign: String {
        switch unit?.name {
        case "dollar": "$"
        case "pound sterling": "£"
        case "euro": "€"
        case "yen": "¥"
        default: ""
        }
    }

    /// "a quarter", "two thirds": a share of at most tenths.
    private static func fraction(_ value: Double) -> String? {
        guard value > 0, value < 1 else { return nil }
        for part in NumberWords.divisors where part.divisor <= 10 && part.word != "fourth" {
            let numerator = (value * Double(part.divisor)).rounded()
            guard numerator / Double(part.divisor) == value else { continue }
            if numerator == 1 { return part.divisor == 2 ? "half" : "one " + part.word }
            return "\(NumberSpeller.words(Int(numerator))) \(part.plural)"
        }
        return nil
    }

    private static func whole(_ value: Double) -> Int? {
        value == value.rounded() && abs(value) < 1e15 ? Int(value) : nil
    }

    /// "25 million", "1.5 billion", "12,345", "0.25".
    private static func short(_ value: Double) -> String {
        guard let number = whole(value) else { return shortest(value) }
        for (size, name) in [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million")] {
            // Up to three decimals are easier to read than nine digits.
            if abs(number) >= size, number % (size / 1000) == 0 { return "\(shortest(value / Double(size))) \(name)" }
        }
        return NumberSpeller.grouped(number)
    }
}
