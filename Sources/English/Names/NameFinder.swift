/// Finds the proper names of a sentence and guesses what they name: by word lists, by the words around them, and by what
/// the document has told of them before.
package struct NameFinder {
    private let tokens: [Token]
    private let known: KnownNames

    package init(tokens: [Token], known: KnownNames) {
        self.tokens = tokens
        self.known = known
    }

    /// Every name, in order, none within another.
    package func names() -> [Name] {
        var names: [Name] = []
        var index = 0
        while index < tokens.count {
            guard starts(at: index) else {
                index += 1
                continue
            }
            let end = end(from: index)
            names += split(index..<end)
            index = end
        }
        return names
    }

    private func starts(at index: Int) -> Bool {
        let token = tokens[index]
        if token.partOfSpeech == .properNoun { return token.isCapitalized || token.lower.first?.isNumber ?? false }
        // "38th Parallel"
        if token.partOfSpeech == .numeral, index + 1 < tokens.count,
            ["st", "nd", "rd", "th"].contains(where: token.lower.hasSuffix)
        {
            return tokens[index + 1].partOfSpeech == .properNoun && tokens[index + 1].isCapitalized
                && !Self.isCalendar(tokens[index + 1].lower)
        }
        guard token.isCapitalized, index + 1 < tokens.count else { return false }
        // "Second World War", "Great Patriotic War": an adjective in capitals before a name.
        return token.partOfSpeech == .adjective && index > 0 && tokens[index + 1].partOfSpeech == .properNoun
            && tokens[index + 1].isCapitalized
            || token.partOfSpeech == .noun && (index > 0 || NounLexicon.orders.contains(token.lower))
                && tokens[index + 1].partOfSpeech == .numeral
    }

    private func end(from start: Int) -> Int {
        var end = start + 1
        while end < tokens.count {
            let token = tokens[end]
            if token.partOfSpeech == .properNoun
                || token.isCapitalized && (token.partOfSpeech == .adjective || token.partOfSpeech == .noun)
            {
                end += 1
            } else if token.partOfSpeech == .numeral, numbered(before: end) {
                end += 1
            } else if ["of", "de", "la", "du", "von", "van", "al", "bin", "&"].contains(token.lower), isJoined(end) {
                end += 1
            } else if token.lower == "the" || token.lower == "and", isInsideTitle(end) {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    /// "Order 227", "Apollo 11", but not "June 4".
    private func numbered(before end: Int) -> Bool {
        let before = tokens[end - 1]
        return (before.partOfSpeech == .properNoun || NounLexicon.orders.contains(before.lower))
            && !Self.isCalendar(before.lower) && tokens[end].text.utf8.count < 4
    }

    private static func isCalendar(_ word: String) -> Bool {
        ClosedClassWords.months.contains(word) || ClosedClassWords.weekdays.contains(word)
            || [
                "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "spring", "summer",
                "autumn", "fall", "winter",
            ].contains(word)
    }

    /// "Duke of Wellington", "University of Chicago": "of" between capitals, after a noun that takes it.
    private func isJoined(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].isCapitalized, tokens[index + 1].partOfSpeech == .properNoun
        else { return false }
        if tokens[index].lower != "of" { return tokens[index - 1].isCapitalized }
        let head = tokens[index - 1].lower
        return NounLexicon.organizations.contains(head) || NounLexicon.events.contains(head)
            || NounLexicon.orders.contains(head)
            || [
                "bay", "duke", "earl", "isle", "lake", "prince", "republic", "kingdom", "house", "bank", "gulf", "cape",
                "strait", "statue", "tower", "book", "history", "states",
            ].contains(head)
    }

    /// "War of the Roses", "Alice and the Lion" are too rare to risk but for the first.
    private func isInsideTitle(_ index: Int) -> Bool {
        tokens[index].lower == "the"
            && (tokens[index - 1].lower == "of" || FirstNames.contains(tokens[index - 1].lower))
            && index + 1 < tokens.count
            && tokens[index + 1].isCapitalized
    }

    /// A run of capitals as one name, its title set aside: "Soviet Premier | Josef Stalin".
    private func split(_ range: Range<Int>) -> [Name] {
        var start = range.lowerBound
        if Self.isCalendar(tokens[start].lower), range.count == 1 || tokens[start + 1].partOfSpeech == .numeral {
            return [Name(range: range, kind: .time, text: text(range))]
        }
        // A title and the name behind it.
        if let title = range.dropLast().last(where: { NounLexicon.persons.contains(tokens[$0].lower) }),
            title < range.upperBound - 1,
            tokens[title + 1].lower != "of", tokens[title + 1].partOfSpeech == .properNoun
        {
            start = title + 1
            return [Name(range: start..<range.upperBound, kind: .person, text: text(start..<range.upperBound))]
        }
        if Demonyms.adjectives.contains(tokens[start].lower), range.count == 1, !(tokens[start].isPlural) {
            // "Allied and Soviet forces": an adjective whose people has a name of its own is no name.
            guard Demonyms.peoplesNamedAlike.contains(tokens[start].lower) else { return [] }
            return [Name(range: range, kind: .people, text: text(range))]
        }
        return [Name(range: range, kind: kind(range), text: text(range))]
    }

    private func text(_ range: Range<Int>) -> String {
        var text = ""
        for index in range {
            if index > range.lowerBound, tokens[index].range.lowerBound > tokens[index - 1].range.upperBound {
                text += " "
            }
            text += tokens[index].text
        }
        return text
    }

    private func kind(_ range: Range<Int>) -> Name.Kind {
        let name = text(range)
        let lower = name.lowercased()
        if Demonyms.plurals.contains(lower) { return .people }
        if Places.isKnown(lower) { return .place }
        if let kind = known.kind(of: name) { return kind }
        if let kind = byHead(range) { return kind }
        return byContext(range) ?? .other
    }

    /// What a common noun in the name says: "Kwantung Army", "Battle of Kursk", "Lake Ladoga".
    private func byHead(_ range: Range<Int>) -> Name.Kind? {
        let of = range.first { tokens[$0].lower == "of" }
        let last = (of ?? range.upperBound) - 1
        var head = tokens[last].lower
        if tokens[last].partOfSpeech == .numeral || ["i", "ii", "iii", "iv"].contains(head), last > range.lowerBound {
            head = tokens[last - 1].lower
        }
        head = Noun(plural: head)?.singular ?? head
        guard range.count > 1 || of != nil else {
            if head.utf8.count > 1, Self.bodies.contains(head) {
                return .organization
            }
            return FirstNames.contains(head) || FamousSurnames.all.contains(head) ? .person : nil
        }
        if of != nil, NounLexicon.persons.contains(head) { return .person }
        if FamousSurnames.all.contains(head)
            || FirstNames.contains(tokens[range.lowerBound].lower) && !NounLexicon.contains(head)
        {
            return .person
        }
        if NounLexicon.events.contains(head) { return .event }
        if NounLexicon.orders.contains(head) { return .order }
        if NounLexicon.organizations.contains(head) { return .organization }
        let first = tokens[range.lowerBound].lower
        if NounLexicon.places.contains(head) || ["lake", "mount", "cape", "fort", "port", "mt."].contains(first) {
            return .place
        }
        if NounLexicon.works.contains(head) { return .work }
        return nil
    }

    private func byContext(_ range: Range<Int>) -> Name.Kind? {
        let before = range.lowerBound > 0 ? tokens[range.lowerBound - 1] : nil
        let after = range.upperBound < tokens.count ? tokens[range.upperBound] : nil
        if let before, NounLexicon.persons.contains(before.lower), before.partOfSpeech == .noun { return .person }
        if let before, ["mr.", "mrs.", "ms.", "dr.", "sir", "lord", "lady", "saint", "st."].contains(before.lower) {
            return .person
        }
        if after?.lower == "who"
            || after?.text == "," && range.upperBound + 1 < tokens.count && tokens[range.upperBound + 1].lower == "who"
        {
            return .person
        }
        if let before, NounLexicon.places.contains(before.lower) && before.partOfSpeech == .noun { return .place }
        if let before, before.lower == "of", range.lowerBound > 1,
            ["city", "town", "village", "island", "port", "province", "state", "county"].contains(
                tokens[range.lowerBound - 2].lower)
        {
            return .place
        }
        if tokens[range.lowerBound].text.count == 2, tokens[range.lowerBound].text.hasSuffix("."), range.count > 1 {
            return .person
        }
        if let after, after.isVerbal,
            Self.deedsOfPersons.contains(after.lemma)
                || after.lemma == "be" && range.upperBound + 1 < tokens.count
                    && ["born", "married"].contains(tokens[range.upperBound + 1].lower)
        {
            return .person
        }
        if let before, ["in", "near", "at"].contains(before.lower), range.count < 3,
            !known.commonWords.contains(tokens[range.upperBound - 1].lower),
            !Self.languages.contains(tokens[range.lowerBound].lower)
        {
            return .place
        }
        return nil
    }

    /// Bodies that are known by their letters.
    private static let bodies: Set<String> = [
        "bbc", "cheka", "cia", "eu", "fbi", "fifa", "gestapo", "kgb", "mi5", "mi6", "nasa", "nato", "nkvd", "opec",
        "un", "unesco", "unicef", "who",
    ]

    private static let languages: Set<String> = [
        "arabic", "aramaic", "esperanto", "gaelic", "hebrew", "hindi", "latin", "mandarin", "sanskrit", "yiddish",
    ]

    /// Verbs whose subject is a person far more often than not.
    private static let deedsOfPersons: Set<String> = [
        "argue", "believe", "compose", "die", "discover", "explain", "invent", "marry", "paint", "publish", "realise",
        "realize", "say", "study", "think", "visit",
        "write",
    ]
}
