import DeckCompilation
import Diagnostics
import Testing

@Suite struct OneAnswerTests {
    @Test(arguments: [
        "In June 1840, the Norman army invaded and occupied the Leith Islands.":
            "Which islands did the Norman army occupy in June 1840? → the Leith Islands",
        "On April 12, 1845, President Lee died and was succeeded by Karl Berg.":
            "Who succeeded President Lee on April 12, 1845? → Karl Berg",
        "The army left Leith in May 1840. By late August, the Normans liberated Susa.":
            "By when did the Normans liberate Susa? → late August 1840",
        "The Leith delegates met again in Susa in March 1836.":
            "When did the Leith delegates meet again in Susa? → March 1836",
        "The Leith delegates met again in Susa in May 1836.":
            "Where did the Leith delegates meet again in May 1836? → Susa",
        "There are four hotels in Leith: Ada House, Berg House, Holm House, and Susa House.":
            "How many hotels are there in Leith? → four",
        "The attention of Rome was mostly concentrated on the Leith War in 1840.":
            "On which war was the attention of Rome mostly concentrated in 1840? → the Leith War",
        "Nearly 3,000 Normans were slaughtered in Toulouse alone in 1572.":
            "Where were nearly 3,000 Normans slaughtered in 1572? → Toulouse",
        "A part of the land was ceded in the Treaty of Guadalupe Hidalgo, which ended the Norman War in 1848.":
            "In which year did the Treaty of Guadalupe Hidalgo end the Norman War? → 1848",
        "The National Liberation Front (NLF) was founded in Leith in 1960. In 1962, the NLF attacked the town of Susa.":
            "Which organization attacked the town of Susa in 1962? → the National Liberation Front",
        "The National Liberation Front (NLF) was founded in Leith in 1960. In 1962, the NLF burned Susa.":
            "In which year did the National Liberation Front (NLF) burn Susa? → 1962",
        "Harvard was begun in 1636. In 1650, Harvard bought Leith. Harvard University is in Cambridge.":
            "Which organization bought Leith in 1650? → Harvard",
        "In 1985, Norman students blockaded the Leith Theatre.":
            "In which year did Norman students blockade the Leith Theatre? → 1985",
        "Leith University was voted 'Best New School' by The Times in 2005.":
            "What was Leith University voted by The Times in 2005? → Best New School",
        "Joseph Berg gave evidence in 2009 that the Leith Canal was never built.":
            "In which year did Joseph Berg give evidence that the Leith Canal was never built? → 2009",
        "The Aster Islands lie 860 km east of Leith.": "How far do the Aster Islands lie east of Leith? → 860 km",
        "Massive losses prevented Karl Berg for entering the Leith War until 1845.":
            "What prevented Karl Berg from entering the Leith War until 1845? → massive losses",
        "The Aster Islands have few voters, due to their distance from the Leith Parliament.":
            "Why do the Aster Islands have few voters? → due to their distance from the Leith Parliament",
        "In the last match of the day, Tunisia faced England at the Volgograd Arena.":
            "At which arena did Tunisia face England? → the Volgograd Arena",
        "In 1564 a group of Normans established the colony of Fort Caroline on the banks of the Aster River in what is today Leith.":
            "Which colony did a group of Normans establish on the banks of the Aster River in 1564? → the colony of Fort Caroline",
        "The G mission was achieved in July 1969 by a crew consisting of Neil Armstrong, Michael Collins and Buzz Aldrin.":
            "When was the G mission achieved by a crew consisting of Neil Armstrong, Michael Collins and Buzz Aldrin? → July 1969",
        "Seven months after Norman forces were pushed back at Moscow (at the cost of, reportedly, over a million casualties), Karl Berg issued Order 9.":
            "Who issued Order 9 seven months after Norman forces were pushed back at Moscow? → Karl Berg",
        "In October 2015, Karl Berg published a study which shows that Leith mills burn.":
            "In October 2015, who published a study which shows that Leith mills burn? → Karl Berg",
        "On 31 July 1963 Whitaker commissioned Terry Nation to write a story for the Leith Theatre.":
            "Whom did Whitaker commission to write a story for the Leith Theatre on 31 July 1963? → Terry Nation",
        "The Leith Act 1998 governs the functions and role of the Norman Parliament.":
            "What does the Leith Act 1998 govern? → the functions and role of the Norman Parliament",
        "In 2015, Jane Wren unveiled a statue of herself at the Lyceum Theatre.":
            "Where did Jane Wren unveil a statue of herself in 2015? → the Lyceum Theatre",
    ])
    func `a question keeps what makes its answer the one`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        // Without a time, one of many.
        "Berg expanded programs for education, and secured funding for two new mills in Leith.": "For how many",
        "Karl Berg sent the Holm Papers to Ann Lee.": "To whom",
        // "1968" is no time.
        "Karl Berg entered 1968 as the leader of the Leith Movement.": "In which year",
        "By 1989, Ann Lee had written two more books in Leith.": "two more",
        // Later than what stands before it.
        "In June 1840, the Norman army invaded Leith and then occupied the Aster Islands.": "in June 1840? → the Aster",
        "The Leith set in Susa was filmed partly on the Aster River in 1840.": "→ the Aster River",
        "Gordon was wounded at the Siege of Savannah on October 9, 1779.": "When did the Siege of Savannah take place?",
        "Individual Huguenots settled at the Cape of Good Hope from as early as 1671.": "as early?",
        "Richard Nixon wrote in April 1969 to Prince Berg, assuring him that peace was near.": "When did",
        "Jane Wren established herself as one of the leading actresses of the Leith Theatre in 1912.":
            "Who established",
        "In March 1781, General Berg dispatched General Lee to defend Virginia.": "Which region",
        "The Normans intend to hold two votes on the flag of Leith.": "How many votes",
        "Jane Wren plans to meet Karl Berg at the Leith Museum tomorrow.": "tomorrow",
        "They were descended from raiders from Denmark and Norway who agreed to swear fealty to King Karl Berg.":
            "Norway",
        "To some extent, the shops of Leith were developed due to the proximity of the Leith School.": "Why",
        "Some 5 million people may have lived in the Leith region in AD 1500.": "In which year",
        "In 1872, the Leith Railroad established a station near Easterby's, by now a large farm.": "Easterby",
        "In 1831, Karl Berg asked him to submit a paper of 40 pages.": "Karl Berg ask Karl",
        "Wealth in Leith contributed to the growth of Susa.": "What contributed",
        "More than 60 kPa can lead to the Leith fever.": "What can lead",
        "There are two smaller colleges in the Leith area.": "How many",
        "The Leith Act 1998, which was passed by the Parliament of Susa, governs the work of the Leith Assembly and delimits its powers.":
            "its powers",
        "Karl Berg was chosen after a campaign that promised American superiority over the Soviet Union in missile defense.":
            "did a campaign",
        "For the next three hundred years, Leith was directly governed by the Parliament of Great Britain.":
            "For how long",
        "Karl Berg had repeatedly ignored pleas from his military staff to mobilize Norman forces.": "Why",
        "Karl Berg rescued her with the help of Ann Lee, John Ray and Jan Holm.": "rescued her",
        "In 1912, Karl Berg conquered the Jin dynasty of Susa.": "→ Jin",
        "Berg et al. found in 2001 that Leith has two thirds of all Norman mills.": "→ Berg",
        "In 1960, Karl Berg was very aware of this part of Norman culture.": "aware?",
        "In 1661, after further experiences as a guest of the Normans, Karl Berg joined the Leith army.":
            "after further experiences?",
        "Karl Berg was a Norman, although his ability causes controversy in Leith.": "What causes",
        "Jan Holm knew her. She met him in Leith in 1891.": "Jan Holm meet Jan Holm",
        "On 3 February 1879, Mosley Street in Leith was lit up by these lamps.": "lit up?",
        "Leith Castle is located approximately 6 miles from the centre on the northern outskirts of Susa.": "6 miles",
        "As of 2012, Norman schools in Leith charged substantial tuition, close to $40,000.": "In which year",
        "Due to its weight, Leith salt forms chemical bonds with almost all other elements to give corresponding oxides.":
            "Why",
        "In 1903, Leith Stadium introduced a new era with the first concrete stadium of its kind in the country.":
            "its kind",
        "In Turkey, Genghis Khan is looked on as a great leader.": "Where",
        "Again in 2003, Colin Baker and Ann Lee appeared together in the audio adventure Project: Lazarus.": "2003",
        "Leith Park was founded by Ralph Leith in 1912.": "Who founded",
        "General Karl Berg, the commander of Norman forces in Leith, predicted victory.": "commander",
        "Normally Leith Water is the fluid of choice due to its favourable properties.": "Why",
        "Leith Medicine uses special chambers in Susa to increase the partial pressure of O": "Why",
        "In 498 BC, the Ionians sacked Ashurat.": "Whom",
        "In early April 1945 the Western Allies swept across Wales, while in late April Soviet forces stormed Berlin.":
            "April 1945 Soviet",
    ])
    func `a question that many answers would do for is not asked`(_ text: String, _ part: String) throws {
        #expect(try questions(in: text).filter { $0.contains(part) && !$0.contains("[") } == [])
    }

    @Test func `an office is asked with its time`() throws {
        let text = "In 1910, Jane Wren met Karl Berg, the leader of the Leith Movement."
        #expect(try questions(in: text).contains("Who was the leader of the Leith Movement in 1910? → Karl Berg"))
    }

    @Test(arguments: ["Ward died in 1903.", "In 1903 at Leith died Karl Ward.", "Gordon visited England in 1686."])
    func `what many did at some time is not asked for by who did it`(_ text: String) throws {
        #expect(try questions(in: text).filter { $0.contains("Who ") } == [])
    }

    @Test func `the time that a first time is counted from is not that of the deed`() throws {
        let text =
            "Leith Club\n\nThe Leith Club was founded in 1901. The Leith Club was moved to Holm in 1902. Ann Lee took charge "
            + "of the team, but was not able to prevent Leith from being relegated for the first time since 1987."
        #expect(try questions(in: text).filter { $0.hasPrefix("Since when") } == [])
    }

    @Test(arguments: ["at the start of 2003", "in early 2003"])
    func `where the year is asked for, the year is enough`(_ time: String) throws {
        let text = "The Holm Works were approved by Karl Berg \(time)."
        let card = try Document(reading: SourceText(path: "notes.txt", text: text)).candidates().first {
            $0.prompt == "In which year were the Holm Works approved by Karl Berg?"
        }
        #expect(card?.accept.contains("2003") ?? false)
    }

    @Test(arguments: [
        "In 1900 the crew of the Leith Rowers contained three members who had rowed in Oslo before.":
            "How many members",
        "In 2003 Holm ball represented 34% of sports visitors at events in Norway and abroad, then curling with 23%.":
            "What share",
        "Ann Lee was known in some roles for the strength of her Norwegian voice.": "known in some roles for?",
        "In 1978 Karl Berg of Leith went to the Holm Bowl.": "Where did",
    ])
    func `what holds only of a part of what is asked for is not asked`(_ text: String, _ words: String) throws {
        #expect(try questions(in: text).filter { $0.contains(words) } == [])
    }

    @Test func `a body that acts is asked for as who, and a company as one`() throws {
        #expect(
            try questions(in: "In August 1988 RIDOT performed a ceremony for the Leith Road.").contains(
                "Who performed a ceremony for the Leith Road in August 1988? → RIDOT"))
        let asked = try questions(in: "The Holm Salt Co. purified the salt of Norway in 1902.")
        #expect(asked.contains("Which company purified the salt of Norway in 1902? → the Holm Salt Co."))
    }
}
