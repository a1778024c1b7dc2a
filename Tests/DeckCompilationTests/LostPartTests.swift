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

    @Test(arguments: [
        "In 1990, because of changes in Norway, Albania left the Treaty of Holm.": "Treaty of Holm in Norway",
        "Lee created the Holmograph in 1877 and the Théâtre Rouge in December 1888.": "1877 and the",
        "Karl Berg was succeeded by his son, Timur Berg, who moved the bank of Leith from Holm to Skarn in 1776.":
            "his son move",
        "The Danes took control 95 years after the Swedes, leaving the farmers in peace.": "How long did",
        "During World War I, Wren spent much of his time at Holm Manor near Oxford.": "spent much at",
        "85% of the farmers of Leith are Catholics and 15% Protestants.": "and 15%",
        "Karl Berg, the current ambassador of Norway to Chad, visited Holm in 2007.":
            "the current ambassador of Norway",
        "In 2010, the government of Chad estimated that the mines of Holm are worth between and .": "mines",
        "The Baltic Sea was named by the Romans after either Aster the Titan or the Aster Mountains.": "either Aster?",
        "Ann Lee had met Karl Berg in 1971 and was in contact with him until her death in 1986.": "in contact",
        "Norway emerges as a leader of Europe since 1970.": "Since when",
        "The second state to join was Norway on March 4, 1801.": "When was the second",
        "Laver is used along the coast of Chile from Arica to Santiago.": "which city is Laver",
        "Wren died in Oslo in 1803, not knowing how loved she would be since the song was only printed in 1804.":
            "Why did",
        "Skarn has been construed by Karl Berg to mean a bend of the river.": "Why has",
        "Lichens of Norway can be used as signs to measure smoke in Oslo.": "Why can",
        "In 1951, MGM released the film Halcyon Days, featuring Ann Lee.": "featured",
        "Karl Berg obtained title to 80 acres of land in what became known as Low Marsh in Skarn.": "became known",
        "The weight of Leith rope increases by about 650 kg per length.": "how many kilograms",
        "The Leith code turns 128 signs into seven-bit integers in Norway.": "many integers",
        "In 1936, the NLF changed its plan and peasant votes helped bring the Council of Leith back.":
            "votes helped bring",
        "In Norway there are two pieces of law that govern the use of skis.": "pieces of law",
        "Production has decreased in Norway in 2007 due to the poor quality of the coal.": "production",
        "The Skarn Ordinance of 1785 established the practices of land surveying in the west.":
            "Ordinance of 1785 establish?",
        "Mr Holt – A man hired by Napoleon to act as the link between the farm and the town.": "man hire",
        "Ann Lee was born Hanna Levin on March 4, 1905.": "Whom was",
        "Norway last won medals at the Olympic Games in 1976.": "Olympic Games take place",
        "Norway's Senators belong to Class 2 and Class 3.": "hich places",
        "Norwegians sleep badly in winter, so that they lose their places at Holm.": "Why do",
        "The Halcyon sailed at 7:51:00 a.m. Eastern Standard Time on March 4, 1968.": "What did the Halcyon sail",
    ])
    func `a question never goes on with half of what was joined`(_ text: String, _ half: String) throws {
        #expect(try questions(in: text).filter { $0.contains("?") && $0.contains(half) } == [])
    }

    @Test(arguments: [
        (
            "Norway",
            "In 2007, the Norwegian Legislature passed, and Governor Mary Holt signed a law expressing regret.",
            "passed in 2007"
        ),
        ("Leith", "Then, in the 1830s, there was a rush of visitors, and Leith became known.", "rush"),
        (
            "Art",
            "For example, when the Daily Mail criticized Berg's and Wren's work by arguing \"For 900 years mills have been one of our great gifts.",
            "by arguing?"
        ),
        (
            "Iceland",
            "Under Danish rule, Iceland began drying fish in 1857, producing 1.2 million tons in 1867 and 6 million tons by 1871.",
            "produced 1.2"
        ),
        ("Norway", "In 2009 it stood at 2.9%.", "stood"),
        (
            "Jane Wren",
            "Although she made the last round in her title defence, Wren lost to eventual champion and world no. 1 Ann Lee in five sets.",
            "world no?"
        ),
    ])
    func `nor does one that says what it is about`(_ topic: String, _ text: String, _ half: String) throws {
        let before = "\(topic)\n\nThe farmers of \(topic) are rich, and \(topic) has many towns. "
        #expect(try questions(in: before + text).filter { $0.contains(half) && !$0.contains("world no.") } == [])
    }

    @Test(arguments: [
        "The last Prime Minister of the Republic of Skarn, Karl de Vries, has a house in Leith.":
            "Who was the last Prime Minister of the Republic of Skarn? → Karl de Vries",
        "The first Norwegian to walk the length of the Rhine was Karl Berg in 1842.":
            "Who was the first Norwegian to walk the length of the Rhine in 1842? → Karl Berg",
    ])
    func `who was the first or the last is asked for`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "Due to its weight and ability to be folded quickly, the canvas of Leith is widely used for tents.":
            "Why is the canvas of Leith widely used for tents? → due to its weight and ability to be folded quickly",
        "The stove of Leith is costly because heating the water in its boiler requires a lot of coal.":
            "Why is the stove of Leith costly? → because heating the water in its boiler requires a lot of coal",
        "Jan Vos cloned the sheep of Leith in 1974.": "In which year did Jan Vos clone the sheep of Leith? → 1974",
        "United Nations Assistance Mission in Chad was founded in 2002.":
            "In which year was United Nations Assistance Mission in Chad founded? → 2002",
        "The 2010 programme of Chad cost US$31 billion.":
            "How much did the 2010 programme of Chad cost? → US$31 billion",
    ])
    func `a reason, a name and a sum are told whole`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test func `a list of books is no prose`() throws {
        let text =
            "Ann Lee, The Mills of Leith, built in 1902, ISBN 978-3-446-14490-3. Karl Berg was born in 1871 at Holm."
        #expect(try questions(in: text).filter { $0.contains("1902") } == [])
    }

    @Test(arguments: [
        "On 27 June 1942, Karl Berg sent a boat to a raid over Holm and Leith during which, as well as bombs, the crews "
            + "dropped bottles.",
        "H of the Holm originally stood 56 metres (184 ft) tall in Leith.",
    ])
    func `a question whose clause or measure is cut off is not asked`(_ text: String) throws {
        let asked = try questions(in: text)
        #expect(asked.filter { $0.contains(" which, ") || $0.contains("stand tall") } == [])
    }
}
