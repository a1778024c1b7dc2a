import Cards
import Diagnostics
import Grading
import Testing

/// What `muster check` says of answers.
struct AnswerCheckTests {
    private func warnings(_ text: String) -> [String] {
        var problems: [Diagnostic] = []
        let deck = DeckFile(SourceText(path: "x.md", text: text), reporting: &problems)
        #expect(problems.isEmpty)
        return checkAnswers([deck]).map { "\($0.place?.line ?? 0): \($0.message)" }
    }

    @Test func `an also that is the answer in other letters can never matter`() {
        let found = warnings("Q: Who won at Zama?\nA: the Romans\nalso: romans.\nalso: Rome\nalso: Scipio\n")
        #expect(found == [#"3: "also: romans." can never matter: "the Romans" is the same to the judge"#])
    }

    @Test func `an answer cannot be right and a choice`() {
        let found = warnings("Q: Who won at Zama?\nA: Rome\nalso: the Romans\nchoices: Romans; Carthage\n")
        #expect(found == [#"3: "the Romans" is both a right answer and a choice"#])
    }

    @Test(arguments: [
        ("A: Easter\nkind: date\n", nil as String?),
        ("A: 22 June 1941\nkind: date\n", nil),
        ("A: 44 BC\nkind: date\n", nil),
        (
            "A: when the sun set\nkind: date\n",
            #"2: "when the sun set" is no date that the judge can read; it is judged by its words"#
        ),
        ("A: 3/4/1941\nkind: date\n", #"2: "3/4/1941" can be read in two ways: 4 March 1941 or 3 April 1941"#),
        ("A: 1.5 million\nkind: figure\n", nil),
        ("A: many\nkind: figure\n", #"2: "many" is no figure that the judge can read; it is judged by its words"#),
        ("A: 3/4/1941\nkind: date\nfrom: notes.txt:1\n", nil),
    ]) func `dates and figures that are read otherwise than meant are told`(card: String, warning: String?) {
        #expect(warnings("Q: What is it that was asked?\n" + card) == (warning.map { [$0] } ?? []))
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
