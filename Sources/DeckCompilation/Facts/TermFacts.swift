internal import Cards
internal import English

/// What things are called.
///
/// "The road was known as the Via Appia." → "What was the road known as?" (of a road that stands alone)
/// "a second war, which the Romans called the Punic War" → "What did the Romans call a second war?"
/// "light infantry (commonly referred to as velites)" → "By what name was light infantry commonly known?"
enum TermFacts {
    /// "known as X" and "called X" of a finite statement.
    static func facts(of statement: Statement) -> [Fact] {
        let passage = statement.passage
        let verb = statement.predicate.main.base
        guard statement.predicate.isPassive else { return calling(statement) }
        for part in statement.parts where !part.isBefore {
            guard let phrase = part.phrase, let text = part.text else { continue }
            let preposition = part.preposition.map { passage.tokens[$0].lower }
            if preposition == "for", ["know", "note", "remember"].contains(verb),
                let fact = fame(part, phrase, statement)
            {
                return [fact]
            }
            let isNamed =
                ["know", "describe", "refer"].contains(verb) && preposition == "as"
                || ["call", "dub", "nickname", "name", "term"].contains(verb) && part.kind == .noun
            // "known to serve | as nurseries": as what they serve.
            let isOfInner = statement.parts.contains {
                $0.kind == .verb && !$0.isBefore && $0.range.upperBound <= part.range.lowerBound
            }
            guard isNamed, verb != "describe", !isOfInner,
                preposition == "as"
                    || phrase.range.contains(where: {
                        passage.tokens[$0].isCapitalized || "\"“".contains(passage.tokens[$0].text)
                    })
            else { continue }
            guard var prompt = statement.asking("what", without: part) else { return [] }
            if preposition == "as" {
                if prompt.contains(" as ") { return [] }
                // "What was Lee known as in Leith?"
                let verb = " \(statement.predicate.mainText)"
                if let place = prompt.ranges(of: verb).last, verb == " known" {
                    prompt.insert(contentsOf: " as", at: place.upperBound)
                } else {
                    prompt = prompt.dropLast() + " as?"
                }
            }
            let whole = term(preposition == "as" ? passage.text(phrase.range) : text)
            // "known as Ada, a Norwegian smith"
            let end = [", a ", ", an ", ", the "].compactMap { whole.firstRange(of: $0)?.lowerBound }.min()
            let name = String(whole[..<(end ?? whole.endIndex)])
            return [
                Fact(
                    .term, prompt, Answer(name, accept: withoutArticle(name), .term), at: phrase.range, in: passage)
            ]
        }
        return []
    }

    /// "Ann Lee is best known for her maps of Norway."
    private static func fame(_ part: Statement.Part, _ phrase: NounPhrase, _ statement: Statement) -> Fact? {
        let passage = statement.passage
        guard passage.name(at: statement.subjectPhrase.head) != nil, phrase.range.count > 1, !phrase.isList,
            part.range.upperBound == phrase.range.upperBound,
            // "both for their art and for their laws"
            !passage.tokens[statement.clause.range].contains(where: { $0.lower == "both" }),
            let text = statement.anaphora.reason(phrase.range, for: statement.subjectPhrase),
            let prompt = statement.asking("what", without: part)
        else { return nil }
        // "known in some roles for her voice"
        guard ["known?", "noted?", "remembered?"].contains(where: prompt.hasSuffix) else { return nil }
        let whose = ["her ", "his ", "its ", "their "].first(where: text.hasPrefix) ?? ""
        return Fact(
            .term, prompt.dropLast() + " for?",
            Answer(text, accept: whose.isEmpty ? withoutArticle(text) : [String(text.dropFirst(whose.count))], .clause),
            at: phrase.range, in: passage)
    }

    /// "which they called X": two objects, the first of them the relative pronoun.
    private static func calling(_ statement: Statement) -> [Fact] {
        let passage = statement.passage
        guard ["call", "name", "dub", "nickname"].contains(statement.predicate.main.base),
            statement.clause.kind == .relative, let antecedent = statement.clause.antecedent,
            statement.clause.subject?.head != antecedent.head, let subject = statement.subjectText,
            let called = statement.anaphora.text(antecedent.range), !called.hasPrefix("only "),
            let part = statement.parts.first(where: { $0.kind == .noun }), let phrase = part.phrase,
            let text = part.text
        else { return [] }
        let prompt = statement.question([
            "What", statement.predicate.around(subject, isPlural: statement.isPlural), called,
        ])
        let name = term(text)
        return [
            Fact(
                .term, prompt, Answer(name, accept: withoutArticle(name), .term), at: phrase.range, in: passage)
        ]
    }

    /// The names in brackets behind a noun: `officers (commonly referred to as "commissars")`.
    static func bracketed(in passage: Passage, _ anaphora: Anaphora) -> [Fact] {
        let tokens = passage.tokens
        return tokens.indices.compactMap { open in
            guard tokens[open].text == "(", open > 0,
                let close = tokens[open...].prefix(12).firstIndex(where: { $0.text == ")" }),
                let joint = tokens[open..<close].firstIndex(where: { $0.lower == "as" }), joint + 1 < close,
                tokens[open..<joint].contains(where: { ["known", "referred"].contains($0.lower) }),
                tokens[open - 1].partOfSpeech == .noun, !tokens[open - 1].isCapitalized
            else { return nil }
            let modifiers = tokens[..<(open - 1)].reversed().prefix { [.adjective, .noun].contains($0.partOfSpeech) }
            let isDefinite = tokens[..<(open - 1 - modifiers.count)].last?.partOfSpeech == .determiner
            let start = open - 1 - modifiers.count - (isDefinite ? 1 : 0)
            guard let text = anaphora.text(start..<open) else { return nil }
            let name = term(passage.text(joint + 1..<close))
            let adverb = tokens[open + 1].partOfSpeech == .adverb ? tokens[open + 1].lower + " " : ""
            let isPast = tokens.contains { $0.isVerbal && $0.verbForm == .past }
            let isPlural = tokens[open - 1].isPlural
            let be = isPlural ? (isPast ? "were" : "are") : (isPast ? "was" : "is")
            var fact = Fact(
                .term, "By what name \(be) \(text) \(adverb)known?", Answer(name, accept: withoutArticle(name), .term),
                at: joint + 1..<close, in: passage)
            // "political officers", whichever.
            fact.isGeneral = !isDefinite
            return fact
        }
    }

    /// The names that a bracket behind a noun gives it.
    static func aliases(behind phrase: NounPhrase, in passage: Passage) -> [String] {
        let start = phrase.range.upperBound
        guard start < passage.tokens.count, passage.tokens[start].text == "(",
            let end = (start..<min(start + 12, passage.tokens.count)).first(where: { passage.tokens[$0].text == ")" }),
            let joint = (start..<end).first(where: {
                passage.tokens[$0].lower == "as" || passage.tokens[$0].lower == "called"
            }), joint + 1 < end
        else { return [] }
        return [term(passage.text(joint + 1..<end))]
    }

    /// A name without quotation marks.
    private static func term(_ text: String) -> String { String(text.filter { !"\"“”".contains($0) }).trimmedEnd }

    private static func withoutArticle(_ name: String) -> [String] {
        for article in ["the ", "a ", "an "] where name.lowercased().hasPrefix(article) {
            return [String(name.dropFirst(article.count))]
        }
        return []
    }
}
