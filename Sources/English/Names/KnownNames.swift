/// The names that a document has used so far, with what they turned out to name.
///
/// One strong hint ("Premier Josef Stalin") settles a name, and a person's last name, for the whole document.
package struct KnownNames: Sendable {
    private var kinds: [String: Name.Kind] = [:]
    /// The fullest form of a person's name by the last name.
    private var fullNames: [String: String] = [:]
    /// The full names of persons by the first name, where one alone has it.
    private var byFirstName: [String: String] = [:]
    private var sharedFirstNames: Set<String> = []
    private var ambiguous: Set<String> = []
    /// First words of the names of bodies and places: "harvard" of "Harvard University".
    private var bodies: Set<String> = []

    package init() {}

    /// Words, in lower case, that the document also writes without a capital.
    package var commonWords: Set<String> = []

    /// What the name is known to be.
    package func kind(of name: String) -> Name.Kind? {
        let key = name.lowercased()
        // "Harvard" is the university and not its founder.
        if bodies.contains(key), kinds[key] == .person { return nil }
        return kinds[key]
    }

    /// "Josef Stalin" for "Stalin", where the document has it.
    package func fullName(of lastName: String) -> String? { fullNames[lastName.lowercased()] }

    /// "Daniel Bernoulli" for "Daniel", where the document names one Daniel alone.
    package func fullName(ofFirst name: String) -> String? {
        let key = name.lowercased()
        return FirstNames.contains(key) && !sharedFirstNames.contains(key) ? byFirstName[key] : nil
    }

    /// Remembers a name; of a person the last name as well.
    package mutating func learn(_ name: String, _ kind: Name.Kind) {
        let key = name.lowercased()
        if kinds[key] == nil { kinds[key] = kind }
        if kind == .organization || kind == .place, let first = key.split(separator: " ").first, first.count < key.count
        {
            bodies.insert(String(first))
        }
        guard kind == .person else { return }
        let words = name.split(separator: " ")
        guard words.count > 1, let last = words.last,
            !["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "Jr.", "Sr."].contains(String(last))
        else { return }
        let firstName = words[0].lowercased()
        if let other = byFirstName[firstName], !other.hasSuffix(" " + last) { sharedFirstNames.insert(firstName) }
        if byFirstName[firstName].map({ $0.count < name.count }) ?? true { byFirstName[firstName] = name }
        let lastName = last.lowercased()
        kinds[lastName] = kinds[lastName] ?? .person
        if NounLexicon.persons.contains(lastName) || ambiguous.contains(lastName) { return }
        if let other = fullNames[lastName], other.split(separator: " ").first != words.first {
            // Two people of one name: the last name alone says neither.
            ambiguous.insert(lastName)
            fullNames[lastName] = nil
        } else if fullNames[lastName].map({ $0.count < name.count }) ?? true {
            fullNames[lastName] = name
        }
    }
}
