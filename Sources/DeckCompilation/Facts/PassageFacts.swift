internal import English

/// All facts of one sentence: the table of contents of the patterns.
struct PassageFacts: Sendable {
    let statements: [Statement]
    let facts: [Fact]
    /// The main subject, worded to stand alone; nil where it does not.
    let subject: String?

    init(_ passage: Passage, _ anaphora: Anaphora, _ known: KnownNames) {
        var statements: [Statement] = []
        var facts: [Fact] = []
        let main = passage.clauses.last { $0.kind == .main }
        for clause in passage.clauses {
            guard let statement = Self.statement(clause, main, passage, anaphora) else { continue }
            statements.append(statement)
            facts += Self.facts(of: statement, known)
        }
        facts += NominalFacts.facts(in: passage, anaphora, known: known) + TermFacts.bracketed(in: passage, anaphora)
        self.statements = statements
        self.facts = facts
        subject = statements.last { $0.clause.kind == .main }?.subjectText
    }

    /// The clause as a statement, where it tells something for itself.
    private static func statement(_ clause: Clause, _ main: Clause?, _ passage: Passage, _ anaphora: Anaphora)
        -> Statement?
    {
        switch clause.kind {
        case .main, .coordinated: return Statement(clause, in: passage, anaphora)
        case .relative: return Statement(clause, in: passage, anaphora)
        case .subordinate:
            guard let opener = clause.opener.map({ passage.tokens[$0].lower }), isTold(opener, clause, passage) else {
                return nil
            }
            return Statement(clause, in: passage, anaphora)
        case .participle:
            // ", declaring war": the main subject's deed.
            guard let main, clause.verb.auxiliaries.isEmpty, passage.tokens[clause.verb.main].verbForm == .gerund,
                clause.antecedent == main.subject, clause.range.lowerBound > main.verb.main,
                clause.range.lowerBound > 0, passage.tokens[clause.range.lowerBound - 1].text == ","
            else { return nil }
            return Statement(clause, in: passage, anaphora, sharing: main)
        case .infinitive: return nil
        }
    }

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

    private static func facts(of statement: Statement, _ known: KnownNames) -> [Fact] {
        let isEstimated = isEstimate(statement.clause, statement.passage)
        var facts = FigureFacts.facts(of: statement, isEstimated: isEstimated)
        if isEstimated { return facts }
        facts += DateFacts.facts(of: statement) + DistanceFacts.facts(of: statement)
        facts += OrderFacts.facts(of: statement) + CauseFacts.facts(of: statement) + TermFacts.facts(of: statement)
        let reporting = ["say", "claim", "argue", "believe", "think"].contains(statement.predicate.main.base)
        return facts + (reporting ? [] : NameFacts.facts(of: statement, known: known))
    }
}
