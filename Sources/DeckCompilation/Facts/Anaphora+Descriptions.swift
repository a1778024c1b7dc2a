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
            // "experienced another drought": a drought, for whoever has not read of the others.
            if token.lower == "another", let phrase = passage.sentence.nounPhrase(at: index), phrase.core.count > 1,
                !passage.tokens[phrase.head].isPlural, passage.tokens[index + 1].partOfSpeech != .numeral
            {
                let next = passage.tokens[index + 1].lower
                return whole(index, next.first.map { "aeiou".contains($0) } ?? false ? "an" : "a")
            }
            return index > 0 && token.lower == "other" && passage.tokens[index - 1].partOfSpeech != .determiner
                ? nil : whole(index, nil)
        }
        guard token.partOfSpeech == .determiner, let phrase = passage.sentence.nounPhrase(at: index) else {
            // "both were sold": which two, the text before told.
            let isAlone = index + 1 < passage.tokens.count && passage.tokens[index + 1].isVerbal
            if token.lower == "both", isAlone { return whole(index, nil) }
            if token.lower == "both" || token.lower == "such" { return nil }
            return token.lower == "that" || token.lower == "the"
                ? (token.partOfSpeech == .pronoun && !isRelative(index) ? whole(index, nil) : nil) : whole(index, nil)
        }
        // "the university's field": the owner is the one that must be told.
        if token.lower == "the",
            let mark = phrase.core.first(where: { ["'", "'s"].contains(passage.tokens[$0].lower) }),
            mark > index + 1
        {
            let owner = index..<mark
            let word = definite(
                NounPhrase(range: owner, core: owner, head: mark - 1, isPlural: passage.tokens[mark - 1].isPlural),
                passage.tokens[mark - 1])
            // "the album in Norway's release": it would be Norway's.
            let isLocated = (word?.text ?? "").split(separator: " ").dropFirst().contains {
                $0 != "of" && ClosedClassWords.prepositions.contains(String($0))
            }
            return isLocated ? Word(range: owner, text: nil) : word
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
            guard phrase.core.count == 2, head.isPlural, head.partOfSpeech == .noun else { return nil }
            // "both forts": which two, the text before told.
            guard Self.nations.contains(head.lemma) else { return phrase.isList ? nil : whole(index, nil) }
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

    /// "the order", "the initial slaughter": needs something that says which, unless it names itself, or what the document
    /// is about says it.
    private func definite(_ phrase: NounPhrase, _ head: Token) -> Word? {
        guard let word = explained(phrase, head) else { return nil }
        return isKnownByTopic(word) ? nil : word
    }

    /// The same, whatever the document is about.
    private func explained(_ phrase: NounPhrase, _ head: Token) -> Word? {
        let inner = phrase.core.dropFirst()
        // "the resulting Report"
        if inner.contains(where: { ["aforementioned", "resulting", "said"].contains(passage.tokens[$0].lower) }) {
            return Word(range: phrase.core, text: nil)
        }
        let isPointing = inner.contains { Self.pointing.contains(passage.tokens[$0].lower) }
        if !isPointing, passage.dates.contains(where: { $0.range.overlaps(phrase.core) }) { return nil }
        let isNamed = inner.contains {
            passage.tokens[$0].partOfSpeech == .properNoun || Demonyms.adjectives.contains(passage.tokens[$0].lower)
                || passage.tokens[$0].partOfSpeech == .numeral
                    && passage.tokens[$0].text.contains(where: \.isNumber)
        }
        if isPinnedDown(phrase) || isFollowedByTitle(phrase) { return nil }
        if phrase.core.count == 2, !head.isPlural, let topic = references.topic(called: head.lower, in: passage) {
            return Word(range: phrase.core, text: topic)
        }
        if phrase.core.count == 2, !head.isPlural, !head.isCapitalized,
            references.rivalsTopic(
                references.described(by: head.lower, isDemonstrative: false, in: passage), called: head.lower)
        {
            return Word(range: phrase.core, text: nil)
        }
        if isNamed {
            // "the Union" alone is short for the longer name; where the question says what it is about, it is known by that.
            if phrase.core.count == 2, head.isCapitalized, NounLexicon.contains(head.lower) {
                if let full = references.named(head.lower, in: passage) {
                    return Word(range: phrase.core, text: full.text.decapitalizedArticle)
                }
                if references.isCued, !NounLexicon.places.contains(head.lower),
                    !NounLexicon.orders.contains(head.lower), !Self.vague.contains(head.lower)
                {
                    return nil
                }
            }
            return NounLexicon.contains(head.lower) && phrase.core.count == 2 && !Self.unique.contains(head.lower)
                ? Word(range: phrase.core, text: nil) : nil
        }
        if isBroughtIn(phrase) { return nil }
        // "the first working steam engine" of all
        if inner.count > 3, inner.first.map({ passage.tokens[$0].lower == "first" }) ?? false { return nil }
        if isPointing {
            return Word(range: phrase.core, text: nil)
        }
        if Self.unique.contains(head.lower) { return nil }
        if phrase.core.count == 2,
            let mention = references.described(by: head.lower, isDemonstrative: false, in: passage)
        {
            return Word(range: phrase.core, text: mention.text.decapitalizedArticle)
        }
        if phrase.core.count == 2, !head.isPlural, let thing = references.named.thing(head.lemma, in: passage) {
            return Word(range: phrase.core, text: thing)
        }
        // "Korean War: … the war": the question says which.
        if phrase.core.count == 2, !head.isPlural, references.isCue(head.lower, in: passage) { return nil }
        let modifiers = inner.dropLast().filter { passage.tokens[$0].lower != "'s" }
        if modifiers.count == 1,
            isToldWithName(phrase) || references.hasSpoken(of: passage.text(phrase.core.dropFirst()).lowercased())
                || modifiers.allSatisfy({ isClassifying(passage.tokens[$0]) })
        {
            return nil
        }
        return modifiers.count >= 2 ? nil : Word(range: phrase.core, text: nil)
    }

    /// "between the two nations" for "a truce" right after two nations were spoken of.
    func parties(of phrase: NounPhrase, subject: Range<Int>) -> String? {
        let first = passage.tokens[phrase.range.lowerBound].lower
        guard ["a", "an"].contains(first), subject == phrase.core,
            Self.mutual.contains(passage.tokens[phrase.head].lemma)
        else { return nil }
        return references.pair(in: passage).map { "between " + $0 }
    }

    /// What there is only between two.
    private static let mutual: Set<String> = [
        "alliance", "armistice", "ceasefire", "pact", "peace", "rivalry", "treaty", "truce", "war",
    ]

    /// Whether a word before a noun says of which sort it is: "royal", "construction" in "the construction industry".
    private func isClassifying(_ token: Token) -> Bool {
        token.partOfSpeech == .adjective && Self.classifyingEndings.contains { token.lower.hasSuffix($0) }
    }

    /// Endings of adjectives that tell the sort of a thing rather than which of several it is.
    private static let classifyingEndings = ["al", "an", "ar", "ary", "ic", "ist", "ive", "ous"]

    /// "after the atomic bomb fell on Hiroshima": in a clause that says when, with a name that says which.
    private func isToldWithName(_ phrase: NounPhrase) -> Bool {
        guard let clause = passage.clauses.first(where: { $0.subject?.head == phrase.head }),
            clause.kind == .subordinate
        else { return false }
        return passage.names.contains {
            $0.range.lowerBound > clause.verb.main && $0.range.upperBound <= clause.range.upperBound
        }
    }

    /// "the song “Clay”": its title says which.
    private func isFollowedByTitle(_ phrase: NounPhrase) -> Bool {
        let end = phrase.range.upperBound
        guard end + 1 < passage.tokens.count else { return false }
        // "the word ojalá"
        let next = passage.tokens[end]
        if next.partOfSpeech == .noun, !next.isCapitalized, !NounLexicon.contains(next.lower),
            Noun(plural: next.lower) == nil, !next.isVerbal,
            NounLexicon.works.contains(passage.tokens[phrase.head].lemma)
                || ["letter", "name", "phrase", "term", "word"].contains(passage.tokens[phrase.head].lemma)
        {
            return true
        }
        return ["\"", "“"].contains(passage.tokens[end].text) && passage.tokens[end + 1].isCapitalized
    }

    /// Whether what follows says which one is meant: "of …", "in …", "that …".
    private func isPinnedDown(_ phrase: NounPhrase) -> Bool {
        if phrase.range.upperBound > phrase.core.upperBound || passage.sentence.isModified(phrase) { return true }
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
        // "sent the captives | to Leith": where they were sent.
        if ["from", "in", "to"].contains(next.lower),
            // "end the war | in Norway": which war.
            next.lower != "in" || !NounLexicon.events.contains(passage.tokens[phrase.head].lemma),
            passage.clauses.contains(where: { clause in
                clause.after.contains { $0.kind == .noun && $0.phrase?.head == phrase.head }
            })
        {
            return false
        }
        return passage.names.contains {
            $0.range.lowerBound > phrase.range.upperBound && $0.range.lowerBound < phrase.range.upperBound + 4
        }
            // "at the university | in 1953"
            && !passage.dates.contains { $0.range.contains(phrase.range.upperBound + 1) }
    }

    /// Nouns that say too little, whatever the topic is.
    static let vague: Set<String> = [
        "act", "action", "article", "attack", "attempt", "base", "battalion", "bill", "brigade", "case", "character",
        "committee", "couple", "crew", "cyclone", "decision", "division", "effort", "event", "fleet", "force",
        "genus", "group", "house", "hurricane", "man", "matter", "meeting", "one", "operation", "other", "process",
        "project", "proposal", "regiment", "result", "series", "show", "squadron", "storm", "subject", "system",
        "team", "thing", "topic", "unit", "version", "woman",
    ]
    /// Adjectives that point at something told before.
    private static let pointing: Set<String> = pointingBack.union([
        "actual", "entire", "eventual", "final", "first", "individual", "initial", "last", "local", "main", "new",
        "old", "only", "original", "principal", "total", "whole",
    ])
    /// Those by which nothing is known without what was told, whatever the topic is.
    static let pointingBack: Set<String> = [
        "above", "additional", "current", "earlier", "following", "former", "last", "later", "latest", "next",
        "other", "preceding", "present", "previous", "remaining", "respective", "resulting", "same", "second",
        "several", "subsequent", "third", "two", "various",
    ]
    /// What there is one of, or what everybody calls so.
    private static let unique: Set<String> = [
        "air", "atmosphere", "clergy", "earth", "east", "economy", "environment", "equator", "field", "future",
        "internet", "moon", "north", "ocean", "past", "poor", "pope", "press", "public", "rich", "sea", "sky", "south",
        "sun", "universe", "west", "world",
    ]
}
