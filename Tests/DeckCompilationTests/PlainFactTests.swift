import Testing

/// What a plain sentence tells is asked for.
@Suite struct PlainFactTests {
    @Test(arguments: [
        "The Leith Academy has taught music since 1933.": "Since when has the Leith Academy taught music? → 1933",
        "In 2000, the Leith Bridge was ranked third in a list of the finest bridges of the 20th century.":
            "In which year was the Leith Bridge ranked third in a list of the finest bridges of the 20th century? → 2000",
        "The Holm crisis ended in March 1955 when the fleet of Norway left Leith.":
            "When did the Holm crisis end? → March 1955",
        "The garrison of Leith held out until May 1082, when Holm was given to the Danes by Karl Berg.":
            "When was Holm given to the Danes by Karl Berg? → May 1082",
        "The chapel of Holm dates back to 1696.": "To which year does the chapel of Holm date back? → 1696",
        "The Leith Regatta is held on the River Skarn in June.":
            "In which month is the Leith Regatta held on the River Skarn? → June",
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
        "Some five million people may have lived in Norway in 1500.": [
            "How many people may have lived in Norway in 1500? → some five million"
        ],
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
        "On April 20, 1961, Karl Berg sent a note to Ann Lee.":
            "To whom did Karl Berg send a note on April 20, 1961? → Ann Lee",
        "The Holm Hall was designed by Norwegian architect Enrique Moreno.":
            "Who designed the Holm Hall? → Enrique Moreno",
        "Ann Lee was the first woman to sail around the world.":
            "Who was the first woman to sail around the world? → Ann Lee",
        "Karl Berg led the largest army of the Holm War.": "Who led the largest army of the Holm War? → Karl Berg",
        "In 1961, Florida Governor Karl Berg signed the act in Leith.":
            "Who was the Florida Governor in 1961? → Karl Berg",
        "In the late 17th century, Robert Berg proved that air is necessary for fire.":
            "Who proved that air is necessary for fire in the late 17th century? → Robert Berg",
    ])
    func `who it was is asked for where only one can be meant`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "Since 1963, Leith has built 826 ships.": "Since when",
        "Seven percent of the fields of Norway, and 9% of the woods sold since 1970, are used for pasture.":
            "fields of Norway sold",
        "The Leith Assembly consisted of about 165 deputies of the left and 330 of the right.": "Of how many",
        "The Kingdom of Skarn lasted until 1194, when it was given to Norway.": "When was it",
        "A new phase was found in Leith in 1990 when it is cooled below 90 degrees.": "did it",
        "In 1990, former Norwegian Premier Karl Berg visited Leith.": "Who was the Norwegian Premier",
        "The Leith Regatta is held in June.": "Who is held",
    ])
    func `but not where the answer would be another thing's`(_ text: String, _ part: String) throws {
        #expect(try questions(in: text).filter { $0.contains(part) } == [])
    }
}
