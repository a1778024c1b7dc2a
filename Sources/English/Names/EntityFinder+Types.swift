/// What the words of a name, and those about it, say that it names.
extension EntityFinder {
    /// "beach" of "Jacksonville Beach", where the tree hangs it on the first word.
    static func last(_ span: NameSpans.Span, _ words: [Word]) -> String {
        let of = span.words.first { $0 > span.words.lowerBound && words[$0].form == "of" } ?? span.words.upperBound
        return words[of - 1].form.lowercased()
    }

    /// What a common noun in the name says, or a list of names.
    static func typeByLists(_ name: String, head: String, count: Int) -> EntityType? {
        let lower = name.lowercased()
        if KnownBodies.ofWords.contains(lower) { return .organization }
        if Places.isKnown(lower) || isPartOfPlace(lower) { return .place }
        if Demonyms.plurals.contains(lower) || Demonyms.adjectives.contains(lower) { return .other }
        if lettersOfThings.contains(name) || count == 1 && (isCode(name) || isDoctrine(lower)) { return .other }
        if languages.contains(lower) || isLatin(name) || isModel(name) || isTaxon(lower) { return .other }
        if ["award", "medal", "prize", "time", "trophy"].contains(head) { return .other }
        if count > 1, NounLexicon.persons.contains(head), name.contains(" of ") { return .person }
        // "Hurricane Omar", "Severe Tropical Storm Ada"
        let before = lower.split(separator: " ").dropLast()
        if count > 1,
            [before.first, before.last].contains(where: { $0.map { openingsOfEvents.contains(String($0)) } ?? false }),
            // "Storm Shadow": no storm is christened so.
            before != ["storm"] || FirstNames.contains(head),
            // "National Hurricane Center"
            !NounLexicon.organizations.contains(head), !NounLexicon.places.contains(head),
            !KnownBodies.endings.contains(head)
        {
            return .event
        }
        if count > 1, prefixesOfPlaces.contains(where: { name.hasPrefix($0) }) { return .place }
        guard count > 1 else { return nil }
        // "Penn State": a university and its teams.
        if head == "state", isUniversity(before.joined(separator: " ")) { return .organization }
        if count == 2, surnames.contains(head), let first = lower.split(separator: " ").first,
            FirstNames.contains(String(first))
        {
            return .person
        }
        if name.contains(" & ") || KnownBodies.endings.contains(head) { return .organization }
        // "Ann Grove" is a person.
        if sites.contains(head), count > 2 || !FirstNames.contains(String(lower.prefix { $0 != " " })) { return .place }
        // "the U.S. House of Representatives"
        if ["representatives", "commons", "lords", "delegates"].contains(where: { lower.hasSuffix("house of " + $0) }) {
            return .organization
        }
        if NounLexicon.orders.contains(head) { return .order }
        if NounLexicon.events.contains(head) { return .event }
        if NounLexicon.organizations.contains(head) { return .organization }
        if NounLexicon.places.contains(head) { return .place }
        if NounLexicon.works.contains(head) { return .work }
        return nil
    }

    /// Whether "State" behind it calls a university, and not what lies around a city of the same name.
    private static func isUniversity(_ name: String) -> Bool {
        name == "penn" || Places.states.contains(name) && name != "new york" && name != "washington"
    }

    /// "northern Africa", "Greater London": a known place, or a part of one.
    private static func isPartOfPlace(_ name: String) -> Bool {
        guard let space = name.firstIndex(of: " "), parts.contains(String(name[..<space])) else { return false }
        return Places.isKnown(String(name[name.index(after: space)...]))
    }

    private static let parts: Set<String> = [
        "central", "east", "eastern", "greater", "inner", "lower", "north", "northeastern", "northern", "northwestern",
        "outer", "south", "southeastern", "southern", "southwestern", "upper", "west", "western",
    ]

    /// "Christianity", "Marxism", "Physics": what is believed, taught or studied.
    private static func isDoctrine(_ name: String) -> Bool {
        faiths.contains(name)
            || name.utf8.count > 6 && !FirstNames.contains(name)
                && ["ism", "ity", "logy", "onomy", "ics"].contains { name.hasSuffix($0) }
    }

    /// "Mastodonsaurus", "Felidae": sorts of living things by the ends of their names.
    private static func isTaxon(_ name: String) -> Bool {
        name.utf8.count > 7 && endingsOfTaxa.contains(where: name.hasSuffix)
    }

    private static let endingsOfTaxa = [
        "aceae", "ceratops", "dactylus", "idae", "inae", "mimus", "odon", "ornis", "pithecus", "pteryx", "raptor",
        "saurus", "suchus", "therium",
    ]

    /// Doctrines and faiths, and their books, that their endings do not tell.
    private static let faiths: Set<String> = ["bible", "islam", "koran", "orthodoxy", "philosophy", "quran", "torah"]

    /// Languages that are not called as a people is.
    private static let languages: Set<String> = [
        "afrikaans", "arabic", "aramaic", "cantonese", "esperanto", "gaelic", "hebrew", "hindi", "latin", "malay",
        "mandarin", "pashto", "sanskrit", "swahili", "urdu", "yiddish",
    ]

    /// "Andrias davidianus", "De humani corporis fabrica": as species and books in Latin are written, and no person.
    private static func isLatin(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard words.count > 1, let last = words.last, last.count > 3, last.allSatisfy({ $0.isLowercase }) else {
            return false
        }
        return !NounLexicon.contains(String(last)) && !words.contains { ["and", "of", "the"].contains($0) }
    }

    /// The last words of names of places, which are none as common nouns.
    private static let sites: Set<String> = [
        "almshouses", "aqueduct", "basilica", "bypass", "cottage", "cove", "crater", "creek", "gardens", "gate",
        "grove", "islands", "manor", "mansion", "minster", "mountains", "nunnery", "pass", "plantation", "priory",
        "ranch", "range", "rectory", "reef", "sound", "tunnel", "viaduct", "vicarage", "wharf",
    ]

    /// Nouns for bodies and places that are last names as well: "Terry Nation".
    static let surnames: Set<String> = [
        "banks", "bridges", "brook", "brooks", "church", "field", "fields", "ford", "hall", "hill", "house", "lake",
        "marsh", "nation", "parks", "rivers", "wells", "wood", "woods",
    ]

    /// What stands before the names of towns and rivers.
    private static let prefixesOfPlaces = [
        "Bad ", "Cape ", "East ", "Fort ", "Lac ", "Lago ", "Lake ", "Los ", "Monte ", "Mount ", "New ", "North ",
        "Port ", "Rio ", "San ", "South ", "West ",
    ]

    /// "FtsZ": capitals within a word, as products and proteins have them and persons do not ("McKay").
    private static func isCode(_ name: String) -> Bool {
        // Most names are told at a glance.
        guard name.utf8.dropFirst().contains(where: { $0 >= 0x80 || (0x30...0x5A).contains($0) }) else { return false }
        guard let first = name.first, first.isUppercase, !name.contains("-"), !name.contains("'"), !name.contains("’"),
            name.contains(where: \.isLowercase),
            !["Mc", "Ma", "De", "La", "Le", "Di", "Du", "Fi", "Va"].contains(name.prefix(2))
        else { return false }
        return name.dropFirst().contains { $0.isUppercase || $0.isNumber }
    }

    /// "Telenoid R1": what ends in a letter and a number is made, and no body.
    private static func isModel(_ name: String) -> Bool {
        guard let last = name.split(separator: " ").dropFirst().last, last.count < 5 else { return false }
        return last.contains(where: \.isNumber) && last.contains(where: \.isLetter)
            && last.first?.isUppercase ?? false
    }

    /// Things that are known by their letters.
    private static let lettersOfThings: Set<String> = [
        "ADP", "AIDS", "ATP", "CCTV", "CEO", "CFO", "DNA", "DVD", "EEG", "FAQ", "GDP", "GMT", "GNP", "GPS", "HDTV",
        "HIV", "HTML", "HTTP", "LED", "MRI", "MVP", "PDF", "PHD", "PTSD", "RNA", "ROM", "RPM", "SUV", "USB", "UTC",
        "VHF", "VIP",
    ]

    /// Bodies are known by their letters: "NASA", "BBC".
    static func isAcronym(_ name: String) -> Bool {
        (3...6).contains(name.utf8.count) && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
            && !name.allSatisfy { "IVXLCM".contains($0) }
    }

    /// What the sentence says that it is: "Susa, the capital of Elam", "Susa was a city".
    static func typeBySaying(_ span: NameSpans.Span, _ words: [Word]) -> EntityType? {
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
            if NounLexicon.crafts.contains(lemma) || saidOfThings.contains(lemma) { return .other }
            if saidOfPlaces.contains(lemma) { return .place }
            if ["company", "band", "college", "newspaper", "party", "university"].contains(lemma) {
                return .organization
            }
        }
        return nil
    }

    /// Nouns that are said of what is neither a person nor a place nor a body.
    private static let saidOfThings: Set<String> = [
        "album", "breed", "cyclone", "dinosaur", "genus", "horse", "hurricane", "novel", "poem", "racehorse", "song",
        "species", "storm", "taxon", "typhoon", "variety",
    ]

    /// What storms and undertakings are called before their names: "Hurricane Omar".
    static let openingsOfEvents: Set<String> = ["cyclone", "hurricane", "operation", "storm", "typhoon"]

    /// Whether the noun before the name says that it is a ship or another craft: "the battleship Tirpitz".
    static func isCraft(_ name: Range<Int>, head: Int, _ words: [Word]) -> Bool {
        guard name.lowerBound > 0 else { return false }
        let place = name.lowerBound - 1
        let before = words[place]
        // "a frigate named Caroline"
        if place > 0, ["called", "named"].contains(before.form),
            NounLexicon.crafts.contains(words[place - 1].lemma.lowercased())
        {
            return true
        }
        return before.partOfSpeech == .noun && NounLexicon.crafts.contains(before.lemma.lowercased())
            && (before.head - 1 == head || words[head].head - 1 == place)
    }

    /// Nouns that are said of places and of nothing else.
    private static let saidOfPlaces: Set<String> = [
        "capital", "city", "country", "county", "district", "island", "lake", "mountain", "port", "province", "region",
        "river", "suburb", "town", "village",
    ]

    /// A person, where a title stands before the name or a first name or famous last name begins it.
    static func typeByTitle(_ span: NameSpans.Span, _ words: [Word]) -> EntityType? {
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
        let place = span.words.lowerBound - 1
        let before = words[place]
        if before.head - 1 == span.head, NameSpans.isTitle(before.form) { return .person }
        // "the Norwegian engineer Karl Berg": the name hangs on what he was.
        let isCalling =
            span.words.count > 1 && words[span.head].head - 1 == place && before.partOfSpeech == .noun
            && !before.isCapitalized && !NounLexicon.organizations.contains(last(span, words))
        return isCalling && NounLexicon.isPerson(before.lemma.lowercased()) ? .person : nil
    }
}
