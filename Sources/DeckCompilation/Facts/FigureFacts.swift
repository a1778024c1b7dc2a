internal import Cards
internal import English
internal import Expressions

/// How many, how much, what share: the quantities of a statement, with what they count.
///
/// "Forty ships left the harbour of Syracuse." → "How many ships left the harbour of Syracuse?"
/// "A third of the Carthaginian fleet was lost at sea." → "What share of the Carthaginian fleet was lost at sea?"
/// "The wall had 300 towers." → "How many towers did the wall have?" (of a wall that stands alone)
enum FigureFacts {
    static func facts(of statement: Statement, isEstimated: Bool = false) -> [Fact] {
        let passage = statement.passage
        var facts: [Fact] = []
        if let counted = Counted(statement.subjectPhrase, in: passage, statement.anaphora),
            let rest = statement.rest(without: nil)
        {
            var words = [
                counted.question.capitalizedFirst, statement.predicate.afterSubject(isPlural: counted.isPlural), rest,
            ]
            if isEstimated {
                words = [
                    counted.question.capitalizedFirst, "are estimated to have", statement.predicate.main.participle,
                    rest,
                ]
            }
            if !words.dropFirst(2).joined().contains(where: \.isUppercase),
                !counted.question.contains(where: \.isUppercase), let event = statement.anaphora.event
            {
                words.append("in " + event)
            }
            facts.append(
                Fact(.figure, statement.question(words), counted.answer, at: counted.range, in: passage, score: 0.85))
        }
        for part in statement.parts where !part.isBefore {
            guard let phrase = part.phrase, !statement.isInside(part), passage.date(in: part.range) == nil else {
                continue
            }
            if let fact = price(part, phrase, of: statement) { facts.append(fact) }
            guard let counted = Counted(phrase, in: passage, statement.anaphora)
            else { continue }
            var word = counted.question
            if part.kind == .prepositional {
                guard let preposition = part.preposition, part.range.lowerBound == preposition else { continue }
                word = passage.tokens[preposition].text.capitalizedFirst + " " + word
            } else if part.kind != .noun {
                continue
            }
            guard let prompt = statement.asking(word, without: part) else { continue }
            facts.append(
                Fact(
                    .figure, prompt, counted.answer, at: counted.range, in: passage,
                    score: part.kind == .noun ? 0.8 : 0.6))
        }
        return facts
    }

    /// "The bridge at Rowley cost 40,000 pounds."
    private static func price(_ part: Statement.Part, _ phrase: NounPhrase, of statement: Statement) -> Fact? {
        let passage = statement.passage
        guard part.kind == .noun,
            ["cost", "earn", "lose", "pay", "raise", "spend"].contains(statement.predicate.main.base),
            let quantity = passage.quantity(in: part.range), let unit = quantity.expression.figure.unit,
            unit.dimension == .currency, quantity.range.upperBound == phrase.range.upperBound,
            passage.tokens[phrase.range.lowerBound..<quantity.range.lowerBound].allSatisfy({
                ["about", "over", "some", "nearly", "only", "around"].contains($0.lower)
            }), let prompt = statement.asking("how much", without: part)
        else { return nil }
        let figure = quantity.expression.figure
        return Fact(
            .figure, prompt,
            Answer(passage.text(quantity.range), .quantity(low: figure.low, high: figure.high, unit: unit.name)),
            at: quantity.range, in: passage, score: 0.8)
    }
}

/// A noun phrase that counts or measures something, and the words that ask how many.
struct Counted {
    /// "how many Soviet troops", "what share of the army".
    let question: String
    let answer: Answer
    let range: Range<Int>
    let isPlural: Bool

    /// Nil where the phrase has no quantity of its own, or where an article says that it was told before.
    init?(_ phrase: NounPhrase, in passage: Passage, _ anaphora: Anaphora) {
        guard let quantity = passage.quantity(in: phrase.range) ?? Self.share(phrase, in: passage),
            !phrase.range.contains(where: { [",", "("].contains(passage.tokens[$0].text) })
        else { return nil }
        let tokens = passage.tokens
        let start = phrase.range.lowerBound
        guard
            (start..<max(start, quantity.range.lowerBound)).allSatisfy({
                [
                    "about", "an", "estimated", "nearly", "only", "over", "some", "a", "total", "of", "approximately",
                    "around", "\"",
                ].contains(tokens[$0].lower)
            })
        else { return nil }
        let figure = quantity.expression.figure
        guard figure.low != 1, figure.low >= 2 || figure.low != figure.low.rounded(),
            figure.unit?.dimension != .temperature
        else { return nil }
        range = quantity.range
        let rest = quantity.range.upperBound..<phrase.range.upperBound
        var accept = [Self.lowered(passage.text(Self.number(quantity, in: passage)))]
        accept += Self.digits(figure)
        let written = Self.lowered(passage.text(quantity.range))
        if let unit = figure.unit, unit.dimension == .share || unit.name == "percent" {
            guard let of = rest.first, tokens[of].lower == "of", let whole = anaphora.text(rest) else { return nil }
            question = "what share " + whole
            answer = Answer(
                written.decapitalizedArticle, accept: unit.name == "percent" ? accept.map { $0 + "%" } : accept,
                .share(figure.low / 100))
            isPlural = false
            return
        }
        if figure.unit != nil {
            guard let unit = figure.unit, unit.dimension != .currency,
                let of = rest.isEmpty ? "" : tokens[rest.lowerBound].lower == "of" ? anaphora.text(rest) : nil
            else { return nil }
            question = "how many " + unit.plural + (of.isEmpty ? "" : " " + of)
            answer = Answer(written, accept: accept, .quantity(low: figure.low, high: figure.high, unit: unit.name))
            isPlural = true
            return
        }
        if let of = rest.first, tokens[of].lower == "of", figure.high < 1 {
            guard let whole = anaphora.text(rest) else { return nil }
            question = "what share " + whole
            answer = Answer(written.decapitalizedArticle, accept: accept, .share(figure.low))
            isPlural = false
            return
        }
        guard !rest.isEmpty, let counted = anaphora.text(rest), let head = rest.last(where: { tokens[$0].isNominal }),
            tokens[rest.lowerBound].lower != "of", !NounLexicon.times.contains(tokens[phrase.head].lemma)
        else { return nil }
        guard tokens[phrase.head].isPlural || phrase.isPlural, !phrase.core.contains(where: { tokens[$0].text == "-" })
        else { return nil }
        question = "how many " + counted
        answer = Answer(
            written.decapitalizedArticle, accept: accept,
            .quantity(low: figure.low, high: figure.high, unit: tokens[head].lemma))
        isPlural = true
    }

    /// "ten" for "Ten" at a sentence's start.
    private static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

    /// "a quarter of …", where the figure stands right at the front.
    private static func share(_ phrase: NounPhrase, in passage: Passage) -> Passage.Quantity? {
        passage.figures.first {
            $0.range.lowerBound == phrase.range.lowerBound && phrase.range.contains($0.range.upperBound - 1)
        }
    }

    /// The number alone, without its hedge.
    private static func number(_ quantity: Passage.Quantity, in passage: Passage) -> Range<Int> {
        let bytes = quantity.expression.numberRange
        let inside = quantity.range.filter {
            passage.tokens[$0].range.upperBound > bytes.lowerBound
                && passage.tokens[$0].range.lowerBound < bytes.upperBound
        }
        guard let first = inside.first, let last = inside.last else { return quantity.range }
        return first..<last + 1
    }

    /// The number in digits, where it is whole and has no unit.
    private static func digits(_ figure: Figure) -> [String] {
        guard figure.unit == nil, figure.low == figure.high, figure.low == figure.low.rounded(), abs(figure.low) < 1e15
        else { return [] }
        return [String(Int(figure.low))]
    }
}
