internal import English

/// What the place of a word tells about it.
extension AnswerText {
    /// Words that only describe the word behind them, so that the answer holds without them: "heavy" in "heavy losses",
    /// never the verb that begins "mobilise the army".
    var modifiers: Set<AnswerWord> {
        let all = allWords
        var modifiers: Set<AnswerWord> = []
        for (index, word) in all.enumerated() where word.isContent && !word.isNumber {
            if word.text.hasSuffix("ly") { modifiers.insert(word) }
            guard all.indices.contains(index + 1), all[index + 1].isContent else { continue }
            // "Germany attacked Russia", "attack Russia": a verb before a name, not "met strong Polish forces".
            let isBeforeName = all[index + 1].isCapitalized && !word.isCapitalized
            // "the longest survived fall": no verb stands behind an article or a superlative.
            let isVerb =
                word.text.hasSuffix("ed") && index > 0 && !all[index - 1].lists.contains(.article)
                && !all[index - 1].text.hasSuffix("est")
            let isDescribing = index > 0 && !(all[index - 1].isCapitalized && all[index - 1].isContent)
            if !isVerb, !isBeforeName || isDescribing { modifiers.insert(word) }
        }
        return modifiers
    }

    /// Whether the answer says as much without words at its beginning that only describe: a "postage stamp" is what "a
    /// South African postage stamp" is. At least two meaningful words have to be left, the last one no name.
    func holds(without missing: [AnswerWord]) -> Bool {
        let content = words.filter(\.isContent)
        let left = content.dropFirst(missing.count)
        // "activate the pumps": what stands before an article describes nothing.
        guard !allWords.dropFirst().contains(where: { $0.lists.contains(.article) }) else { return false }
        guard left.count >= 2, content.prefix(missing.count).elementsEqual(missing), words.allSatisfy(\.isContent),
            let head = left.last, !head.isNumber
        else { return false }
        let isPossessive = missing.count == 1 && missing[0].isPossessive
        guard isPossessive || !head.isCapitalized, !missing.contains(where: \.isNumber) else { return false }
        // "South" alone makes another thing of it, "South African" tells only where it is from.
        return zip(missing, missing.dropFirst() + [head]).allSatisfy { word, next in
            !word.lists.contains(.contrast) && !word.lists.contains(.negation)
                || next.isCapitalized && missing.contains(next)
        }
    }

    /// What a company does, between its name and what makes it a company: "Motor" in "Ford Motor Company".
    var trades: Set<AnswerWord> {
        guard words.contains(where: { $0.lists.contains(.company) }) else { return [] }
        var trades: Set<AnswerWord> = []
        for (index, word) in words.enumerated().dropFirst() where WordLists.trades.contains(word.text) {
            let before = words[index - 1]
            guard word.isCapitalized, words.indices.contains(index + 1), before.isCapitalized, before.isContent,
                before.lists.isDisjoint(with: [.title, .contrast]),
                words[index + 1].lists.contains(.company)
            else { continue }
            trades.insert(word)
        }
        return trades
    }

    /// Whether the name is of a team and says as much without where it is from: "Bulls" of "Chicago Bulls".
    func isTeam(without missing: [AnswerWord]) -> Bool {
        guard let last = content.last, last.text.hasSuffix("s") || last.text.hasSuffix("x"),
            content.allSatisfy(\.isCapitalized)
        else { return false }
        return missing.count < content.count && content.prefix(missing.count).elementsEqual(missing)
    }

    /// Numbers in words that only repeat how many of a thing there are: "two" in "between the two governments".
    var redundantNumerals: Set<AnswerWord> {
        let all = allWords
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

    /// Whether the text, a question, asks for more than one thing: "Which two", "Who were", "Name the cities".
    var asksForSeveral: Bool {
        if words.contains(where: { ["all", "both", "list", "names"].contains($0.text) }) { return true }
        if words.contains(where: { word in WordLists.numbers[word.text].map { $0 > 1 } ?? false }) { return true }
        return zip(words, words.dropFirst()).contains { first, second in
            guard ["what", "which", "who", "name"].contains(first.text) else { return false }
            return second.text == "are" || second.text == "were"
                // "by which forces": whoever led them.
                || second.text.hasSuffix("s") && second.isContent && !second.text.hasSuffix("ss")
                    && !WordLists.followers.contains(second.text)
        }
    }

    /// Whether the text, a question, asks who, whom or whose: its first interrogative is one of these.
    var asksForPerson: Bool {
        let interrogative = words.first { Self.interrogatives.contains($0.text) }?.text
        return interrogative?.hasPrefix("who") ?? false
    }

    /// Whether the text, a question, asks why.
    var asksWhy: Bool { words.first { Self.interrogatives.contains($0.text) }?.text == "why" }

    /// Whether the text, a question, asks how something is done.
    var asksHow: Bool {
        guard let place = words.firstIndex(where: { Self.interrogatives.contains($0.text) }),
            words[place].text == "how",
            words.indices.contains(place + 1)
        else { return false }
        return !words[place + 1].isContent && !["many", "much", "few"].contains(words[place + 1].text)
    }

    /// Whether the text, a question, asks where, or for a city or the like.
    var asksForPlace: Bool {
        guard let place = words.firstIndex(where: { Self.interrogatives.contains($0.text) }) else { return false }
        return words[place].text == "where" || regionAsked == Self.settlements
    }

    /// The kinds of what the text, a question, asks for, where it asks for a land or a settlement: "Which country".
    var regionAsked: Set<String>? {
        for (index, word) in words.enumerated() where ["which", "what"].contains(word.text) {
            let rest = words[(index + 1)...]
            // "What is the capital of Canada?"
            if let verb = rest.first, ["is", "was"].contains(verb.text), rest.dropFirst().first?.text == "capital" {
                return Self.settlements
            }
            // "What major US city"
            for next in rest.prefix(4) {
                guard next.isContent else { break }
                let kinds = [Self.settlements, Self.lands, Self.states].first { $0.contains(next.singular) }
                if let kinds { return kinds }
            }
        }
        return nil
    }

    /// Whether the text, a question, asks which of those that bear a title or follow a calling: "Which chess champion".
    var asksForBearer: Bool {
        words.indices.contains { index in
            ["what", "which"].contains(words[index].text)
                && words[(index + 1)...].prefix(3).prefix(while: \.isContent).contains {
                    NounLexicon.persons.contains($0.text) && !WordLists.groups.contains($0.text)
                }
        }
    }

    private static let settlements: Set<String> = [
        "capital", "city", "municipality", "place", "port", "town", "village",
    ]
    private static let lands: Set<String> = [
        "country", "empire", "federation", "island", "kingdom", "land", "nation", "republic", "union",
    ]
    private static let states: Set<String> = ["province", "state"]

    private static let interrogatives: Set<String> = [
        "how", "what", "when", "where", "which", "who", "whom", "whose", "why",
    ]
}
