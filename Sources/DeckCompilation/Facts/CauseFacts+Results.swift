internal import Cards
internal import English

/// What came of it, where the sentence calls it a result.
extension CauseFacts {
    /// "The canal broke, with the result that the town was flooded."
    static func outcome(_ statement: Statement) -> [Fact] {
        let passage = statement.passage
        guard statement.clause.depth == 0, let told = statement.told else { return [] }
        let elements = statement.clause.after
        for (joint, element) in zip(elements, elements.dropFirst()) {
            guard case .clause = element.kind, let phrase = joint.phrase,
                ["consequence", "effect", "result"].contains(passage.tokens[phrase.head].lower),
                joint.preposition.map({ passage.tokens[$0].lower }) == "with",
                passage.tokens[element.range.lowerBound].lower == "that"
            else { continue }
            let range = element.range.lowerBound + 1..<element.range.upperBound
            guard let text = statement.anaphora.reason(range, for: statement.subjectPhrase)?.trimmedEnd else {
                continue
            }
            let prompt = statement.question(["What was the result when", told])
            return [Fact(.cause, prompt, Answer(text, .clause), at: range, in: passage)]
        }
        return []
    }

    /// "The result of X was Y."
    static func results(_ statement: Statement) -> [Fact] {
        let passage = statement.passage
        guard statement.predicate.main.base == "be",
            ["aim", "cause", "consequence", "goal", "motive", "objective", "outcome", "purpose", "reason", "result"]
                .contains(
                    passage.tokens[statement.subjectPhrase.head].lower),
            statement.subjectPhrase.range.count > statement.subjectPhrase.core.count
                || statement.subject.contains(statement.subjectPhrase.range.upperBound)
                    && passage.tokens[statement.subjectPhrase.range.upperBound].lower == "for",
            let subject = statement.subjectText,
            let object = statement.parts.first(where: { $0.kind == .noun && !$0.isBefore }),
            let text = whole(from: object.range.lowerBound, statement)
        else { return [] }
        let members = members(of: object, statement)
        guard members.count < 2 else {
            // Of several results each is right, as long as the question asks for one.
            let noun = passage.tokens[statement.subjectPhrase.head].lower
            let one = subject.hasPrefix("the \(noun)") ? "one " + subject.dropFirst(4) : "one of " + subject
            let prompt = statement.question(["What", statement.predicate.around(one, isPlural: false)])
            return [
                Fact(
                    .cause, prompt, Answer(members[0], accept: members.dropFirst() + [text], .clause),
                    at: object.range.lowerBound..<statement.clause.range.upperBound, in: passage)
            ]
        }
        let prompt = statement.question(["What", statement.predicate.around(subject, isPlural: statement.isPlural)])
        return [
            Fact(
                .cause, prompt, Answer(text, accept: bare(text), .clause),
                at: object.range.lowerBound..<statement.clause.range.upperBound, in: passage)
        ]
    }

    /// The nouns that commas and "and" join in a part, each with its article; one that lacks the article of the
    /// first ("the fall of Tyre, Gaza and …") belongs to the one before, and is left out.
    private static func members(of part: Statement.Part, _ statement: Statement) -> [String] {
        let passage = statement.passage
        guard let phrase = part.phrase, phrase.isList else { return [] }
        let article = passage.tokens[phrase.range.lowerBound].lower
        guard ["the", "a", "an"].contains(article) else { return [] }
        var members: [String] = []
        var index = phrase.range.lowerBound
        while index < phrase.range.upperBound {
            if ["the", "a", "an"].contains(passage.tokens[index].lower),
                index == phrase.range.lowerBound
                    || passage.tokens[index - 1].text == ","
                    || passage.tokens[index - 1].partOfSpeech == .coordinator,
                let item = passage.sentence.nounPhrase(at: index),
                let text = item.range.upperBound == phrase.range.upperBound
                    ? whole(from: index, statement)
                    : statement.anaphora.reason(item.range, for: statement.subjectPhrase)
            {
                members.append(text)
                index = item.range.upperBound
            } else {
                index += 1
            }
        }
        return members
    }
}
