/// Words that are no misspelling of anything, since the question, another accepted answer or a distractor has them.
struct ProtectedWords: Sendable {
    /// The keys of all such words of a card.
    private let known: Set<String>
    /// The keys of the answer that is asked for, which may be misspelt.
    private var own: Set<String> = []

    /// No words.
    static let none = ProtectedWords([])

    /// The words of some texts.
    init(_ texts: [AnswerText]) {
        var known: Set<String> = []
        for text in texts { for word in text.words { known.insert(word.key) } }
        self.known = known
    }

    /// The same words but those of `answer`.
    func without(_ answer: AnswerText) -> ProtectedWords {
        var words = self
        words.own = Set(answer.words.map(\.key))
        return words
    }

    /// Whether the word of that key is protected.
    func contains(_ key: String) -> Bool { known.contains(key) && !own.contains(key) }
}
