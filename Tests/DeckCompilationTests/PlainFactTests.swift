import DeckCompilation
import Diagnostics
import Testing

/// What a plain sentence tells is asked for.
@Suite struct PlainFactTests {
    @Test(arguments: [
        "The Leith Academy has taught music since 1933.": "Since when has the Leith Academy taught music? → 1933",
        "In 1999, the Leith Bridge was placed second on a list of the tallest bridges of the 19th century.":
            "In which year was the Leith Bridge placed second on a list of the tallest bridges of the 19th century? → 1999",
        "The Holm crisis ended in March 1955 when the fleet of Norway left Leith.":
            "When did the Holm crisis end? → March 1955",
        "The garrison of Leith held out until May 1082, when Holm was given to the Danes by Karl Berg.":
            "When was Holm given to the Danes by Karl Berg? → May 1082",
        "The chapel of Holm dates back to 1696.": "To which year does the chapel of Holm date back? → 1696",
        "The Leith Regatta is held on the River Skarn in June.":
            "In which month is the Leith Regatta held on the River Skarn? → June",
        "Construction of the Leith Bridge began in 1933 and was completed in 1937.":
            "In which year was construction of the Leith Bridge completed? → 1937",
        "The Holm War lasted from 1640 to 1648.": "In which year did the Holm War end? → 1648",
        "Ann Lee, on March 6, 1792, crossed the North Sea.": "When did Ann Lee cross the North Sea? → March 6, 1792",
    ])
    func `a time is asked for however it is told`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "Leith College has 7,200 undergraduates and 940 teachers.": [
            "How many undergraduates does Leith College have? → 7,200",
            "How many teachers does Leith College have? → 940",
        ],
        "In 1999, there were 42,600 people, 14,000 households, and 9,700 families in Leith.": [
            "How many people were there in Leith in 1999? → 42,600",
            "How many households were there in Leith in 1999? → 14,000",
            "How many families were there in Leith in 1999? → 9,700",
        ],
        "Some nine thousand herders may have lived in Norway in 1300.": [
            "How many herders may have lived in Norway in 1300? → some nine thousand"
        ],
        "Norway has a population of 5.4 million people.": ["What is the population of Norway? → 5.4 million"],
        "The Leith Tower is 120 metres high.": ["How high is the Leith Tower? → 120 metres"],
        "Leith is a town in Norway, with a population of about 4,000 as of 2010.": [
            "What was the population of Leith as of 2010? → about 4,000"
        ],
        "Leith covers an area of 30 square kilometres.": ["What area does Leith cover? → 30 square kilometres"],
        "The Holm Parliament consists of 31 deputies.": [
            "Of how many deputies does the Holm Parliament consist? → 31"
        ],
    ])
    func `each figure of a sentence is asked for`(_ text: String, _ cards: [String]) throws {
        let asked = try questions(in: text)
        #expect(cards.filter { !asked.contains($0) } == [])
    }

    @Test(arguments: [
        "On May 3, 1911, Karl Berg sent a telegram to Ann Lee.":
            "To whom did Karl Berg send a telegram on May 3, 1911? → Ann Lee",
        "The Holm Hall was designed by Norwegian architect Enrique Moreno.":
            "Who designed the Holm Hall? → Enrique Moreno",
        "Ann Lee was the first woman to sail around the world.":
            "Who was the first woman to sail around the world? → Ann Lee",
        "Karl Berg led the largest army of the Holm War.": "Who led the largest army of the Holm War? → Karl Berg",
        "In 1961, Florida Governor Karl Berg signed the act in Leith.":
            "Who was the Florida Governor in 1961? → Karl Berg",
        "Leith is the largest city in Norway.": "What is the largest city in Norway? → Leith",
        "The capital of Norway is Leith.": "What is the capital of Norway? → Leith",
        "The Leith Museum is located in Holm Park.": "Where is the Leith Museum located? → Holm Park",
        "The Leith Bridge was named after the poet Jan Vos.": "After whom was the Leith Bridge named? → Jan Vos",
        "In the early 18th century, Karl Berg showed that some mosses live without soil.":
            "Who showed that some mosses live without soil in the early 18th century? → Karl Berg",
    ])
    func `who it was is asked for where only one can be meant`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "Some 826 ships have been built in Leith since 1963.": "Since when",
        "Six percent of the mills of Norway, and 8% of the barns built since 1950, are run by women.":
            "mills of Norway built",
        "The Kingdom of Skarn lasted until 1194, when it was given to Norway.": "When was it",
        "In 1990, former Norwegian Premier Karl Berg visited Leith.": "Who was the Norwegian Premier",
        "The Leith Regatta is held on the River Skarn in June.": "Who is held",
    ])
    func `but not where the answer would be another thing's`(_ text: String, _ part: String) throws {
        #expect(try questions(in: text).filter { $0.contains(part) } == [])
    }

    @Test(arguments: [
        "Karl Berg resigned in 1840 in protest against the sale of the fleet.":
            "Why did Karl Berg resign in 1840? → in protest against the sale of the fleet",
        "Karl Berg was dismissed in 1840 for refusing to sign the Treaty of Holm.":
            "Why was Karl Berg dismissed in 1840? → for refusing to sign the Treaty of Holm",
        "Fearing an attack by the Danes, Ann Lee burnt the bridge of Holm in 1807.":
            "Why did Ann Lee burn the bridge of Holm in 1807? → because Ann Lee feared an attack by the Danes",
        "For his service to the crown, Karl Berg was given the island of Skarn in 1644.":
            "Why was Karl Berg given the island of Skarn in 1644? → for his service to the crown",
        "In recognition of her work on moss, Ann Lee received the Holm Medal in 1931.":
            "Why did Ann Lee receive the Holm Medal in 1931? → in recognition of her work on moss",
        "The growth of Leith was driven by the herring trade.": "What drove the growth of Leith? → the herring trade",
        "Ann Lee is best known for her maps of Norway.": "What is Ann Lee best known for? → her maps of Norway",
    ])
    func `why it was is asked for however it is told`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "Karl Berg was taken into the Holm College, but chose instead to attend the Leith School in 1890.":
            "Which school did Karl Berg choose to attend in 1890? → the Leith School",
        "The Leith Board had been formed in 1904 to develop standards of trade.":
            "In which year was the Leith Board formed to develop standards of trade? → 1904",
        "In 1702 Karl Berg patented a mill that used wind.":
            "In 1702, who patented a mill that used wind? → Karl Berg",
        "King Olaf in 1684 founded the Leith Academy.":
            "Which academy did King Olaf found in 1684? → the Leith Academy",
    ])
    func `a question has the verb and the order of plain English`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "If left untreated, Holm fever can be fatal, in most cases due to heart damage.": "untreated",
        "In 1801 traders were barred from Norway, in 1804 from Sweden, in 1809 from Finland and in 1811 from Iceland.":
            "barred",
        "Two teams — of Danes and of Finns — were invited to the Holm Games in 1922.":
            "In which year were two",
        "After the flood of Holm, a guild of masons was formed, with Karl Berg as its warden.":
            "With whom",
        "The Holm Fund feeds 2 to 3 million children growing up in poor parts of Norway.": "How many",
        "By 11:40 the lifeboat of the Danes was only nine miles from Leith.": "How many miles",
        "Ann Lee met Karl Vos in 1810. In 1815, Karl and Mary opened a school in Leith.": "did Karl Vos",
        "By the 1930s the Leith Tigers no longer had a stadium in Norway.": "have a stadium",
        "The fame of Leith continued to grow in the 1960s.": "In which decade",
        "In 1830, Norway made Leith the capital of the new Holm Province.": "Which capital",
        "Sweden banned the sale of seals, and Norway followed suit on 1 July 1960.": "follow suit",
    ])
    func `what a sentence tells in broken pieces is not asked for`(_ text: String, _ part: String) throws {
        #expect(try questions(in: text).filter { $0.contains(part) } == [])
    }

    @Test func `the places that a place lies in are right as well`() throws {
        let text = "Ann Lee was born at Torland, near Bergen in Skarn County, Norway in 1869."
        let card = try Document(reading: SourceText(path: "notes.txt", text: text)).candidates().first {
            $0.prompt.hasPrefix("Where")
        }
        #expect(card?.answer == "Torland")
        #expect(card?.accept.suffix(3) == ["Bergen", "Skarn County", "Norway"])
    }

    @Test func `in a text about one person he is nobody else`() throws {
        let life =
            "Ann Lee was a chemist. Ann Lee was born in Leith. Ann Lee studied in Oslo. Mary Berg died in 1974. "
        let asked = try questions(in: "Ann Lee\n\n" + life + "She was elected mayor of Holm in 1980.")
        #expect(asked.filter { $0.contains("Mary Berg elected") } == [])
        let other = try questions(in: "Notes\n\nMary Berg died in 1974. She was elected mayor of Holm in 1960.")
        #expect(other.contains { $0.contains("Mary Berg elected") })
    }
}
