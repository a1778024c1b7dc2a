import Cards
import DeckCompilation
import Testing

@Suite struct `Wrong answers to choose among` {
    @Test(arguments: [
        ("1931", AnswerType.date(year: 1931), ["1933", "1928", "1936"]),
        ("3 May 1931", .date(year: 1931), ["3 May 1932", "3 May 1930", "3 May 1933"]),
        ("the 1060s", .date(year: 1060), ["the 1070s", "the 1050s", "the 1080s"]),
        ("250", .quantity(low: 250, high: 250, unit: "man"), ["370", "500", "120"]),
        (
            "4,000 workers", .quantity(low: 4000, high: 4000, unit: "worker"),
            ["6,000 workers", "8,000 workers", "2,000 workers"]
        ),
        ("three ships", .quantity(low: 3, high: 3, unit: "ship"), ["four ships", "five ships", "two ships"]),
        ("5 miles", .quantity(low: 5, high: 5, unit: "mile"), ["6 miles", "7 miles", "11 miles"]),
        ("Frank Crowe", .person, []),
        ("because it rained", .clause, []),
    ])
    func `are worked out where the text has too few`(answer: String, type: AnswerType, expected: [String]) {
        var example = ExampleCandidates("It was \(answer).")
        example.add(.figure, "What was it?", answer, in: "It was", type: type)
        #expect(example.compiled().cards.map(\.card.choices) == [expected])
    }

    @Test func `are names of the same sort, near in the text and not in the same sentence`() {
        var example = ExampleCandidates("Ada met Bob. Cleo left. Dan stayed. Egon sang. Paris slept.")
        for (name, start) in [("Ada", "Ada"), ("Bob", "Ada"), ("Cleo", "Cleo"), ("Dan", "Dan"), ("Egon", "Egon")] {
            example.add(
                .person, "Who is number \(start.count)\(name.count) of \(name.last ?? "x")?", name, in: start,
                type: .person)
        }
        example.add(.place, "What slept?", "Paris", in: "Paris", type: .place)
        let cards = example.compiled().cards
        #expect(cards.first { $0.card.answer == "Ada" }?.card.choices == ["Cleo", "Dan", "Egon"])
        #expect(cards.first { $0.card.answer == "Paris" }?.card.choices == [])
    }

    @Test func `have no article where a gap stands behind its own`() {
        var example = ExampleCandidates("The Danes won the Holm War. The Tor War came. The Skarn War came.")
        for name in ["Tor War", "Skarn War"] {
            example.add(.term, "Which war is \(name.count)?", "the \(name)", in: "The \(name)", type: .event)
        }
        example.add(
            .term, as: .cloze, "The Danes won the […].", "Holm War", in: "The Danes won", hint: "war", type: .event)
        let gap = example.compiled().cards.first { $0.card.form == .cloze }
        #expect(gap?.card.choices == ["Tor War", "Skarn War"])
    }

    @Test func `play the part that the question names`() {
        var example = ExampleCandidates(
            "Oslo fell. Bergen fell. Norway fell. Sweden slept. Finland sang. Denmark wept.")
        for city in ["Oslo", "Bergen"] {
            example.add(.place, "Which city is \(city.count)?", city, in: city, type: .place)
        }
        for country in ["Norway", "Sweden", "Finland", "Denmark"] {
            example.add(
                .place, "Which country has \(country.count) \(country.last ?? "x")?", country, in: country, type: .place
            )
        }
        let cards = example.compiled().cards
        #expect(cards.first { $0.card.answer == "Norway" }?.card.choices == ["Sweden", "Finland", "Denmark"])
        #expect(cards.first { $0.card.answer == "Oslo" }?.card.choices == [])
    }

    @Test func `are quantities of the same unit that are not also right`() {
        var example = ExampleCandidates(
            "He sold 100 cows. He ate 105 cows. He had 90 cows. He lost 300 cows. He saw 100 men.")
        for (number, verb) in [(100, "sold"), (105, "ate"), (300, "lost")] {
            example.add(
                .figure, "How many cows did he \(verb)?", "\(number) cows", in: "He \(verb)",
                type: .quantity(low: Double(number), high: Double(number), unit: "cow"))
        }
        example.add(
            .figure, "How many men did he see?", "100 men", in: "He saw",
            type: .quantity(low: 100, high: 100, unit: "man"))
        let card = example.compiled().cards.first { $0.card.answer == "100 cows" }
        #expect(card?.card.choices == ["300 cows", "150 cows", "200 cows"])
    }

    @Test func `of a sequence are its steps, in the right order`() {
        var example = ExampleCandidates("It was dug, then filled, then sealed.")
        example.add(
            .chronology, as: .sequence, "Put in order.", "dug; filled; sealed", in: "It was",
            choices: ["dug", "filled", "sealed"],
            type: .steps)
        #expect(example.compiled().cards.map(\.card.choices) == [["dug", "filled", "sealed"]])
    }
}
