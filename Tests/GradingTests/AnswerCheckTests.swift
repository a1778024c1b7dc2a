import Cards
import Diagnostics
import Grading
import Testing

/// What `muster check` says of answers.
struct AnswerCheckTests {
    private func warnings(_ text: String) -> [String] {
        var problems: [Diagnostic] = []
        let deck = parseDeck(SourceText(path: "x.md", text: text), reporting: &problems)
        #expect(problems.isEmpty)
        return checkAnswers([deck]).map { "\($0.place?.line ?? 0): \($0.message)" }
    }

    @Test func `an also that is the answer in other letters can never matter`() {
        let found = warnings("Q: Who won at Zama?\nA: the Romans\nalso: romans.\nalso: Rome\nalso: Scipio\n")
        #expect(found == [#"1: "also: romans." can never matter: "the Romans" is the same to the judge"#])
    }

    @Test func `an answer cannot be right and a choice`() {
        let found = warnings("Q: Who won at Zama?\nA: Rome\nalso: the Romans\nchoices: Romans; Carthage\n")
        #expect(found == [#"1: "the Romans" is both a right answer and a choice"#])
    }

    @Test func `two cards that ask the same and take each other's answer are told`() {
        let found = warnings(
            """
            Q: When did Hannibal cross the Alps?
            A: 218 BC

            Q: When did the Alps see Hannibal cross?
            A: in 218 B.C.

            Q: When did Hannibal cross the Rhone?
            A: 218 BC

            """)
        #expect(found == ["4: this card and that of line 1 ask the same and take each other's answer"])
    }

    @Test func `other questions may have the same answer, and like questions others`() {
        let text = """
            Q: When did Hannibal cross the Alps?
            A: 218 BC

            Q: When did Hannibal reach Rome with his army?
            A: 218 BC

            Q: Who crossed the Alps in 218 BC?
            A: Hannibal

            Q: Who crossed the Alps in 773?
            A: Charlemagne

            """
        #expect(warnings(text) == [])
    }
}
