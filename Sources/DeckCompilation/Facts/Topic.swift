internal import English

/// What a document is about, where its title names it: "the university" in an article on the University of Chicago.
struct Topic: Sendable {
    /// As a question would call it, with its article: "the University of Chicago", "Newcastle upon Tyne".
    let text: String
    /// What it is called by when it is not named, in the singular: "university", "institution".
    let nouns: Set<String>
    /// The ways the text writes its name, in lower case.
    private let names: Set<String>

    /// Nil where the title is not what the text keeps naming, or where the text nowhere says what it is.
    init?(of document: Document, _ passages: [Passage]) {
        let title = document.plainName.decapitalizedArticle
        let own = title.hasPrefix("the ") ? String(title.dropFirst(4)) : title
        guard own.first?.isUppercase ?? false else { return nil }
        var count = 0
        var withArticle = 0
        var small = 0
        for passage in passages.prefix(Self.reach) {
            for place in passage.tokens.places(of: title) {
                count += 1
                if place > 0, passage.tokens[place - 1].lower == "the" { withArticle += 1 }
                if passage.tokens[place].text.first?.isLowercase ?? false { small += 1 }
            }
        }
        guard count > 1 else { return nil }
        let names: Set<String> = [title.lowercased()]
        var nouns = Self.sorts(in: title)
        for passage in passages.prefix(Self.reach) {
            if let noun = Self.definition(in: passage, of: title.lowercased()) { nouns.insert(noun) }
        }
        nouns.subtract(NounLexicon.persons)
        for alike in Self.alike where !alike.isDisjoint(with: nouns) { nouns.formUnion(alike) }
        guard !nouns.isEmpty else { return nil }
        text =
            small * 2 > count
            ? "the " + own.lowercased() : withArticle * 2 > count ? "the " + own : title
        self.nouns = nouns
        self.names = names
    }

    /// What a title says that its topic is, in lower case: "university" of "University of Chicago", "raid" of "Raid on Holm",
    /// "war" of "Korean War".
    static func sorts(in title: String) -> Set<String> {
        let first = [" at ", " near ", " of ", " on "].compactMap { title.firstRange(of: $0)?.lowerBound }.min()
        let heads = [title[...]] + (first.map { [title[..<$0]] } ?? [])
        return Set(heads.compactMap { $0.split(separator: " ").last?.lowercased() }.filter(NounLexicon.contains))
    }

    /// Whether "the university" in `passage` is the topic: nothing else of that sort is named near by.
    func isMeant(by noun: String, in passage: Passage, near mentions: some Sequence<Mention>) -> Bool {
        guard nouns.contains(noun) else { return false }
        let near = mentions.map { $0.name.lowercased() } + passage.names.map { $0.text.lowercased() }
        return !near.contains { name in
            !names.contains(where: { $0.contains(name) })
                && (name.split(separator: " ").contains(Substring(noun))
                    || Self.isCity(noun) && Places.cities.contains(name)
                    || Self.isCountry(noun) && Places.countries.contains(name))
        }
    }

    /// Whether a name is the topic's or a part of it.
    func isNamed(_ name: String) -> Bool {
        names.contains { $0.contains(name.lowercased()) || name.lowercased().contains($0) }
    }

    private static func isCity(_ noun: String) -> Bool { ["city", "municipality", "town"].contains(noun) }
    private static func isCountry(_ noun: String) -> Bool { ["country", "nation", "state"].contains(noun) }

    /// "university" for "The University of Chicago is a private research university".
    private static func definition(in passage: Passage, of title: String) -> String? {
        for clause in passage.clauses where clause.depth == 0 && passage.tokens[clause.verb.main].lemma == "be" {
            // "Holm (pronounced …), commonly known as the Rock, is a town": brackets may hide of what it is said.
            guard let subject = clause.subject,
                passage.text(subject.range).lowercased().hasSuffix(title)
                    || passage.text(subject.core).lowercased().hasSuffix(title)
                    || passage.block.text(passage.sentence.range).lowercased().decapitalizedArticle.hasPrefix(
                        title + " ("),
                let complement = clause.after.first(where: { $0.kind == .noun })?.phrase,
                ["a", "an", "the"].contains(passage.tokens[complement.core.lowerBound].lower),
                passage.tokens[complement.head].partOfSpeech == .noun
            else { continue }
            return passage.tokens[complement.head].lemma
        }
        return nil
    }

    /// How many sentences are looked at.
    private static let reach = 200

    /// Nouns that are used for each other.
    private static let alike: [Set<String>] = [
        ["assembly", "legislature", "parliament"], ["broadcaster", "company", "corporation", "firm"],
        ["city", "municipality", "town"], ["conflict", "war"], ["country", "nation", "state"],
        ["forest", "rainforest"], ["institution", "school", "university"], ["program", "programme", "series", "show"],
    ]
}
