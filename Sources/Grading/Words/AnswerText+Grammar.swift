/// What the place of a word tells about it.
extension AnswerText {
    /// Words that only describe the word behind them, so that the answer holds without them: "heavy" in "heavy losses",
    /// never the verb that begins "mobilise the army".
    var modifiers: Set<AnswerWord> {
        let all = AnswerWord.words(of: raw)
        var modifiers: Set<AnswerWord> = []
        for (index, word) in all.enumerated() where word.isContent && !word.isNumber {
            if word.text.hasSuffix("ly") { modifiers.insert(word) }
            guard all.indices.contains(index + 1), all[index + 1].isContent else { continue }
            // "Germany attacked Russia", "attack Russia": a verb before a name, not "met strong Polish forces".
            let isBeforeName = all[index + 1].isCapitalized && !word.isCapitalized
            let isVerb = word.text.hasSuffix("ed") && index > 0 && !WordLists.articles.contains(all[index - 1].text)
            let isDescribing = index > 0 && !(all[index - 1].isCapitalized && all[index - 1].isContent)
            if !isVerb, !isBeforeName || isDescribing { modifiers.insert(word) }
        }
        return modifiers
    }

    /// Numbers in words that only repeat how many of a thing there are: "two" in "between the two governments".
    var redundantNumerals: Set<AnswerWord> {
        let all = AnswerWord.words(of: raw)
        var numerals: Set<AnswerWord> = []
        for (index, word) in all.enumerated().dropFirst() where word.isNumber && !word.isCapitalized {
            guard let value = WordLists.numbers[word.text], value > 1, Self.definite.contains(all[index - 1].text),
                all.indices.contains(index + 1), all[index + 1].isContent, !all[index + 1].isNumber
            else { continue }
            numerals.insert(word)
        }
        return numerals
    }

    private static let definite: Set<String> = ["her", "his", "its", "our", "the", "their", "these", "those"]

    /// Whether the text, a question, asks for one of several things: "Name one of", "Give an example".
    var asksForOne: Bool {
        if words.contains(where: { $0.text == "either" || $0.text == "example" }) { return true }
        return zip(words, words.dropFirst()).contains { first, second in
            first.text == "one" && second.text == "of" || second.text == "one" && Self.naming.contains(first.text)
        }
    }

    private static let naming: Set<String> = ["give", "mention", "name", "state"]

    /// Whether the text, a question, asks who, whom or whose: its first interrogative is one of these.
    var asksForPerson: Bool {
        let interrogative = words.first { Self.interrogatives.contains($0.text) }?.text
        return interrogative?.hasPrefix("who") ?? false
    }

    private static let interrogatives: Set<String> = [
        "how", "what", "when", "where", "which", "who", "whom", "whose", "why",
    ]
}
