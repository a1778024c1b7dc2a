/// Words for the signs that the program draws with, for whoever hears the screen instead of seeing it.
enum PlainWords {
    /// What is said for a sign; the first that fits counts.
    private static let words: [(sign: String, word: String)] = [
        ("✓ right", "right"),
        ("✗ wrong", "wrong"),
        ("≈ close", "close"),
        ("✓ ", "right: "),
        ("✗ ", "wrong: "),
        (" · ", ", "),
        ("·", "_"),
    ]

    /// A text with words in the place of signs.
    static func replacingSigns(in text: String) -> String {
        words.reduce(text) { $0.replacing($1.sign, with: $1.word) }
    }
}
