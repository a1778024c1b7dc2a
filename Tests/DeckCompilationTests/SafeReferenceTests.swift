import Testing

@Suite struct `What a word refers to` {
    @Test(arguments: [
        // "took place", which measures nothing.
        "The Battle of Holm was fought in 1776. It took place near Leith during the first attempt to land. "
            + "It is also called the First Siege of Leith.":
            "What is the Battle of Holm called? → the First Siege of Leith",
        // "Edward" may be the king.
        "Edward VII ruled from 1901. Edward Grey met Ann Lee in 1905. Edward died in May 1910 in Leith.":
            "When did Edward die in Leith? → May 1910",
        // The title of the song tells which.
        "Karl Berg led a band. In 2009, the band of Karl Berg played the song \"When Dawn Comes\" in Oslo.":
            "In which year did the band of Karl Berg play the song \"When Dawn Comes\" in Oslo? → 2009",
    ]) func `is told in the question`(_ text: String, _ card: String) throws {
        let asked = try questions(in: text)
        #expect(asked.contains(card), "\(asked)")
    }

    @Test(arguments: [
        // Which two.
        "Two mills, the Ada and the Elsa, stood in Holm in 1801. Both were sold to Skarn in May 1803.":
            "were both sold",
        // A round number of years.
        "The Danes ruled Holm in 1790. Karl Berg used a way of printing that had existed in Norway some 300 years earlier.":
            "1490",
        // The year stands beside the day.
        "The Danes ruled Holm in AD 98. On 18 September, 96, Karl Berg was killed in Leith.": "AD 98, 96",
        // A town or a ship, as well as a person.
        "The ships of Karl Berg intercepted Forte near Leith in 1801.": "Whom did",
        // What somebody did by himself.
        "In January 2007, a mill was cleared to work at Leith Field on line 22, but mistakenly turned onto line 26.":
            "was a mill mistakenly turned",
        // The first of a list.
        "In 1839 the Danes built stations in Leith; Skarn; Hobart, Tasmania and Oslo.": "stations in Leith?",
        // Involved in what.
        "In 1925, Karl Berg became involved with helping settle smiths near Skarn.": "become involved?",
        // A shot has no aims.
        "Berg's shot beat the Skarn goalkeeper to give Leith the lead in 1981.": "Why did",
        // And there on other days.
        "On 18 December 1905, Karl Berg was in Oslo for a match with Bo Dahl.": "When was Karl Berg in Oslo",
        // Whom the council admitted.
        "The Danish towns granted Skarn recognition on 15 January 1992, and the United Nations admitted them in May 1992.":
            "admit them",
        // Who must sell.
        "A court case was lost, but in 2009 the Court of Holm ruled that they must sell the mill.": "they",
        // Who did so only then.
        "Only in 1876 did Karl Berg name a series of mosses.": "Who did name",
        // Beside the school.
        "A mill was opened next to Holm School in 2008.": "opened to",
        // On board a ship.
        "Ann Lee and Bo transported the stones of Berg back to Norway on board the Queen Mary in 1937.": "On whom",
        // The two are told.
        "Two documentaries show scenes of Leith taken from Songs: 1977's Ada, and 1999's Elsa.": "How many",
        // Half of what dashes set off.
        "Nine mills are open in Norway — two in Leith, by the river, and seven in Oslo.": "—",
        // A race is nobody.
        "In May 1882 the Grand Prix de Leith was won by Tor.": "Who was won",
    ]) func `is not guessed`(_ text: String, _ wrong: String) throws {
        let asked = try questions(in: text)
        #expect(!asked.contains { $0.contains(wrong) }, "\(asked)")
    }

    @Test func `is not asked for where the answer hides what a text is about`() throws {
        let text = "Ann Lee\n\nAnn Lee was a painter. Karl Berg, Ann Lee and Bo Dahl sailed from Oslo on 3 May 1801."
        let asked = try questions(in: text)
        #expect(!asked.contains { $0.hasPrefix("Who sailed") }, "\(asked)")
        #expect(asked.contains("When did Karl Berg, Ann Lee and Bo Dahl sail from Oslo? → 3 May 1801"))
    }

    @Test func `stays the person whom the text is about, whoever is named in between`() throws {
        let text =
            "Ann Lee was a painter. In 1801, Lee met Karl Berg in Leith. She sold her house in 1804. She died in 1830 in Oslo."
        let asked = try questions(in: "Ann Lee\n\n" + text)
        #expect(asked.contains("In which year did Lee die in Oslo? → 1830"), "\(asked)")
    }
}
