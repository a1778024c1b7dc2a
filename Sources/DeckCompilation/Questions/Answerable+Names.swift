internal import Cards
internal import English

extension Answerable {
    /// The name that a noun phrase is; nil where it is more, less or several names.
    init?(name phrase: NounPhrase, in passage: Passage, known: KnownNames) {
        guard let name = passage.name(at: phrase.head), name.kind != .time, !phrase.isList, name.text.utf8.count > 1,
            phrase.core.upperBound <= name.range.upperBound, !Self.isCut(name, in: passage)
        else { return nil }
        // "the National Office | for the Protection of Trade", "the Convention | on Trade": half a name.
        let end = max(phrase.range.upperBound, name.range.upperBound)
        if name.kind != .person, name.kind != .place, name.kind != .people, end + 1 < passage.tokens.count,
            ["for", "of", "on"].contains(passage.tokens[end].lower)
                || passage.tokens[end].lower == "and" && name.text.holds(" of ") && name.kind == .organization
        {
            let next = passage.tokens[end + 1].lower == "the" ? end + 2 : end + 1
            let isDate = passage.dates.contains { $0.range.contains(end + 1) }
            if next < passage.tokens.count, passage.tokens[next].isCapitalized, !isDate { return nil }
        }
        // "the Hall of the Church": the name and what belongs to it.
        let whole = phrase.range.upperBound > name.range.upperBound ? passage.text(phrase.range) : nil
        let before = phrase.core.lowerBound..<max(phrase.core.lowerBound, name.range.lowerBound)
        // "Rome's", "a Stalin", "no Roman", "this Paris"
        guard
            !before.contains(where: {
                let token = passage.tokens[$0]
                return token.lower == "'s" || token.partOfSpeech == .numeral
                    || token.partOfSpeech == .determiner && token.lower != "the"
            })
        else { return nil }
        // "the Jin | dynasty", "Daly | et al."
        if phrase.core.upperBound == name.range.upperBound, name.range.upperBound < passage.tokens.count {
            let next = passage.tokens[name.range.upperBound]
            if next.lower == "et" || next.partOfSpeech == .noun && !next.isCapitalized && next.lower != "percent" {
                return nil
            }
        }
        // "the first Americans in space"
        if before.contains(where: { ["first", "last", "only"].contains(passage.tokens[$0].lower) }) { return nil }
        let roles = before.filter { passage.tokens[$0].isNominal }
        guard
            roles.isEmpty || name.kind == .person
                || name.kind == .organization
                    && roles.allSatisfy({ NounLexicon.organizations.contains(passage.tokens[$0].lemma) })
        else { return nil }
        // "Desperate | Housewives": half a name.
        let first = name.range.lowerBound
        if first > 1, passage.tokens[first - 1].partOfSpeech == .adjective, passage.tokens[first - 1].isCapitalized,
            name.kind != .place, !Demonyms.adjectives.contains(passage.tokens[first - 1].lower),
            !NounLexicon.persons.contains(passage.tokens[first - 1].lower)
        {
            return nil
        }
        // "the Center for the Arts": no name of its own.
        if name.range.count == 1, NounLexicon.contains(name.text.lowercased()) { return nil }
        if name.kind == .people, name.text.last != "s", !Demonyms.peoplesNamedAlike.contains(name.text.lowercased()) {
            return nil
        }
        // "the Literary and Philosophical Society": half a name.
        if before.contains(where: { passage.tokens[$0].partOfSpeech == .coordinator }) { return nil }
        let hasArticle = name.kind != .person && before.contains { passage.tokens[$0].lower == "the" }
        // "the Newcastle": a name was cut.
        if hasArticle, name.kind == .place, Places.cities.contains(name.text.lowercased()) { return nil }
        let full = known.expansion(of: name.text)
        let sort = NameSort(of: name, isExplained: full != nil)
        var accept = hasArticle ? [name.text] : []
        if full != nil { accept += hasArticle ? ["the " + name.text] : [name.text] }
        if name.kind == .person {
            accept += Self.shorter(name.text)
            if before.count > 0 { accept.append(passage.text(phrase.core).decapitalizedArticle) }
            if !name.text.contains(" "), let full = known.fullName(of: name.text) { accept.append(full) }
        }
        // "Connie strengthened": a storm.
        let isThing = name.kind == .person && name.range.count == 1 && known.isThing(name.text)
        kind = isThing ? .term : sort.kind
        var isPart = false
        // "central Asia"
        let adjectives = before.filter {
            passage.tokens[$0].partOfSpeech == .adjective && $0 + 1 == name.range.lowerBound
        }
        if let adjective = adjectives.first, name.kind == .place, whole == nil {
            let text = passage.text(adjective..<name.range.upperBound)
            isPart = Self.parts.contains(passage.tokens[adjective].lower)
            answer = Answer(hasArticle ? "the " + text : text, accept: [text, name.text], sort.type)
        } else if let whole {
            guard name.kind != .people else { return nil }
            // "Ann Lee of the Holm Society" is Ann Lee; "Maria of Portugal" is no Maria, nor "the Hall of the Church" a Hall.
            let isShort = name.kind == .person && !Self.isTitled(name, in: passage)
            let short = name.range.count > 1 || isShort ? [name.text] : []
            answer = Answer(
                isShort ? name.text : whole.decapitalizedArticle,
                accept: isShort ? accept + [whole] : name.kind == .person ? [name.text] + accept : short, sort.type)
        } else {
            let text = full ?? name.text
            answer = Answer(hasArticle ? "the " + text : text, accept: accept + [text], sort.type)
        }
        range = whole == nil ? name.range : phrase.range
        self.name = name.kind
        isPlural = passage.tokens[phrase.head].isPlural || name.kind == .people
        if isPart {
            (asSubject, asObject) = ("Which region", "which region")
        } else if hasArticle, name.kind == .place, Places.states.contains(name.text.lowercased()) {
            // "the Missouri" is no state.
            (asSubject, asObject) = ("Which river", "which river")
        } else if let noun = roles.last.map({ passage.tokens[$0].lower }) ?? sort.noun, name.kind != .person,
            // "Which hall?" would half tell it.
            !(whole ?? "").hasSuffix("Hall of Fame"),
            // "influenced by The White Squadron": a book.
            !(Self.units.contains(noun) && before.contains { $0 > 0 && passage.tokens[$0].text == "The" })
        {
            let which = "which " + noun
            (asSubject, asObject) = (which.capitalizedFirst, which)
        } else {
            (asSubject, asObject) =
                sort.isWho && !isThing || name.kind == .people ? ("Who", "whom") : ("What", "what")
        }
    }

    /// Whether the name of a person or saint goes on in the next word, which was not seen to be of it: "Michael | Learned
    /// acted", "St. Thomas | More".
    static func isCut(_ name: Name, in passage: Passage) -> Bool {
        let end = name.range.upperBound
        guard name.kind == .person || name.text.hasPrefix("St. "), end < passage.tokens.count else { return false }
        return passage.tokens[end].isCapitalized && passage.tokens[end].text != "I"
            && !passage.dates.contains { $0.range.contains(end) }
    }

    /// "Maria | of Portugal", "Henry II | of Skarn": one name, and of what.
    private static func isTitled(_ name: Name, in passage: Passage) -> Bool {
        let end = name.range.upperBound
        guard end + 1 < passage.tokens.count, passage.tokens[end].lower == "of", passage.tokens[end + 1].isCapitalized
        else { return false }
        return name.range.count == 1
            || name.range.count == 2 && name.text.split(separator: " ")[1].allSatisfy { "IVX".contains($0) }
    }

    /// Bodies of soldiers, after which books and films are called: "The Lost Squadron".
    private static let units: Set<String> = [
        "army", "battalion", "brigade", "crew", "fleet", "legion", "regiment", "squad", "squadron", "troop",
    ]

    /// Adjectives that take a part of a place.
    private static let parts: Set<String> = [
        "central", "eastern", "lower", "mid", "northeastern", "northern", "northwestern", "southeastern", "southern",
        "southwestern", "upper", "western",
    ]

    /// The name that is given to one of many: "a Norman named Oursel", "a ship called the Ada".
    init?(named phrase: NounPhrase, in passage: Passage) {
        let joint = phrase.core.upperBound
        guard ["a", "an"].contains(passage.tokens[phrase.core.lowerBound].lower), joint + 1 < passage.tokens.count,
            ["called", "named"].contains(passage.tokens[joint].lower),
            let name = passage.names.first(where: { (joint + 1...joint + 2).contains($0.range.lowerBound) }),
            name.range.lowerBound == joint + 1 || passage.tokens[joint + 1].lower == "the", name.kind != .time
        else { return nil }
        let head = passage.tokens[phrase.head]
        let isPerson =
            name.kind == .person || NounLexicon.persons.contains(head.lemma) || head.partOfSpeech == .properNoun
        guard isPerson || head.partOfSpeech == .noun && name.kind != .person, !head.isPlural else { return nil }
        let hasArticle = name.range.lowerBound == joint + 2
        kind = isPerson ? .person : name.kind == .place ? .place : .term
        answer = Answer(
            hasArticle ? "the " + name.text : name.text,
            accept: hasArticle ? [name.text] : isPerson ? Self.shorter(name.text) : [],
            isPerson ? .person : name.kind == .place ? .place : .term)
        range = name.range
        (asSubject, asObject) = isPerson ? ("Who", "whom") : ("Which " + head.lower, "which " + head.lower)
        isPlural = false
        self.name = isPerson ? .person : name.kind
    }

    /// The same name asked for by the noun that it explains: "which village" for "a village, Pons".
    func called(by phrase: NounPhrase, in passage: Passage) -> Answerable {
        let head = passage.tokens[phrase.head].lower
        guard !isWho, !passage.tokens[phrase.head].isPlural else { return self }
        var copy = self
        copy = Answerable(
            kind: kind, answer: answer, range: range, asSubject: "Which " + head, asObject: "which " + head,
            isPlural: isPlural, name: name)
        return copy
    }

    /// Several names of one sort: "Leningrad and Sevastopol".
    init?(list phrase: NounPhrase, in passage: Passage) {
        guard phrase.isList else { return nil }
        let names = passage.names.filter {
            phrase.range.contains($0.range.lowerBound) && $0.range.upperBound <= phrase.range.upperBound
        }
        guard names.count >= 2, names.count <= 5, let first = names.first, names.allSatisfy({ $0.kind == first.kind }),
            first.kind != .other, first.kind != .time
        else { return nil }
        let others = phrase.range.filter { index in !names.contains { $0.range.contains(index) } }
        guard
            others.allSatisfy({
                let token = passage.tokens[$0]
                return token.partOfSpeech == .coordinator || token.text == "," || token.lower == "the"
                    || Self.saysWho(token, of: first)
            }), !others.contains(where: { ["or", "nor", "but"].contains(passage.tokens[$0].lower) })
        else { return nil }
        let sort = NameSort(of: first)
        // "Charleston, South Carolina": one town.
        let isOne = names.count == 2 && first.kind == .place && others.allSatisfy { passage.tokens[$0].text == "," }
        // "belong to Class 2 and Class 3": places by the model's guess.
        guard !sort.isVague || first.isSure else { return nil }
        var text = passage.text(phrase.range)
        if others.contains(where: { Self.saysWho(passage.tokens[$0], of: first) }) {
            // "German engineer Karl Berg and British engineer Ann Lee": their names alone.
            let called = names.map(\.text)
            text = called.dropLast().joined(separator: ", ") + " and " + (called.last ?? "")
        }
        let plain = text.lowercased().hasPrefix("both ") ? String(text.dropFirst(5)) : text.decapitalizedArticle
        kind = sort.kind
        answer = Answer(
            plain,
            accept: isOne
                ? [first.text] : names.count == 2 ? [names.reversed().map(\.text).joined(separator: " and ")] : [],
            sort.isWho ? .group : sort.type)
        range = phrase.range
        isPlural = !isOne
        name = first.kind
        // "the Danish Government and the Royal Society": of two sorts.
        let isAlike = first.kind != .organization || names.allSatisfy { NameSort(of: $0).noun == sort.noun }
        if !isAlike {
            (asSubject, asObject) = ("Who", "whom")
        } else if isOne, let noun = sort.noun {
            (asSubject, asObject) = ("Which " + noun, "which " + noun)
        } else if let noun = sort.noun {
            let which = "which " + (Noun(plural: noun) == nil ? Noun(noun).plural : noun)
            (asSubject, asObject) = (which.capitalizedFirst, which)
        } else {
            (asSubject, asObject) = ("Who", "whom")
        }
    }

    /// Whether the word tells what one of several persons is: "German engineer".
    private static func saysWho(_ token: Token, of name: Name) -> Bool {
        guard name.kind == .person else { return false }
        return token.partOfSpeech == .adjective || NounLexicon.persons.contains(token.lemma)
    }

    /// "the Manchurian border", "the suburbs of Moscow": a place told by a common noun and a name.
    init?(placeBy phrase: NounPhrase, in passage: Passage, _ anaphora: Anaphora) {
        let head = passage.tokens[phrase.head]
        guard NounLexicon.places.contains(head.lemma), head.partOfSpeech == .noun, !phrase.isList,
            passage.tokens[phrase.core.lowerBound].lower == "the", let text = anaphora.text(phrase.range),
            phrase.range.contains(where: { passage.tokens[$0].isCapitalized }),
            // "the first settlement in Skarn", "the remaining Skarn coast"
            !phrase.core.contains(where: {
                ["entire", "first", "huge", "last", "new", "only", "remaining", "rest", "whole"].contains(
                    passage.tokens[$0].lower)
            })
        else { return nil }
        kind = .place
        answer = Answer(text, accept: [text.hasPrefix("the ") ? String(text.dropFirst(4)) : text], .place)
        range = phrase.range
        name = .place
        isPlural = head.isPlural
        let noun = Self.directions.contains(head.lower) ? "region" : head.lower
        (asSubject, asObject) = ("Which " + noun, "which " + noun)
    }

    /// "Stalin" for "Josef Stalin"; none of "Peter the Great" or "John of Gaunt".
    static func shorter(_ name: String) -> [String] {
        var words = name.split(separator: " ")
        if ["Jr", "Jr.", "Sr", "Sr."].contains(words.last ?? "") { words.removeLast() }
        guard words.count > 1, !name.contains(" of "), !name.contains(" the "), let last = words.last,
            !NounLexicon.persons.contains(last.lowercased()), last.count > 3 || last.contains(where: \.isLowercase)
        else { return [] }
        return [String(last)]
    }
}
