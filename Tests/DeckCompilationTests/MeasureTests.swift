import Testing

@Suite struct MeasureTests {
    @Test(arguments: [
        "Leith has a population of 50,000.": "What is the population of Leith? → 50,000",
        "The town of Leith had a total area of 87 square miles in 1901.":
            "What was the total area of the town of Leith in 1901? → 87 square miles",
        "The record high temperature for Leith is 38 °C.": "What is the record high temperature for Leith? → 38 °C",
    ])
    func `a measure is asked for by its name`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test func `nobody is asked whose a figure is`() throws {
        let text = "As of 2012, Leith University had a total reserve of $159 million for poor students in Dale."
        #expect(try questions(in: text).filter { $0.hasPrefix("Which university") } == [])
    }
}
