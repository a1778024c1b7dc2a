/// Names that are told by their first letters: "NATO", "U.N.", "JFK".
struct Acronym {
    private let letters: String
    private let isCapitalized: Bool
    private let hasPoints: Bool

    /// The answer as an acronym; nil where it is none, or too short to tell whose.
    init?(_ text: AnswerText) {
        let all = text.allWords
        let words = all.first?.isArticle ?? false ? Array(all.dropFirst()) : all
        guard words.count == 1 || words.allSatisfy({ $0.text.count == 1 }),
            !words.contains(where: { $0.isNumber && !($0.length == 1 && $0.isCapitalized) })
        else {
            return nil
        }
        letters = words.map(\.text).joined()
        let raw = words.count == all.count ? text.raw[...] : text.raw.drop { !$0.isWhitespace }
        isCapitalized = raw.allSatisfy { $0.isUppercase || !$0.isLetter }
        hasPoints = text.raw.contains(".")
        guard (2...8).contains(letters.count), isCapitalized || letters.count > 2 else { return nil }
    }

    /// Whether both have the same letters: "NASA" and "N.A.S.A.".
    func isSame(as other: Acronym) -> Bool { letters == other.letters && hasPoints != other.hasPoints }

    /// Whether its letters are the first ones of the words of a name, with or without "of" and "and".
    func stands(for name: AnswerText) -> Bool {
        let words = name.allWords
        guard letters.utf8.count <= words.count, words.count <= 2 * letters.utf8.count + 1,
            words.count(where: { $0.text.count > 2 }) > 1 || words.last.map({ $0.text.count > 3 }) ?? false,
            words.count > 1, !words.contains(where: \.isNumber)
        else { return false }
        func initials(_ words: [AnswerWord]) -> String { String(words.compactMap(\.text.first)) }
        return letters == initials(words.filter(\.isContent)) || letters == initials(words)
            || letters == initials(words.filter { !$0.lists.contains(.article) })
            || letters == initials(words.filter { $0.isContent && !$0.lists.contains(.particle) })
    }
}
