internal import Cards
internal import English

/// Directives: who issued them, and what they forbade, allowed, required or made.
///
/// "In 301 Diocletian issued the Edict on Prices." → "Who issued …?", "Which edict did Diocletian issue in 301?"
/// "The edict fixed the price of bread." → "What did the Edict on Prices fix?"
/// "It allowed governors to punish merchants." → "Whom did the Edict on Prices allow to punish merchants?",
/// "What did the Edict on Prices allow governors to do?"
enum OrderFacts {
    /// The facts of a statement whose subject is a directive; none for any other.
    static func facts(of statement: Statement) -> [Fact] {
        guard let subject = statement.subjectText, isOrder(statement, subject), !statement.predicate.isNegated,
            statement.predicate.main.base != "be"
        else {
            return []
        }
        var facts = control(statement, subject)
        if facts.isEmpty { facts = objects(statement) + making(statement) }
        return facts + ExceptionFacts.facts(of: statement, subject: subject)
    }

    /// Who led what an order made: "It created companies, which were led by the Navy Board."
    static func leaders(in statements: [Statement], known: KnownNames) -> [Fact] {
        guard
            let order = statements.first(where: { statement in
                statement.clause.depth == 0 && statement.subjectText.map { isOrder(statement, $0) } ?? false
            })?.subjectText
        else { return [] }
        return statements.compactMap { statement in
            let passage = statement.passage
            guard statement.clause.kind == .relative, let verb = statement.predicate.active,
                passage.tokens[statement.subjectPhrase.head].partOfSpeech == .noun, let led = statement.subjectText,
                let part = statement.parts.first(where: { part in
                    part.preposition.map { passage.tokens[$0].lower == "by" } ?? false
                }), let name = part.phrase.flatMap({ Answerable(name: $0, in: passage, known: known) })
            else { return nil }
            let thing = led.hasPrefix("the ") ? led : "the " + led
            for article in ["a ", "an "] where led.hasPrefix(article) { return nil }
            return Fact(
                .order, statement.question([name.asSubject, verb, thing, "of", order]), name.answer, at: name.range,
                in: passage)
        }
    }

    private static func isOrder(_ statement: Statement, _ subject: String) -> Bool {
        let passage = statement.passage
        if let name = passage.name(at: statement.subjectPhrase.head) { return name.kind == .order }
        // The subject was replaced by the order that it stands for.
        guard subject != passage.text(statement.subject) else { return false }
        let words = subject.runs(of: .unspaced).map { $0.lowercased() }
        guard words.count > 1 else { return false }
        return words.prefix { $0 != "of" }.contains(where: NounLexicon.orders.contains)
    }

    /// "allowed officers to remove commanders", "allowed for officers to …"
    private static func control(_ statement: Statement, _ subject: String) -> [Fact] {
        let passage = statement.passage
        guard controlling.contains(statement.predicate.main.base) else { return [] }
        guard let verbIndex = statement.parts.firstIndex(where: { $0.kind == .verb }), verbIndex > 0 else { return [] }
        let doer = statement.parts[verbIndex - 1]
        guard let phrase = doer.phrase, let doerText = statement.anaphora.text(phrase.range),
            doer.kind == .noun || doer.preposition.map({ passage.tokens[$0].lower }) == "for"
        else { return [] }
        let deeds = Array(statement.parts[verbIndex...].filter { !$0.isBefore })
        let around = around(statement, subject)
        let aliases = TermFacts.aliases(behind: phrase, in: passage)
        let range = deeds[0].range.lowerBound..<(deeds.last?.range.upperBound ?? deeds[0].range.upperBound)
        var facts: [Fact] = []
        if let deed = join(deeds) {
            let whom = statement.question(["Whom", around, deed])
            facts.append(
                Fact(
                    .order, whom, Answer(doerText, accept: aliases, .group), at: phrase.range, in: passage)
            )
        }
        // What may be done is an answer, which may speak of "the units" as the text does.
        let told = deeds.map { statement.anaphora.reason($0.range, for: phrase) }
        let object = deeds.firstIndex { $0.kind == .noun }.map { $0 + 1 } ?? deeds.count
        if let all = zip(deeds, told).filter({ $0.1 != nil || !$0.0.isOptional }).map(\.1).joinedWhole,
            let short = told.prefix(object).map({ $0 }).joinedWhole
        {
            let what = statement.question(["What", around, doerText, "to do"])
            let forms = [all, short].map { $0.hasPrefix("to ") ? String($0.dropFirst(3)) : $0 }
            facts.append(
                Fact(
                    .order, what, Answer(forms[0], accept: [all, forms[1]], .clause), at: range, in: passage
                ))
        }
        return facts
    }

    /// "did the edict allow"; of a second grant "did the edict also allow".
    private static func around(_ statement: Statement, _ subject: String) -> String {
        let words = statement.predicate.around(subject, isPlural: statement.isPlural)
        guard statement.clause.kind == .coordinated, statement.predicate.auxiliaries.isEmpty,
            statement.predicate.adverbs.isEmpty, let space = words.lastIndex(of: " ")
        else { return words }
        return words[..<space] + " also" + words[space...]
    }

    private static func join(_ parts: [Statement.Part]) -> String? {
        var words: [String] = []
        for part in parts {
            guard let text = part.text else {
                if part.isOptional { continue }
                return nil
            }
            words.append(text)
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// An object with the "of …" behind it: "the functions and role | of the assembly".
    private static func whole(_ range: Range<Int>, _ passage: Passage) -> Range<Int> {
        guard range.upperBound + 1 < passage.tokens.count, passage.tokens[range.upperBound].lower == "of",
            let phrase = passage.sentence.nounPhrase(at: range.upperBound + 1)
        else { return range }
        return range.lowerBound..<phrase.range.upperBound
    }

    /// "forbade the sale of grain"
    private static func objects(_ statement: Statement) -> [Fact] {
        let passage = statement.passage
        guard let object = statement.parts.first(where: { $0.kind == .noun && !$0.isBefore }), object.range.count < 12,
            let phrase = object.phrase,
            passage.quantity(in: object.range) == nil,
            !["make", "declare", "render"].contains(statement.predicate.main.base)
                || !statement.parts.contains(where: { $0.kind == .adjective }),
            var answer = statement.anaphora.text(whole(object.range, passage)),
            statement.parts.filter({ $0.kind == .noun && !$0.isBefore }).count == 1
        else { return [] }
        var accept: [String] = []
        // "the drafting of penal legions": what is drafted is asked, the deed stays in the question.
        let head = passage.tokens[phrase.head]
        if head.lower.hasSuffix("ing"), phrase.core.count == 2, phrase.range.count > phrase.core.count + 1,
            let thing = statement.anaphora.text(phrase.core.upperBound + 1..<phrase.range.upperBound),
            let prompt = statement.asking("the \(head.text) of what", without: object)
        {
            return [
                Fact(
                    .order, prompt, Answer(thing, accept: [answer], .term),
                    at: phrase.core.upperBound + 1..<phrase.range.upperBound, in: passage)
            ]
        }
        // "banned trade in furs"
        if Self.joined.contains(head.lemma), phrase.core.count == 1,
            let more = statement.parts.first(where: { $0.range.lowerBound == object.range.upperBound }),
            more.kind == .prepositional, let text = more.text
        {
            guard let prompt = statement.asking("what", without: object, or: more.range) else { return [] }
            return [
                Fact(
                    .order, prompt, Answer(answer + " " + text, .term),
                    at: object.range.lowerBound..<more.range.upperBound, in: passage)
            ]
        }
        if answer.hasPrefix("the ") { accept.append(String(answer.dropFirst(4))) }
        answer = answer.trimmedEnd
        // "included provisions | for …", "has the highest number": what for, was left out, or it has much else.
        if phrase.range.count < 3, phrase.range.upperBound < passage.tokens.count,
            ["for", "in", "of", "that", "to", "which"].contains(passage.tokens[phrase.range.upperBound].lower)
                && !passage.dates.contains(where: { $0.range.contains(phrase.range.upperBound + 1) })
                || ["have", "include", "remain"].contains(statement.predicate.main.base)
        {
            return []
        }
        guard let prompt = statement.asking("what", without: object) else { return [] }
        return [Fact(.order, prompt, Answer(answer, accept: accept, .term), at: object.range, in: passage)]
    }

    /// "made retreat an offence punishable by death": what was made, and how it was to be punished.
    private static func making(_ statement: Statement) -> [Fact] {
        let passage = statement.passage
        let nouns = statement.parts.filter { $0.kind == .noun && !$0.isBefore }
        guard ["make", "declare", "render"].contains(statement.predicate.main.base),
            nouns.count == 2 || nouns.count == 1 && statement.parts.contains(where: { $0.kind == .adjective }),
            let made = nouns[0].text, let subject = statement.subjectText
        else { return [] }
        var facts: [Fact] = []
        if let prompt = statement.asking("what", without: nouns[0]) {
            facts.append(Fact(.order, prompt, Answer(made, .term), at: nouns[0].range, in: passage))
        }
        if let adjective = statement.parts.firstIndex(where: {
            $0.kind == .adjective && passage.tokens[$0.range.lowerBound].lower == "punishable"
        }), adjective + 1 < statement.parts.count,
            let phrase = statement.parts[adjective + 1].phrase, let penalty = statement.anaphora.text(phrase.range)
        {
            let prompt = "What was the punishment for \(made) under \(subject)?"
            facts.append(
                Fact(
                    .order, prompt, Answer(penalty, accept: ["by " + penalty], .term), at: phrase.range, in: passage))
        }
        return facts
    }

    /// Nouns that say little without what they are in or with.
    private static let joined: Set<String> = [
        "access", "commerce", "contact", "dealing", "export", "import", "interest", "investment", "trade", "traffic",
        "travel",
    ]

    private static let controlling: Set<String> = [
        "allow", "authorise", "authorize", "command", "compel", "direct", "empower", "enable", "forbid", "force",
        "instruct", "oblige", "order", "permit", "require",
    ]
}

extension [String?] {
    /// All of them in one; nil where one is missing.
    fileprivate var joinedWhole: String? {
        allSatisfy { $0 != nil } && !isEmpty ? compactMap { $0 }.joined(separator: " ") : nil
    }
}
