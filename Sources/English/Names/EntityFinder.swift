/// Finds what the sentences of a text name, and what each name is the name of.
///
/// The words of a name come from the tree; its type from the noun that it is built on ("Battle of Kursk"), from the word
/// lists, and from what the model says of its head. Names that come again are of the type that most of them have.
package struct EntityFinder {
    /// The types of names that were found before, by the name in small letters: how often each.
    private var counts: [String: [EntityType: Int]] = [:]
    /// The last names, in small letters, of persons whom the text names with a first name or a title.
    private var bearers: Set<String> = []
    /// How much more often a word names a house ("Harvard University") than a person ("John Harvard"), in small letters.
    private var houses: [String: Int] = [:]

    /// The entities of each sentence of a text, in order, none within another.
    package static func entities(in sentences: [[Word]]) -> [[Entity]] {
        var finder = EntityFinder()
        let found = sentences.map { words in
            NameSpans(words).spans().compactMap { finder.entity($0, words) }
        }
        for (words, entities) in zip(sentences, found) {
            for entity in entities { finder.count(entity, words) }
        }
        return zip(sentences, found).map { words, entities in
            (finder.opening(words, entities) + entities).map {
                Entity(words: $0.words, type: finder.usualType(of: $0, words))
            }
        }
    }

    private func entity(_ span: NameSpans.Span, _ words: [Word]) -> Entity? {
        let name = Self.text(span.words, words)
        let head = words[span.head]
        if head.entityType == "time" || Self.isNoName(span, words) { return nil }
        let type =
            (span.hasTitle ? .person : nil) ?? Self.typeBySaying(span, words)
            ?? Self.typeByLists(name, head: Self.last(span, words), count: span.words.count)
            ?? Self.typeByTitle(span, words)
            ?? Self.typeByLists(name, head: head.lemma.lowercased(), count: span.words.count) ?? head.entityType.map {
                EntityType(model: $0)
            } ?? .other
        // "the Halcyon" is no person.
        if type == .person, !span.hasTitle, span.words.count == 1, span.words.lowerBound > 0,
            words[span.words.lowerBound - 1].form.lowercased() == "the", !name.hasSuffix("s")
        {
            return Entity(words: span.words, type: .other)
        }
        return Entity(words: span.words, type: type)
    }

    /// "beach" of "Jacksonville Beach", where the tree hangs it on the first word.
    private static func last(_ span: NameSpans.Span, _ words: [Word]) -> String {
        let of = span.words.first { $0 > span.words.lowerBound && words[$0].form == "of" } ?? span.words.upperBound
        return words[of - 1].form.lowercased()
    }

    /// A date, a title or office without its bearer ("General", "Prime Minister"), an abbreviation or a pronoun alone.
    private static func isNoName(_ span: NameSpans.Span, _ words: [Word]) -> Bool {
        if span.words.allSatisfy({ isOfDate(words[$0].form.lowercased()) }) { return true }
        if span.words.count == 1, SentencePieces.titlePronouns.contains(words[span.head].form) { return true }
        let head = words[span.head].form.lowercased()
        if span.head == span.words.upperBound - 1, NounLexicon.persons.contains(head) { return true }
        return span.words.count == 1 && head.hasSuffix(".") && Abbreviations.contains(String(head.dropLast()))
    }

    private static func isOfDate(_ word: String) -> Bool {
        ClosedClassWords.months.contains(word) || ClosedClassWords.weekdays.contains(word)
            || word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// What a common noun in the name says, or a list of names.
    private static func typeByLists(_ name: String, head: String, count: Int) -> EntityType? {
        let lower = name.lowercased()
        if Places.isKnown(lower) { return .place }
        if Demonyms.plurals.contains(lower) || Demonyms.adjectives.contains(lower) { return .other }
        if lettersOfThings.contains(name) || count == 1 && isCode(name) { return .other }
        if ["award", "medal", "prize", "trophy"].contains(head) { return .other }
        if count == 1, isAcronym(name) { return .organization }
        if count > 1, name.contains(" of "), NounLexicon.persons.contains(head) { return .person }
        if count > 1, prefixesOfPlaces.contains(where: { name.hasPrefix($0) }) { return .place }
        guard count > 1 else { return nil }
        if count == 2, surnames.contains(head), let first = lower.split(separator: " ").first,
            FirstNames.contains(String(first))
        {
            return .person
        }
        if name.contains(" & ") { return .organization }
        if NounLexicon.orders.contains(head) { return .order }
        if NounLexicon.events.contains(head) { return .event }
        if NounLexicon.organizations.contains(head) { return .organization }
        if NounLexicon.places.contains(head) { return .place }
        if NounLexicon.works.contains(head) { return .work }
        return nil
    }

    /// Nouns for bodies and places that are last names as well: "Terry Nation".
    private static let surnames: Set<String> = [
        "banks", "bridges", "brook", "brooks", "church", "field", "fields", "ford", "hall", "hill", "house", "lake",
        "marsh", "nation", "parks", "rivers", "wells", "wood", "woods",
    ]

    /// What is called by its first name alone.
    private static let namesakes: Set<String> = ["college", "company", "corporation", "university"]

    /// What stands before the names of towns and rivers.
    private static let prefixesOfPlaces = [
        "Bad ", "East ", "Fort ", "Los ", "New ", "North ", "Port ", "Rio ", "San ", "South ", "West ",
    ]

    /// "FtsZ": capitals within a word, as products and proteins have them and persons do not ("McKay").
    private static func isCode(_ name: String) -> Bool {
        guard let first = name.first, first.isUppercase, !name.contains("-"), !name.contains("'"), !name.contains("’"),
            name.contains(where: \.isLowercase),
            !["Mc", "Ma", "De", "La", "Le", "Di", "Du", "Fi", "Va"].contains(name.prefix(2))
        else { return false }
        return name.dropFirst().contains { $0.isUppercase || $0.isNumber }
    }

    /// Things that are known by their letters.
    private static let lettersOfThings: Set<String> = [
        "ADP", "AIDS", "ATP", "CCTV", "CEO", "CFO", "DNA", "DVD", "EEG", "FAQ", "GDP", "GMT", "GNP", "GPS", "HDTV",
        "HIV",
        "HTML", "HTTP", "LED", "MRI", "MVP", "PDF", "PHD", "PTSD", "RNA", "ROM", "RPM", "SUV", "USB", "UTC", "VHF",
        "VIP",
    ]

    /// Bodies are known by their letters: "NASA", "BBC".
    private static func isAcronym(_ name: String) -> Bool {
        (3...6).contains(name.utf8.count) && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
            && !name.allSatisfy { "IVXLCM".contains($0) }
    }

    /// What the sentence says that it is: "Susa, the capital of Elam", "Susa was a city".
    private static func typeBySaying(_ span: NameSpans.Span, _ words: [Word]) -> EntityType? {
        var nouns = words.indices.filter { words[$0].head - 1 == span.head && words[$0].relation == "appos" }
        let top = words[span.head].head - 1
        if words[span.head].relation == "nsubj", top >= 0,
            words.contains(where: { $0.head - 1 == top && $0.relation == "cop" })
        {
            nouns.append(top)
        }
        for noun in nouns where words[noun].partOfSpeech == .noun {
            let lemma = words[noun].lemma.lowercased()
            if NounLexicon.persons.contains(lemma) { return .person }
            if saidOfPlaces.contains(lemma) { return .place }
            if ["company", "band", "college", "newspaper", "party", "university"].contains(lemma) {
                return .organization
            }
        }
        return nil
    }

    /// Nouns that are said of places and of nothing else.
    private static let saidOfPlaces: Set<String> = [
        "capital", "city", "country", "county", "district", "island", "lake", "mountain", "port", "province", "region",
        "river", "suburb", "town", "village",
    ]

    /// A person, where a title stands before the name or a first name or famous last name begins it.
    private static func typeByTitle(_ span: NameSpans.Span, _ words: [Word]) -> EntityType? {
        let first = words[span.words.lowerBound].form.lowercased()
        if span.words.count > 1, NounLexicon.persons.contains(first),
            !NounLexicon.organizations.contains(last(span, words))
        {
            return .person
        }
        if span.hasTitle || FirstNames.contains(first) || FamousSurnames.all.contains(first) { return .person }
        // "H. Geiger"
        if span.words.count > 1, first.utf8.count == 2, first.hasSuffix(".") { return .person }
        guard span.words.lowerBound > 0 else { return nil }
        let before = words[span.words.lowerBound - 1]
        return before.head - 1 == span.head && NameSpans.isTitle(before.form) ? .person : nil
    }

    /// The name that opens a sentence, where the capital says nothing and the model saw a common noun, but the text has
    /// named a person so.
    private func opening(_ words: [Word], _ entities: [Entity]) -> [Entity] {
        guard let first = words.first, first.partOfSpeech == .noun, first.isCapitalized,
            !(first.head == 2 && ["amod", "compound"].contains(first.relation)),
            entities.first?.words.lowerBound != 0,
            counts[first.form.lowercased()]?[.person] != nil
        else { return [] }
        return [Entity(words: 0..<1, type: .person)]
    }

    private mutating func count(_ entity: Entity, _ words: [Word]) {
        counts[Self.text(entity.words, words).lowercased(), default: [:]][entity.type, default: 0] += 1
        // "Harvard University" tells what "Harvard" is.
        if entity.type == .organization, entity.words.count == 2, let first = entity.words.first,
            let last = entity.words.last,
            Self.namesakes.contains(words[last].form.lowercased())
        {
            counts[words[first].form.lowercased(), default: [:]][.organization, default: 0] += 3
            houses[words[first].form.lowercased(), default: 0] += 1
        }
        // "Josef Stalin" tells what "Stalin" is.
        guard entity.type == .person, let last = entity.words.last else { return }
        let first = entity.words.lowerBound
        let isTitled = first > 0 && NameSpans.isTitle(words[first - 1].form) && words[first - 1].isCapitalized
        guard entity.words.count > 1 || isTitled else { return }
        bearers.insert(words[last].form.lowercased())
        houses[words[last].form.lowercased(), default: 0] -= 1
        counts[words[last].form.lowercased(), default: [:]][.person, default: 0] += 2
    }

    private func usualType(of entity: Entity, _ words: [Word]) -> EntityType {
        // "Washington" after "George Washington" or "General Washington".
        if entity.words.count == 1, entity.type == .place, let only = entity.words.first,
            bearers.contains(words[only].form.lowercased()),
            only == 0 || !["at", "in", "near", "to"].contains(words[only - 1].form.lowercased())
        {
            return isHouse(entity, words) ? .organization : .person
        }
        if entity.type == .person, isHouse(entity, words) { return .organization }
        guard let types = counts[Self.text(entity.words, words).lowercased()] else { return entity.type }
        // The order of the cases decides between equals, so that the result does not depend on chance.
        return EntityType.allCases.max {
            (types[$0] ?? 0, $0 == entity.type ? 1 : 0) < (types[$1] ?? 0, $1 == entity.type ? 1 : 0)
        }
            ?? entity.type
    }

    /// Whether a word alone names a house more often than a person: "Harvard" of Harvard University and John Harvard.
    private func isHouse(_ entity: Entity, _ words: [Word]) -> Bool {
        entity.words.count == 1 && houses[Self.text(entity.words, words).lowercased()] ?? 0 > 0
    }

    private static func text(_ range: Range<Int>, _ words: [Word]) -> String {
        words[range].map(\.form).joined(separator: " ")
    }
}

extension EntityType {
    /// The type that stands for one of GUM's.
    fileprivate init(model type: String) {
        switch type {
        case "person", "place", "organization", "event": self = EntityType(rawValue: type) ?? .other
        default: self = .other
        }
    }
}
