internal import Cards
internal import English

/// Why it was, and what came of it.
///
/// "The aqueduct fell because the Goths had cut it." → "Why did the aqueduct fall?"
/// "The drought led to a famine in Egypt." → "What did the drought lead to?", "What led to a famine in Egypt?"
/// "Heavy rain prevented Hannibal from crossing the Po." → "What prevented Hannibal from crossing the Po?"
/// "The result of the siege was the fall of Tyre." → "What was the result of the siege?"
enum CauseFacts {
    static func facts(of statement: Statement) -> [Fact] {
        because(statement) + leading(statement) + results(statement)
    }

    /// A reason told in a clause or phrase.
    private static func because(_ statement: Statement) -> [Fact] {
        let passage = statement.passage
        for element in statement.clause.after + statement.clause.before {
            guard let range = reason(element, passage), range.count < 30,
                let text = statement.anaphora.reason(range, for: statement.subjectPhrase)
            else { continue }
            let start = range.lowerBound
            let opener = passage.tokens[start].lower
            let reason = Statement.lowered(text, at: start, in: passage, statement.anaphora).trimmedEnd
            let part = statement.parts.first { $0.range == element.range }
            guard let prompt = statement.asking("why", without: part) else { continue }
            var accept: [String] = []
            for words in [
                "because of ", "because ", "due to ", "owing to ", "thanks to ", "as a result of ", "so that ",
                "in order ",
            ] where reason.hasPrefix(words) { accept.append(String(reason.dropFirst(words.count))) }
            return [
                Fact(
                    .cause, prompt, Answer(reason, accept: accept, .clause), at: range, in: passage,
                    score: opener == "in" ? 0.65 : 0.75)
            ]
        }
        return []
    }

    /// The tokens of an element that tells a reason or a purpose, its opener included.
    private static func reason(_ element: Clause.Element, _ passage: Passage) -> Range<Int>? {
        var start = element.range.lowerBound
        if passage.tokens[start].text == "," { start += 1 }
        let words = passage.tokens[start..<min(start + 4, element.range.upperBound)].map(\.lower)
        switch element.kind {
        case .clause(let inner):
            let clause = passage.clauses[inner]
            if clause.kind == .subordinate, words.first == "because" { return start..<element.range.upperBound }
            if clause.kind == .subordinate, let opener = clause.opener, opener > 0,
                passage.tokens[opener].lower == "case"
                    || passage.tokens[opener].lower == "that" && passage.tokens[opener - 1].lower == "so"
            {
                return opener - 1..<element.range.upperBound
            }
        case .prepositional:
            if words.starts(with: ["because", "of"]) || words.starts(with: ["due", "to"])
                || words.starts(with: ["owing", "to"]) || words.starts(with: ["thanks", "to"])
                || words.starts(with: ["as", "a", "result"]) && element.range.count > 4
            {
                return start..<element.range.upperBound
            }
        default: break
        }
        return nil
    }

    /// "led to", "resulted in", "caused", "prevented": cause and result are subject and object.
    private static func leading(_ statement: Statement) -> [Fact] {
        let passage = statement.passage
        guard let cause = statement.subjectText, isTold(statement.subjectPhrase, passage) else { return [] }
        let verb = statement.predicate.main.base
        var facts: [Fact] = []
        let first = statement.parts.first { !$0.isBefore }
        let joint = first?.preposition.map { passage.tokens[$0].lower }
        if !statement.predicate.isPassive, let first,
            verb == "lead" && joint == "to" || verb == "result" && joint == "in"
                || verb == "contribute" && joint == "to"
                || ["cause", "trigger", "spark", "provoke", "bring"].contains(verb) && first.kind == .noun
        {
            guard let prompt = statement.asking(subjectWith: "What", isPlural: false) else { return [] }
            facts.append(
                Fact(
                    .cause, prompt, Answer(cause, accept: bare(cause), .clause), at: statement.subject, in: passage,
                    score: 0.7))
            if let phrase = first.phrase, let subject = statement.subjectText,
                let result = whole(from: phrase.range.lowerBound, statement)
            {
                let prompt = statement.question([
                    "What", statement.predicate.around(subject, isPlural: statement.isPlural), joint ?? "",
                ])
                facts.append(
                    Fact(
                        .cause, prompt,
                        Answer(result, accept: bare(result) + [statement.anaphora.text(phrase.range) ?? ""], .clause),
                        at: phrase.range.lowerBound..<statement.clause.range.upperBound, in: passage, score: 0.7))
            }
        } else if !statement.predicate.isPassive, ["prevent", "stop", "keep"].contains(verb),
            statement.parts.contains(where: {
                $0.kind == .verb && ["from", "for"].contains(passage.tokens[$0.range.lowerBound].lower)
            })
        {
            guard let prompt = statement.asking(subjectWith: "What", isPlural: false) else { return [] }
            facts.append(
                Fact(
                    .cause, prompt, Answer(cause, accept: bare(cause), .clause), at: statement.subject, in: passage,
                    score: 0.75))
        } else if statement.predicate.isPassive, verb == "cause", joint == "by", let first, let phrase = first.phrase,
            let text = statement.anaphora.text(phrase.range)
        {
            guard let prompt = statement.asking("by what", without: first) else { return [] }
            facts.append(
                Fact(
                    .cause, prompt, Answer(text, accept: bare(text), .clause), at: phrase.range, in: passage, score: 0.7
                ))
        }
        return facts
    }

    /// "The result of X was Y."
    private static func results(_ statement: Statement) -> [Fact] {
        let passage = statement.passage
        guard statement.predicate.main.base == "be",
            ["result", "consequence", "outcome", "cause", "aim", "purpose"].contains(
                passage.tokens[statement.subjectPhrase.head].lower),
            statement.subjectPhrase.range.count > statement.subjectPhrase.core.count,
            let subject = statement.subjectText,
            let object = statement.parts.first(where: { $0.kind == .noun && !$0.isBefore }),
            let text = whole(from: object.range.lowerBound, statement)
        else { return [] }
        let prompt = statement.question(["What", statement.predicate.around(subject, isPlural: statement.isPlural)])
        return [
            Fact(
                .cause, prompt, Answer(text, accept: bare(text), .clause),
                at: object.range.lowerBound..<statement.clause.range.upperBound, in: passage, score: 0.75)
        ]
    }

    /// The statement's words from a token to the clause's end or the next thing set off.
    private static func whole(from start: Int, _ statement: Statement) -> String? {
        let passage = statement.passage
        let list = statement.clause.after.first { $0.range.contains(start) }?.range.upperBound ?? start + 1
        let end =
            (list..<max(list, statement.clause.range.upperBound)).first {
                [",", ";", "(", ":"].contains(passage.tokens[$0].text)
            } ?? statement.clause.range.upperBound
        guard end - start < 26 else { return nil }
        return (statement.anaphora.text(start..<end) ?? statement.anaphora.text(start..<list))?.trimmedEnd
    }

    /// Whether the phrase names a thing or event that can cause, no person.
    private static func isTold(_ phrase: NounPhrase, _ passage: Passage) -> Bool {
        let head = passage.tokens[phrase.head]
        if head.partOfSpeech == .pronoun, head.lower != "this" { return false }
        if let name = passage.name(at: phrase.head) { return [.event, .order].contains(name.kind) }
        if NounLexicon.vague.contains(head.lemma) || head.lemma == "event" { return false }
        if ["a", "an"].contains(passage.tokens[phrase.range.lowerBound].lower), phrase.range.count < 4 { return false }
        return !NounLexicon.persons.contains(head.lemma)
    }

    private static func bare(_ text: String) -> [String] {
        for article in ["the ", "a ", "an "] where text.lowercased().hasPrefix(article) {
            return [String(text.dropFirst(article.count))]
        }
        return []
    }
}
