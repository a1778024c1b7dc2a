internal import English

/// The words of a sentence that refer back, each with what it is to be replaced by when the sentence stands alone.
///
/// "It also allowed officers to remove commanders" after "Order 9 forbade retreat" → "Order 9 also allowed …".
struct Anaphora: Sendable {
    private let passage: Passage
    private let references: References
    /// By first token; nil text where no safe antecedent was found.
    private(set) var words: [Word] = []

    struct Word: Sendable {
        let range: Range<Int>
        /// Nil where nothing safe can be said.
        let text: String?
    }

    init(_ passage: Passage, _ references: References) {
        self.passage = passage
        self.references = references
        var index = 0
        while index < passage.tokens.count {
            if let word = word(at: index) {
                words.append(word)
                index = word.range.upperBound
            } else {
                index += 1
            }
        }
    }

    /// The tokens as a text that stands alone; nil where something in them refers to what cannot be told.
    func text(_ range: Range<Int>) -> String? {
        var text = ""
        var index = range.lowerBound
        var pending = words.filter { $0.range.overlaps(range) }[...]
        while index < range.upperBound {
            if index > range.lowerBound,
                passage.tokens[index].range.lowerBound > passage.tokens[index - 1].range.upperBound
            {
                text += " "
            }
            if let word = pending.first, word.range.lowerBound == index {
                guard let replacement = word.text else { return nil }
                text += index == 0 ? replacement.capitalizedFirst : replacement
                index = word.range.upperBound
                pending.removeFirst()
            } else {
                if let word = pending.first, word.range.lowerBound < index { return nil }
                text += passage.tokens[index].text
                index += 1
            }
        }
        return text
    }

    private func word(at index: Int) -> Word? {
        let token = passage.tokens[index]
        if token.isCapitalized, index > 0, token.lower == "us" || token.lower == "it" { return nil }
        switch token.lower {
        case "he", "she", "him":
            return whole(index, references.person(at: index, in: passage)?.text.decapitalizedArticle)
        case "his", "her":
            if isBound(index) { return nil }
            guard token.partOfSpeech == .determiner else {
                return whole(index, references.person(at: index, in: passage)?.text)
            }
            return whole(index, references.person(at: index, in: passage)?.text.decapitalizedArticle.possessive)
        case "it":
            if isExpletive(index) { return nil }
            return whole(index, isMainSubject(index) ? references.thing(in: passage)?.text.decapitalizedArticle : nil)
        case "its":
            if isBound(index) { return nil }
            return whole(index, nil)
        case "they", "them": return whole(index, references.several(at: index, in: passage)?.text.decapitalizedArticle)
        case "their":
            if isBound(index) { return nil }
            return whole(index, references.several(at: index, in: passage)?.text.decapitalizedArticle.possessive)
        case "i", "we", "you", "me", "us", "my", "our", "your", "here", "myself", "ourselves":
            return token.lower == "i" && token.text == "I" && index > 0 && passage.tokens[index - 1].isCapitalized
                ? nil : whole(index, nil)
        case "himself", "herself", "itself", "themselves": return nil
        case "former", "latter", "aforementioned", "foregoing":
            return token.lower == "former" && index > 0 && passage.tokens[index - 1].lower != "the"
                ? nil : whole(index, nil)
        case "one", "ones":
            return token.partOfSpeech == .numeral && !(passage.tokens[..<index].last?.partOfSpeech == .adjective)
                && isCounting(index) ? nil : whole(index, nil)
        case "this", "that", "these", "those", "such", "both", "the", "another", "other":
            return phrase(at: index)
        case "there":
            return token.partOfSpeech == .pronoun && index + 1 < passage.tokens.count
                && passage.tokens[index + 1].isVerbal ? nil : whole(index, nil)
        default: return nil
        }
    }

    private func whole(_ index: Int, _ text: String?) -> Word { Word(range: index..<index + 1, text: text) }

    /// Whether "one" counts something: "one ship", "one of the ships".
    private func isCounting(_ index: Int) -> Bool {
        guard index + 1 < passage.tokens.count else { return false }
        let next = passage.tokens[index + 1]
        return next.isNominal || next.partOfSpeech == .adjective || next.partOfSpeech == .numeral || next.lower == "of"
    }

    /// "It took six months", "it is believed that": the word stands for nothing.
    private func isExpletive(_ index: Int) -> Bool {
        guard let clause = passage.clauses.first(where: { $0.subject?.head == index }) else { return false }
        let verb = passage.tokens[clause.verb.main].lemma
        if verb == "take" || verb == "cost" { return clause.after.contains { element in isInfinitive(element) } }
        return (verb == "be" || clause.verb.isPassive)
            && clause.after.contains { $0.range.contains { passage.tokens[$0].lower == "that" } }
    }

    private func isInfinitive(_ element: Clause.Element) -> Bool {
        guard case .clause(let inner) = element.kind else { return false }
        return passage.clauses[inner].kind == .infinitive
    }

    private func isMainSubject(_ index: Int) -> Bool {
        passage.clauses.contains { $0.depth == 0 && $0.subject?.head == index }
    }

    /// Whether a possessive stands in the predicate of a clause whose subject it can mean: "Ann sold her house".
    private func isBound(_ index: Int) -> Bool {
        let inner = passage.clauses.filter { clause in
            (clause.verb.range.lowerBound..<max(clause.verb.range.upperBound, clause.range.upperBound)).contains(index)
        }.min { $0.range.count < $1.range.count }
        guard let inner, let subject = inner.subject ?? inner.antecedent else { return false }
        let head = passage.tokens[subject.head]
        let name = passage.name(at: subject.head)
        let isPerson =
            name?.kind == .person || NounLexicon.persons.contains(head.lemma)
            || ["he", "she", "who"].contains(head.lower)
        switch passage.tokens[index].lower {
        case "his", "her": return isPerson && !subject.isPlural
        case "their":
            return subject.isPlural || subject.isList || name?.kind == .people || name?.kind == .organization
                || name?.kind == .place
        default: return !isPerson && !subject.isPlural
        }
    }

    /// A noun phrase that points: "this doctrine", "both nations", "the order".
    private func phrase(at index: Int) -> Word? {
        let token = passage.tokens[index]
        guard token.partOfSpeech == .determiner || token.partOfSpeech == .adjective || token.partOfSpeech == .pronoun
        else { return nil }
        if token.lower == "other" || token.lower == "another" {
            return index > 0 && token.lower == "other" && passage.tokens[index - 1].partOfSpeech != .determiner
                ? nil : whole(index, nil)
        }
        guard token.partOfSpeech == .determiner, let phrase = passage.sentence.nounPhrase(at: index) else {
            if token.lower == "both" || token.lower == "such" { return nil }
            return token.lower == "that" || token.lower == "the"
                ? (token.partOfSpeech == .pronoun && !isRelative(index) ? whole(index, nil) : nil) : whole(index, nil)
        }
        let head = passage.tokens[phrase.head]
        switch token.lower {
        case "the": return definite(phrase, head)
        case "both":
            guard phrase.core.count == 2, head.isPlural, Self.nations.contains(head.lemma) else { return nil }
            return Word(range: phrase.core, text: references.pair(in: passage))
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

    private static let nations: Set<String> = ["country", "nation", "power", "side", "state"]

    private func isRelative(_ index: Int) -> Bool { passage.clauses.contains { $0.opener == index } }

    /// "the order", "the initial slaughter": needs something that says which, unless it names itself.
    private func definite(_ phrase: NounPhrase, _ head: Token) -> Word? {
        let inner = phrase.core.dropFirst()
        if inner.contains(where: {
            passage.tokens[$0].partOfSpeech == .properNoun || Demonyms.adjectives.contains(passage.tokens[$0].lower)
                || passage.tokens[$0].partOfSpeech == .numeral
        }) {
            // "the Union" alone is short for the longer name.
            if phrase.core.count == 2, head.isCapitalized,
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
        let modifiers = inner.dropLast().filter { passage.tokens[$0].lower != "'s" }
        return modifiers.count >= 2 ? nil : Word(range: phrase.core, text: nil)
    }

    /// Whether what follows says which one is meant: "of …", "in …", "that …".
    private func isPinnedDown(_ phrase: NounPhrase) -> Bool {
        if phrase.range.upperBound > phrase.core.upperBound { return true }
        guard phrase.range.upperBound < passage.tokens.count else { return false }
        let next = passage.tokens[phrase.range.upperBound]
        if next.lower == "'s" { return false }
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
        "above", "actual", "current", "earlier", "following", "initial", "last", "later", "new", "next", "other",
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

extension String {
    /// "Stalin's", "the Soviets'"
    var possessive: String {
        hasSuffix("s") && first?.isUppercase != true || hasSuffix("ts") ? self + "'" : self + "'s"
    }
}
