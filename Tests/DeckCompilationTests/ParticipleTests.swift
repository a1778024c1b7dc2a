import Testing

@Suite struct ParticipleTests {
    @Test(arguments: [
        "The Leith engine, invented by Ann Lee around 1712, pumped water.":
            "Who invented the Leith engine around 1712? → Ann Lee",
        "Founded in 1701 by Karl Berg, Leith University is a school of medicine.":
            "In which year was Leith University founded by Karl Berg? → 1701",
        "The Ada was a British ship launched in 1879 at Leith.": "In which year was the Ada launched at Leith? → 1879",
    ])
    func `what a participle tells of a name is asked for as a deed`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test func `a participle behind another noun tells nothing of the subject`() throws {
        let text = "Leith University has its origins in the School of Surgery, established in 1834 and sold later."
        #expect(try questions(in: text).filter { $0.contains("Leith University established") } == [])
    }

    @Test func `what goes on until today is not told as past`() throws {
        let text = "The Vale Show, produced by the Leith Company since 1963, is a quiz."
        #expect(try questions(in: text).filter { $0.contains("produced") && $0.contains("?") } == [])
    }
}
