import English
import Testing

@Suite struct ClauseTests {
    /// The clauses of a sentence, each as "kind: subject | verb | what follows".
    private func clauses(_ text: String) throws -> [String] {
        let sentence = try analysed(text)
        func words(_ range: Range<Int>) -> String { sentence.tokens[range].map(\.text).joined(separator: " ") }
        return sentence.clauses.map { clause in
            let subject = (clause.subjectRange ?? clause.subject?.range).map(words) ?? "–"
            let after = clause.after.map { words($0.range) }.joined(separator: " / ")
            return "\(clause.kind): \(subject) | \(words(clause.verb.range)) | \(after)"
        }
    }

    @Test func `a simple clause has subject, verb, object and phrases`() throws {
        #expect(
            try clauses("Trajan conquered Dacia in two wars.") == ["main: Trajan | conquered | Dacia / in two wars"])
    }

    @Test func `"this" before a past is a subject`() throws {
        #expect(try clauses("This led to a war.") == ["main: This | led | to a war"])
        #expect(try clauses("This fire led to a war.") == ["main: This fire | led | to a war"])
    }

    @Test func `a second participle of a passive shares its subject`() throws {
        #expect(
            try clauses("Companies were led and paid by the Board.") == [
                "main: Companies | were led | ", "coordinated: Companies | paid | by the Board",
            ])
    }

    @Test func `a passive with adverbs inside is one verb`() throws {
        #expect(
            try clauses("The city had never been taken by an army.") == [
                "main: The city | had never been taken | by an army"
            ])
    }

    @Test func `a participle behind its noun belongs to the subject`() throws {
        #expect(
            try clauses("Ships lost in the storm were replaced.") == [
                "participle: – | lost | in the storm", "main: Ships lost in the storm | were replaced | ",
            ])
    }

    @Test func `a second verb shares the subject`() throws {
        #expect(
            try clauses("Newcomen was born in Dartmouth and died in London.") == [
                "main: Newcomen | was born | in Dartmouth", "coordinated: Newcomen | died | in London",
            ])
    }

    @Test func `relative and subordinate clauses are told apart`() throws {
        #expect(
            try clauses("Hale, who knew the coast, turned back when the wind rose.") == [
                "relative: Hale | knew | the coast", "subordinate: the wind | rose | ",
                "main: Hale , who knew the coast , | turned | back / when the wind rose",
            ])
    }

    @Test func `what follows decides whether a word opens a phrase or a clause`() throws {
        #expect(try clauses("He slept after dinner.") == ["main: He | slept | after dinner"])
        #expect(
            try clauses("He slept after he had dined.") == [
                "subordinate: he | had dined | ", "main: He | slept | after he had dined",
            ])
    }

    @Test(arguments: [
        "", "…", "🙂 🙂", "12 34 56.", String(repeating: "who ", count: 2000),
        String(repeating: "after the king that ", count: 600),
        String(repeating: "A, B and C were, ", count: 500),
    ])
    func `any text is analysed, and its tokens lie in order`(_ text: String) throws {
        let tokens = try analysed(text).tokens
        #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
    }
}
