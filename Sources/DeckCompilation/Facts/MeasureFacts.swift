internal import Cards
internal import English
internal import Expressions

/// How large, long, warm or dear a thing is: what a figure measures, by the name of the measure.
///
/// "The length of the canal is 193 km." → "What is the length of the canal?" (of a canal that stands alone)
/// "Leith has a population of 50,000." → "What is the population of Leith?"
enum MeasureFacts {
    /// The facts of a statement's measures.
    static func facts(of statement: Statement) -> [Fact] {
        guard !statement.predicate.isNegated, statement.predicate.auxiliaries.isEmpty else { return [] }
        if let fact = companion(of: statement) { return [fact] }
        return statement.parts.compactMap { part in
            guard part.kind == .noun, !part.isBefore, let phrase = part.phrase, !phrase.isList else { return nil }
            switch statement.predicate.main.base {
            case "be": return equation(part, of: statement) ?? extent(part, of: statement)
            case "have": return possession(part, phrase, of: statement)
            case "attain", "cover", "occupy", "reach": return reach(part, phrase, of: statement)
            default: return nil
            }
        }
    }

    /// "The record low is 17 °F."
    private static func equation(_ part: Statement.Part, of statement: Statement) -> Fact? {
        let passage = statement.passage
        guard names(statement.subjectPhrase, in: passage), let quantity = quantity(part.range, in: passage),
            quantity.range.lowerBound <= part.range.lowerBound + 2,
            countsHeads(from: quantity.range.upperBound, to: part.range.upperBound, in: passage),
            let prompt = statement.asking("what", without: part)
        else { return nil }
        return fact(prompt, statement.subjectPhrase, quantity, in: passage)
    }

    /// "Leith is a town in Norway, with a population of 50,000."
    private static func companion(of statement: Statement) -> Fact? {
        let passage = statement.passage
        guard statement.predicate.main.base == "be", let subject = statement.subjectText,
            let complement = statement.parts.first(where: { $0.kind == .noun && !$0.isBefore })?.phrase,
            ["a", "an"].contains(passage.tokens[complement.core.lowerBound].lower),
            let quantity = passage.figures.first(where: { statement.clause.range.contains($0.range.lowerBound) }),
            quantity.range.lowerBound >= max(complement.head + 1, complement.core.upperBound)
        else { return nil }
        let before = passage.tokens[complement.core.upperBound..<quantity.range.lowerBound]
        guard let with = before.lastIndex(where: { $0.lower == "with" }), with > before.startIndex,
            passage.tokens[with - 1].text == ",", ["a", "an"].contains(passage.tokens[with + 1].lower),
            let measure = passage.sentence.nounPhrase(at: with + 1), names(measure, in: passage),
            measure.core.upperBound < quantity.range.lowerBound,
            passage.tokens[measure.core.upperBound].lower == "of",
            passage.tokens[measure.core.upperBound + 1..<quantity.range.lowerBound].allSatisfy({ !$0.isNominal })
        else { return nil }
        let when = passage.when
        let be = when == nil && !statement.predicate.isPast ? "is" : "was"
        let words = ["What", be, "the", passage.text(measure.core.dropFirst()), "of", subject, when ?? ""]
        return fact(statement.question(words), measure, quantity, in: passage)
    }

    /// "The tower is 120 metres high."
    private static func extent(_ part: Statement.Part, of statement: Statement) -> Fact? {
        let passage = statement.passage
        guard let quantity = quantity(part.range, in: passage), quantity.range.upperBound == part.range.upperBound,
            quantity.expression.figure.unit != nil,
            let index = statement.parts.firstIndex(where: {
                $0.kind == .adjective && $0.range == part.range.upperBound..<part.range.upperBound + 1
            })
        else { return nil }
        let adjective = passage.tokens[part.range.upperBound].lower
        guard extents.contains(adjective) else { return nil }
        var bare = statement
        bare.parts.remove(at: index)
        return bare.asking("how " + adjective, without: part).flatMap {
            fact($0, statement.subjectPhrase, quantity, in: passage)
        }
    }

    private static let extents: Set<String> = ["broad", "deep", "high", "long", "old", "tall", "thick", "wide"]

    /// "covers an area of 30 km²"
    private static func reach(_ part: Statement.Part, _ phrase: NounPhrase, of statement: Statement) -> Fact? {
        let passage = statement.passage
        guard let quantity = measured(part, phrase, in: passage),
            let prompt = statement.asking("what " + passage.text(phrase.core.dropFirst()), without: part)
        else { return nil }
        return fact(prompt, phrase, quantity, in: passage)
    }

    /// The quantity of "an area | of 30 km²".
    private static func measured(_ part: Statement.Part, _ phrase: NounPhrase, in passage: Passage) -> Passage.Quantity?
    {
        guard names(phrase, in: passage), ["a", "an"].contains(passage.tokens[phrase.core.lowerBound].lower),
            let quantity = quantity(part.range, in: passage),
            let joint = part.range.first(where: { passage.tokens[$0].lower == "of" }), joint == phrase.core.upperBound,
            (joint + 1...joint + 3).contains(quantity.range.lowerBound),
            quantity.range.upperBound <= part.range.upperBound,
            countsHeads(from: quantity.range.upperBound, to: part.range.upperBound, in: passage)
        else { return nil }
        return quantity
    }

    /// Whether nothing but "people" and the like stands between two tokens: "a population of 5.4 million | people".
    private static func countsHeads(from start: Int, to end: Int, in passage: Passage) -> Bool {
        start <= end
            && passage.tokens[start..<end].allSatisfy { ["inhabitants", "people", "residents"].contains($0.lower) }
    }

    /// "has a population of 50,000"
    private static func possession(_ part: Statement.Part, _ phrase: NounPhrase, of statement: Statement) -> Fact? {
        let passage = statement.passage
        guard let quantity = measured(part, phrase, in: passage), let owner = statement.subjectText,
            let rest = statement.rest(without: part)
        else { return nil }
        let measure = passage.text(phrase.core.dropFirst())
        let be = statement.predicate.isPast ? "was" : "is"
        return fact(statement.question(["What", be, "the", measure, "of", owner, rest]), phrase, quantity, in: passage)
    }

    /// Nil where the sentence tells a time that the question does not, of what changes with time.
    private static func fact(
        _ prompt: String, _ measure: NounPhrase, _ quantity: Passage.Quantity, in passage: Passage
    ) -> Fact? {
        if !prompt.has(.number), changing.contains(passage.tokens[measure.head].lemma),
            passage.dates.contains(where: { DateFacts.type($0.value) != nil })
        {
            return nil
        }
        let figure = quantity.expression.figure
        let written = passage.text(quantity.range).decapitalizedArticle.trimmedEnd
        let answer = Answer(
            written, accept: [passage.text(Answerable.number(quantity, in: passage)).trimmedEnd],
            .quantity(low: figure.low, high: figure.high, unit: figure.unit?.name ?? ""))
        return Fact(.figure, prompt, answer, at: quantity.range, in: passage)
    }

    /// Measures of what grows and shrinks.
    private static let changing: Set<String> = [
        "enrollment", "enrolment", "income", "membership", "population", "price", "value",
    ]

    /// The one quantity of a part; nil where there are several, or a date.
    private static func quantity(_ range: Range<Int>, in passage: Passage) -> Passage.Quantity? {
        let inside = passage.figures.filter { range.overlaps($0.range) }
        guard inside.count == 1, passage.date(in: range) == nil else { return nil }
        return inside.first
    }

    /// Whether a noun phrase names a measure.
    private static func names(_ phrase: NounPhrase, in passage: Passage) -> Bool {
        let head = passage.tokens[phrase.head]
        return head.partOfSpeech == .noun && !head.isPlural && !phrase.isList
            && NounLexicon.measures.contains(head.lemma)
    }
}
