/// Reads noun phrases and verb groups off tagged tokens. Every function looks only forward and a bounded way.
struct PhraseReader {
    let tokens: [Token]

    /// The longest list of nouns that is read as one phrase.
    private static let longestList = 12

    private static let opening: Set<String> = ["\"", "“", "'", "‘", "["]
    private static let closing: Set<String> = ["\"", "”", "’", "]"]

    func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

    /// The noun phrase at `start`, with its "of" phrases, without coordination.
    func nounPhrase(at start: Int) -> NounPhrase? {
        guard var phrase = core(at: start) else { return nil }
        var depth = 0
        while let of = token(phrase.range.upperBound), of.lower == "of", depth < 6,
            let next = core(at: phrase.range.upperBound + 1)
        {
            phrase.range = phrase.range.lowerBound..<next.range.upperBound
            // "thousands of soldiers" counts soldiers.
            if depth == 0,
                ["number", "majority", "lot", "half", "quarter", "third", "variety", "range", "series"].contains(
                    tokens[phrase.head].lemma) || tokens[phrase.head].partOfSpeech == .numeral
            {
                phrase.isPlural = next.isPlural
            }
            depth += 1
        }
        return phrase
    }

    private func core(at start: Int) -> NounPhrase? {
        var index = start
        if let first = token(index), Self.opening.contains(first.text) { index += 1 }
        guard let first = token(index) else { return nil }
        if first.partOfSpeech == .pronoun {
            guard !ClosedClassWords.relative.contains(first.lower), first.lower != "there" else { return nil }
            let plural = ["they", "them", "we", "us", "these", "those", "all", "both", "many", "few", "several"]
                .contains(first.lower)
            return NounPhrase(range: start..<index + 1, core: start..<index + 1, head: index, isPlural: plural)
        }
        var head: Int?
        loop: while let token = token(index) {
            switch token.partOfSpeech {
            case .determiner:
                if head != nil { break loop }
            case .numeral:
                head = index
            case .noun, .properNoun:
                if let head, tokens[head].partOfSpeech == .numeral, head > start, token.partOfSpeech == .properNoun,
                    tokens[head - 1].isNominal
                {
                    break loop
                }
                head = index
            case .adjective:
                if head != nil, !goesOn(after: index) { break loop }
                if head == nil, !goesOn(after: index), !isSubstantive(index, start) { break loop }
                if !goesOn(after: index) { head = index }
            case .adverb:
                guard goesOn(after: index), head == nil || tokens[index - 1].partOfSpeech == .adjective else {
                    break loop
                }
                if tokens[index + 1].partOfSpeech == .determiner,
                    !["a", "half", "all"].contains(tokens[index + 1].lower)
                {
                    break loop
                }
                if index == start, tokens[index + 1].isNominal { break loop }
            case .particle where token.lower == "'s" || token.lower == "'":
                guard head != nil, goesOn(after: index) else { break loop }
            case .symbol: break
            case .adposition where joinsNumbers(index) || comparesNumber(index): break
            case .coordinator where joinsNumbers(index): break
            case .coordinator:
                guard joinsAdjectives(index), head == nil else { break loop }
            case .punctuation where token.text == ",":
                if isYearComma(index) { break }
                guard head == nil, joinsAdjectives(index) else { break loop }
            case .punctuation where ["\"", "“", "‘"].contains(token.text):
                guard head == nil || goesOn(after: index) else { break loop }
            default: break loop
            }
            index += 1
        }
        guard let head else { return nil }
        var end = head + 1
        if let after = token(end), after.partOfSpeech == .symbol, after.text == "%" { end += 1 }
        if let after = token(end), Self.closing.contains(after.text),
            tokens[start..<head].contains(where: { Self.opening.contains($0.text) })
        {
            end += 1
        }
        let plural =
            tokens[head].isPlural
            || tokens[head].partOfSpeech == .numeral && tokens[start..<head].allSatisfy { !$0.isNominal }
                && tokens[head].lower != "one"
        return NounPhrase(range: start..<end, core: start..<end, head: head, isPlural: plural)
    }

    /// Whether the noun phrase goes on behind `index`.
    private func goesOn(after index: Int) -> Bool {
        guard let next = token(index + 1) else { return false }
        switch next.partOfSpeech {
        case .noun, .properNoun, .numeral, .symbol: return true
        case .adjective: return goesOn(after: index + 1) || isSubstantive(index + 1, index + 1)
        case .adverb:
            return token(index + 2).map { [.adjective, .numeral].contains($0.partOfSpeech) } ?? false
                && goesOn(after: index + 2)
        case .determiner: return tokens[index].partOfSpeech == .adverb
        case .coordinator, .punctuation:
            if ["\"", "“", "‘"].contains(next.text) { return token(index + 2)?.isNominal ?? false }
            return joinsAdjectives(index + 1)
        default: return false
        }
    }

    /// "the poor", "the English": an adjective that stands for people.
    private func isSubstantive(_ index: Int, _ start: Int) -> Bool {
        index > 0 && (tokens[index - 1].lower == "the" || Demonyms.adjectives.contains(tokens[index].lower))
    }

    /// Whether "to" or "and" at `index` stands inside of a range of numbers: "twenty to twenty-five million".
    private func joinsNumbers(_ index: Int) -> Bool {
        guard index > 0, ["to", "or"].contains(tokens[index].lower), tokens[index - 1].partOfSpeech == .numeral else {
            return false
        }
        return token(index + 1)?.partOfSpeech == .numeral
            && (index < 2 || !["from", "in", "of"].contains(tokens[index - 2].lower))
    }

    /// "less than a quarter", "more than 200"
    private func comparesNumber(_ index: Int) -> Bool {
        guard index > 0, tokens[index].lower == "than", ["more", "less", "fewer"].contains(tokens[index - 1].lower)
        else { return false }
        return token(index + 1).map {
            $0.partOfSpeech == .numeral || $0.partOfSpeech == .symbol || ["a", "half"].contains($0.lower)
        } ?? false
    }

    /// Whether a comma or "and" at `index` stands between two adjectives of one noun.
    private func joinsAdjectives(_ index: Int) -> Bool {
        guard index > 0, tokens[index - 1].partOfSpeech == .adjective else { return false }
        for next in (index + 1)...(index + 3) {
            guard let token = token(next) else { return false }
            if token.partOfSpeech == .adjective { return goesOn(after: next) }
            guard token.partOfSpeech == .adverb || token.partOfSpeech == .coordinator else { return false }
        }
        return false
    }

    /// "July 4, 1776"
    private func isYearComma(_ index: Int) -> Bool {
        guard index > 1, let next = token(index + 1), next.partOfSpeech == .numeral, next.text.utf8.count == 4 else {
            return false
        }
        let month = tokens[index - 2].lower
        return tokens[index - 1].partOfSpeech == .numeral && ClosedClassWords.months.contains(month)
    }

    /// The noun phrase at `start` with the nouns that "and", "or" and commas join to it.
    ///
    /// As a subject, a verb may follow the list; elsewhere the last noun would rather be the subject of a new clause.
    func nounPhraseList(at start: Int, asSubject: Bool) -> NounPhrase? {
        guard var phrase = nounPhrase(at: start) else { return nil }
        var end = phrase.range.upperBound
        var items = 1
        while items < Self.longestList, let separator = token(end) {
            var next = end
            var closes = false
            if separator.text == "," { next += 1 }
            if let word = token(next), ["and", "or", "&"].contains(word.lower) {
                next += 1
                closes = true
            } else if separator.text != "," {
                break
            }
            // "and, ultimately, the march on Berlin"
            if closes, token(next)?.text == ",", token(next + 1)?.partOfSpeech == .adverb, token(next + 2)?.text == ","
            {
                next += 3
            }
            guard let item = nounPhrase(at: next), tokens[item.head].partOfSpeech != .pronoun || closes else { break }
            if !asSubject, isSubject(item) { break }
            if (tokens[item.head].partOfSpeech == .numeral) != (tokens[phrase.head].partOfSpeech == .numeral),
                tokens[item.head].text.first?.isNumber ?? false || tokens[phrase.head].text.first?.isNumber ?? false,
                tokens[item.head].partOfSpeech == .numeral && !tokens[item.head - 1].isNominal
                    || tokens[phrase.head].partOfSpeech == .numeral
            {
                break
            }
            end = item.range.upperBound
            items += 1
            if closes {
                phrase.range = phrase.range.lowerBound..<end
                phrase.isPlural = true
                phrase.isList = true
                break
            }
        }
        return phrase
    }

    /// Whether a finite verb follows the phrase, over a few phrases that hang on it.
    private func isSubject(_ phrase: NounPhrase) -> Bool {
        var next = phrase.range.upperBound
        for _ in 0..<3 {
            if let group = verbGroup(at: next), group.isFinite { return true }
            guard token(next)?.partOfSpeech == .adposition, let inner = nounPhrase(at: next + 1) else { return false }
            next = inner.range.upperBound
        }
        return false
    }

    /// The verb group at `start`, adverbs before it included.
    func verbGroup(at start: Int) -> VerbGroup? {
        var index = start
        while let token = token(index), token.partOfSpeech == .adverb { index += 1 }
        guard let first = token(index), first.isVerbal else { return nil }
        var group = VerbGroup(
            range: start..<index + 1, auxiliaries: [], main: index, negation: nil, isFinite: isFinite(index),
            isPassive: false, isProgressive: false,
            isPerfect: false, isPast: first.verbForm == .past || ["could", "would", "might"].contains(first.lower))
        while tokens[index].partOfSpeech == .auxiliary, let next = mainVerb(after: index, negation: &group.negation) {
            group.auxiliaries.append(index)
            let form = tokens[next].verbForm
            if tokens[index].lemma == "be", form == .pastParticiple || form == .past { group.isPassive = true }
            if tokens[index].lemma == "be", form == .gerund { group.isProgressive = true }
            if tokens[index].lemma == "have" { group.isPerfect = true }
            index = next
        }
        group.main = index
        group.range = start..<index + 1
        if group.negation == nil, let after = token(index + 1), after.lower == "not" || after.lower == "n't" {
            group.negation = index + 1
            group.range = start..<index + 2
        }
        return group
    }

    private func isFinite(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.partOfSpeech == .auxiliary, ClosedClassWords.modals.contains(token.lower) { return true }
        switch token.verbForm {
        case .past, .presentThird: return true
        case .base: return token.lower != "be" && !(index > 0 && tokens[index - 1].lower == "to")
        default: return false
        }
    }

    /// The verb that the auxiliary at `index` goes with, over adverbs, a negation and a phrase between commas.
    private func mainVerb(after index: Int, negation: inout Int?) -> Int? {
        var next = index + 1
        var found: Int?
        while let token = token(next), next < index + 5 {
            if token.partOfSpeech == .adverb {
                next += 1
            } else if token.lower == "not" || token.lower == "n't" {
                found = next
                next += 1
            } else if token.text == ",",
                let close = (next + 2..<next + 9).first(where: { self.token($0)?.text == "," }),
                let verb = self.token(close + 1), verb.isVerbal, verb.verbForm == .pastParticiple
            {
                next = close + 1
            } else {
                break
            }
        }
        if let found { negation = found }
        guard let verb = token(next), verb.isVerbal else { return nil }
        let auxiliary = tokens[index]
        switch auxiliary.lemma {
        case "be":
            return verb.verbForm == .gerund || verb.verbForm == .pastParticiple
                || verb.verbForm == .past && verb.partOfSpeech == .verb ? next : nil
        case "have": return verb.verbForm == .pastParticiple || verb.verbForm == .past ? next : nil
        default: return verb.verbForm == .base || ClosedClassWords.modals.contains(auxiliary.lower) ? next : nil
        }
    }
}
