internal import Cards
internal import English

/// What sort of thing a name names, as cards and questions call it.
struct NameSort {
    let kind: CardKind
    let type: AnswerType
    /// "city" in "which city"; nil where "who" or "what" asks for it.
    let noun: String?

    var isWho: Bool { kind == .person }
    /// Whether no more is known than that it is a place.
    var isVague: Bool { noun == "place" }

    /// - Parameter isExplained: whether the text says what the letters of an abbreviation stand for.
    init(of name: Name, isExplained: Bool = false) {
        let lower = name.text.lowercased()
        // "GCSB Waihopai", "CSS Shenandoah": no person is called so.
        let isAbbreviated = name.text.split(separator: " ").contains { word in
            word.count > 2 && word.allSatisfy(\.isUppercase) && !word.allSatisfy { "IVXLCDM".contains($0) }
        }
        // "U-16", "Stela 4", but not "Ruler 4"
        let isNumbered =
            name.text.begins(with: .capital)
            && !NounLexicon.persons.contains(lower.prefix { $0 != " " }.description)
            && (name.text.last?.isNumber ?? false || !name.text.contains(" ") && name.text.contains(where: \.isNumber))
        switch name.kind {
        case .person
        where isNumbered || Self.isShip(lower) || isAbbreviated && name.text.contains(" ") || Self.isContest(lower):
            (kind, type, noun) = (.term, .term, nil)
        case .person: (kind, type, noun) = (.person, .person, nil)
        case .people: (kind, type, noun) = (.person, .group, nil)
        case .place: (kind, type, noun) = (.place, .place, Self.noun(ofPlace: lower))
        case .organization:
            (kind, type) = (.term, .organization)
            let isKnown = name.isSure || isExplained || KnownBodies.contains(lower)
            noun = Self.noun(ofBody: lower, isKnown: isKnown).map(Self.plain)
        case .event:
            let opening = lower.split(separator: " ").first.map(String.init) ?? ""
            let head =
                ["battle", "cyclone", "hurricane", "operation", "siege", "typhoon"].contains(opening)
                ? opening : Self.head(lower, among: NounLexicon.events)
            (kind, type, noun) = (.term, .event, Self.plain(head ?? "event"))
        case .order: (kind, type, noun) = (.order, .order, Self.head(lower, among: NounLexicon.orders) ?? "order")
        case .work: (kind, type, noun) = (.term, .work, Self.head(lower, among: NounLexicon.works) ?? "work")
        case .other, .time: (kind, type, noun) = (.term, .term, nil)
        }
    }

    /// "SS Ada", "HMS Elsa"
    private static func isShip(_ name: String) -> Bool {
        name.split(separator: " ").first.map { ["hmas", "hms", "mv", "rms", "sms", "ss", "uss"].contains($0) } ?? false
    }

    /// What looks like a person's name, but is raced or played for: "Holm Stakes", "Grand Prix de Leith".
    private static func isContest(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        return words.count > 1
            && (words.prefix(2) == ["grand", "prix"]
                || words.last.map { NounLexicon.contests.contains(String($0)) } ?? false)
    }

    /// The noun, or "body" where it would tell which.
    private static func plain(_ noun: String) -> String { telling.contains(noun) ? "body" : noun }

    /// Bodies of which there is mostly one that could be meant.
    private static let telling: Set<String> = ["congress", "council", "parliament", "senate", "union"]

    /// What is built may be called after what it is built for: "Bank of America Tower".
    private static let buildings: Set<String> = [
        "arena", "bridge", "building", "hall", "house", "library", "museum", "park", "stadium", "station", "theater",
        "theatre", "tower",
    ]

    private static func head(_ name: String, among nouns: Set<String>) -> String? {
        let words = name.split(separator: " ").map(String.init)
        // "Barrington Court" is no court.
        if words.count == 2, words[1] == "court", !isOfLaw(words[0]) { return nil }
        let of = words.firstIndex(of: "of") ?? words.count
        // "Route 41", "Henry VIII"
        let last = words[..<of].last { word in word.count > 2 && !word.contains(where: \.isNumber) }
        // "Bank of America Tower"
        if of < words.count, let end = words.last, nouns.contains(end) || buildings.contains(end) {
            return end
        }
        guard let last else { return nil }
        if nouns.contains(last) { return last }
        return Noun(plural: last).flatMap { nouns.contains($0.singular) ? last : nil }
    }

    /// "company" for "Holm Salt Co."; nil where "what" is safer to ask, as of what only the model takes for a body.
    private static func noun(ofBody name: String, isKnown: Bool) -> String? {
        let words = name.split(separator: " ")
        switch words.dropFirst().last.map({ $0.filter(\.isLetter) }) ?? "" {
        case "co", "corp", "gmbh", "inc", "ltd", "plc": return "company"
        // "Ohio State" is a university.
        case "state": return nil
        // "Holm Civic Centre" is a building.
        case "center", "centre":
            if words.dropLast().contains(where: { ofBuildings.contains(String($0)) }) { return nil }
        default: break
        }
        return head(name, among: NounLexicon.organizations) ?? head(name, among: buildings)
            ?? (isKnown ? "organization" : nil)
    }

    /// What a centre that is a building is for.
    private static let ofBuildings: Set<String> = [
        "arts", "city", "civic", "community", "convention", "leisure", "mall", "shopping", "sports", "town", "trade",
        "transportation", "visitor", "visitors",
    ]

    /// Whether a court of law is called so: "Supreme", "District".
    private static func isOfLaw(_ word: String) -> Bool {
        NounLexicon.contains(word) || Places.isKnown(word)
            || ["criminal", "federal", "high", "international", "superior", "supreme"].contains(word)
            || word.hasSuffix("al")
    }

    private static func noun(ofPlace name: String) -> String {
        if Places.countries.contains(name) { return "country" }
        if Places.cities.contains(name) { return "city" }
        if Places.states.contains(name) { return "state" }
        if Places.provinces.contains(name) { return "province" }
        if Places.rivers.contains(name) { return "river" }
        if let head = head(name, among: NounLexicon.places) ?? head(name, among: buildings) {
            // "Middle East"
            return Answerable.directions.contains(head) ? "region" : head
        }
        let first = name.split(separator: " ").first.map(String.init) ?? ""
        if ["lake", "cape", "fort", "mount"].contains(first) { return first == "mount" ? "mountain" : first }
        if ["atlantic", "pacific"].contains(name) { return "ocean" }
        return Places.regions.contains(name) ? "region" : "place"
    }
}
