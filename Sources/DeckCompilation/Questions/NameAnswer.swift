internal import Cards
internal import English

/// A proper name as an answer, with the words that ask for it.
struct NameAnswer: Sendable {
    let answer: Answer
    /// "Who", "Which country".
    let asSubject: String
    /// "Whom", "which country": behind a preposition or as an object.
    let asObject: String
    let kind: CardKind
    let isPlural: Bool
    /// The name without its article, as tokens.
    let range: Range<Int>
    let nameKind: Name.Kind

    /// The name that a noun phrase is; nil where it is more, less or several names.
    init?(_ phrase: NounPhrase, in passage: Passage, known: KnownNames) {
        guard let name = passage.name(at: phrase.head), name.kind != .time, !phrase.isList,
            phrase.core.upperBound <= name.range.upperBound
        else { return nil }
        let before = phrase.core.lowerBound..<max(phrase.core.lowerBound, name.range.lowerBound)
        let adjectives = before.filter { passage.tokens[$0].partOfSpeech == .adjective }
        guard
            before.allSatisfy({
                ["the", "\"", "“"].contains(passage.tokens[$0].lower) || adjectives.contains($0)
                    || name.kind == .person
                        && (NounLexicon.persons.contains(passage.tokens[$0].lower)
                            || Demonyms.adjectives.contains(passage.tokens[$0].lower))
            })
        else { return nil }
        if before.contains(where: {
            passage.tokens[$0].lower == "'s" || ["a", "an"].contains(passage.tokens[$0].lower)
        }) {
            return nil
        }
        let hasArticle = name.kind != .person && before.contains { passage.tokens[$0].lower == "the" }
        let lower = name.text.lowercased()
        range = name.range
        nameKind = name.kind
        isPlural = passage.tokens[phrase.head].isPlural || name.kind == .people
        var accept = hasArticle ? [name.text] : []
        let type: AnswerType
        let noun: String?
        switch name.kind {
        case .person:
            kind = .person
            type = .person
            noun = nil
            let words = name.text.split(separator: " ")
            if words.count > 1, !name.text.contains(" of "), !name.text.contains(" the "), let last = words.last,
                !NounLexicon.persons.contains(last.lowercased()), last.count > 3 || last.contains(where: \.isLowercase)
            {
                accept.append(String(last))
            }
            if before.count > 0 || phrase.range.upperBound > name.range.upperBound {
                accept.append(passage.text(phrase.range).decapitalizedArticle)
            }
            if words.count == 1, let full = known.fullName(of: name.text) { accept.append(full) }
        case .people:
            kind = .person
            type = .group
            noun = nil
        case .place:
            kind = .place
            type = .place
            noun = Self.noun(ofPlace: lower)
        case .organization:
            kind = .term
            type = .organization
            noun = Self.head(lower, among: NounLexicon.organizations) ?? "organization"
        case .event:
            kind = .term
            type = .event
            noun = Self.head(lower, among: NounLexicon.events) ?? "event"
        case .order:
            kind = .order
            type = .order
            noun = Self.head(lower, among: NounLexicon.orders) ?? "order"
        case .work:
            kind = .term
            type = .work
            noun = Self.head(lower, among: NounLexicon.works) ?? "work"
        case .other, .time: return nil
        }
        if name.kind == .people, passage.name(at: phrase.head)?.text.last != "s" { return nil }
        let adjectiveWords = adjectives.map { passage.tokens[$0].text }.filter {
            $0.first?.isLowercase ?? false && !Opinions.words.contains($0)
        }
        answer = Answer(hasArticle ? "the " + name.text : name.text, accept: accept, type)
        if let noun {
            let which = (["which"] + adjectiveWords + [noun]).joined(separator: " ")
            asSubject = which.capitalizedFirst
            asObject = which
        } else {
            asSubject = "Who"
            asObject = "whom"
        }
    }

    private static func head(_ name: String, among nouns: Set<String>) -> String? {
        let words = name.split(separator: " ").map(String.init)
        let of = words.firstIndex(of: "of") ?? words.count
        return words[..<of].last(where: nouns.contains)
    }

    private static func noun(ofPlace name: String) -> String {
        if Places.countries.contains(name) { return "country" }
        if Places.cities.contains(name) { return "city" }
        if let head = head(name, among: NounLexicon.places) { return head }
        let first = name.split(separator: " ").first.map(String.init) ?? ""
        if ["lake", "cape", "fort", "mount"].contains(first) { return first == "mount" ? "mountain" : first }
        return Places.regions.contains(name) ? "region" : "place"
    }
}
