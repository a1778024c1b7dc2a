import Cards
import DeckCompilation
import Diagnostics
import Testing

@Suite struct ContextCueTests {
    /// The cards of a text, each as "cue: question".
    private func cues(in text: String, path: String = "notes.txt") throws -> [String] {
        try Document(reading: SourceText(path: path, text: text)).candidates().map {
            [$0.cue, $0.prompt].compactMap(\.self).joined(separator: ": ")
        }
    }

    private let story =
        "The army of Velm crossed the Aster in May 1811. The Velmish War was lost in 1812. "
        + "General Karl Berg signed the Treaty of Holm in 1813. Nobody mourned the Velmish War."

    @Test func `a question that does not name the topic of its text says it first`() throws {
        let asked = try cues(in: "The Velmish War\n\n" + story)
        #expect(asked.contains("Velmish War: When did the army of Velm cross the Aster?"))
        #expect(asked.contains("In which year was the Velmish War lost?"))
    }

    @Test func `of the lines above a text the one that tells most of it is the topic`() throws {
        let page =
            "A Site of Wars\n\nFor the Nine\n\nThe Velmish War in Holm\n\nNine came. " + story + "\n\nLeave a Reply\n"
        #expect(try cues(in: page).contains("Velmish War in Holm: When did the army of Velm cross the Aster?"))
    }

    @Test func `the card shows it with the question`() throws {
        let source = SourceText(path: "notes.txt", text: "The Velmish War\n\n" + story)
        let prompts = try DeckCompiler().compile([source]).cards.map(\.card.prompt)
        #expect(prompts.contains("Velmish War: When did the army of Velm cross the Aster?"))
    }

    @Test(arguments: ["velmish-war.txt", "07_VelmishWar.txt", "velm_war.txt"])
    func `the name of a file tells the topic if the text bears it out`(path: String) throws {
        #expect(try cues(in: story, path: path).contains { $0.hasPrefix("Velmish War: When ") })
    }

    @Test func `what a text keeps calling the war is the one that it names`() throws {
        let text =
            story + " The war was long. Velm lost the war. Many died in the war. The war ruined Velm. "
            + "The Velmish War is forgotten today."
        #expect(try cues(in: text).contains { $0.hasPrefix("Velmish War: When ") })
    }

    @Test(arguments: [
        "Notes\n\n", "How was the Velmish War lost?\n\n",
        "Chapter one of a long book about everything that happened\n\n",
        "",
    ])
    func `nothing is put before a question where the topic is not sure`(title: String) throws {
        let asked = try cues(in: title + story)
        #expect(!asked.isEmpty)
        #expect(asked.allSatisfy { !$0.contains(": ") })
    }

    @Test func `the title of one section is no topic of the others`() throws {
        let text =
            "The Velmish War\n\n" + story + "\n\nThe peace\n\nIn 1815, Queen Elsa founded the Vale Academy in Holm."
        #expect(try cues(in: text).allSatisfy { !$0.hasPrefix("Velmish War: ") })
    }

    @Test func `a question of few names is asked where the cue says of what`() throws {
        let text = "In 1912, plague broke out in the west."
        #expect(try cues(in: text).isEmpty)
        #expect(
            try cues(in: "Old Leith\n\nOld Leith is a city. Many like Old Leith. " + text) == [
                "Old Leith: In which year did plague break out in the west?"
            ])
    }

    @Test func `a title that the file is called by is the topic of all sections`() throws {
        let text =
            "Raid on Holm (1798)\n\nThe Danes left Leith in May 1798.\n\nThe raid\n\nKarl Berg burned Skarn in June 1798."
        #expect(
            try cues(in: text, path: "Raid_on_Holm_(1798).txt").contains(
                "Raid on Holm: When did Karl Berg burn Skarn?"))
    }

    @Test(arguments: [
        "2nd Holm Regiment", "7 Holm Company", "Karl Mathers", "Old Church, Holm", "June 1811 uprising in eastern Velm",
        "Bid of Holm for the 1812 Games of the North",
    ])
    func `a title that begins with a number, ends in s, has a comma, tells the year or is long is a cue`(
        _ title: String
    ) throws {
        let text = "\(title)\n\nThe army of Velm crossed the Aster on 20 June 1811. Karl Berg left Leith in 1813."
        #expect(
            try cues(in: text, path: "\(title).txt").contains("\(title): When did the army of Velm cross the Aster?"))
    }

    @Test func `a day that leaves out its year is of the one that the title tells`() throws {
        let text =
            "1955 Holm season\n\nThe season was tied by 1995 and 2004. The storm Ada reached Leith on August 4. "
            + "Karl Berg left Oslo on August 9."
        let cards = try Document(reading: SourceText(path: "1955_Holm_season.txt", text: text)).candidates()
        #expect(cards.contains { $0.prompt == "When did Karl Berg leave Oslo?" && $0.answer == "August 9, 1955" })
        // A day that no year near by has stays open.
        let leap = "Raid on Holm (1798)\n\nOn 29 February Karl Berg left Oslo. Bo Dahl left Leith on 3 March."
        let left = try Document(reading: SourceText(path: "Raid_on_Holm_(1798).txt", text: leap)).candidates()
        #expect(left.contains { $0.prompt == "When did Bo Dahl leave Leith?" && $0.answer == "3 March 1798" })
        // A ship is called after the year it was built in.
        let ship = text.replacing("1955 Holm season", with: "Holm (1955)")
        let built = try Document(reading: SourceText(path: "Holm_(1955).txt", text: ship)).candidates()
        #expect(built.contains { $0.prompt == "When did Karl Berg leave Oslo?" && $0.answer == "August 9, 2004" })
    }

    @Test func `a country that the topic is of is not asked for`() throws {
        let text =
            "Norwegian Navy\n\nThe Norwegian Navy was founded in 1814. In 1916, Norway declared war on Skarn and Holm."
        #expect(try !cues(in: text, path: "Norwegian Navy.txt").contains { $0.contains("Which country") })
    }

    @Test func `a part of the topic's name in a question is not enough to tell it`() throws {
        let text =
            "Ann Lee\n\nAnn Lee was a painter. In 1801, Lee met Karl Berg in Leith. Ann Lee was born in Oslo in 1790."
        let asked = try cues(in: text)
        #expect(asked.contains("Ann Lee: In which year did Lee meet Karl Berg in Leith?"))
        #expect(asked.contains("In which year was Ann Lee born in Oslo?"))
    }

    @Test func `what the cue says may be called by its sort alone`() throws {
        let war = "The Danish War was long past. " + story + " Velm fell. "
        let entry = "In June 1812, Skarn entered the war as an ally of Norway."
        let asked = try cues(in: war + entry, path: "07_VelmWar.txt")
        #expect(asked.contains("Velmish War: When did Skarn enter the war as an ally of Norway?"))
        // Which of two wars is meant, the question would not tell.
        let rivalled = try cues(in: war + "The Danish War had begun. " + entry, path: "07_VelmWar.txt")
        #expect(rivalled.filter { $0.contains("enter the war") } == [])
    }

    @Test func `a topic in the middle of a question has no capital article`() throws {
        let text = "The Velmish War\n\n" + story + " In June 1812, Skarn entered the war as an ally of Norway."
        #expect(try cues(in: text).contains("When did Skarn enter the Velmish War as an ally of Norway?"))
    }

    @Test func `a reason may name what the cue says`() throws {
        let text =
            "Norman salt\n\nNorman salt is white. Norman salt is cheap. Berg died in Leith in 1912 because of Norman salt."
        #expect(try cues(in: text).contains("Norman salt: Why did Berg die in Leith in 1912?"))
    }

    @Test func `no cue gives the answer away`() throws {
        let asked = try cues(in: "Karl Berg\n\n" + story + " Karl Berg died in Holm in 1820.")
        #expect(asked.contains { $0.hasPrefix("Karl Berg: When ") })
        #expect(asked.allSatisfy { !$0.hasPrefix("Karl Berg: Who ") })
    }

    @Test func `with the topic said first and a time beside it, a thing may be called by its noun`() throws {
        let text = "Raid on Holm\n\nThe raid on Holm was short. "
        func asked(_ sentence: String) throws -> [String] { try cues(in: text + sentence, path: "Raid on Holm.txt") }
        #expect(
            try asked("Karl Berg lit the lamp on 3 May 1798.").contains(
                "Raid on Holm: When did Karl Berg light the lamp?"))
        #expect(
            try asked("The convoy sailed from Oslo on 3 May 1798, which pleased the garrison.").contains(
                "Raid on Holm: When did the convoy sail from Oslo?"))
        // When it was, only the text tells; which lamp of two; which of many families.
        #expect(try asked("Karl Berg lit the lamp.").filter { $0.contains("?") } == [])
        #expect(try asked("Karl Berg lit the second lamp on 3 May 1798.").filter { $0.contains("?") } == [])
        #expect(try asked("The family lived in Leith until 1811.").filter { $0.contains("?") } == [])
    }

    @Test func `a title is said first where its words stand in the text, a name among them`() throws {
        let text =
            "\n\nThe Holm Rocks lie nine miles off Leith. In 1798 Ann Lee lit a lamp in Leith. "
            + "In 1799 the lighthouse of Karl Berg shook."
        #expect(
            try cues(in: "The Lighthouse at Holm" + text).contains(
                "Lighthouse at Holm: In which year did Ann Lee light a lamp in Leith?"))
        #expect(try cues(in: "The Mill at Holm" + text).filter { $0.hasPrefix("Mill") } == [])
        #expect(try cues(in: "The Lighthouse at Oslo" + text).filter { $0.hasPrefix("Light") } == [])
    }

    @Test func `the second of what the text is about is known by its number`() throws {
        let text =
            "Lighthouse at Holm\n\nThe Holm Rocks lie nine miles off Leith. In 1799 the lighthouse of Karl Berg shook. "
            + "Ann Lee built the second lighthouse in 1801. Ann Lee built the second mill in 1802."
        let asked = try cues(in: text)
        #expect(asked.contains("Lighthouse at Holm: In which year did Ann Lee build the second lighthouse?"))
        #expect(asked.filter { $0.contains("mill") } == [])
    }
}
