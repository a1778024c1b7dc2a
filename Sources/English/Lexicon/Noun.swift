/// A noun in the singular, with its plural.
package struct Noun: Hashable, Sendable {
    package let singular: String

    package init(_ singular: String) { self.singular = singular }

    /// The noun that a plural in lower case is of; nil where the word does not look like a plural.
    package init?(plural word: String) {
        if let singular = Self.singulars[word] {
            self.init(singular)
            return
        }
        guard word.count > 3, word.hasSuffix("s"), !Self.singularInS.contains(word) else { return nil }
        for ending in ["ss", "us", "is", "ous"] where word.hasSuffix(ending) { return nil }
        if word.hasSuffix("ies"), word.count > 4 {
            self.init(word.dropLast(3) + "y")
        } else if word.hasSuffix("ves"), let singular = Self.fromVes[word] {
            self.init(singular)
        } else if ["ches", "shes", "sses", "xes", "zzes"].contains(where: word.hasSuffix) {
            self.init(String(word.dropLast(2)))
        } else if word.hasSuffix("oes") {
            self.init(String(word.dropLast(2)))
        } else {
            self.init(String(word.dropLast()))
        }
    }

    /// The noun whose plural a word in lower case can only be: "goose" for "geese".
    ///
    /// Nil also for plurals that have become words of their own ("people", "data").
    static func irregular(plural word: String) -> Noun? {
        guard !["bases", "data", "media", "people"].contains(word) else { return nil }
        return singulars[word].map { Noun($0) }
    }

    /// "armies", "men"
    package var plural: String { Self.plurals[singular] ?? singular.withPluralEnding }

    private static let irregular: [(singular: String, plural: String)] = [
        ("analysis", "analyses"), ("axis", "axes"), ("bacterium", "bacteria"), ("basis", "bases"),
        ("child", "children"),
        ("crisis", "crises"), ("criterion", "criteria"), ("datum", "data"), ("foot", "feet"), ("goose", "geese"),
        ("half", "halves"), ("hypothesis", "hypotheses"), ("knife", "knives"), ("leaf", "leaves"), ("life", "lives"),
        ("louse", "lice"), ("man", "men"), ("medium", "media"), ("mouse", "mice"), ("nucleus", "nuclei"),
        ("ox", "oxen"), ("person", "people"),
        ("phenomenon", "phenomena"), ("policeman", "policemen"), ("shelf", "shelves"), ("thesis", "theses"),
        ("thief", "thieves"),
        ("tooth", "teeth"), ("wife", "wives"), ("wolf", "wolves"), ("woman", "women"), ("workman", "workmen"),
        ("alumnus", "alumni"),
        ("serviceman", "servicemen"), ("countryman", "countrymen"), ("Englishman", "Englishmen"),
        ("Frenchman", "Frenchmen"),
    ]
    private static let fromVes = [
        "halves": "half", "knives": "knife", "leaves": "leaf", "lives": "life", "wolves": "wolf",
    ]
    private static let singulars = Dictionary(
        irregular.map { ($0.plural, $0.singular) }, uniquingKeysWith: { first, _ in first })
    private static let plurals = Dictionary(
        irregular.map { ($0.singular, $0.plural) }, uniquingKeysWith: { first, _ in first })
    /// Words in -s that are singular.
    private static let singularInS: Set<String> = [
        "always", "atlas", "canvas", "christmas", "economics", "gas", "lens", "mathematics", "news", "perhaps",
        "physics",
        "politics", "series", "species", "statistics", "texas", "kansas", "arkansas", "thomas", "james", "charles",
        "wales", "paris",
    ]
}
