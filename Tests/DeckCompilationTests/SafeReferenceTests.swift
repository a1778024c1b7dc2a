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
        // Whom the council admitted.
        "The Danish towns granted Skarn recognition on 15 January 1992, and the United Nations admitted them in May 1992.":
            "admit them",
        // Who must sell.
        "A court case was lost, but in 2009 the Court of Holm ruled that they must sell the mill.": "they",
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
