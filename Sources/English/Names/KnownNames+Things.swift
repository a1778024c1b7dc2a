/// Names of ships and storms that a text uses as persons' names are used: "Connie" of a text on Hurricane Connie.
extension KnownNames {
    /// Whether the document calls a ship or a storm by the name.
    package func isThing(_ name: String) -> Bool { things.contains(name) }

    /// Remembers the things that sentences name by what they are: "Hurricane Connie", "HMS Ada", "the frigate Bo".
    package mutating func learnThings(in sentences: [[Token]]) {
        for tokens in sentences {
            for (token, next) in zip(tokens, tokens.dropFirst()) where next.isCapitalized && Self.says(token.lower) {
                things.insert(next.text)
            }
        }
    }

    /// "Tropical Storm" says of what sort a storm is, and names none.
    package static func isSortAlone(_ name: String) -> Bool {
        name.lowercased().split(separator: " ").allSatisfy { sorts.contains(String($0)) }
    }

    private static let sorts: Set<String> = [
        "cyclone", "depression", "hurricane", "severe", "storm", "subtropical", "tropical", "typhoon",
    ]

    private static func says(_ word: String) -> Bool {
        prefixes.contains(word) || NounLexicon.crafts.contains(word)
    }

    private static let prefixes: Set<String> = [
        "cyclone", "hmas", "hmcs", "hms", "hurricane", "rms", "sms", "ss", "storm", "typhoon", "uss",
    ]
}
