import Cards
import Diagnostics
import Testing

@Suite struct `Cards that are hard to learn are told` {
    struct Case: Sendable {
        let card: String
        /// The warning with the words it is about, as an editor underlines them; nil where there is none.
        let warning: String?
        let underlined: String

        init(_ card: String, _ warning: String?, _ underlined: String = "") {
            self.card = card
            self.warning = warning
            self.underlined = underlined
        }
    }

    @Test(arguments: [
        Case(
            "Q: When and where was Napoleon born?\nA: in 1769, in Ajaccio\n", "two things are asked at once",
            "and where"),
        Case("Q: Who won? Who lost?\nA: Rome\n", "two things are asked at once", "?"),
        Case("Q: When did he die?\nA: 1821\n", "nothing in the question tells what \"he\" is", "he"),
        Case("Q: Who won this battle?\nA: Rome\n", nil),
        Case("Q: In which year did it begin?\nA: 1914\n", "nothing in the question tells what \"it\" is", "it"),
        Case(
            "Q: What did these reforms change?\nA: the courts\n",
            "nothing in the question tells what \"these reforms\" is", "these reforms"),
        Case("Q: When did Napoleon reach the island on which he died?\nA: 1815\n", nil),
        Case("Q: How long does it take to boil an egg?\nA: 5 minutes\n", nil),
        Case(
            "Q: Which planets are gas giants?\nA: Jupiter, Saturn, Uranus and Neptune\n", "the answer lists 4 things",
            "Jupiter, Saturn, Uranus and Neptune"),
        Case(
            "Q: Where did Rome begin?\nA: on the Tiber, near the sea, in the hills of the Latins by the salt road\n",
            nil),
        Case("Q: When was the attack?\nA: 22 June 1941, at dawn, in fog\n", nil),
        Case("Q: Who and what?\nA: x\nfrom: a.txt:1\n", nil),
    ]) func `by their words`(example: Case) throws {
        var problems: [Diagnostic] = []
        let file = DeckFile(SourceText(path: "x.md", text: example.card), reporting: &problems)
        #expect(problems == [])
        let found = checkDecks([file])
        #expect(found.map(\.message) == (example.warning.map { [$0] } ?? []))
        if let range = found.first?.range { #expect(file.source[range] == example.underlined) }
    }
}
