import Testing

/// Sentences that are easily read as what they do not say.
@Suite struct `What a sentence does not say` {
    @Test(arguments: [
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
    ]) func `is not asked`(_ text: String, _ wrong: String) throws {
        let asked = try questions(in: text)
        #expect(!asked.contains { $0.contains(wrong) }, "\(asked)")
    }
}
