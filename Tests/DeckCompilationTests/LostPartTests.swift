import Testing

@Suite struct LostPartTests {
    @Test func `what hangs on a phrase that is left out goes with it`() throws {
        let text = "In 1877, Gordon was buried at Azov, with a stone of granite from Leith which names his rank."
        let cards = try questions(in: text)
        #expect(cards.contains("Where was Gordon buried in 1877? → Azov"))
        #expect(cards.filter { $0.contains("Leith") || $0.contains("granite") } == [])
    }

    @Test(arguments: [
        "Ann Lee warned King Karl Berg that he was guilty of the murder of Jane Wren in 1804.",
        "General Leith divided his 20,000 soldiers between York and Hull in 1776.",
    ])
    func `a pronoun that could mean two people means none`(_ text: String) throws {
        let before = "Jane Howe landed at York in 1775. "
        #expect(
            try questions(in: before + text).filter { $0.contains("Howe's") || $0.contains("that Ann Lee was") } == [])
    }

    @Test func `what was so only after something untold is not asked for`() throws {
        let text = "Following this flight, the Huguenots lived in large numbers in the Cevennes."
        #expect(try questions(in: text) == [])
    }

    @Test(arguments: [
        "The town brought up 30,000 men to defend it.", "In Leith, Ann Berg lived.",
        "Leith sold wool to learn more.",
    ])
    func `what names too little to be known is not asked for`(_ text: String) throws {
        #expect(try questions(in: text).filter { $0.hasPrefix("How many") || $0.hasPrefix("Wh") } == [])
    }

    @Test func `a verb that lost its aim tells nothing`() throws {
        let text = "In 1918, American troops forced the Germans, without much of a fight, to leave it."
        #expect(try questions(in: text).filter { $0.contains("force the Germans?") } == [])
    }
}
