import DeckCompilation
import Diagnostics
import Testing

/// What a question has to keep of its sentence, and what it may ask besides.
@Suite struct KeptContentTests {
    @Test(arguments: [
        "In January 1816, Karl Berg was appointed commandant of the Norman camp at Leith.":
            "When was Karl Berg appointed commandant of the Norman camp at Leith? → January 1816",
        "In 1163 the Normans emerged victorious in the Battle of Holm near Leith.":
            "In which year did the Normans emerge victorious in the Battle of Holm near Leith? → 1163",
        "Karl Berg became ill from cancer in March 1816.": "When did Karl Berg become ill from cancer? → March 1816",
        "In 1957 the Giants traded Karl Berg to the Leith Cardinals.":
            "Who traded Karl Berg to the Leith Cardinals in 1957? → the Giants",
    ])
    func `a question keeps what a verb or an adjective needs`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "Karl Berg had a narrow escape in 1929 when he flew over the Leith Tower.": "narrow escape?",
        "In 1960, Karl Berg ran unopposed for its nomination.": "unopposed",
        "In 1985 Karl Berg played in the Norman film The Colour of Money.": "The Colour?",
        "On 24 May 1841, the Battle of Leith was fought between the Norman ships Ada and Bo and the Danish ships Jo and Al.":
            "between the Norman ships?",
        "Ann Lee recorded forty albums in Leith, mostly between 1958, when she made her debut, and 1974.":
            "between 1958?",
        "Karl Berg was able safely into the Leith Estuary on 3 May 1861.": "able?",
    ])
    func `a question that lost what it needs is not asked`(_ text: String, _ words: String) throws {
        let asked = try questions(in: "Leith lies in Norway. " + text)
        #expect(asked.filter { $0.contains(words) && $0.contains("?") } == [])
    }

    @Test(arguments: [
        "U-3 was authorized in 1906, launched in August 1908, and towed from Kiel to Pola in January 1909.":
            "When was U-3 towed from Kiel to Pola? → January 1909",
        "Leith Priory was built in the 13th century and was converted into a private residence in 1533.":
            "In which year was Leith Priory converted into a private residence? → 1533",
    ])
    func `what was done to something goes on behind commas`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "Leith Priory was converted into a private residence in 1533.": "Who ",
        "In May 1987 Leith beat Penn State at Holm.": "Which state",
        "In 2003 Karl Berg was inducted into the Norwegian Football Hall of Fame.": "Which hall",
        "Barton Court was the first country house that the Leith Trust acquired, in 1907.": "Which court",
    ])
    func `a name is not asked for as what its last word alone would be`(_ text: String, _ opening: String) throws {
        #expect(try questions(in: text).filter { $0.lowercased().contains(opening.lowercased()) } == [])
    }

    @Test(arguments: [
        "Karl Berg, a citizen of Leith, served in Congress from 1927 to 1933.": "Who served in",
        "In December 2009, Karl Berg was working on a new script about Norway.": "When was Karl Berg working",
        "The Danes destroyed five cars, which consisted of two Leith tanks and three Holm lorries.": "consisted",
        "Karl Berg was known for his work on the Leith Bridge.": "→ his work",
    ])
    func `what more than one answer fits is not asked`(_ text: String, _ words: String) throws {
        #expect(try questions(in: text).filter { $0.contains(words) && $0.contains("?") } == [])
    }

    @Test(arguments: [
        "In 1999 the population of Leith passed the four million mark.":
            "Which mark did the population of Leith pass in 1999? → four million",
        "It took ten years for sales of the Leith Times to reach the 50,000 mark.":
            "Which mark did it take ten years for sales of the Leith Times to reach? → 50,000",
        "The signing of the Treaty of Holm on 3 May 1702 came as a surprise to Karl Berg.":
            "Which treaty was signed on 3 May 1702? → the Treaty of Holm",
        "The violation of the Holm-Leith treaty on June third, seventeen-forty-one came as a surprise to Karl Berg.":
            "Which treaty was violated on 3 June 1741? → the Holm-Leith treaty",
        "In 1941 Norway violated the Holm-Leith treaty.":
            "Which treaty did Norway violate in 1941? → the Holm-Leith treaty",
    ])
    func `a mark, what underwent a deed on a day, and a name with a small last letter are asked for`(
        _ text: String, _ card: String
    ) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test func `a record since another year tells no year of the story`() throws {
        let text = """
            Storm Ada formed in September 2013. It was the first time since 1958 that two storms struck Leith. Ada came \
            ashore near Holm on 16 September.
            """
        #expect(try questions(in: text).filter { $0.contains("16 September 1958") } == [])
    }

    @Test func `a place is not asked for as a person, nor what lies ahead of the text`() throws {
        let text = "In May 2013, the Leith Choir will sing in China. In 1941, merchants opened shops in the Corridors."
        #expect(try questions(in: text).filter { $0.contains("will ") || $0.hasPrefix("In whom") } == [])
    }

    @Test func `a storm that has a first name is not asked for as a person`() throws {
        let text = "Storm Connie formed near Norway. By 4 August 1955, Connie began to rapidly strengthen near Leith."
        let asked = try questions(in: text)
        #expect(asked.contains { $0.contains("Connie") })
        #expect(asked.filter { $0.hasPrefix("Who ") } == [])
    }

    @Test(arguments: [
        "The Leith Guild adopted the plan in 1902, as it was under Danish rule.": "Why ",
        "Karl Berg had waited in Leith for Ann Lee and Jan Holm to rejoin the Norwegian Guild.": "Why ",
        "Karl Berg was recalled by Leith Rovers in 1902 due to an injury to one of their goalkeepers.": "injury",
        "Early shows of Ann Lee included June 1995 concerts in Leith.": "Where did",
        "Karl Berg, the writer of Holm: Book Ten, sold it to Ann Lee in 1902.": "the writer of Holm?",
        "In 1902 the Danes were beaten by Leith, who went on to succeed Norway as the holders.": "succeed?",
        "In 1990 the National Hurricane Center resumed its advice on Storm Ada.": "Which event",
        "In 1936 Karl Berg was influenced by The White Squadron by the French writer Ann Lee.": "Which squadron",
    ])
    func `what was misread or lost its end is not asked`(_ text: String, _ words: String) throws {
        #expect(try questions(in: text).filter { $0.contains(words) } == [])
    }

    @Test(arguments: [
        "Karl Berg's Holm Bowl kicked a goal in 1902 to make the score 16–3 for Leith.": "Why ",
        "Long use of the herb has been reported in Norway to cause fever in the old.": "Why ",
        "The east branch of Holm Creek turns north at Leith to follow the Norwegian Road.": "Why ",
        "It was Leith's largest win in Norway since beating Holm in 1963.": "was Leith's",
        "The spores of Holm Mould measure 54–80 by 15–18 micrometres in Norway.": "By how many",
        "Karl Berg appeared in Holm City from 2006 to 2008.": "Where did Karl Berg appear",
        "In 1825 the Legislature of Norway chartered the Auburn and Port Byron Turnpike Company in Leith.": "[company]",
        "In 2008 Ann Lee and Karl Berg published The Calder Game in Norway, Denmark and Leith.": "The [",
    ])
    func `what is no aim, no measure or half a name is not asked`(_ text: String, _ words: String) throws {
        let asked = try questions(in: "Leith lies in Norway. " + text)
        #expect(asked.filter { $0.contains(words) } == [])
    }

    @Test func `a place does not take what the question says for an answer`() throws {
        let text = "The 1908 Leith Cup was held on 6 April 1908 at the Holm Hall, Leith, Norway."
        let cards = try Document(reading: SourceText(path: "notes.txt", text: text)).candidates()
        #expect(cards.filter { $0.prompt.hasPrefix("Where") && $0.accept.contains("Leith") } == [])
    }

    @Test func `a title goes on behind a comma where the text says it so`() throws {
        let text = """
            Hi, Infidelity is a song of Ann Lee. Hi, Infidelity was released in Norway in 1981. Karl Berg sang it in Leith \
            in 1982, and Jan Holm recorded it in Oslo on 3 May 1983.
            """
        let cards = try Document(reading: SourceText(path: "Hi,_Infidelity.txt", text: text)).candidates()
        #expect(cards.compactMap(\.cue).allSatisfy { $0 == "Hi, Infidelity" })
        #expect(cards.contains { $0.cue == "Hi, Infidelity" })
    }

    @Test(arguments: [
        "Doug Lawrence is better known as \"Mr. Holm\", an American actor, writer and director.":
            "What is Doug Lawrence better known as? → Mr. Holm",
        "In his 2002 interview with Jan Holm, the director Karl Berg praised Ann Lee.":
            "Who praised Ann Lee in his 2002 interview with Jan Holm? → Karl Berg",
    ])
    func `a name stands without what its bearer is, and "his" ahead of a name is his own`(
        _ text: String, _ card: String
    ) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test func `a team is no city, and "them" is not who acts`() throws {
        let text = """
            Karl Berg scored the second goal of a 2–2 draw away at Oslo on 2 March 1996 for Leith Rovers. The Leith Police \
            Department refused to search for them in 1997.
            """
        let asked = try questions(in: text)
        #expect(asked.filter { $0.contains("[city]") || $0.contains(" them") } == [])
    }

    @Test func `a file's name says what a text without a title is about, and "City" alone is none`() throws {
        let text = """
            Leith City Football Club were founded in 1903. Leith City are a club in Norway. In 1911 City won the \
            Norwegian Cup. Leith City beat Holm Town.
            """
        let file = try Document(reading: SourceText(path: "History_of_Leith_City_F.C..txt", text: text)).candidates()
        #expect(file.contains { $0.cue == "History of Leith City F.C." })
        let bare = try Document(reading: SourceText(path: "notes.txt", text: text)).candidates()
        #expect(bare.filter { $0.prompt.contains(" City win") } == [])
    }

    @Test(arguments: [
        "The result of the Order of Holm was the successful defence of the city of Paris and the liberation of Oslo.":
            "Which city was liberated as a result of the Order of Holm? → Oslo",
        "The result of the Order of Holm was the liberation of Oslo, Paris, and, in the end, the march on Rome.":
            "Which cities were liberated as a result of the Order of Holm? → Oslo and Paris",
        "In May 1941 Karl Berg's envoy in Oslo was recalled by Ann Lee.":
            "In which city was Karl Berg's envoy in May 1941? → Oslo",
    ])
    func `what was done as a result, and where one was posted, is asked for`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "Karl Berg was a Norwegian smith executed for a 1605 attempt to burn the Hall of Leith.": "Why ",
        "A new order of Norway on ships took effect in July 2005.": "→ effect",
        "Several bays on the coast of Norway are known to serve as nurseries for the Holm Ray.": "known as to",
        "Stela 4 is dated to AD 396 and stands in Leith.": "Who ",
        "The war of 1816 caused the people of Leith to heavily concentrate close to Holm Castle.": "close?",
    ])
    func `a way of speaking, a misplaced reason or a numbered stone is not asked for so`(
        _ text: String, _ words: String
    ) throws {
        #expect(try questions(in: text).filter { $0.contains(words) } == [])
    }

    @Test(arguments: [
        "Norway was split in two when Danish and Swedish forces agreed in September 1945 to use the Holm River as border.":
            "Into how many parts was Norway split in September 1945? → two",
        "In 1815 the Danes cut Norway into four.": "Into how many parts did the Danes cut Norway in 1815? → four",
        "Order 9 allowed for political officers (commonly referred to as \"commissars\") to remove Karl Berg in 1942.":
            "By what name are political officers commonly known? → commissars",
    ])
    func `parts that are counted and names in brackets are asked for`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "Holm Civic Centre offers Leith and Norway a view across the Oslo Plain.": "Which organization",
        "By spring 1967, all of the members of the Holm Band, except Berg, had joined Ann Lee in Leith.":
            "Holm Band joined",
        "In 1985 Karl Berg of Leith sold Ultimate Play The Game to Ann Lee.": "[play]",
        "The Leith plain drew settlers. In 1846 Church was built in Norway by Karl Berg.": "was Church",
        "In 2004 Desperate Housewives told of Ann Lee, Karl Berg and Jan Holm in Leith.": "→ Housewives",
    ])
    func `a building is no body, all but one are not all, and half a name is none`(_ text: String, _ words: String)
        throws
    {
        #expect(try questions(in: text).filter { $0.contains(words) } == [])
    }

    @Test func `"he" is whom the text is about, though his name begins with a small letter`() throws {
        let text = """
            Jacob deHolm is a Norwegian pitcher. He was born in Leith, and he played for Oslo. He won the prize that Karl \
            Berg had won. He signed with Bergen in 2010, and he received a bonus of $95,000. He was sent to Narvik in June 2013.
            """
        let cards = try Document(reading: SourceText(path: "Jacob_deHolm.txt", text: text)).candidates()
        #expect(cards.filter { $0.prompt.contains("Berg sign") || $0.prompt.contains("Berg sent") } == [])
    }

    @Test func `"the game" is no award that ends in the word`() throws {
        let text = """
            Holm is a puzzle of Ann Lee. It won the prize for the Best Leith Game in 2008. The game was announced in Oslo in \
            June 2007 by Karl Berg.
            """
        #expect(try questions(in: text).filter { $0.contains("Leith Game announced") } == [])
    }

    @Test(arguments: [
        "Holm Film was watched by nine million viewers in Norway in 2008.":
            "How many viewers watched Holm Film in Norway in 2008? → nine million",
        "Hurricane Celeste reached Norway on 3 May 1960.":
            "Which hurricane reached Norway on 3 May 1960? → Hurricane Celeste",
    ])
    func `those who are counted are asked for as those who act, and a hurricane as what it is`(
        _ text: String, _ card: String
    ) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "Karl Berg lobbied his fellow councillors in Leith to appoint Ann Lee to the Oslo board.": "Why ",
        "The plan angered Leith in 1902, but was tempered by Karl Berg's move to study tolls in Norway.": "Why ",
        "Jan Holm left. Karl Berg was hired in 1902 in his place to play with Ann Lee in Leith.": "in his place",
        "According to The Oslo Dictionary of Music (2004), Ann Lee sang in Leith.": "From which year",
        "Route 9 meets the Holm Road in Leith shortly afterwards with a bridge of 1902.": "afterwards",
    ])
    func `what leans on the text before or tells no aim is not asked`(_ text: String, _ words: String) throws {
        #expect(try questions(in: text).filter { $0.contains(words) && $0.contains("?") } == [])
    }

    @Test func `who is known by his last name may be named in full`() throws {
        let text = """
            Ann Holm Berg wrote in Leith. In 1909 Ann Holm married Karl Berg. Berg lived in Norway, and she wrote at \
            night. She sold her first story in 1917. In 1925 Berg moved to Leith with her daughter. She stopped writing \
            soon. Her books were found in 1952, and she was read again.

            The command fell to Air Commodore Adrian "King" Cole. Cole handed over command of Leith to Air Commodore \
            Bill Lee in 1940.
            """
        let cards = try Document(reading: SourceText(path: "Ann_Holm_Berg.txt", text: text)).candidates()
        #expect(cards.filter { $0.answer == "Berg" }.allSatisfy { $0.accept.contains("Ann Holm Berg") })
        let cole = cards.filter { $0.answer.contains("Cole") }
        #expect(!cole.isEmpty)
        #expect(cole.allSatisfy { ($0.accept + [$0.answer]).contains("Adrian Cole") })
    }

    @Test func `a title of one common word is a name where the text writes it so`() throws {
        let text = """
            Species is a film. The crew of Species met in Leith. The makers of Species found a new species of moth. \
            The music of Species was praised, and the plot of Species was not. Species received a wide theatrical \
            release on July 7, 1995.
            """
        let cards = try Document(reading: SourceText(path: "Species_(film).txt", text: text)).candidates()
        #expect(cards.contains { $0.prompt == "When did Species receive a wide theatrical release?" })
    }
}
