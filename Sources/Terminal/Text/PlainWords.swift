/// Words for the signs that the program draws with, for whoever hears the screen instead of seeing it.
enum PlainWords {
    /// What is said for a sign; the first that fits counts.
    fileprivate static let words: [(sign: String, word: String)] = [
        ("✓ right", "right"),
        ("✗ wrong", "wrong"),
        ("✗ not known", "not known"),
        ("≈ close", "close"),
        ("✓ ", "right: "),
        ("✗ ", "wrong: "),
        (" · ", ", "),
        ("·", "_"),
    ]
}

extension StyledText {
    /// The text without styles, with words in the place of signs.
    var withWordsForSigns: StyledText {
        StyledText(PlainWords.words.reduce(plain) { $0.replacing($1.sign, with: $1.word) })
    }
}
