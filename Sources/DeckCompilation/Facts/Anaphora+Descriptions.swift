internal import English

extension Anaphora {
    /// A noun phrase that points: "this doctrine", "both nations", "the order".
    func phrase(at index: Int) -> Word? {
        let token = passage.tokens[index]
        guard token.partOfSpeech == .determiner || token.partOfSpeech == .adjective || token.partOfSpeech == .pronoun
        else { return nil }
        if token.lower == "other" || token.lower == "another" {
            if index > 0, passage.tokens[index - 1].lower == "the",
                passage.tokens[..<index].contains(where: { ["both", "each", "neither"].contains($0.lower) })
            {
                return nil
            }
            return index > 0 && token.lower == "other" && passage.tokens[index - 1].partOfSpeech != .determiner
                ? nil : whole(index, nil)
        }
        guard token.partOfSpeech == .determiner, let phrase = passage.sentence.nounPhrase(at: index) else {
            if token.lower == "both" || token.lower == "such" { return nil }
            return token.lower == "that" || token.lower == "the"
                ? (token.partOfSpeech == .pronoun && !isRelative(index) ? whole(index, nil) : nil) : whole(index, nil)
        }
        let head = passage.tokens[phrase.head]
        // "each feared that the other would attack"
        if token.lower == "the", head.lower == "other",
            passage.tokens[..<index].contains(where: { ["both", "each", "neither"].contains($0.lower) })
        {
            return nil
        }
        switch token.lower {
        case "the": return definite(phrase, head)
        case "both":
            guard phrase.core.count == 2, head.isPlural, Self.nations.contains(head.lemma) else { return nil }
            return Word(range: phrase.core, text: references.pair(in: passage))
        case "such" where index + 1 < passage.tokens.count && passage.tokens[index + 1].lower == "as": return nil
        case "such" where phrase.core.count == 2 && head.lower.hasSuffix("s") && isNamedBefore(phrase.head):
            return Word(range: phrase.core, text: head.text)
        case "such":
            if head.isCapitalized { return Word(range: index..<index + 1, text: nil) }
            return whole(index, nil)
        default:
            guard phrase.core.count == 2 else { return whole(index, nil) }
            if token.lower == "these", Self.nations.contains(head.lemma) {
                return Word(range: phrase.core, text: references.pair(in: passage))
            }
            return Word(
                range: phrase.core,
                text: references.described(by: head.lower, isDemonstrative: true, in: passage)?.text
                    .decapitalizedArticle)
        }
    }

    /// Whether the sentence has used the word before: "the wardens may …, and such wardens may also …".
    private func isNamedBefore(_ index: Int) -> Bool {
        passage.tokens[..<index].contains { $0.lower == passage.tokens[index].lower }
    }

    private static let nations: Set<String> = ["country", "nation", "power", "side", "state"]

    private func isRelative(_ index: Int) -> Bool { passage.clauses.contains { $0.opener == index } }

    /// "the order", "the initial slaughter": needs something that says which, unless it names itself.
    private func definite(_ phrase: NounPhrase, _ head: Token) -> Word? {
        let inner = phrase.core.dropFirst()
        if inner.contains(where: {
            passage.tokens[$0].partOfSpeech == .properNoun || Demonyms.adjectives.contains(passage.tokens[$0].lower)
                || passage.tokens[$0].partOfSpeech == .numeral
        }) {
            if isPinnedDown(phrase) { return nil }
            // "the Union" alone is short for the longer name.
            if phrase.core.count == 2, head.isCapitalized, NounLexicon.contains(head.lower),
                let full = references.described(by: head.lower, isDemonstrative: false, in: passage)
            {
                return Word(range: phrase.core, text: full.text.decapitalizedArticle)
            }
            return NounLexicon.contains(head.lower) && phrase.core.count == 2 && !Self.unique.contains(head.lower)
                ? Word(range: phrase.core, text: nil) : nil
        }
        if inner.contains(where: { Self.pointing.contains(passage.tokens[$0].lower) }), !isPinnedDown(phrase) {
            return Word(range: phrase.core, text: nil)
        }
        if Self.unique.contains(head.lower)
            || NounLexicon.times.contains(head.lemma) && phrase.range.count > phrase.core.count
        {
            return nil
        }
        if isPinnedDown(phrase) { return nil }
        if phrase.core.count == 2,
            let mention = references.described(by: head.lower, isDemonstrative: false, in: passage)
        {
            return Word(range: phrase.core, text: mention.text.decapitalizedArticle)
        }
        if isBroughtIn(phrase) { return nil }
        if phrase.core.count == 2, !head.isPlural, let thing = references.named.thing(head.lemma, in: passage) {
            return Word(range: phrase.core, text: thing)
        }
        let modifiers = inner.dropLast().filter { passage.tokens[$0].lower != "'s" }
        if modifiers.count == 1,
            isToldWithName(phrase) || references.hasSpoken(of: passage.text(phrase.core.dropFirst()).lowercased())
        {
            return nil
        }
        return modifiers.count >= 2 ? nil : Word(range: phrase.core, text: nil)
    }

    /// "after the atomic bomb fell on Hiroshima": in a clause that says when, with a name that says which.
    private func isToldWithName(_ phrase: NounPhrase) -> Bool {
        guard let clause = passage.clauses.first(where: { $0.subject?.head == phrase.head }),
            clause.kind == .subordinate
        else { return false }
        return passage.names.contains {
            $0.range.lowerBound > clause.verb.main && $0.range.upperBound <= clause.range.upperBound
        }
    }

    /// Whether what follows says which one is meant: "of …", "in …", "that …".
    private func isPinnedDown(_ phrase: NounPhrase) -> Bool {
        if phrase.range.upperBound > phrase.core.upperBound { return true }
        guard phrase.range.upperBound < passage.tokens.count else { return false }
        let next = passage.tokens[phrase.range.upperBound]
        if next.lower == "'s" { return false }
        if isLocated(phrase) { return true }
        if passage.clauses.contains(where: { $0.kind == .relative && $0.opener == phrase.range.upperBound }) {
            return true
        }
        guard ["between", "for", "in", "on", "over", "with", "against", "from", "to"].contains(next.lower) else {
            return next.partOfSpeech == .verb && next.verbForm == .pastParticiple
                && !passage.clauses.contains { $0.verb.main == phrase.range.upperBound && $0.depth == 0 }
        }
        return passage.names.contains {
            $0.range.lowerBound > phrase.range.upperBound && $0.range.lowerBound < phrase.range.upperBound + 4
        }
    }

    /// Adjectives that point at something told before.
    private static let pointing: Set<String> = [
        "above", "actual", "current", "local", "earlier", "following", "initial", "last", "later", "new", "next",
        "other",
        "preceding", "present", "previous", "remaining", "resulting",
        "same", "second", "subsequent", "third", "two", "whole",
    ]
    /// What there is one of, or what everybody calls so.
    private static let unique: Set<String> = [
        "air", "atmosphere", "clergy", "earth", "east", "economy", "environment", "equator", "field", "future",
        "internet", "moon", "north", "ocean", "past", "poor", "pope", "press", "public", "rich", "sea",
        "sky", "south", "sun", "universe", "west", "world",
    ]
}
