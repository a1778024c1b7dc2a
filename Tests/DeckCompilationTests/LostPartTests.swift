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
        "Washington divided his 20,000 soldiers between Long Island and Manhattan.",
    ])
    func `a pronoun that could mean two people means none`(_ text: String) throws {
        let before = "William Howe reached Long Island in 1776 with his fleet. "
        #expect(
            try questions(in: before + text).filter { $0.contains("William's 20,000") || $0.contains("Ann Lee guilty") }
                == [])
    }

    @Test func `what was so only after something untold is not asked for`() throws {
        let text = "Following this flight, Huguenots remained in large numbers in only one region of France."
        #expect(try questions(in: text) == [])
    }

    @Test(arguments: [
        "General Vo Nguyen Berg brought up 30,000 men.", "The Soviets decided to make their stand at Stalingrad.",
        "The Leith Museum bought wool to learn more.",
    ])
    func `what names too little to be known is no question`(_ text: String) throws {
        #expect(try questions(in: text).filter { $0.contains("?") } == [])
    }

    @Test func `a verb that lost its aim tells nothing`() throws {
        let text = "In 1918, American troops forced the Germans, without much of a fight, to leave it."
        #expect(try questions(in: text).filter { $0.contains("force the Germans?") } == [])
    }
}
