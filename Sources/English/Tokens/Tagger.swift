/// Gives every token of a sentence its part of speech, verb form and lemma, by word lists, endings and neighbours.
///
/// Two passes, each from left to right: the first decides words one by one, the second the words that open phrases or
/// clauses ("after", "that"), for which what follows must be known. Time is linear in the number of tokens.
struct Tagger {
    var tokens: [Token]
    /// Words, in lower case, that the document writes with a capital in the middle of sentences.
    private let names: Set<String>
    /// Whether the clause that is being read has its finite verb already.
    var hasFiniteVerb = false
    /// Whether any clause of the sentence has had one.
    var sentenceHasFiniteVerb = false
    var lastVerbForm: VerbForm?

    init(tokens: [Token], names: Set<String>) {
        self.tokens = tokens
        self.names = names
    }

    mutating func tag() {
        for index in tokens.indices { decide(index) }
        OpenerTagging.decide(&tokens)
    }

    private mutating func decide(_ index: Int) {
        let lower = tokens[index].lower
        if let mark = markOrNumber(index) { return set(index, mark) }
        if let fixed = closedClass(index) {
            set(index, fixed)
            if [.subordinator, .coordinator].contains(fixed)
                || fixed == .pronoun && ClosedClassWords.relative.contains(lower)
                || ClosedClassWords.prepositionsOrSubordinators.contains(lower)
            {
                hasFiniteVerb = false
            }
            return
        }
        if isName(index) {
            let isAdjective = Demonyms.adjectives.contains(lower) && followsNominal(after: index)
            return set(index, isAdjective ? .adjective : .properNoun)
        }
        openClass(index)
    }

    mutating func set(_ index: Int, _ part: PartOfSpeech, form: VerbForm? = nil, lemma: String? = nil) {
        tokens[index].partOfSpeech = part
        tokens[index].verbForm = form
        if let lemma { tokens[index].lemma = lemma }
        if part == .punctuation, [",", ";", ":", "—", "–", "--", "("].contains(tokens[index].text) {
            hasFiniteVerb = false
        }
        if part == .noun || part == .properNoun { setNumber(index) }
    }

    private mutating func setNumber(_ index: Int) {
        let lower = tokens[index].lower
        if Noun.unmarkedPlurals.contains(lower) {
            tokens[index].isPlural = true
        } else if tokens[index].partOfSpeech == .properNoun {
            tokens[index].isPlural =
                Demonyms.plurals.contains(lower)
                || lower.hasSuffix("s")
                    && Noun(plural: lower).map { NounLexicon.institutions.contains($0.singular) } ?? false
        } else if let noun = Noun(plural: lower) {
            tokens[index].isPlural = true
            tokens[index].lemma = noun.singular
        }
    }

    private func markOrNumber(_ index: Int) -> PartOfSpeech? {
        let token = tokens[index]
        guard let first = token.text.unicodeScalars.first else { return .other }
        if ("0"..."9").contains(first) {
            return token.text.contains("-") && token.text.contains(where: \.isLetter) ? .adjective : .numeral
        }
        if first.properties.isAlphabetic || first == "'" && token.text.utf8.count > 1
            || first == "’" && token.lower.utf8.count > 1
        {
            return nil
        }
        if "$£€¥%+=<>°#@&".unicodeScalars.contains(first) { return token.text == "&" ? .coordinator : .symbol }
        return first.properties.isEmojiPresentation ? .symbol : .punctuation
    }

    private func closedClass(_ index: Int) -> PartOfSpeech? {
        let token = tokens[index]
        let lower = token.lower
        let previous = index > 0 ? tokens[index - 1] : nil
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        // "Will Smith", "May 1945", "US": a capital inside of a sentence makes a name of these.
        if index > 0, token.isCapitalized, ["march", "may", "us", "will"].contains(lower) { return nil }
        if lower == "may", next?.text.first?.isNumber ?? false { return nil }
        switch lower {
        case "i" where index > 0 && token.text == "I" && previous?.isCapitalized ?? false: return .properNoun
        case "such" where next?.lower == "as": return .adposition
        case "'s":
            let isVerb =
                previous.map { ["it", "he", "she", "that", "there", "who", "what", "here"].contains($0.lower) } ?? false
            return isVerb ? .auxiliary : .particle
        case "'": return .particle
        case "n't", "not": return .particle
        case "her": return next.map { startsNominal($0) } ?? false ? .determiner : .pronoun
        case "which"
        where previous.map { $0.isNominal || $0.text == "," || $0.text == ")" || $0.partOfSpeech == .adposition }
            ?? false:
            return .pronoun
        case "these", "those", "all", "both", "many", "some", "each", "neither", "either":
            if let next, next.lower.hasSuffix("ed"), !Verb.readings(of: next.lower).isEmpty,
                !finiteVerbFollows(index + 1)
            {
                return .pronoun
            }
            return next.map { startsNominal($0) } ?? false ? .determiner : .pronoun
        case "this" where next.map { isOnlyPast($0) } ?? false && !finiteVerbFollows(index + 1): return .pronoun
        case "that", "this", "which", "what", "such", "few", "several", "another":
            return next.map { startsNominal($0) } ?? false && lower != "that"
                ? .determiner : lower == "that" ? .subordinator : .pronoun
        case "one" where next?.lower == "of": return .numeral
        case "so" where next?.lower == "that": return .subordinator
        case "as" where previous.map { ["just", "twice"].contains($0.lower) } ?? false: return .adverb
        case "no" where next?.lower == ".": return .noun
        case "more", "most", "less", "fewer", "much":
            if next?.lower == "of" { return .pronoun }
            if next?.lower == "than" { return .determiner }
            return next.map { isQuantifiable($0) } ?? false ? .determiner : .adverb
        case "second", "last", "first": return .adjective
        case "over", "under", "about", "around", "nearly", "almost":
            if let next, isNumeral(next),
                next.lower != "a" || !["over", "under", "about", "around"].contains(lower) || isNumberWord(index + 2)
            {
                return .adverb
            }
        default: break
        }
        if ClosedClassWords.formsOfBe.contains(lower) || ClosedClassWords.modals.contains(lower)
            || ClosedClassWords.formsOfHave.contains(lower)
            || ClosedClassWords.formsOfDo.contains(lower)
        {
            return nil
        }
        if ClosedClassWords.possessives.contains(lower) { return .determiner }
        if ClosedClassWords.personal.contains(lower) || ClosedClassWords.reflexives.contains(lower)
            || ClosedClassWords.otherPronouns.contains(lower)
        {
            return .pronoun
        }
        if ClosedClassWords.determiners.contains(lower) { return .determiner }
        if ClosedClassWords.numbers.contains(lower) || isSpelledNumber(lower) {
            return ClosedClassWords.ordinals.contains(lower) ? .adjective : .numeral
        }
        if token.isCapitalized, index > 0, !ClosedClassWords.prepositions.contains(lower),
            !ClosedClassWords.coordinators.contains(lower)
        {
            return nil
        }
        if ClosedClassWords.coordinators.contains(lower) { return .coordinator }
        if ClosedClassWords.subordinators.contains(lower) { return .subordinator }
        if ClosedClassWords.particles.contains(lower), let previous, previous.partOfSpeech == .verb,
            !(next.map { startsNominal($0) } ?? false)
        {
            return .adverb
        }
        if lower == "to" { return beginsInfinitive(index) ? .particle : .adposition }
        if lower == "following" || lower == "like" || lower == "worth" || lower == "opposite" {
            return previous.map { $0.partOfSpeech == .determiner } ?? false ? .adjective : .adposition
        }
        if ClosedClassWords.prepositions.contains(lower) { return .adposition }
        if ClosedClassWords.adverbs.contains(lower) {
            let isAdjective = AdjectiveLexicon.words.contains(lower) || lower == "earlier" || lower == "further"
            return isAdjective && previous.map { [.determiner, .adjective].contains($0.partOfSpeech) } ?? false
                && lower != "only" ? .adjective : .adverb
        }
        return nil
    }

    private func isSpelledNumber(_ lower: String) -> Bool {
        guard lower.contains("-") else { return false }
        return lower.split(separator: "-").allSatisfy {
            ClosedClassWords.numbers.contains(String($0)) || ClosedClassWords.ordinals.contains(String($0))
        }
    }

    private func isNumeral(_ token: Token) -> Bool {
        token.text.first?.isNumber ?? false || ClosedClassWords.numbers.contains(token.lower) || token.lower == "a"
            || "$£€".contains(token.text)
    }

    private func isNumberWord(_ index: Int) -> Bool {
        index < tokens.count && ClosedClassWords.numbers.contains(tokens[index].lower)
    }

    private func isQuantifiable(_ token: Token) -> Bool {
        guard let reading = token.lower.last else { return false }
        return reading == "s" || ["of", "people", "men", "women", "than"].contains(token.lower) || isNumeral(token)
    }

    /// Whether a noun phrase can begin or go on with the token.
    func startsNominal(_ token: Token) -> Bool {
        let lower = token.lower
        if token.text.first?.isPunctuation ?? true { return false }
        return !ClosedClassWords.prepositions.contains(lower) && !ClosedClassWords.personal.contains(lower)
            && !ClosedClassWords.modals.contains(lower) && !ClosedClassWords.formsOfBe.contains(lower)
            && !ClosedClassWords.formsOfHave.contains(lower) && !ClosedClassWords.formsOfDo.contains(lower)
            && !ClosedClassWords.subordinators.contains(lower) && !ClosedClassWords.coordinators.contains(lower)
            && !(ClosedClassWords.determiners.contains(lower)
                && !["other", "many", "few", "more", "such"].contains(lower))
            && !ClosedClassWords.possessives.contains(lower)
            && !(ClosedClassWords.adverbs.contains(lower) && lower != "once")
            && !(Verb.readings(of: lower).contains {
                $0.form == .past || $0.form == .pastParticiple || $0.form == .presentThird
            }
                && !looksLikeNoun(lower) && !lower.hasSuffix("ed"))
    }

    func looksLikeNoun(_ lower: String) -> Bool {
        NounLexicon.contains(lower) || VerbLexicon.mostlyNouns.contains(lower)
            || Noun(plural: lower).map {
                NounLexicon.contains($0.singular) || VerbLexicon.mostlyNouns.contains($0.singular)
            } ?? false
    }

    /// Whether "to" at `index` stands before a verb in its base form.
    private func beginsInfinitive(_ index: Int) -> Bool {
        var next = index + 1
        while next < tokens.count,
            ClosedClassWords.adverbs.contains(tokens[next].lower) || tokens[next].lower.hasSuffix("ly"),
            next < index + 3
        { next += 1 }
        guard next < tokens.count else { return false }
        let word = tokens[next].lower
        if tokens[next].isCapitalized { return false }
        guard word == "be" || word == "have" || word == "do" || Verb.isKnown(word) else { return false }
        guard VerbLexicon.mostlyNouns.contains(word) || NounLexicon.nounsLikeVerbs.contains(word) else { return true }
        // "to war", "to power", but "to war against" never; "to march on", "to use the": an object or a preposition follows a verb.
        guard next + 1 < tokens.count else { return false }
        let after = tokens[next + 1].lower
        return ClosedClassWords.determiners.contains(after) || ClosedClassWords.possessives.contains(after)
            || ["on", "to", "as", "for", "into"].contains(after)
            || tokens[next + 1].isCapitalized
            || index > 0 && Verb.readings(of: tokens[index - 1].lower).isEmpty == false
    }

    private func isName(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isCapitalized else { return false }
        let atStart =
            index == 0 || tokens[..<index].allSatisfy { $0.partOfSpeech == .punctuation }
            || [":", "\"", "“"].contains(tokens[index - 1].text)
        guard atStart else { return true }
        let lower = token.lower
        if Demonyms.adjectives.contains(lower) || Demonyms.plurals.contains(lower) || Places.isKnown(lower)
            || FirstNames.contains(lower)
        {
            return true
        }
        if token.text.count > 1, token.text.allSatisfy({ $0.isUppercase || $0 == "." }) { return true }
        if names.contains(lower) { return true }
        if ClosedClassWords.formsOfBe.contains(lower) || ClosedClassWords.modals.contains(lower) { return false }
        let isKnownWord =
            !Verb.readings(of: lower).isEmpty || AdjectiveLexicon.looksLikeOne(lower) || looksLikeNoun(lower)
            || lower.hasSuffix("ly")
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        if next.isCapitalized, !ClosedClassWords.personal.contains(next.lower) {
            return !lower.hasSuffix("ly") && (!isKnownWord || next.lower != "i")
        }
        return ClosedClassWords.months.contains(lower) || ClosedClassWords.weekdays.contains(lower)
    }

    private func followsNominal(after index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        return !next.isCapitalized && startsNominal(next) && next.lower != "'s" && next.lower != "'"
            && !(Verb.readings(of: next.lower).contains { $0.form != .base && $0.form != .presentThird }
                && !next.lower.hasSuffix("ed") && !next.lower.hasSuffix("ing"))
    }
}
