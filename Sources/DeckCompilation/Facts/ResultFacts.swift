internal import Cards
internal import English

/// What something did to places and things that are named, where the sentence tells it as its result.
///
/// "The result of the Treaty of Holm was the liberation of Leith and the capture of Oslo." → "Which city was liberated as a
/// result of the Treaty of Holm?"
enum ResultFacts {
    /// The facts of a statement whose subject is a result; none of other statements.
    static func facts(of statement: Statement) -> [Fact] {
        let passage = statement.passage
        guard statement.predicate.main.base == "be", statement.predicate.isPast, !statement.predicate.isNegated,
            results.contains(passage.tokens[statement.subjectPhrase.head].lower), let subject = statement.subjectText,
            let joint = subject.firstRange(of: " of "), subject[joint.upperBound...].contains(where: \.isUppercase)
        else { return [] }
        let cause = subject[joint.upperBound...]
        let rest = statement.clause.verb.range.upperBound..<statement.clause.range.upperBound
        return rest.compactMap { deed in
            guard let verb = NominalFacts.participle(of: passage.tokens[deed].lower), deed + 2 < rest.upperBound,
                passage.tokens[deed + 1].lower == "of"
            else { return nil }
            let names = names(at: deed + 2, in: passage)
            guard let first = names.first, let last = names.last, let noun = NameSort(of: first).noun, noun != "place"
            else { return nil }
            let which = names.count > 1 ? "Which \(Noun(noun).plural) were" : "Which \(noun) was"
            let texts = names.map(\.text)
            let answer = Answer(
                texts.joined(separator: " and "), accept: texts.count == 2 ? ["\(texts[1]) and \(texts[0])"] : [],
                .place)
            return Fact(
                NameSort(of: first).kind, "\(which) \(adverb(before: deed, passage))\(verb) as a result of \(cause)?",
                answer, at: first.range.lowerBound..<last.range.upperBound, in: passage)
        }
    }

    /// "successfully " for "the successful defence".
    private static func adverb(before deed: Int, _ passage: Passage) -> String {
        guard deed > 0, passage.tokens[deed - 1].lower.hasSuffix("ful") else { return "" }
        return passage.tokens[deed - 1].lower + "ly "
    }

    /// One or two names of one sort from a token on: "Leith", "the city of Leith", "Leith, Oslo", "Leith and Oslo".
    private static func names(at index: Int, in passage: Passage) -> [Name] {
        var start = index
        let opening = passage.tokens[index...].prefix(3).map(\.lower)
        if opening.count == 3, opening[0] == "the", opening[2] == "of" { start += 3 }
        guard let first = passage.names.first(where: { $0.range.lowerBound == start }) else { return [] }
        let joint = first.range.upperBound
        guard joint + 1 < passage.tokens.count, [",", "and"].contains(passage.tokens[joint].lower),
            let second = passage.names.first(where: { $0.range.lowerBound == joint + 1 }),
            // "Leith, Norway": where it lies.
            NameSort(of: first).noun == NameSort(of: second).noun
        else { return [first] }
        return [first, second]
    }

    private static let results: Set<String> = ["consequence", "outcome", "result"]
}
