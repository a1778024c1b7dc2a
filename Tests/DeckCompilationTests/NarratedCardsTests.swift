import Testing

/// What a card takes from beyond its sentence: the topic, the year, who "he" is; and what it leaves alone.
@Suite struct NarratedCardsTests {
    @Test(arguments: [
        "In March 1805, Karl Berg opened the Dalen Canal. On 4 May, Queen Elsa founded the Vale Academy.":
            "When did Queen Elsa found the Vale Academy? → 4 May 1805",
        "In 1763, James Watt repaired a model of the Newcomen engine. Two years later, Watt invented a separate condenser.":
            "In which year did Watt invent a separate condenser? → 1765",
        "Daniel Berg was a chemist in Vale. Daniel founded the Vale Academy in 1805.":
            "In which year did Daniel Berg found the Vale Academy? → 1805",
        "Ann Lee reported that Hannibal crossed the Alps in 218 BC.":
            "According to Ann Lee, in which year did Hannibal cross the Alps? → 218 BC",
        "Susa, the capital of Elam, was destroyed by the Mongols in 1218.": "What was the capital of Elam? → Susa",
        "The Normans burnt Vale before the Treaty of Marsk (1107).":
            "From which year does the Treaty of Marsk date? → 1107",
        "LEITH, Scotland — Ann Lee opened the Dalen Canal in 1805.":
            "In which year did Ann Lee open the Dalen Canal? → 1805",
    ])
    func `the text around a sentence completes its cards`(_ text: String, _ card: String) throws {
        let all = try questions(in: text)
        #expect(all.contains(card), "\(all)")
    }

    @Test(arguments: [
        // A day that only the day of writing tells.
        "On Friday, Karl Berg opened the Dalen Canal.", "Yesterday Karl Berg met Ann Lee in Vale.",
        // What has been so until a day that nothing tells.
        "Over 300 pilgrims have been killed in Vale.",
        // Of one of several, or of many alike.
        "One of the deeds of Karl Berg was the opening of Vale.", "Karl Berg served on the staff of Ann Lee in Vale.",
        // What was not done.
        "Karl Berg did not visit Vale.",
        // A caption.
        "Figure 1.4 Karl Berg opened the Dalen Canal in 1805.",
    ])
    func `what a learner could not know is not asked`(_ text: String) throws {
        #expect(try questions(in: text) == [])
    }

    @Test func `a thing is called as the document is`() throws {
        let text = """
            University of Vale

            The University of Vale is a university in Marsk. The University of Vale lies on a lake. The university was \
            founded by Ann Lee in 1805.

            """
        let all = try questions(in: text)
        #expect(all.contains("Who founded the University of Vale in 1805? → Ann Lee"), "\(all)")
    }
}
