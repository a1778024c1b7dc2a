import Testing

@Suite struct StandAloneTests {
    @Test(arguments: [
        "In 1862, Mary Holt built the iron bridge at Rowley.":
            "Who built the iron bridge at Rowley in 1862? → Mary Holt",
        "The mill at Rowley had 40 windows.": "How many windows did the mill at Rowley have? → 40",
        "In 1875, Ann Lee invented the steam plough.": "In which year did Ann Lee invent the steam plough? → 1875",
        "In 1875, Ann Lee invented the telephone.": "Who invented the telephone in 1875? → Ann Lee",
        "In 1902, Jan Vos built the first submarine.": "In which year did Jan Vos build the first submarine? → 1902",
        "The old ferry at Rowley was given up because it leaked.":
            "Why was the old ferry at Rowley given up? → because it leaked",
        "The library of Upsala was rebuilt because the roof had fallen in.":
            "Why was the library of Upsala rebuilt? → because the roof had fallen in",
    ])
    func `a thing that a name or its own sentence tells apart can be asked about`(_ text: String, _ card: String) throws
    {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "In 1862, Mary Holt built the bridge.", "In 1875, Ann Lee invented the machine.",
        "The order was given in 1740.",
        "The war ended in 1902.", "In 1801, Karl Berg wounded the general at Rowley.",
    ])
    func `a thing that only the text before could tell apart is not asked about`(_ text: String) throws {
        #expect(try questions(in: text).allSatisfy { !$0.contains(" the bridge") && !$0.contains(" the machine") })
        #expect(try questions(in: text).allSatisfy { !$0.contains(" the order") && !$0.contains(" the war") })
        #expect(try questions(in: text).allSatisfy { !$0.contains(" the general") })
    }

    @Test(arguments: [
        "In 1840, Karl Berg sold both forts.", "In 1840, Karl Berg met enough smiths of Leith.",
        "At 17:30, Karl Berg saw the ships of Norway near Leith.",
        "On 15 April 1970 for example, 800 Danes were sent from Leith to Oslo.",
        "More recent maps of Leith were printed in 2001.", "In 1840, Ann Lee placed Karl Berg in command.",
        "Karl Berg opens the Leith Book by discussing how the smiths of Holm have worked since 1840.",
        "Karl Berg died in Leith in 1969 aged 71.",
        "In 1351, Karl Berg gave an even greater honour to Ann Lee of Leith.",
        "Karl Berg already had six mills in Leith in 1840.", "Karl Berg only had two mills in Leith in 1840.",
    ])
    func `what only more words could tell is not asked about`(_ text: String) throws {
        let leaning = [
            "both forts", "enough smiths", "17:30", "for example", "more recent", "in command?", "aged?",
            "even greater", "already", "How many mills did Karl Berg only", "by discussing?",
        ]
        #expect(try questions(in: text).filter { asked in leaning.contains { asked.contains($0) } } == [])
    }

    @Test func `a thing that was told apart before keeps its name`() throws {
        let text = "Mary Holt built the iron bridge at Rowley. The bridge was closed in 1891."
        #expect(try questions(in: text).contains("In which year was the iron bridge at Rowley closed? → 1891"))
    }

    @Test func `of two things of one sort neither is taken for the one spoken of`() throws {
        let text =
            "Mary Holt built the bridge at Rowley. Ann Lee built a bridge of wood. The bridge was closed in 1891."
        #expect(try !questions(in: text).contains { $0.hasSuffix("1891") })
    }

    @Test func `what says which one is meant is not asked for`() throws {
        #expect(
            try !questions(in: "In 1862, Mary Holt built the bridge at Rowley.").contains { $0.hasSuffix("Rowley") })
    }

    @Test func `two nouns behind a verb that has one object are a slip of the analysis`() throws {
        #expect(
            try !questions(in: "In 1685, Karl Berg signed the Treaty of Vale the Treaty of Marsk.").contains {
                $0.hasPrefix("Which")
            })
        #expect(
            try questions(in: "In 1685, Karl Berg granted Vale the Charter of Marsk.").contains {
                $0.hasSuffix("→ 1685")
            })
    }

    /// What the text says, and the beginning of a question that it does not answer.
    @Test(arguments: [
        "The Franks attacked Paris and went home.": "Which city did the Franks attack",
        "Following the merger of both schools in 1977, the number of members rose.": "In which year did the number",
        "The library of Upsala is the largest of its kind in 2015.": "In which year is the library",
        "The Normans entered the valley of Orda as warriors in 1017 at the latest.": "In which year did the Normans",
        "The first woman to cross the desert of Orda was Ann Lee in 1845.": "In which year was the first woman",
        "Ann Lee was born in Stratford upon Avon in 1812.": "Where was Ann Lee born upon",
        "In 1850, Ann Lee led the Order of Vale, and Henry of Navarre, having left Rome, wrote a book.":
            "What did Henry",
    ])
    func `what the sentence does not say of one thing alone is not asked`(_ text: String, _ question: String) throws {
        #expect(try !questions(in: text).contains { $0.hasPrefix(question) })
    }

    @Test func `what says on which river a place lies stays with its name`() throws {
        let text = "Ann Lee was born in Stratford upon Avon in 1812."
        #expect(try questions(in: text).contains("In which year was Ann Lee born in Stratford upon Avon? → 1812"))
    }

    @Test func `near a place is not there`() throws {
        let text = "In 1850, Ann Lee founded the school of Vale near Paris."
        #expect(
            try questions(in: text).contains("Where did Ann Lee found the school of Vale in 1850? → near Paris"))
    }
}
