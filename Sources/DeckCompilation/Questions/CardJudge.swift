internal import Cards
internal import English

/// Decides whether a question is sound enough to be a card, and how good it is.
enum CardJudge {
    /// The card's score in 0...1; nil where the question gives its answer away, does not stand alone, or is too long.
    static func score(_ fact: Fact) -> Double? {
        let words = fact.prompt.split(separator: " ")
        guard words.count >= 4, words.count <= (fact.hint == nil ? 27 : 30),
            fact.answer.text.split(separator: " ").count <= 24, !givesAway(fact), !hints(fact)
        else { return nil }
        var score = fact.score
        guard isAnchored(fact) else { return nil }
        if words.count > 20 { score -= 0.15 } else if words.count > 15 { score -= 0.05 }
        if fact.answer.text.split(separator: " ").count > 10 { score -= 0.1 }
        if fact.prompt.contains("“") || fact.prompt.contains("\"") { score -= 0.05 }
        if fact.prompt.lowercased().contains("which place ") { score -= 0.1 }
        // "for 1983's?": a name was cut.
        if fact.prompt.hasSuffix("'s?") || fact.prompt.hasSuffix("’s?") { return nil }
        // "How many men did the army lose?": in which of its battles?
        let names = names(in: words)
        let isDated = fact.prompt.contains(where: \.isNumber) || words.contains(where: isEvent)
        if fact.isCount, names < 2 || fact.isFew, !isDated { return nil }
        // "Where did Hill live?": when?
        if fact.kind == .place, words.first == "Where", names < 2, words.count < 10, !isDated { return nil }
        // "Whom does Parliament elect?"
        if [.person, .place, .term].contains(fact.kind), fact.hint == nil, words.count < 6, !fact.isDoneOnce,
            !fact.prompt.contains(where: \.isNumber)
        {
            return nil
        }
        if fact.prompt.contains(" \" ") || fact.prompt.contains("\"\"") || fact.prompt.contains(" ,") { return nil }
        // "What was Villa met at what called?"
        if fact.hint == nil, fact.prompt.contains(" what called") { return nil }
        guard isBalanced(fact.prompt), isBalanced(fact.answer.text) else { return nil }
        return max(0.05, min(1, score))
    }

    /// How many names stand in a question; "General Vo Nguyen Giap" is one, and the first word none.
    private static func names(in words: [Substring]) -> Int {
        var count = 0
        var isInside = false
        for word in words.dropFirst() {
            let isCapital = word.first { $0.isLetter }?.isUppercase ?? false
            if isCapital, !isInside { count += 1 }
            isInside = isCapital && !(word.hasSuffix(",") || word.hasSuffix("'s"))
        }
        return count
    }

    /// Whether a word ends the name of an event: "War".
    private static func isEvent(_ word: Substring) -> Bool {
        word.first?.isUppercase ?? false && NounLexicon.events.contains(word.lowercased().filter(\.isLetter))
    }

    /// Whether the question names something, so that a learner knows what is spoken of.
    private static func isAnchored(_ fact: Fact) -> Bool {
        fact.prompt.dropFirst().split(separator: " ").dropFirst().contains {
            $0.first.map { $0.isUppercase } ?? false && $0 != "I" && !isOfCalendar($0)
        }
            || fact.isGeneral && fact.prompt.split(separator: " ").count > 6
            || fact.prompt.split(separator: " ").contains("first") && fact.prompt.contains(where: \.isNumber)
            || [.person, .organization].contains(fact.answer.type) && fact.prompt.split(separator: " ").count > 4
                && fact.isDoneOnce
    }

    /// Whether a word names a month or a day of the week, which anchor nothing.
    private static func isOfCalendar(_ word: Substring) -> Bool {
        let word = word.lowercased().filter(\.isLetter)
        return ClosedClassWords.months.contains(word) || ClosedClassWords.weekdays.contains(word)
    }

    /// Whether the names in the answer are in the question in other forms: "Australia" before "the Australian Government".
    private static func hints(_ fact: Fact) -> Bool {
        guard fact.answer.type != .clause, fact.answer.type != .steps else { return false }
        let asked = fact.prompt.lowercased().split { !$0.isLetter }
        let names = fact.answer.text.split { !$0.isLetter }.filter { word in
            word.count > 4 && word.first?.isUppercase ?? false && !NounLexicon.contains(word.lowercased())
        }
        return !names.isEmpty
            && names.allSatisfy { name in
                asked.contains { $0.hasPrefix(name.lowercased().prefix(5)) && $0.count > 4 }
            }
    }

    /// Whether every telling word of the answer is in the question.
    private static func givesAway(_ fact: Fact) -> Bool {
        let asked = Set(fact.prompt.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        let telling = fact.answer.text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
            $0.count > 2 && !["the", "and", "for"].contains($0)
        }
        return !telling.isEmpty && telling.allSatisfy(asked.contains)
    }

    private static func isBalanced(_ text: String) -> Bool {
        text.count { $0 == "(" } == text.count { $0 == ")" } && text.count { $0 == "\"" } % 2 == 0
            && text.count { $0 == "“" } == text.count { $0 == "”" }
    }
}
