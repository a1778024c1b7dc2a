/// The full names of the persons whom a document names, by their last and first names.
package struct KnownNames: Sendable {
    /// The fullest form of a person's name by the last name.
    private var byLastName: [String: String] = [:]
    /// The same by the first name.
    private var byFirstName: [String: String] = [:]
    /// Last names of several persons, and first names of several.
    private var ambiguous: Set<String> = []
    private var sharedFirstNames: Set<String> = []
    /// First names of rulers: "Edward" of "Edward VII", whom the name alone may mean.
    private var rulersNames: Set<String> = []

    /// Ships and storms, by the one word they are called by.
    var things: Set<String> = []

    /// What abbreviations stand for: "National Liberation Front" by "NLF".
    private var abbreviated: [String: String] = [:]

    package init() {}

    /// "National Liberation Front" for "NLF", where the document says so and not everybody knows it.
    package func expansion(of abbreviation: String) -> String? { abbreviated[abbreviation] }

    /// Remembers what stands in brackets behind a name, where its letters are those of the name in their order.
    package mutating func learn(_ abbreviation: String, for name: String) {
        guard (2...6).contains(abbreviation.utf8.count),
            abbreviation.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
            !Abbreviations.known.contains(abbreviation.lowercased()), name.utf8.count > 2 * abbreviation.utf8.count
        else { return }
        var letters = name.lowercased()[...]
        for letter in abbreviation.lowercased() {
            guard let place = letters.firstIndex(of: letter),
                letters.count < name.count || place == letters.startIndex
            else { return }
            letters = letters[letters.index(after: place)...]
        }
        abbreviated[abbreviation] = abbreviated[abbreviation] ?? name
    }

    /// "Josef Stalin" for "Stalin", where the document has it.
    package func fullName(of lastName: String) -> String? { byLastName[lastName.lowercased()] }

    /// "Daniel Bernoulli" for "Daniel", where the document names one Daniel alone.
    package func fullName(ofFirst name: String) -> String? {
        let key = name.lowercased()
        return FirstNames.contains(key) && !sharedFirstNames.contains(key) && !rulersNames.contains(key)
            && !isLastName(key) ? byFirstName[key] : nil
    }

    /// Whether somebody has as his last name what others have as their first: "Simone".
    private func isLastName(_ key: String) -> Bool { byLastName[key] != nil || ambiguous.contains(key) }

    /// Whether several persons of the document have a first name, so that it tells none of them.
    package func isShared(first name: String) -> Bool {
        FirstNames.contains(name.lowercased()) && sharedFirstNames.contains(name.lowercased())
    }

    /// Remembers a person's name.
    package mutating func learn(_ name: String) {
        // "Queen Isabella" is no Isabella whom others are.
        let words = name.split(separator: " ").drop { NounLexicon.persons.contains($0.lowercased()) }
        guard words.count > 1, let first = words.first, let last = words.last else { return }
        guard !Self.ranks.contains(String(last)) else {
            if words.count == 2 { rulersNames.insert(first.lowercased()) }
            return
        }
        let firstName = first.lowercased()
        if let other = byFirstName[firstName], !other.hasSuffix(" " + last) { sharedFirstNames.insert(firstName) }
        if byFirstName[firstName].map({ $0.count < name.count }) ?? true { byFirstName[firstName] = name }
        let lastName = last.lowercased()
        if NounLexicon.persons.contains(lastName) || ambiguous.contains(lastName) { return }
        if let other = byLastName[lastName], other.split(separator: " ").first != first {
            // Two people of one name: the last name alone says neither.
            ambiguous.insert(lastName)
            byLastName[lastName] = nil
        } else if byLastName[lastName].map({ $0.count < name.count }) ?? true {
            byLastName[lastName] = name
        }
    }

    /// Remembers the persons whose nickname parts their names: Karl "Bo" Berg is "Karl Berg".
    package mutating func learnNicknamed(in sentences: [[Token]]) {
        for tokens in sentences {
            for (index, last) in tokens.enumerated().dropFirst(4)
            where last.isCapitalized && tokens[index - 2].isCapitalized
                && Self.quotes.contains(tokens[index - 1].text) && Self.quotes.contains(tokens[index - 3].text)
            {
                let first = tokens[index - 4]
                guard first.isCapitalized, FirstNames.contains(first.lower), !ambiguous.contains(last.lower),
                    byLastName[last.lower] == nil
                else { continue }
                byLastName[last.lower] = first.text + " " + last.text
            }
        }
    }

    private static let quotes: Set<String> = ["\"", "'", "‘", "’", "“", "”"]

    /// What stands behind a name and is no last name.
    private static let ranks: Set<String> = ["I", "II", "III", "IV", "Jr.", "Sr.", "V", "VI", "VII", "VIII"]
}
