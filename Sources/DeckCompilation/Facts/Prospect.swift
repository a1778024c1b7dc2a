internal import English
internal import Expressions

/// What the words of a sentence tell before it is parsed: whether a card may come of it.
///
/// A card asks for a name, a date, a figure or a cause. A sentence that has none of them is parsed only where another one that
/// may give a card points back to it, or where it speaks of "the war", by which a text is known.
struct Prospect: Sendable {
    /// Whether it has a name, a date, a figure, or a word that joins a cause with its effect.
    let mayGiveCard: Bool
    private let words: [CutWord]

    /// - Parameters:
    ///   - hasExpression: whether a date or a figure was found in the sentence.
    ///   - common: words in lower case that the document also writes without a capital, but not those of its title.
    init(_ words: [CutWord], hasExpression: Bool, common: Set<String>) {
        self.words = words
        mayGiveCard =
            hasExpression || Self.mayHaveName(words, common) || CauseReader.hasStrongCue(words.lazy.map(\.form))
    }

    /// The places of the sentences that are worth parsing: those that may give a card, and those that they refer to.
    static func worthParsing(_ sentences: [Prospect]) -> [Int] {
        var isWorth = sentences.map(\.mayGiveCard)
        for index in isWorth.indices.reversed() where isWorth[index] {
            for back in 1...farthest
            where index >= back && !isWorth[index - back]
                && sentences[index].refers(to: sentences[index - back], before: back)
            {
                isWorth[index - back] = true
            }
        }
        return isWorth.indices.filter { isWorth[$0] }
    }

    /// Whether a word has a digit, or a capital that does not come from its place, or is an event behind "the".
    private static func mayHaveName(_ words: [CutWord], _ common: Set<String>) -> Bool {
        var isInside = false
        for (index, word) in words.enumerated() {
            guard let first = word.form.utf8.first else { continue }
            if index > 0, NounLexicon.events.contains(word.form), words[index - 1].form.lowercased() == "the" {
                return true
            }
            if word.form.utf8.contains(where: { (0x30...0x39).contains($0) }) { return true }
            let isLetter = first < 0x80 ? (0x41...0x5A).contains(first & 0xDF) : word.form.begins(with: .letter)
            if word.form.utf8.dropFirst().contains(where: { (0x41...0x5A).contains($0) }) { return true }
            if isLetter, first < 0x61 || first >= 0x80, word.form.begins(with: .capital) {
                if isInside, word.form != "I" { return true }
                if !isInside, isNameAtStart(word.form.lowercased(), common) { return true }
            }
            isInside = isInside || isLetter
        }
        return false
    }

    /// Whether the word that opens a sentence may be a name.
    private static func isNameAtStart(_ lower: String, _ common: Set<String>) -> Bool {
        guard !ClosedClassWords.isFunctionWord(lower) else { return false }
        return !common.contains(lower) || FirstNames.contains(lower)
    }

    /// Whether the sentence may refer to another one, so many before it.
    ///
    /// "He" looks for a name: it is told through a sentence without one only where that says "he" too.
    private func refers(to other: Prospect, before distance: Int) -> Bool {
        distance == 1 && Self.has(Self.ofThings, words.prefix(Self.opening))
            || Self.has(Self.ofPersons, words[...]) && Self.has(Self.ofPersons, other.words[...])
    }

    private static func has(_ pronouns: Set<String>, _ words: ArraySlice<CutWord>) -> Bool {
        words.contains { $0.form.utf8.count <= 5 && pronouns.contains($0.form.lowercased()) }
    }

    /// How many sentences back "he" may look for whom it means.
    private static let farthest = 2
    /// How many words stand before the subject at most, for "it" to mean what the sentence before spoke of.
    private static let opening = 10
    private static let ofPersons: Set<String> = ["he", "her", "him", "his", "she"]
    private static let ofThings: Set<String> = ["doing", "it", "their", "them", "they", "this"]
}
