internal import Cards
internal import English

/// What a directive left open: its exceptions.
///
/// "The edict made usury an offence, unless a court had allowed it." → "Under the edict, when was usury not an offence?"
/// "The edict forbade the sale of salt, except in Egypt." → "With what exception did the edict forbid the sale of salt?"
enum ExceptionFacts {
    /// The facts of a statement that names an exception; `subject` is what lays down the rule.
    static func facts(of statement: Statement, subject: String) -> [Fact] {
        guard let exception = exception(statement), exception.count < 20,
            let text = statement.anaphora.reason(exception, for: statement.subjectPhrase)?.trimmedEnd,
            let prompt = prompt(statement, subject)
        else { return [] }
        let passage = statement.passage
        let words = exception.map { passage.tokens[$0].lower }
        var bare = text
        for opener in ["unless ", "except when ", "except if ", "except where ", "except for ", "except "]
        where bare.hasPrefix(opener) {
            bare = String(bare.dropFirst(opener.count))
            break
        }
        let isCase = words[0] == "unless" || words.count > 1 && ["if", "when", "where"].contains(words[1])
        let answer = isCase ? "when " + bare : bare
        let accept = isCase ? [text, bare, "if " + bare] : [text] + withoutPreposition(bare, exception, passage)
        return [
            Fact(.order, prompt, Answer(answer, accept: accept, .clause), at: exception, in: passage)
        ]
    }

    /// From "unless" or "except" to the end of its clause or phrase.
    private static func exception(_ statement: Statement) -> Range<Int>? {
        let tokens = statement.passage.tokens
        let elements = statement.clause.after
        for (index, element) in elements.enumerated() {
            let start = element.range.lowerBound + (tokens[element.range.lowerBound].text == "," ? 1 : 0)
            guard start < tokens.count, ["unless", "except"].contains(tokens[start].lower) else { continue }
            if case .other = element.kind {
                guard index + 1 < elements.count, case .clause = elements[index + 1].kind else { return nil }
                return start..<elements[index + 1].range.upperBound
            }
            return start..<element.range.upperBound
        }
        return nil
    }

    private static func prompt(_ statement: Statement, _ subject: String) -> String? {
        let nouns = statement.parts.filter { $0.kind == .noun && !$0.isBefore }
        if ["make", "declare", "render"].contains(statement.predicate.main.base) {
            guard nouns.count == 2, let made = nouns[0].text, let what = nouns[1].text, let phrase = nouns[0].phrase
            else { return nil }
            let be = statement.predicate.isPast || statement.predicate.mainForm == .past ? "was" : "is"
            return "Under \(subject), when \(phrase.isPlural ? be == "was" ? "were" : "are" : be) \(made) not \(what)?"
        }
        guard laying.contains(statement.predicate.main.base), !nouns.isEmpty else { return nil }
        return statement.asking("with what exception", without: nil)
    }

    private static func withoutPreposition(_ text: String, _ range: Range<Int>, _ passage: Passage) -> [String] {
        guard range.count > 2, passage.tokens[range.lowerBound + 1].partOfSpeech == .adposition,
            let space = text.firstIndex(of: " ")
        else { return [] }
        return [String(text[text.index(after: space)...])]
    }

    /// What a directive does to a thing.
    private static let laying: Set<String> = [
        "abolish", "allow", "ban", "bar", "cancel", "end", "exempt", "forbid", "grant", "guarantee", "limit", "outlaw",
        "permit", "prohibit", "protect", "repeal", "require", "restrict", "suspend", "tax",
    ]
}
