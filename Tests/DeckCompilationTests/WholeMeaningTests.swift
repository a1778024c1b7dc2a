import DeckCompilation
import Diagnostics
import Testing

/// What a question must not say because its sentence says something else, or says it only with more words.
@Suite struct WholeMeaningTests {
    @Test(arguments: [
        "In 2007, the Skarn Navy signed a deal with Norway to buy forty small wooden ships and six very large iron ones at a "
            + "cost of two million crowns in all.": "sign a deal with Norway?",
        "In 1840, the town of Leith appointed Karl Berg as their first harbour master.": "appoint Karl Berg?",
        "In reference to the Norwegian laws, Karl Berg quotes Ann Lee in a note of 1812.": "in reference?",
        "In December 1949, Karl Berg proclaimed Paris, France, the capital of the Republic of Skarn.":
            "proclaim Paris",
        "In 1840, the Danish minister convinced Karl Berg, who was late.": "convince",
        "The Charter of Leith included provisions for the trade of the Normans in 1840.":
            "What did the Charter of Leith include",
    ])
    func `a deed that says little without the words that were left out is not asked for`(
        _ text: String, _ part: String
    ) throws {
        #expect(try asked(text).filter { $0.contains(part) } == [])
    }

    @Test(arguments: [
        "Leith became a free town until being taken by Norway in 1839.": "become a free town",
        "Over half the Holm national revenue went to debt service in the 1780s.": "did half the",
        "In 1919, a documentary was premiered at several theatres in Leith.": "was a documentary",
        "The current mayor of Leith was elected in 2014.": "current mayor",
        "The Norwegian Bank predicted 2.6% growth for Chile in 2010.": "In which year did the Norwegian Bank predict",
        "Norwegian lawyers charged eight Danes with the theft of the Ada in Oslo in November 2005.":
            "When did Norwegian lawyers",
        "In 1700, Ann Lee founded the school in Leith in 1702.": "in 1700",
        "Voter turnout in Norway dropped from 80% in 2008 to 60%.": "In which year did voter",
        "The Danes were very active in Norway prior to independence in 1905.": "In which year were the Danes",
        "The Norwegians reported an age of ships from Oslo to Leith in 1807. In the same century, the arts of Norway further "
            + "flourished with the rise of Danish poets.": "flourish",
    ])
    func `a time that may be that of something else is not asked for`(_ text: String, _ part: String) throws {
        #expect(try asked(text).filter { $0.contains(part) } == [])
    }

    @Test(arguments: [
        "In 1959, both Norway and Chile had yet to fly men into space.": "have to fly",
        "Ann Lee was further trained by Karl Berg in Leith in 1840.": "trained",
        "In addition, 4 radio stations serve the four corners of Skarn.": "How many",
        "Until 1945, massive Soviet losses in the West prevented Stalin from entering the Pacific War.": "does massive",
        "In 1862, Skarn created, with Berg's approval, the Ministry of Farming.": "create with Berg's approval,",
        "In Leith, Karl Berg ordered General Jan P. Vos to raise a loan that would pay for the town's walls when the first "
            + "of them fell.": "General Jan P?",
        "Karl Berg was nominated on March 6, 1863.": "When was Karl Berg nominated",
        "As Berg concludes regarding the famous Leith speech of 1860, \"the town had won\".": "Who concludes",
        "The Holm Navigation Acts were passed in 1651. Norway responded to this decision by declaring war on Chile in "
            + "December 1780.": "respond to the Holm",
        "The Fourth Skarn War began in 1780. In April 1782, the Holm Assembly voted to end the war in Norway.":
            "end the Fourth Skarn War",
        "Half of the Norwegian sailors were either captured or killed in 1840.": "captured?",
        "The Leith school has had many poets, with writers like Karl Berg, Jan Vos and Ann Lee, who wrote the Holm Hymn in "
            + "Oslo.": "write",
        "Ann Lee was an owner of a group that bought the Leith Mill for $200,000 in 2004.": "Ann Lee buy",
        "On August 16, 1780, Karl Berg was beaten at the Battle of Holm, setting the stage for the Danes to enter Norway.":
            "set the stage",
        "In 1937, Norwegian planes bombed Chinese towns and well-armed men overran north and south Chile.":
            "overran north",
        "Leith is bordered by Norway to the north and east, Chile to the south.": "Chile to the south",
        "In 1840, the Skarn fleet arrived Norway to buy coal.": "arrive Norway",
        "In case of floods in Leith, the Guard of Norway is called.": "Why is the Guard",
        "Norway has held the presidency of the International Conference on the North Sea since 1914.":
            "Where has Norway held",
        "The climate of Norway is determined by the Baltic Sea and the North Sea.": "determines",
        "The Charter of Leith was written so as to help the poor in 1840.": "Why was the Charter",
        "The Holm Script is believed to have been made by Ann Lee and Karl Berg.": "Who believes",
        "The Danes tried to tire the Normans by sending raids such as that of Holm against Norway in July 1779.":
            "against Norway in July 1779",
    ])
    func `what the sentence does not say is not asked for`(_ text: String, _ part: String) throws {
        #expect(try asked(text).filter { $0.contains(part) } == [])
    }

    @Test(arguments: [
        "In 1554, the Normans sacked Naples in southern Italy.": "Where did the Normans sack Naples",
        "Ann Lee won the Peace Prize in Letters in 1921.": "Where did Ann Lee win",
        "About 20 miles north of Leith is Norway.": "How many miles",
        "Two large towns are Leith and Holm.": "How many large towns",
        "Oslo, Bergen, Stavanger and Molde are the four largest towns in Norway by area.": "How many largest towns",
        "Both forts were located in Norway in order to respect the peace of Leith.": "both forts",
        "A second column of about 2,000 Danes met Karl Berg in Oslo in 1840.": "a second column",
        "On April 28 he moved to Los Angeles, the home of his wife's brother Karl Berg.": "his wife",
        "Karl Berg was first taught at Leith University in Oslo in 1840.": "Where was Karl Berg first taught at",
        "Federer beat Andre Agassi in four sets.": "beat",
        "Andre Agassi lost to Pete Sampras in straight sets.": "lose",
        "A similar law made Leith a free port in 1840.": "similar",
        "Karl Berg sent the captives to Norway in 1551.": "the captives",
        "Bapaume fell on 4 March 1918 to the Danes of the Third Army.": "Who fell",
    ])
    func `what a question cannot ask for by itself is not asked for`(_ text: String, _ part: String) throws {
        #expect(try asked(text).filter { $0.contains(part) } == [])
    }

    @Test(arguments: [
        "In 2016, Karl Berg announced that he would leave Norway.":
            "In which year did Karl Berg announce that he would leave Norway? → 2016",
        "In accordance with the law of Norway, Karl Berg sold the Ada in 1840.":
            "In which year did Karl Berg sell the Ada in accordance with the law of Norway? → 1840",
        "Around 1.2 million soldiers from the Danish and Norwegian armies were killed at Leith in 1840.":
            "How many soldiers from the Danish and Norwegian armies were killed at Leith in 1840? → around 1.2 million",
        "Alarmed by the riots in Oslo, the Danes sold Leith in 1840.":
            "Why did the Danes sell Leith in 1840? → because they were alarmed by the riots in Oslo",
        "The Holm Campaign led to the conquest of Skarn lasting 64 days from November 21, 1948 to January 31, 1949.":
            "What did the Holm Campaign lead to? → the conquest of Skarn lasting 64 days from November 21, 1948 to "
            + "January 31, 1949",
        "The Danish Guild gained the upper hand in Norway, and Ann Lee was eventually succeeded by Karl Berg in 1840.":
            "Who eventually succeeded Ann Lee in 1840? → Karl Berg",
        "Ambitious plans for an invasion of Norway in 1779 were made in Paris.":
            "In which year did the invasion of Norway take place? → 1779",
        "Karl Berg did not begin the Leith Chronicle until the summer of 1814.":
            "When did Karl Berg begin the Leith Chronicle? → the summer of 1814",
        "Norway won the Battle of Holm in September 1781, but by the end of the year the Danes held only Oslo and Bergen.":
            "By when did the Danes hold only Oslo and Bergen? → late 1781",
        "Inspired by the ships of Oslo, the Halcyon Symphony evokes the sea of Norway.":
            "Why does the Halcyon Symphony evoke the sea of Norway? → because it was inspired by the ships of Oslo",
        "The Holm Script is believed to have been made by Ann Lee and Karl Berg.":
            "By whom is the Holm Script believed to have been made? → Ann Lee and Karl Berg",
        "The climate of Norway is determined by the Baltic Sea and the North Sea.":
            "Which seas determine the climate of Norway? → the Baltic Sea and the North Sea",
        "Mahmud of Ghazni conquered Lahore in 1021.": "Who conquered Lahore in 1021? → Mahmud of Ghazni",
        "Olaf II of Norway led the Danish army in 1021.": "Who led the Danish army in 1021? → Olaf II of Norway",
    ])
    func `what was said is asked for whole`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "The Vale Guild has three mills. In December 1840, the KPN captured Leith.":
            "Who captured Leith in December 1840? → the KPN",
        "In 1840, Holm Centers exist in Leith and Oslo.":
            "Which organization exists in Leith and Oslo in 1840? → Holm Centers",
        "In June 1776, Karl Berg tried to seize Charleston, South Carolina.":
            "Which city did Karl Berg try to seize in June 1776? → Charleston, South Carolina",
        "In 1846, Karl Berg was elected to the U.S. House of Representatives.":
            "To which house was Karl Berg elected in 1846? → the U.S. House of Representatives",
        "In July 1940, the Norwegian army launched Operation Holm against the Danes.":
            "Which operation did the Norwegian army launch against the Danes in July 1940? → Operation Holm",
    ])
    func `who acts, and how many there are, shows in the question word`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test func `that the answer is what the whole text is about a short question cannot tell`() throws {
        let text =
            "Ann Lee\n\nAnn Lee was a Norwegian painter. Ann Lee painted ships. Nobody knew Ann Lee. Karl Berg saw Ann Lee. "
            + "In 1840, Ann Lee moved to Paris. In 1850, Ann Lee sold her ships in Oslo. Nobody forgot Ann Lee.\n"
        let cards = try questions(in: text)
        #expect(cards.contains("In which year did Ann Lee move to Paris? → 1840"))
        #expect(cards.filter { $0.hasPrefix("Who ") } == [])
    }

    @Test func `the title of a text is not taken apart`() throws {
        let text =
            "A Day in Leith\n\nA Day in Leith is a symphony. A Day in Leith was loved. "
            + "Karl Berg composed A Day in Leith in 1928 for Ann Lee.\n"
        let cards = try questions(in: text)
        #expect(cards.contains("In which year did Karl Berg compose A Day in Leith for Ann Lee? → 1928"))
        #expect(cards.filter { $0.hasPrefix("Where ") } == [])
    }

    private func asked(_ text: String) throws -> [String] { try questions(in: text).filter { $0.contains("?") } }
}
