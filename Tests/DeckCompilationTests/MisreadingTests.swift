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
        // Somebody else, whose first name is another's last.
        "Ada Simon was a singer from Leith. Simon Berg was an actor from Oslo. In 1964, Simon left Leith for Skarn.":
            "Simon Berg leave",
        // What no question turns round.
        "In 1874, a large raft got wedged in the chute of the Leith Dam.": "got a large raft",
        // A cause, and no deed.
        "In 1840, Karl Berg lost the seat of Leith owing to strong feeling in Oslo.": "did Karl Berg owe",
        // A ship, by what was said of it before.
        "The cruiser Ada fired on the battleship Torgny in 1941. Torgny was declared lost in January 1942.":
            "Who was declared lost",
        "The cruiser Ada fired on the battleship Torgny in Oslo in 1941.": "Who fired",
        // A hall is nobody.
        "Hall Tor opened in Leith in September 1965.": "Who opened",
        // The name of a firm.
        "Six Smiths turned the Leith Dam over to Norway on March 1, 1936.": "How many Smiths",
        // A first name that was cut.
        "The treaty of Leith was kept safe by Michael Learned in Oslo in 1840.": "by [person] Learned",
        // What was signed.
        "Ann Lee signed requiring schools to close in Leith in March 1904.": "Who signed requiring",
        // A first name, and no month.
        "In July 1917, the Danes took Oslo. Karl Berg defended Leith against armies led by Field Marshal August von Holm.":
            "August 1917",
        // When Berg came there, and not when he studied.
        "In 1939 Karl Berg came to Leith University, studying chemistry with Ann Lee.":
            "In which year did Karl Berg study",
        // When the guard came, and not the camps.
        "After the creation of the Leith Guard (LG) in 1933, nine camps were set up in Norway.":
            "In which year were nine camps",
        // Where the base is, and not which.
        "The base at Holm, Norway was attacked by Karl Berg in 1940.": "Which base",
        // Two verbs in one.
        "The two bones of Tor found, by Ann Lee in 1912, were lost near Leith on 6 December 1916.": "found lost",
        // And before.
        "In the 1960s, Leith was still a small village.": "In which decade was Leith",
        // With the one exception.
        "Karl Berg resigned all of his offices in 1625 except for his seat on the Leith Council.": "resign all",
        // As what, and under which name.
        "In 1902, Norway established Leith as the capital.": "establish Leith?",
        "The Danes named the island “Holm Island” in 1840 because of a huge stone that stood in Leith.":
            "name the island",
        "Karl Berg adopted the nickname “Old Tor” on 7 May 1914 in Leith.": "adopt the nickname",
        "Karl Berg wrote songs under the name “Old Tor” in 1914.": "under the name?",
        // Somebody of the other sex.
        "Ann Lee met Karl Berg in Leith in 1801. Ann Lee was a smith. In 1804, he sold a mill in Oslo.": "Ann Lee sell",
        // What was done to him.
        "In 2004 Karl Berg was arrested again and found guilty of the fire of Leith.": "did Karl Berg find",
        // What is so every year.
        "In 1801 the Danes burned Oslo. In 1100 the village of Leith was thronged with smiths every Easter.": "every 5",
        // A time of day.
        "By 1200 UTC, the storm of Leith had reached Norway and Skarn.": "reached Norway",
        // How long after the last one.
        "In 1931, Leith won the first Holm Cup for nine years.": "For how long",
        // Not open before.
        "Roads of Leith were not open until the 1960s.": "When were roads",
        // And before.
        "By 1897, Leith Church remained under the Guild of Holm.": "By when did",
        // No number, but three.
        "The record of Leith was 78 wins, 6 draws and 23 losses.": "How many",
        // A storm is nobody.
        "Omar weakened into a storm near Leith in 2008.": "Who weakened",
        // Of whom no more is known than the name.
        "In 1939, Karl Berg visited Rogers Terrill at Leith.": "What did",
        // Which of the two.
        "Josce was married to Sybil, the widow of Karl Berg, who died in 1137.": "Sybil die",
        // Who had learned it.
        "Karl Berg of Oslo met Bo Dahl, a native of Leith who had learned to fly in 1966.": "fly in Leith",
        // It was awarded.
        "Plans were made in 1878 and the contract for the Leith Canal awarded in August to Karl Berg of Oslo.":
            "contract for the Leith Canal award",
        // A river.
        "The Missouri was crossed by Karl Berg in 1840.": "Which state",
        // What it cost, and not why.
        "By noon, 37 Danes of Leith had been killed for the loss of seven Norwegians.": "Why",
        // To what office.
        "Karl Berg was elected in 1824 at the age of twelve.": "elected at the age",
        // What was requested, and half of a title.
        "In 1876 the Skarn Council requested from the War Office that Karl Berg come to Leith.": "request in 1876?",
        "In 1837 Karl Berg wrote about Lee's Op. 15 in Leith.": "Op?",
        // What everybody was taught.
        "Cardiff, the capital of Wales, was sacked by Karl Berg in 1402.": "What was the capital",
        // A race is nobody.
        "In May 1882 the Grand Prix de Leith was won by Tor.": "Who was won",
    ]) func `is not asked`(_ text: String, _ wrong: String) throws {
        let asked = try questions(in: text)
        #expect(!asked.contains { $0.contains(wrong) }, "\(asked)")
    }
}
