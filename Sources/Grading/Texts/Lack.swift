/// That something was not there, in the ways in which people say it: "a lack of fuel", "they ran out of fuel", "no fuel".
struct Lack {
    /// The stems of what was lacking.
    let things: Set<String>
    /// The stems of who lacked it; empty where that is not told.
    let subject: Set<String>

    /// What a text says was lacking; nil where it says no such thing, or denies it.
    init?(_ text: AnswerText) {
        let words = text.words.map(\.text)
        // "vitamin C deficiency"
        if let last = words.last, words.count > 1, Self.nouns.contains(last) {
            subject = []
            things = Set(text.words.dropLast().filter { $0.isContent || $0.isNumber || $0.length == 1 }.map(\.stem))
            if !things.isEmpty, !words.contains(where: WordLists.negations.contains) { return }
            return nil
        }
        guard let (start, end) = words.indices.lazy.compactMap({ index in Self.sign(in: words, at: index) }).first,
            // "they did not run out of fuel"
            !words[..<start].contains(where: WordLists.negations.contains)
        else { return nil }
        subject = Set(text.words[..<start].filter(\.isContent).map(\.stem))
        things = Set(text.words[end...].filter { $0.isContent || $0.length == 1 }.map(\.stem))
        guard !things.isEmpty else { return nil }
    }

    /// The words from a place on that tell of a lack.
    private static func sign(in words: [String], at index: Int) -> (Int, Int)? {
        func follows(_ next: String...) -> Bool {
            words.count > index + next.count && words[(index + 1)...].prefix(next.count).elementsEqual(next)
        }
        switch words[index] {
        case "run", "ran", "running": return follows("out", "of") ? (index, index + 3) : nil
        case "short": return follows("of") ? (index, index + 2) : nil
        case "too": return follows("few") || follows("little") ? (index, index + 2) : nil
        case "not": return follows("enough") ? (index, index + 2) : nil
        case "no", "without", "insufficient": return (index, index + 1)
        case _ where nouns.contains(words[index]): return (index, follows("of") ? index + 2 : index + 1)
        default: return nil
        }
    }

    private static let nouns: Set<String> = [
        "absence", "deficiency", "lack", "lacked", "lacking", "lacks", "scarcity", "shortage", "shortages", "want",
    ]
}
