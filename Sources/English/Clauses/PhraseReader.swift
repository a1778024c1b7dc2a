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
                phrase.isPlural = next.isPlural && tokens[phrase.head].lower != "one"
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
                if head != nil, !isByname(index) { break loop }
            case .numeral:
                // "Decree 40 | two years after"
                if let head, tokens[head].text.first?.isNumber ?? false, !(token.text.first?.isNumber ?? false),
                    !["million", "billion", "thousand", "hundred", "trillion"].contains(token.lower)
                {
                    break loop
                }
                head = index
            case .noun, .properNoun:
                // "took three soldiers | prisoner"
                if let head, tokens[head].isPlural, ["captive", "hostage", "prisoner"].contains(token.lower) {
                    break loop
                }
                // "In 1712 | Thomas Newcomen"
                if let head, head == index - 1, token.partOfSpeech == .properNoun, tokens[head].text.utf8.count == 4,
                    tokens[head].text.allSatisfy(\.isNumber)
                {
                    break loop
                }
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

    /// "Alexander the Great": an article between two names.
    private func isByname(_ index: Int) -> Bool {
        guard index > 0, tokens[index].lower == "the", tokens[index - 1].partOfSpeech == .properNoun,
            let next = token(index + 1), next.isCapitalized
        else { return false }
        return FirstNames.contains(tokens[index - 1].lower)
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
}
