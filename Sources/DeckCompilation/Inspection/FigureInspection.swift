internal import English
internal import Expressions

/// Tells what the figures of a sentence count.
enum FigureInspection {
    /// The figures of a sentence, in their order.
    static func figures(in sentence: ParsedSentence) -> [InspectedFigure] {
        guard !sentence.passage.figures.isEmpty else { return [] }
        let reader = CountReader(sentence.tree)
        return sentence.passage.figures.compactMap { quantity in
            let expression = quantity.expression
            let figure = expression.figure
            let number = sentence.words(in: expression.numberRange)
            if figure.unit == nil, !figure.isAbout, isName(number, in: sentence.tree) { return nil }
            let counted = CountedThing(number: number, with: reader)
            if let counted, figure.unit == nil, isYear(expression, counted, in: sentence.tree) { return nil }
            return InspectedFigure(
                sentence.passage.block.place(expression.range), low: figure.low, high: figure.high,
                unit: figure.unit?.name ?? counted.flatMap { unit(of: $0, in: sentence) }, isAbout: figure.isAbout,
                role: figure.isShare ? nil : counted?.role?.name)
        }
    }

    /// The counted noun, and what it is counted for: "person per square kilometre".
    private static func unit(of counted: CountedThing, in sentence: ParsedSentence) -> String? {
        guard let noun = counted.noun else { return nil }
        // "will be twenty next month".
        let bytes = counted.head.map { sentence.words[$0].range }
        if let bytes, sentence.passage.dates.contains(where: { $0.expression.range.overlaps(bytes) }) { return nil }
        guard let head = counted.head, head + 2 < sentence.words.count, sentence.words[head + 1].form == "per" else {
            return noun
        }
        let rest = sentence.words[head + 1].range.lowerBound..<sentence.passage.sentence.range.upperBound
        guard let divisor = MeasureUnit.divisor(at: sentence.passage.block.text(rest)) else { return noun }
        return "\(noun) per \(divisor.name)"
    }

    /// Whether the number is "one" that stands for a thing, or the last part of a name: "Voyager 2".
    private static func isName(_ number: Range<Int>, in tree: [Word]) -> Bool {
        guard number.count == 1, let word = number.first.map({ tree[$0] }), let index = number.first else {
            return false
        }
        if word.partOfSpeech == .pronoun { return true }
        // "a long and gruelling one".
        let isOne = word.form.lowercased() == "one"
        if isOne, tree.contains(where: { $0.head == index + 1 && ["amod", "det"].contains($0.relation) }) {
            return true
        }
        if word.relation == "flat" { return true }
        guard word.head > 0, word.relation == "nummod" || word.relation == "compound" else { return false }
        if word.head <= index { return tree[word.head - 1].partOfSpeech == .properNoun }
        // "Formula 1 races".
        guard index > 0 else { return false }
        let before = tree[index - 1]
        return before.partOfSpeech == .properNoun && before.relation == "compound" && before.head == word.head
    }

    /// Whether the number is a year that tells which one thing is meant: "the 1990 model".
    private static func isYear(_ expression: FigureExpression, _ counted: CountedThing, in tree: [Word]) -> Bool {
        guard let head = counted.head, expression.numberRange.count == 4, expression.figure.low >= 1500,
            expression.figure.low < 2100, expression.figure.low == expression.figure.low.rounded()
        else { return false }
        if tree[head].feature("Number") == "Sing" { return true }
        // "the 1967 territories", "its 1988 sales": a count of so many would rather be written with a comma.
        return expression.figure.low >= 1900
            && tree.contains { $0.head == head + 1 && ["det", "nmod:poss"].contains($0.relation) }
    }
}

extension Figure {
    /// Whether it tells a part of something, of which nothing happens to it: "rose by 10 percent".
    fileprivate var isShare: Bool { unit.map { [.share, .points].contains($0.dimension) } ?? false }
}
