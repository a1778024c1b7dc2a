internal import Cards
internal import English

/// Why it was, and what came of it.
///
/// "The aqueduct fell because the Goths had cut it." → "Why did the aqueduct fall?"
/// "The drought led to a famine in Egypt." → "What did the drought lead to?", "What led to a famine in Egypt?"
/// "Heavy rain prevented Hannibal from crossing the Po." → "What prevented Hannibal from crossing the Po?"
/// "The result of the siege was the fall of Tyre." → "What was the result of the siege?"
enum CauseFacts {
    /// The facts of a statement's reasons and outcomes; the links are the sentence's causes and effects, token by token.
    static func facts(of statement: Statement, links: [TokenLink]) -> [Fact] {
        let facts = because(statement, links) + outcome(statement) + leading(statement, links) + results(statement)
        let isGeneral =
            !statement.predicate.isPast && !statement.clause.verb.isPerfect
            && !statement.predicate.auxiliaries.contains("will")
        return facts.map { fact in
            var fact = fact
            fact.isGeneral = isGeneral
            return fact
        }
    }

    /// A reason told in a clause or phrase. Why an opinion holds is asked as the account that it is.
    static func because(_ statement: Statement, _ links: [TokenLink]) -> [Fact] {
        let passage = statement.passage
        let elements = statement.clause.after + statement.clause.before
        let reasons =
            elements.compactMap { Reason($0, of: statement.clause, in: passage) }
            + links.compactMap { Reason($0, of: statement.clause, in: passage) }
        for reason in reasons {
            guard reason.range.count < 30, reason.isTelling(in: passage),
                // "Daniel refused": what, only the sentences before tell.
                VerbLexicon.hasNoObject(statement.predicate.main.base) || statement.predicate.isPassive
                    || statement.parts.contains(where: { !$0.range.overlaps(reason.range) && $0.text != nil }),
                let text = statement.anaphora.reason(reason.range, for: statement.subjectPhrase)
            else { continue }
            var lowered = Statement.lowered(text, at: reason.range.lowerBound, in: passage, statement.anaphora)
                .trimmedEnd
            // "Alarmed by the riots, the council fled."
            if CauseWords.feelings.contains(passage.tokens[reason.range.lowerBound].lower),
                let subject = statement.subjectText
            {
                let isPerson = passage.name(at: statement.subjectPhrase.head)?.kind == .person
                lowered =
                    "because " + (statement.isPlural ? "they were " : (isPerson ? subject : "it") + " was ") + lowered
            }
            if let told = belief(reason, of: statement, lowered) { lowered = told }
            let part = statement.parts.first { $0.range.overlaps(reason.range) }
            if let fact = ground(reason, of: statement, lowered) { return [fact] }
            guard let prompt = statement.asking("why", without: part, or: reason.range),
                // "Why is the fever?"
                statement.predicate.main.base != "be"
                    || statement.kept(without: part, or: reason.range)?.isEmpty == false,
                // "Why did Cornwallis march?": he did so often.
                !statement.predicate.isPast || prompt.split(separator: " ").count > 5
            else { continue }
            var accept = openings.filter { lowered.hasPrefix($0) }.map { String(lowered.dropFirst($0.count)) }
            accept += reason.shorter(in: passage) {
                statement.anaphora.reason($0, for: statement.subjectPhrase)?.trimmedEnd
            }
            var fact = Fact(
                .cause, prompt, Answer(lowered, accept: accept, .clause), at: reason.range, in: passage)
            fact.isAccount = statement.isOpinion
            return [fact]
        }
        return []
    }

    /// "The marks are due to cell death": what they are due to.
    private static func ground(_ reason: Reason, of statement: Statement, _ text: String) -> Fact? {
        guard statement.predicate.main.base == "be", text.hasPrefix("due to "), let subject = statement.subjectText,
            statement.kept(without: nil, or: reason.range)?.isEmpty ?? false
        else { return nil }
        let answer = String(text.dropFirst(7))
        let prompt = statement.question([
            "What", statement.predicate.around(subject, isPlural: statement.isPlural), "due to",
        ])
        return Fact(
            .cause, prompt, Answer(answer, accept: [text], .clause), at: reason.range, in: statement.passage)
    }

    /// "because he feared an attack" for "Fearing an attack, …".
    private static func belief(_ reason: Reason, of statement: Statement, _ text: String) -> String? {
        let passage = statement.passage
        let first = passage.tokens[reason.range.lowerBound]
        guard first.verbForm == .gerund, CauseWords.reasonVerbs.contains(first.lemma),
            let subject = statement.subjectText, let space = text.firstIndex(of: " ")
        else { return nil }
        let isPerson = passage.name(at: statement.subjectPhrase.head)?.kind == .person
        let who = statement.isPlural ? "they" : isPerson ? subject : "it"
        return "because \(who) \(Verb(first.lemma).past)" + text[space...]
    }

    private static let openings = [
        "as a result of ", "as ", "because of ", "because ", "due to ", "for ", "in a bid ", "in an attempt ",
        "in an effort ", "in order ", "in view of ", "on account of ", "owing to ", "since ", "so that ",
        "thanks to ",
    ]

    /// "led to", "resulted in", "caused", "prevented": cause and result are subject and object.
    private static func leading(_ statement: Statement, _ links: [TokenLink]) -> [Fact] {
        let passage = statement.passage
        guard let cause = statement.subjectText, isTold(statement.subjectPhrase, statement.subject, passage) else {
            return []
        }
        let verb = statement.predicate.main.base
        // "can lead to": and so can other things.
        if ["can", "may", "might"].contains(statement.predicate.auxiliaries.first) { return [] }
        var facts: [Fact] = []
        let first = statement.parts.first { !$0.isBefore }
        let joint = first?.preposition.map { passage.tokens[$0].lower }
        let isLink = links.contains { link in
            link.construction == .verb && link.cue == statement.clause.verb.main
                && link.cause.overlaps(statement.subject)
        }
        if !statement.predicate.isPassive, isMade(verb, of: statement) {
            guard let prompt = statement.asking(subjectWith: "What", isPlural: false) else { return [] }
            facts.append(
                Fact(
                    .cause, prompt, Answer(cause, accept: bare(cause), .clause), at: statement.subject, in: passage))
        } else if !statement.predicate.isPassive, let first,
            verb == "lead" && joint == "to" || verb == "result" && joint == "in"
                || verb == "contribute" && joint == "to"
                || isLink && first.kind == .noun && !making.contains(verb)
        {
            guard let prompt = statement.asking(subjectWith: "What", isPlural: false) else { return [] }
            // Many things contribute to one.
            if verb != "contribute" {
                facts.append(
                    Fact(
                        .cause, prompt, Answer(cause, accept: bare(cause), .clause), at: statement.subject,
                        in: passage))
            }
            // "What did the crisis lead to?": to how much?
            let isOpen =
                ["contribute", "lead", "result"].contains(verb) && !isNamed(statement.subjectPhrase, passage)
                && !statement.anaphora.words.contains {
                    $0.range.lowerBound == statement.subject.lowerBound && $0.text != nil
                }
            // "caused the ice to melt" is no thing that is caused.
            let isDriven =
                isOpen
                || statement.parts.contains {
                    $0.kind == .verb && $0.range.lowerBound >= first.range.upperBound
                        && passage.tokens[$0.range.lowerBound].lower == "to"
                }
            if !isDriven, let phrase = first.phrase, let subject = statement.subjectText,
                let result = whole(from: phrase.range.lowerBound, statement)
            {
                let prompt = statement.question([
                    "What", statement.predicate.around(subject, isPlural: statement.isPlural), joint ?? "",
                ])
                facts.append(
                    Fact(
                        .cause, prompt,
                        Answer(result, accept: bare(result) + [statement.anaphora.text(phrase.range) ?? ""], .clause),
                        at: phrase.range.lowerBound..<statement.clause.range.upperBound, in: passage))
            }
        } else if let fact = driven(statement) {
            facts.append(fact)
        }
        return facts
    }

    /// "The riots were sparked by a tax on salt."
    private static func driven(_ statement: Statement) -> Fact? {
        let passage = statement.passage
        let verb = statement.predicate.main.base
        guard CauseWords.causingVerbs.contains(verb) || CauseWords.drivingVerbs.contains(verb),
            let by = statement.parts.first(where: { part in
                !part.isBefore && part.preposition.map { passage.tokens[$0].lower == "by" } ?? false
            }), let phrase = by.phrase, isTold(phrase, phrase.range, passage) || phrase.isList,
            let subject = statement.subjectText, let active = statement.predicate.active,
            let cause = whole(from: phrase.range.lowerBound, statement)
        else { return nil }
        // What stands behind the cause belongs to it: "by a famine | in Norway".
        guard statement.parts.allSatisfy({ $0 == by || $0.isBefore || $0.range.lowerBound > by.range.lowerBound })
        else { return nil }
        let range = phrase.range.lowerBound..<statement.clause.range.upperBound
        return Fact(
            .cause, statement.question(["What", active.trimmedStart, subject]),
            Answer(cause, accept: bare(cause) + [statement.anaphora.text(phrase.range) ?? ""], .clause), at: range,
            in: passage)
    }

    /// Verbs of making: what makes a thing is no cause that one learns.
    private static let making: Set<String> = ["create", "generate", "give", "inflict", "make", "produce", "yield"]

    /// "prevented Hannibal from crossing", "forced him to retreat": what somebody was kept from or driven to.
    private static func isMade(_ verb: String, of statement: Statement) -> Bool {
        let joints: [String]
        switch verb {
        case let verb where VerbLexicon.keepsFrom.contains(verb): joints = ["for", "from"]
        case "compel", "drive", "encourage", "force", "induce", "inspire", "motivate", "oblige", "persuade", "prompt",
            "provoke":
            joints = ["to"]
        default: return false
        }
        return statement.parts.contains { part in
            part.kind == .verb && joints.contains(statement.passage.tokens[part.range.lowerBound].lower)
        }
    }

    /// The statement's words from a token to the clause's end or the next thing set off.
    static func whole(from start: Int, _ statement: Statement) -> String? {
        let passage = statement.passage
        let list = statement.clause.after.first { $0.range.contains(start) }?.range.upperBound ?? start + 1
        let end =
            (list..<max(list, statement.clause.range.upperBound)).first {
                // "from May 4, 1948": one date.
                let index = $0
                return [",", ";", "(", ":"].contains(passage.tokens[index].text)
                    && !passage.dates.contains { $0.range.contains(index) && $0.range.lowerBound < index }
            } ?? statement.clause.range.upperBound
        guard end - start < 26 else { return nil }
        let such = (start + 1..<max(start + 1, end - 1)).first {
            passage.tokens[$0].lower == "such" && passage.tokens[$0 + 1].lower == "as"
        }
        // A list that the comma would cut goes whole.
        if let such, end < passage.tokens.count, passage.tokens[end].text == "," {
            let joint = (start + 1..<such).last { passage.tokens[$0].lower == "with" } ?? such
            return statement.anaphora.reason(start..<joint, for: statement.subjectPhrase)?.trimmedEnd
        }
        return
            (statement.anaphora.reason(start..<end, for: statement.subjectPhrase)
            ?? statement.anaphora.reason(start..<list, for: statement.subjectPhrase))?.trimmedEnd
    }

    /// Whether the phrase is the name of an event or treaty: "the Holm Campaign".
    private static func isNamed(_ phrase: NounPhrase, _ passage: Passage) -> Bool {
        if let kind = passage.name(at: phrase.head)?.kind, [.event, .order].contains(kind) { return true }
        let head = passage.tokens[phrase.head]
        return head.isCapitalized && NounLexicon.events.contains(head.lower)
    }

    /// Whether the phrase names a thing or event that can cause, no person.
    private static func isTold(_ phrase: NounPhrase, _ subject: Range<Int>, _ passage: Passage) -> Bool {
        let head = passage.tokens[phrase.head]
        if head.partOfSpeech == .pronoun, head.lower != "this" { return false }
        if let name = passage.name(at: phrase.head) { return [.event, .order].contains(name.kind) }
        if NounLexicon.vague.contains(head.lemma) || ["action", "activity", "event"].contains(head.lemma) {
            return false
        }
        if ["a", "an"].contains(passage.tokens[phrase.range.lowerBound].lower), subject.count < 4 { return false }
        return !NounLexicon.persons.contains(head.lemma)
    }

    static func bare(_ text: String) -> [String] {
        for article in ["the ", "a ", "an "] where text.lowercased().hasPrefix(article) {
            return [String(text.dropFirst(article.count))]
        }
        return []
    }
}
