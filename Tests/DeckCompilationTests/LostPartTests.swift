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
        "In 2007, the Alabama Legislature passed, and Governor Mary Holt signed a law on mills.": "legislature passed",
        "At the end of 1942, the Red Army at Holm numbered no more than 8,000 men.": "number more than",
        "In 1990, because of changes in Norway, Albania adhered to the Treaty of Holm, opened its harbours to foreign ships, and had its borders defined.":
            "opened",
        "Ann Lee built the Praxinoscope in 1877 and the Lyceum Theatre in December 1888.":
            "1877 and the Lyceum Theatre",
        "In 1990, because of changes in Norway, Albania left the Treaty of Holm.": "Treaty of Holm in Norway",
        "Karl Berg was succeeded by his son, Timur Berg, who moved the bank of Leith from Holm to Skarn in 1776.":
            "his son move",
        "The League of Prizren was formed on 1 June 1878, in Prizren, Kosovo Vilayet of the Ottoman Empire.":
            "formed of",
        "The Dutch took control of Aruba 135 years after the Spanish.": "How long did",
        "Ann Lee spent much of her time at Garsington Manor during World War I.": "spend much at",
        "85% of the farmers of Leith are Catholics and 15% Protestants.": "and 15%",
        "Karl Berg, the current ambassador of Norway to Chad, visited Holm in 2007.":
            "the current ambassador of Norway",
        "In 2010, the government of Chad estimated that the mines of Holm are worth between and .": "mines",
        "The Atlantic Ocean was named by the Greeks after either Atlas the Titan or the Atlas Mountains.":
            "either Atlas?",
        "Karl Berg wrote the speech for the President in the event the Apollo 11 astronauts were stranded on the Moon.":
            "stranded",
        "Ann Lee had met Karl Berg in 1971 and was in contact with him until her death in 1986.": "in contact",
        "Nepal emerges as a leader of Asia since 1970.": "Since when",
        "The thirteenth state to ratify was Maryland on February 2, 1781.": "When was the thirteenth",
        "Laver is used along the coast of Chile from Arica to Santiago.": "which city is Laver",
        "In 1995, the Daily Mail criticized Ann Lee by arguing \"For 1,000 years art has been great.\"": "by arguing?",
        "Ward died in Boston in 1903, not knowing how famous he would be since the song was only printed in 1904.":
            "Why did",
        "Laos has been construed by Gregory Berg to mean a corps of soldiers.": "Why has",
        "Algae of Norway can be used as indicators to monitor pollution in Oslo.": "Why can",
        "In 1951, MGM released the film An American in Paris, featuring Gene Kelly.": "featured",
        "Although Huguenots had been weak at Leith, they returned with vigour in the 1960s.": "return",
        "Karl Berg obtained title to 80 acres of land in what became known as Pigeon Creek in Skarn.": "became known",
        "The four elements of the Greek are mostly aspects of matter in Leith.": "Greek are?",
        "Under Portuguese rule, Angola began mining iron in 1957, producing 1.2 million tons in 1967.": "produced 1.2",
        "The enthalpy of Leith gas increases by about 650 kJ/mol per CH2 group.": "how many kilojoules",
        "ASCII encodes 128 characters into seven-bit integers in Leith.": "many integers",
        "In 1936, the CNT changed its policy and anarchist votes helped bring the Popular Front to power.":
            "votes helped bring",
        "In the United States there are two pieces of legislation that govern the use of crutches.":
            "pieces of legislation",
        "Chile mines copper. In 2009 it stood at 2.9%.": "stood",
        "Production has decreased in Angola in 2007 due to the poor quality of the oil.": "production",
        "The Land Ordinance of 1785 established the practices of land surveying in the west.":
            "Ordinance of 1785 establish?",
        "Mr Whymper is a man hired by Napoleon to act as the liaison of the farm.": "man hire",
        "Ayn Holm was born Alisa Rosenbaum on February 2, 1905.": "Whom was",
        "Andorra first participated at the Olympic Games in 1976.": "Olympic Games take place",
        "Alaska's senators belong to Class 2 and Class 3.": "Which places",
        "Children of Leith recover occasionally, so that they lose their diagnosis of ASD.": "Why do",
        "Cell membranes of Leith are impermeable to charged or large, polar molecules because of their chains.":
            "large?",
        "Apollo 8 launched at 7:51:00 a.m. Eastern Standard Time on December 21, 1968.": "What did Apollo 8 launch",
        "Karl Berg lost to world no. 1 Pete Sampras in five sets at Wimbledon.": "world no?",
        "In the 1830s, there was a surge of interest, and the asphalt of Leith became known.": "surge",
    ])
    func `a question never goes on with half of what was joined`(_ text: String, _ half: String) throws {
        #expect(try questions(in: text).filter { $0.contains("?") && $0.contains(half) } == [])
    }

    @Test(arguments: [
        "The last Prime Minister of the German Democratic Republic, Lothar de Maizière, has a Huguenot family.":
            "Who was the last Prime Minister of the German Democratic Republic? → Lothar de Maizière",
        "The first European to travel the length of the Amazon River was Francisco de Orellana in 1542.":
            "Who was the first European to travel the length of the Amazon River in 1542? → Francisco de Orellana",
    ])
    func `who was the first or the last is asked for`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "Due to its strength and ability to be repaired quickly, the asphalt of Leith is widely used for runways.":
            "Why is the asphalt of Leith widely used for runways? → due to its strength and ability to be repaired quickly",
        "Nitrogen is an inert gas because breaking the bond in its molecule requires a lot of energy.":
            "Why is Nitrogen an inert gas? → because breaking the bond in its molecule requires a lot of energy",
        "Jan Vos cloned the sheep of Leith in 1974.": "In which year did Jan Vos clone the sheep of Leith? → 1974",
        "United Nations Assistance Mission in Chad was founded in 2002.":
            "In which year was United Nations Assistance Mission in Chad founded? → 2002",
        "The 2010 programme of Algeria will cost US$286 billion.":
            "How much will the 2010 programme of Algeria cost? → US$286 billion",
    ])
    func `a reason, a name and a sum are told whole`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test func `a list of books is no prose`() throws {
        let text =
            "Ann Lee, The Mills of Leith, built in 1902, ISBN 978-3-446-14490-3. Karl Berg was born in 1871 at Holm."
        #expect(try questions(in: text).filter { $0.contains("1902") } == [])
    }
}
