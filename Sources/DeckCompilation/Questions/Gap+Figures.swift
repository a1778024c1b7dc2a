internal import Cards
internal import English
internal import Expressions

extension Gap {
    /// Every figure that counts or measures something, in the order of the sentence.
    static func figures(in passage: Passage) -> [Gap] {
        if isSum(passage.figures.map(\.expression.figure)) { return [] }
        return passage.figures.compactMap { quantity in
            let figure = quantity.expression.figure
            guard figure.low >= 0, !passage.dates.contains(where: { $0.range.overlaps(quantity.range) }),
                !isEndOfRange(quantity.range, in: passage), !isOneOfMany(quantity, in: passage)
            else { return nil }
            guard let unit = figure.unit else {
                return figure.high < 1 ? share(quantity, in: passage) : count(quantity, in: passage)
            }
            return measured(quantity, unit, in: passage)
        }
    }

    /// Whether one of three or more counts is that of the others together, so that each is told by the rest.
    private static func isSum(_ figures: [Figure]) -> Bool {
        let counts = figures.filter { $0.unit == nil && $0.low == $0.high && $0.low >= 1 }.map(\.low)
        guard counts.count > 2, let most = counts.max() else { return false }
        return counts.reduce(0, +) == 2 * most
    }

    /// Whether two or more other figures in digits stand in the sentence outside of brackets: no learner keeps them apart.
    private static func isOneOfMany(_ quantity: Passage.Quantity, in passage: Passage) -> Bool {
        let brackets = GapSentence.parentheses(passage)
        let others = passage.figures.count { other in
            other.range != quantity.range
                && passage.tokens[other.range].contains { $0.text.contains(where: \.isNumber) }
                && !brackets.contains { $0.overlaps(other.range) }
                && !passage.dates.contains { $0.range.overlaps(other.range) }
        }
        return others > 1
    }

    /// "9,000 soldiers": the number alone is left out.
    private static func count(_ quantity: Passage.Quantity, in passage: Passage) -> Gap? {
        let figure = quantity.expression.figure
        let tokens = number(quantity, in: passage)
        guard figure.low >= 3, let first = tokens.first, !magnitudes.contains(passage.tokens[first].lower),
            !isLabel(first, in: passage),
            let phrase = passage.sentence.nounPhrase(at: first), passage.tokens[phrase.head].isPlural,
            // "Six Companies": a name.
            !(passage.tokens[first].text.begins(with: .capital) && passage.tokens[phrase.head].isCapitalized),
            phrase.head >= tokens.upperBound, !NounLexicon.times.contains(passage.tokens[phrase.head].lemma)
        else { return nil }
        // "its 2006 highs"
        guard passage.text(tokens).utf8.count != 4 || !(1000...2100).contains(figure.low) else { return nil }
        let counted = tokens.upperBound..<phrase.head + 1
        guard counted.count <= 4,
            counted.allSatisfy({ passage.tokens[$0].isNominal || passage.tokens[$0].partOfSpeech == .adjective })
        else { return nil }
        let written = passage.text(tokens)
        if listed(behind: phrase.head + 1, in: passage) == Int(figure.low) { return nil }
        return Gap(
            tokens, bytes: quantity.expression.numberRange, in: passage, accept: digits(figure),
            type: .quantity(low: figure.low, high: figure.high, unit: passage.tokens[phrase.head].lemma),
            hint: "number of " + passage.text(counted), text: written)
    }

    /// How many things a list has that begins right behind a token: "three sons, | Ann, Bo and Cy", "three sons | named Ann …".
    private static func listed(behind index: Int, in passage: Passage) -> Int? {
        guard index < passage.tokens.count,
            [",", ":", "called", "known", "named", "of"].contains(passage.tokens[index].lower)
        else {
            return nil
        }
        var count = 1
        var isDeep = false
        for (before, token) in zip(passage.tokens[index...], passage.tokens[(index + 1)...]) {
            if token.text == "(" { isDeep = true }
            if token.text == ")" { isDeep = false }
            if isDeep { continue }
            if token.partOfSpeech == .coordinator { return before.text == "," ? count : count + 1 }
            if [";", "."].contains(token.text) || token.partOfSpeech == .verb { return nil }
            if token.text == "," { count += 1 }
        }
        return nil
    }

    /// "a quarter of the fleet".
    private static func share(_ quantity: Passage.Quantity, in passage: Passage) -> Gap? {
        let end = quantity.range.upperBound
        guard end < passage.tokens.count, passage.tokens[end].lower == "of", quantity.expression.figure.low != 0.5
        else { return nil }
        let tokens = number(quantity, in: passage)
        return Gap(
            tokens, bytes: quantity.expression.numberRange, in: passage, accept: [],
            type: .share(quantity.expression.figure.low), hint: "share", text: passage.text(tokens))
    }

    /// "300 kilometres", "$5 million", "25%": only a percentage is left out with its unit.
    private static func measured(_ quantity: Passage.Quantity, _ unit: MeasureUnit, in passage: Passage) -> Gap? {
        let expression = quantity.expression
        let tokens = number(quantity, in: passage)
        if unit.name == "percent" {
            // "from 48 per cent to 59 per cent"
            guard expression.figure.low == expression.figure.high else { return nil }
            let bytes = expression.numberRange.lowerBound..<expression.range.upperBound
            return Gap(
                tokens.lowerBound..<quantity.range.upperBound, bytes: bytes, in: passage,
                accept: [passage.block.text(expression.numberRange)], type: .share(expression.figure.low / 100),
                hint: "percentage", text: passage.block.text(bytes))
        }
        guard measurable.contains(unit.dimension), expression.figure.low > 1 else { return nil }
        return Gap(
            tokens, bytes: expression.numberRange, in: passage, accept: [passage.text(quantity.range)],
            type: .quantity(low: expression.figure.low, high: expression.figure.high, unit: unit.name),
            hint: unit.dimension == .currency ? "amount of money" : "number of " + unit.plural,
            text: passage.block.text(expression.numberRange))
    }

    private init(
        _ tokens: Range<Int>, bytes: Range<Int>, in passage: Passage, accept: [String], type: AnswerType, hint: String,
        text: String
    ) {
        self.init(
            tokens, in: passage, .figure, Answer(passage.block.text(bytes), accept: accept + [text], type), hint,
            bytes: bytes)
    }

    /// The tokens of the number alone.
    private static func number(_ quantity: Passage.Quantity, in passage: Passage) -> Range<Int> {
        let inside = quantity.range.filter { passage.tokens[$0].range.overlaps(quantity.expression.numberRange) }
        guard let first = inside.first, let last = inside.last else { return quantity.range }
        return first..<last + 1
    }

    /// Whether the number names something: "Order 270", "Apollo 11 astronauts", "No. 9".
    private static func isLabel(_ index: Int, in passage: Passage) -> Bool {
        guard index > 0 else { return false }
        let before = passage.tokens[index - 1]
        // "Holm 2 leagues": a name with its number.
        return before.partOfSpeech == .properNoun || before.isNominal || passage.name(at: index) != nil
            || before.isCapitalized && index > 1 && passage.tokens[index].text.count == 1
    }

    /// The number in digits, where it is whole.
    private static func digits(_ figure: Figure) -> [String] {
        guard figure.low == figure.high, figure.low == figure.low.rounded(), figure.low < 1e15 else { return [] }
        return [String(Int(figure.low))]
    }

    /// What "several" and "many" stand before.
    private static let magnitudes: Set<String> = ["dozen", "dozens", "hundred", "million", "thousand"]
    private static let measurable: Set<MeasureUnit.Dimension> = [
        .length, .area, .volume, .mass, .speed, .power, .energy, .currency,
    ]
}
