import Cards
import DeckCompilation
import Diagnostics
import Testing

@Suite struct `Sentences with a gap` {
    private static func gaps(_ text: String) throws -> [Card] {
        try DeckCompiler().compile([SourceText(path: "notes.txt", text: text)]).cards.map(\.card).filter {
            $0.form == .cloze
        }
    }

    struct Example: Sendable, CustomTestStringConvertible {
        let sentence: String
        let prompt: String
        let accepted: [String]
        let kind: CardKind
        var testDescription: String { sentence }

        init(_ sentence: String, _ prompt: String, _ accepted: [String], _ kind: CardKind) {
            self.sentence = sentence
            self.prompt = prompt
            self.accepted = accepted
            self.kind = kind
        }
    }

    @Test(arguments: [
        Example(
            "The Guild of Ghent, two-thirds of whose masters had fled, hired journeymen from Bruges.",
            "The Guild of Ghent, [share] of whose masters had fled, hired journeymen from Bruges.", ["two-thirds"],
            .figure),
        Example(
            "The Fortress of Suomenlinna, with 8,000 soldiers in barracks of granite, guarded Helsinki.",
            "The Fortress of Suomenlinna, with [number of soldiers] soldiers in barracks of granite, guarded Helsinki.",
            ["8,000", "8000"], .figure),
        Example(
            "The Harbour Company of Bergen paid shipwrights and sailmakers in Oslo $4.5 million for repairs.",
            "The Harbour Company of Bergen paid shipwrights and sailmakers in Oslo [amount of money] for repairs.",
            ["$4.5 million"], .figure),
        Example(
            "Moreover, the Wall of Ston (the longest in Dalmatia), built in 1358, also kept pirates from Ragusa.",
            "The Wall of Ston, built in [year], kept pirates from Ragusa.", ["1358"], .date),
        Example(
            "The Guild of Ghent was founded. It hired, with two-thirds of the masters gone, journeymen from Bruges.",
            "The Guild of Ghent hired, with [share] of the masters gone, journeymen from Bruges.", ["two-thirds"],
            .figure),
    ]) func `ask for what no question asks for`(_ example: Example) throws {
        let gaps = try Self.gaps(example.sentence)
        #expect(gaps.map(\.shownPrompt) == [example.prompt])
        #expect(gaps.first?.accepted == example.accepted)
        #expect(gaps.first?.kind == example.kind)
    }

    @Test(arguments: [
        "It was held, with 8,000 soldiers in barracks of granite, by Sweden.",
        "The Dutch, with 800 men, later took Malacca.",
        // Whose number is given away by what follows.
        "Holm has three ports, Leith, Skarn and Dalen.",
        // Whose number the others come to.
        "Berg appointed 32 judges, including four Associate Judges and one Chief Judge to the High Court of Holm, and 27 "
            + "judges to the town courts of Skarn.",
        "“The Dutch, with 800 men, took Malacca.”",
        "The Dutch, with 800 men, held Malacca on 3 May.",
        "The fortress, with 8,000 soldiers in barracks of granite, guarded Helsinki.",
        "The Fortress of Suomenlinna, with two towers of granite, guarded Helsinki.",
        "The Fortress of Suomenlinna, with one beautiful tower and 9 others, guarded Helsinki.",
        "The Fortress of Suomenlinna, with 8,000 soldiers, could not have saved Helsinki.",
        "The War of the Oranges, fought from 1801 to 1802 for Olivença, cost Portugal land.",
    ]) func `are not made of what leans on other sentences, judges or is told at once`(_ sentence: String) throws {
        #expect(try Self.gaps(sentence).map(\.shownPrompt) == [])
    }

    /// The gaps of a text whose topic its title tells.
    private static func titled(_ sentences: String, title: String = "Raid on Holm") throws -> [String] {
        try DeckCompiler().compile([SourceText(path: "\(title).txt", text: "\(title)\n\n\(sentences)")]).cards.map(
            \.card
        )
        .filter { $0.form == .cloze }.map(\.shownPrompt)
    }

    @Test(arguments: [
        // How things were, and not only what happened.
        "The family lived in Leith until 1811.": "Raid on Holm: The family lived in Leith until [year].",
        // In which battle.
        "The Danes took the port of Oslo in 1798 after the Battle of Skarn, which pleased Karl Berg.":
            "Raid on Holm: The Danes took the port of Oslo in 1798 after the [battle], which pleased Karl Berg.",
        // Who and where, by what else is told.
        "By 1798 the port of Holm had become so shallow that Karl Berg lived in Leith.":
            "Raid on Holm: By 1798 the port of Holm had become so shallow that [person] lived in Leith.",
    ]) func `are made where the title says what a text is about`(_ sentence: String, _ prompt: String) throws {
        let gaps = try Self.titled(sentence)
        #expect(gaps.contains(prompt), "\(gaps)")
    }

    @Test(arguments: [
        // A country that its towns tell.
        "By 1798 the port of Oslo had become so shallow that the smiths lived in Norway.",
        // Which film of several.
        "The film was shown in Oslo on 3 May 1998, which pleased the smiths.",
        // Where it may have been.
        "Holm was known to Ann Lee of Leith in 1892, probably in Oslo.",
        // Of all wines, or of some.
        "The wines are normally made of 70% Mauzac and a 30% mixture of Leith and Skarn grapes.",
        // A third what.
        "A third in 1802 was, as the Leith Gazette wrote, a mill.",
        // One number of many, and half of a range.
        "The guild of Leith had, as its book says, 24,686 smiths, 4,666 weavers and 64 dyers.",
        "The boat sailed 7 to 8 months before the fall of Leith.",
        "Prices in Leith rose from 48 per cent to 59 per cent.",
        // What the years tell.
        "The church of Leith was built over two centuries, between 1573 and 1773.",
        // The year of a name.
        "After the War of 1812, the smiths of Leith moved to Oslo.",
        // Which attack, and which use.
        "The attack, in which 1,297 smiths of Leith died, pleased the Danes.",
        // What was only planned.
        "Holm plans to take delivery of all nine of its ships by 1899 and seven mills of its first order by 1902.",
        // So many guests, and no year.
        "The feast was held by 2000 guests.",
        // A verdict.
        "In 1798 the fire of Oslo was a disaster.",
    ]) func `are not made of what the title does not explain, or of what is told at once`(_ sentence: String) throws {
        #expect(try Self.titled(sentence) == [])
    }

    @Test func `are not made where a question asks for it`() throws {
        let cards = try DeckCompiler().compile([
            SourceText(path: "notes.txt", text: "Nearly 600 convicts were brought from Cork to Norfolk Island.")
        ]).cards
        #expect(cards.map(\.card.form) == [.question, .question, .question])
        #expect(cards.map(\.card.answer) == ["nearly 600", "Cork", "Norfolk Island"])
    }

    @Test func `come back from a deck as they were`() throws {
        let gaps = try Self.gaps(
            """
            The Guild of Ghent, two-thirds of whose masters had fled, hired journeymen from Bruges.

            The Fortress of Suomenlinna, with 8,000 soldiers in barracks of granite, guarded Helsinki.
            """)
        var problems: [Diagnostic] = []
        let deck = parseDeck(SourceText(path: "notes.md", text: printDeck(gaps)), reporting: &problems)
        #expect(gaps.map(\.hint) == ["share", "number of soldiers"])
        #expect(deck.entries.map(\.card) == gaps)
        #expect(problems == [])
    }
}
