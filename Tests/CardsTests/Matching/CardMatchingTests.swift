import Cards
import Testing

@Suite struct `A card is known again after an edit` {
    struct Case: Sendable {
        let before: (String, String)
        let after: (String, String)
        let kinship: Kinship?

        init(_ prompt: String, _ answer: String, _ newPrompt: String, _ newAnswer: String, _ kinship: Kinship?) {
            before = (prompt, answer)
            after = (newPrompt, newAnswer)
            self.kinship = kinship
        }
    }

    private static func text(_ card: (String, String)) -> CardText {
        CardText(form: .question, prompt: card.0, answer: card.1, deck: "rome")
    }

    @Test(arguments: [
        Case("When did Rome fall?", "476", "In which year did Rome fall?", "476", .clear),
        Case("When did Rome fall?", "476", "When did Rome fall?", "480", .clear),
        Case("When did Rome fall?", "476", "Whne did Rome fall?", "476", .clear),
        Case("Who led the army?", "Zhukov", "Who led the army?", "Georgy Zhukov", .clear),
        Case("Where was Napoleon born?", "Ajaccio", "When was Napoleon born?", "1769", nil),
        Case("In which year was Padua founded?", "1222", "In which year was Bologna founded?", "1088", nil),
        Case("What is the capital of Niger?", "Niamey", "What is the capital of Nigeria?", "Abuja", nil),
        Case("On which continent is Chad?", "Africa", "On which continent is Togo?", "Africa", nil),
        Case("Who was king in 1300?", "Philip IV", "Who was king in 1310?", "Philip IV", nil),
        Case("Nepal lies on which continent?", "Asia", "Laos lies on which continent?", "Asia", .doubtful),
        Case("2 + 2", "4", "2 × 2", "4", .doubtful),
        Case("中国的首都是哪里?", "北京", "中国的首都在哪里?", "北京", .clear),
        Case("Wer war der erste Präsident?", "Ebert", "Wie hieß der erste Präsident?", "Ebert", .clear),
    ]) func `by the same answer or the same question, never by the wording alone`(example: Case) {
        let matching = CardMatching(gone: [Self.text(example.before)], new: [Self.text(example.after)])
        #expect(matching.pairs.first?.kinship == example.kinship)
    }

    @Test func `each card has one partner, the best one`() {
        let gone = [("When was Padua founded?", "1222"), ("When was Bologna founded?", "1088")].map(Self.text)
        let new = [
            ("In which year was Bologna founded?", "1088"), ("In which year was Padua founded?", "1222"),
            ("In which year was Naples founded?", "1224"),
        ].map(Self.text)
        #expect(
            CardMatching(gone: gone, new: new).pairs == [
                CardMatching.Pair(gone: 0, new: 1, kinship: .clear),
                CardMatching.Pair(gone: 1, new: 0, kinship: .clear),
            ])
    }

    @Test func `of two equally good partners neither is plain`() {
        let gone = [Self.text(("Who crossed the Alps?", "Hannibal"))]
        let new = [("Who has crossed the Alps?", "Hannibal"), ("Who had crossed the Alps?", "Hannibal")].map(Self.text)
        #expect(CardMatching(gone: gone, new: new).pairs.map(\.kinship) == [.doubtful])
    }

    @Test func `what was ruled out is no partner`() {
        let gone = [Self.text(("When did Rome fall?", "476"))]
        let new = [Self.text(("In which year did Rome fall?", "476"))]
        #expect(CardMatching(gone: gone, new: new) { _, _ in true }.pairs == [])
    }
}
