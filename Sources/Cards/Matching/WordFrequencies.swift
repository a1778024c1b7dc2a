/// How many cards have a word: what stands in the questions of a whole family of cards tells none of them apart.
struct WordFrequencies {
    private var counts: [String: Int] = [:]

    /// Counts the words of the prompts.
    init(_ texts: some Sequence<CardText> = []) {
        for text in texts {
            for word in Set(Wording.parts(of: text.prompt).map { $0.lowercased() }) { counts[word, default: 0] += 1 }
        }
    }

    /// What the word counts, in 0...1.
    func worth(of word: String) -> Double {
        switch counts[word] ?? 0 {
        case ...2: 1
        case ...5: 0.8
        case ...20: 0.5
        default: 0.3
        }
    }
}
