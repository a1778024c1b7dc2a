/// People who are known by their first name alone.
enum Mononyms {
    /// The whole name on each line; the first word is enough.
    private static let table = """
        dante alighieri
        elvis presley
        galileo galilei
        michelangelo buonarroti
        napoleon bonaparte
        raphael sanzio
        rembrandt van rijn
        saddam hussein
        tycho brahe
        """

    private static let names: [String: String] = Dictionary(
        uniqueKeysWithValues: table.split(separator: "\n").compactMap { line in
            line.split(separator: " ").first.map { (String(line), String($0)) }
        })

    /// The name by which the one is known whom a text names whole; nil for others.
    static func name(of text: AnswerText) -> String? {
        guard (2...3).contains(text.words.count) else { return nil }
        return names[text.words.map(\.text).joined(separator: " ")]
    }
}
