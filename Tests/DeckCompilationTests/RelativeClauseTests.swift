import Testing

@Suite struct RelativeClauseTests {
    @Test(arguments: [
        "Ada Wren was a chemist who was born in Leith in 1830.": "In which year was Ada Wren born in Leith? → 1830",
        "The Ark Canal is a waterway in Denmark that joins the Baltic Sea to the North Sea.":
            "Which sea does the Ark Canal join to the North Sea? → the Baltic Sea",
    ])
    func `what a predicate noun is said to be is told of the subject`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "Ada Wren was a chemist who was born in Leith in 1830.",
        "The Ark Canal is a waterway in Denmark that joins the Baltic Sea to the North Sea.",
        "In 1830, Karl Berg dug a waterway in Denmark that joins the Baltic Sea to the North Sea.",
    ])
    func `neither somebody nor a place that merely stands beside is asked about`(_ text: String) throws {
        let wrong = ["was a chemist born", "Which country joins", "does Denmark join"]
        #expect(try questions(in: text).filter { question in wrong.contains { question.contains($0) } } == [])
    }
}
