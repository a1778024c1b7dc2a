/// Words of which each means what the other denies.
enum Opposites {
    /// A word and its opposites on each line.
    private static let table = """
        above below
        accept refuse reject refused rejected
        after before
        allow forbid forbade forbidden prohibit
        alive dead
        arrival departure
        ascent descent
        attacker defender
        beginning end
        cheap expensive
        decrease increase
        down up
        earlier later
        early late
        east west
        eastern western
        enter leave left
        fail succeed
        fall rise
        fell rose
        fewer more
        first last
        forget remember forgot remembered
        friend enemy
        gain lose lost
        heed ignore
        highest lowest
        inside outside
        least most
        less more
        lost won
        listen ignore
        north south
        northern southern
        obey disobey ignore refuse
        over under
        permit forbid forbade forbidden prohibit
        present absent
        since until
        start end
        strong weak
        success failure
        support oppose
        victory defeat
        young old
        """

    /// Each pair, as the words are written and as their stems.
    static let pairs: [(String, String)] = table.split(separator: "\n").flatMap { line in
        let words = line.split(separator: " ")
        return words.dropFirst().flatMap { word in
            let (one, other) = (String(words[0]), String(word))
            let stems = (AnswerWord.stem(ofWord: one), AnswerWord.stem(ofWord: other))
            return [(one, other)] + (stems == (one, other) ? [] : [stems])
        }
    }

    /// All words and stems that have an opposite.
    static let words = Set(pairs.flatMap { [$0, $1] })

    /// Whether one of the stems means what the other denies.
    static func areOpposite(_ one: String, _ other: String) -> Bool {
        pairs.contains { $0 == one && $1 == other || $0 == other && $1 == one }
    }
}
