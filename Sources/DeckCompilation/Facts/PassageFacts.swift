internal import English
internal import Expressions

/// All facts of one sentence: the table of contents of the patterns.
struct PassageFacts: Sendable {
    let statements: [Statement]
    let facts: [Fact]
    /// The main subject, worded to stand alone; nil where it does not.
    let subject: String?
    /// What somebody is told to be about to do, for "doing that" in the next sentence.
    let activity: String?
    /// What the sentence tells as its one deed, for "this" in the next.
    let deed: String?

    init(_ passage: Passage, _ anaphora: Anaphora, _ known: KnownNames) {
        var statements: [Statement] = []
        var facts: [Fact] = []
        let main = passage.clauses.last { $0.kind == .main }
        let links = TokenLink.links(in: passage)
        for (index, clause) in passage.clauses.enumerated() {
            guard var statement = Self.statement(clause, main, passage, anaphora) else { continue }
            statement.context = Self.distance(to: main, from: index, passage, anaphora)
            if statement.context == nil, let occasion = Self.time(of: clause, passage) {
                (statement.occasion, statement.context) = (occasion.timing, occasion.text)
            }
            statements.append(statement)
            facts += Self.facts(of: statement, known, links).map { fact in
                var fact = fact
                fact.clause = clause
                return fact
            }
        }
        facts += NominalFacts.facts(in: passage, anaphora, known: known) + TermFacts.bracketed(in: passage, anaphora)
        facts += ApposedFacts.facts(in: passage, anaphora, known: known) + OfficeFacts.facts(in: passage)
        let before = anaphora.references.deed(before: passage)
        facts += statements.flatMap { ConsequenceFacts.facts(of: $0, after: before) }
        facts += OrderFacts.leaders(in: statements, known: known)
        facts += GapFacts.facts(in: passage, anaphora, beside: facts)
        self.statements = statements
        self.facts = facts
        subject = statements.last { $0.clause.kind == .main }?.subjectText
        activity = Self.activity(passage, anaphora)
        deed = ConsequenceFacts.deed(of: statements, in: passage)
    }

    /// "entering the city" of "he thought of entering the city as soon as …": a verb in -ing with its object.
    private static func activity(_ passage: Passage, _ anaphora: Anaphora) -> String? {
        let deed = passage.clauses.last { clause in
            clause.kind == .participle && clause.range.lowerBound > 0
                && passage.tokens[clause.range.lowerBound - 1].partOfSpeech == .adposition
                && passage.tokens[clause.verb.main].verbForm == .gerund
        }
        guard let deed, let object = deed.after.first, case .noun = object.kind else { return nil }
        return anaphora.text(deed.range.lowerBound..<object.range.upperBound)
    }

    /// A relative clause, told of whom the main clause calls so where its own subject is only "a chemist": "Ada Wren was
    /// a chemist who was born in Leith". Nil where what it hangs on is lost: in "a canal in Egypt that joins two seas" a
    /// name cannot be meant, since "that" picks one of several.
    static func named(_ clause: Clause, _ main: Clause?, _ passage: Passage) -> Clause? {
        guard let antecedent = clause.antecedent, antecedent != main?.subject,
            clause.subject == nil || clause.subject == antecedent
        else { return clause }
        let tokens = passage.tokens
        let isAfterComma = clause.range.lowerBound > 0 && tokens[clause.range.lowerBound - 1].text == ","
        let isOfName =
            tokens[antecedent.head].partOfSpeech == .properNoun && !isAfterComma
            && clause.opener.map { tokens[$0].lower == "that" } ?? false
        let isIndefinite = ["a", "an"].contains(tokens[antecedent.core.lowerBound].lower)
        guard isOfName || isIndefinite else { return clause }
        // "She was a founder of a group that bought the mill": the group did.
        if isIndefinite, main?.verb.isPassive == false,
            main?.after.contains(where: {
                $0.kind == .noun && $0.phrase?.head != antecedent.head && $0.range.contains(antecedent.head)
            })
                ?? false
        {
            return nil
        }
        guard let main, let subject = main.subject, tokens[main.verb.main].lemma == "be" else {
            // "after a campaign that promised peace": whose?
            return isOfName || antecedent.core.count == 2 && antecedent.range == antecedent.core ? nil : clause
        }
        var named = clause
        named.subject = subject
        named.subjectRange = main.subjectRange
        named.antecedent = subject
        return named
    }

    /// The clause as a statement, where it tells something for itself.
    private static func statement(_ clause: Clause, _ main: Clause?, _ passage: Passage, _ anaphora: Anaphora)
        -> Statement?
    {
        if clause.kind == .relative, clause.opener.map({ passage.tokens[$0].lower }) == "which",
            let antecedent = clause.antecedent, let name = passage.name(at: antecedent.head),
            [.person, .place, .people].contains(name.kind)
        {
            // Behind a name ", which" may as well mean all that was said, unless nothing was yet. Of "the Club in the Woods,
            // which …" the name is not the Woods.
            let isOfSubject =
                main.map { $0.subject == antecedent && clause.range.upperBound <= $0.verb.range.lowerBound } ?? false
            guard isOfSubject, name.range.lowerBound >= antecedent.core.lowerBound else { return nil }
        }
        if clause.kind == .relative, clause.range.lowerBound > 0,
            [",", "-", "–", "—"].contains(passage.tokens[clause.range.lowerBound - 1].text),
            !clause.verb.isPassive, consequent.contains(passage.tokens[clause.verb.main].lemma)
        {
            // ", which led to …": all that was said did.
            return nil
        }
        switch clause.kind {
        case .main, .coordinated: return Statement(clause, in: passage, anaphora)
        case .relative:
            return named(clause, main, passage).flatMap { Statement($0, in: passage, anaphora) }
        case .subordinate:
            if let opener = clause.opener.map({ passage.tokens[$0].lower }), isTold(opener, clause, passage) {
                return Statement(clause, in: passage, anaphora)
            }
            return reported(clause, passage, anaphora)
        case .participle where passage.tokens[clause.verb.main].verbForm == .pastParticiple:
            return described(clause, main, passage, anaphora)
        case .participle:
            // ", declaring war": the main subject's deed.
            guard let main, clause.verb.auxiliaries.isEmpty, passage.tokens[clause.verb.main].verbForm == .gerund,
                clause.antecedent == main.subject, clause.range.lowerBound > main.verb.main,
                clause.range.lowerBound > 0, passage.tokens[clause.range.lowerBound - 1].text == ",",
                !prepositional.contains(passage.tokens[clause.verb.main].lemma)
            else { return nil }
            // "Gates was beaten, setting the stage …", "the town fell, cutting the army off": all that was said did.
            let verb = passage.tokens[clause.verb.main].lemma
            let isEvent =
                main.subject.map { passage.name(at: $0.head)?.kind == .event || isHappening($0, passage) } ?? false
            if main.verb.isPassive && verb != "become" || sealing.contains(verb)
                || consequent.contains(verb) && !isEvent
            {
                return nil
            }
            // "would be distracted, giving them a chance": what only might be.
            guard !main.verb.auxiliaries.contains(where: { ClosedClassWords.modals.contains(passage.tokens[$0].lower) })
            else {
                return nil
            }
            return Statement(clause, in: passage, anaphora, sharing: main)
        case .infinitive: return nil
        }
    }

    /// Verbs whose form in -ing tells no deed: "beginning with the fleet", "ranging from 3 to 5".
    private static let prepositional: Set<String> = [
        "begin", "compare", "concern", "consider", "contain", "culminate", "depend", "depict", "exclude", "feature",
        "follow",
        "include", "portray", "range", "regard", "star", "start",
    ]

    /// "in 1185" for the clause of "in 1185, when the Normans came", and of "until 1185, when …".
    private static func time(of clause: Clause, _ passage: Passage) -> (timing: Passage.Timing, text: String)? {
        guard let opener = clause.opener, passage.tokens[opener].lower == "when", opener > 1 else { return nil }
        let end = passage.tokens[opener - 1].text == "," ? opener - 1 : opener
        guard let timing = passage.dates.first(where: { $0.range.upperBound == end }), timing.range.lowerBound > 0,
            DateFacts.type(timing.value) != nil, !timing.isOpen
        else { return nil }
        let joint = passage.tokens[timing.range.lowerBound - 1].lower
        let text = timing.completed ?? passage.text(timing.range)
        if ["in", "on"].contains(joint) { return (timing, joint + " " + text) }
        guard ["till", "until"].contains(joint), case .calendar(let date) = timing.value else { return nil }
        if case .day = date.part { return (timing, "on " + text) }
        return (timing, "in " + text)
    }

    /// What somebody is said to have said, told by whom: "Livy reports that the walls fell" → "According to Livy, …".
    private static func reported(_ clause: Clause, _ passage: Passage, _ anaphora: Anaphora) -> Statement? {
        let opener = clause.opener.map { passage.tokens[$0].lower }
        guard opener == nil || opener == "that", let index = passage.clauses.firstIndex(of: clause),
            let outer = passage.clauses.first(where: { $0.after.contains { $0.kind == .clause(index) } }),
            outer.depth == 0, outer.verb.negation == nil, !outer.verb.isPassive,
            VerbLexicon.reporting.contains(passage.tokens[outer.verb.main].lemma)
                || VerbLexicon.finding.contains(passage.tokens[outer.verb.main].lemma),
            !outer.verb.auxiliaries.contains(where: { ClosedClassWords.modals.contains(passage.tokens[$0].lower) }),
            let teller = outer.subject, isSource(teller, passage), let text = anaphora.text(teller.range),
            var statement = Statement(clause, in: passage, anaphora), statement.frame == nil
        else { return nil }
        let when = time(of: outer, passage).map { " " + $0.text } ?? ""
        statement.frame =
            "According to " + Statement.lowered(text, at: teller.range.lowerBound, in: passage, anaphora) + when
        return statement
    }

    /// Whether it is somebody with a name, or a study that a name or a year tells from others: "a 2016 report by Oxfam".
    private static func isSource(_ phrase: NounPhrase, _ passage: Passage) -> Bool {
        if let name = passage.name(at: phrase.head) { return name.kind == .person || name.kind == .organization }
        return sources.contains(passage.tokens[phrase.head].lemma)
            && (passage.names.contains { phrase.range.contains($0.range.lowerBound) }
                || passage.dates.contains { phrase.range.contains($0.range.lowerBound) })
    }

    /// "two days before Nero returned" for the clause of "Two days after Rome burned, Nero returned".
    private static func distance(to main: Clause?, from index: Int, _ passage: Passage, _ anaphora: Anaphora) -> String?
    {
        guard let main, let element = (main.before + main.after).first(where: { $0.kind == .clause(index) }),
            let joint = element.preposition, let length = anaphora.text(element.range.lowerBound..<joint),
            let told = Statement(main, in: passage, anaphora)?.told
        else { return nil }
        let isAfter = passage.tokens[joint].lower == "after"
        return length.prefix(1).lowercased() + length.dropFirst() + (isAfter ? " before " : " after ") + told
    }

    /// What tells something in the name of those who wrote it.
    private static let sources: Set<String> = [
        "analysis", "assessment", "census", "investigation", "paper", "poll", "report", "review", "study", "survey",
    ]

    /// "the offensive was large, resulting in …": what happened did.
    private static func isHappening(_ subject: NounPhrase, _ passage: Passage) -> Bool {
        NounLexicon.happenings.contains(passage.tokens[subject.head].lemma)
            || NounLexicon.events.contains(passage.tokens[subject.head].lemma)
    }

    /// Verbs by which ", cutting …" goes on from a whole sentence.
    private static let sealing: Set<String> = [
        "bring", "comprise", "create", "cut", "end", "isolate", "mark", "pave", "set", "total",
    ]

    /// Verbs by which ", which" goes on from a whole sentence.
    private static let consequent: Set<String> = [
        "allow", "cause", "contribute", "enable", "ensure", "force", "give", "help", "lead", "leave", "make", "mean",
        "open", "prevent", "produce", "prompt", "raise", "result", "spark", "trigger",
    ]

    /// Whether a clause behind this conjunction tells what was so: "when", "while", and "that" behind "it is estimated".
    private static func isTold(_ opener: String, _ clause: Clause, _ passage: Passage) -> Bool {
        if ["when", "while", "after", "because", "since", "although", "though", "where", "as", "whereas"].contains(
            opener)
        {
            return !clause.verb.auxiliaries.contains { ClosedClassWords.modals.contains(passage.tokens[$0].lower) }
        }
        return opener == "that" && isEstimate(clause, passage)
    }

    /// "it is estimated that …"
    private static func isEstimate(_ clause: Clause, _ passage: Passage) -> Bool {
        guard let opener = clause.opener, opener > 2 else { return false }
        return passage.tokens[opener - 1].lemma == "estimate" && passage.tokens[opener - 3].lower == "it"
    }

    private static func facts(
        of statement: Statement, _ known: KnownNames, _ links: [TokenLink]
    ) -> [Fact] {
        // "were barred in 1801 from Norway, in 1804 from Leith and in 1809 …": a table in words.
        let dates = statement.passage.dates.filter { timing in
            DateFacts.type(timing.value) != nil
                && statement.parts.contains { $0.kind != .clause && $0.range.contains(timing.range.lowerBound) }
        }
        if dates.count > 2 { return [] }
        if statement.isOpinion { return OpinionFacts.facts(of: statement, links: links) }
        if statement.hasGap { return TermFacts.facts(of: statement) }
        let isEstimated = isEstimate(statement.clause, statement.passage)
        if isEstimated { return ArgumentFacts.facts(of: statement, known: known, isEstimated: true) }
        var facts: [Fact] = []
        facts += DateFacts.facts(of: statement) + DistanceFacts.facts(of: statement) + MeasureFacts.facts(of: statement)
        facts +=
            MarkFacts.facts(of: statement) + DivisionFacts.facts(of: statement)
            + ResultFacts.facts(of: statement)
        facts +=
            OrderFacts.facts(of: statement) + CauseFacts.facts(of: statement, links: links)
            + TermFacts.facts(of: statement)
        let reporting =
            (["say", "tell"].contains(statement.predicate.main.base)
                || VerbLexicon.reporting.contains(statement.predicate.main.base))
            && statement.parts.contains { $0.kind == .clause && !$0.isBefore }
        return facts + (reporting ? [] : ArgumentFacts.facts(of: statement, known: known))
    }
}
