import TestSupport
import Testing

@Suite struct `Cards from and to other programs` {
    @Test func `import makes a deck, and a second time doubles nothing`() throws {
        let program = try Program()
        try program.folder.write("front,back\nWho?,me\nWhen?,now\n", to: "words.csv")
        #expect(try program("import", "words.csv").output == "Decks/words.md: 2 cards added\n")
        #expect(try program.folder.read("Decks/words.md") == "Q: Who?\nA: me\n\nQ: When?\nA: now\n")
        #expect(try program("import", "words.csv").output == "Decks/words.md: 0 cards added, 2 there already\n")
    }

    @Test func `what was exported and edited elsewhere comes back to its card`() throws {
        let program = try Program()
        try program.folder.write("Q: Who?\nA: me\nfrom: a.txt:1\n\nC: [Rome] fell.\n", to: "Decks/a.md")
        let table = try program("export", "a").output
        #expect(table.hasPrefix("#separator:tab\n#html:false\n#guid column:1\n"))
        #expect(table.contains("\tCloze\ta\t{{c1::Rome}} fell.\t"))
        try program.folder.write(table.replacing("\tWho?\tme", with: "\tWho is it?\tme"), to: "back.tsv")
        let back = try program("import", "back.tsv", "--deck", "a")
        #expect(back.output == "Decks/a.md: 0 cards added, 1 brought up to date, 1 there already\n")
        let deck = try program.folder.read("Decks/a.md")
        #expect(deck.hasPrefix("Q: Who is it?\nA: me\nid: "))
        #expect(deck.contains("from: a.txt:1\n"))
    }

    @Test func `export writes JSON and Markdown as well`() throws {
        let program = try Program()
        try program.folder.write("# Notes\n\nQ: Who?\nA: me\n", to: "Decks/a.md")
        let json = try program("export", "--format", "json").output
        #expect(json.contains(#""answer":"me","choices":[],"deck":"a","file":"Decks/a.md","form":"question""#))
        #expect(try program("export", "-o", "all.md").output == "all.md: 1 card\n")
        #expect(try program.folder.read("all.md") == "---\nname = \"a\"\n---\n\nQ: Who?\nA: me\n")
    }

    @Test func `a damaged row or deck makes the status 1, and what is sound is still carried over`() throws {
        let program = try Program()
        try program.folder.write("front,back\nWho?,me\n\"When,now\n", to: "words.csv")
        let taken = try program("import", "words.csv")
        #expect(taken.status == 1)
        #expect(taken.errors.contains("words.csv:3:1: error: quote is not closed"))
        #expect(try program.folder.read("Decks/words.md") == "Q: Who?\nA: me\n")
        try program.folder.write("Q: Where?\n\nQ: Who?\nA: me\n", to: "Decks/a.md")
        let given = try program("export", "a", "-o", "all.json")
        #expect(given.status == 1)
        #expect(given.errors.contains("Decks/a.md:1:1: error:"))
        #expect(try program.folder.read("all.json").contains(#""answer":"me""#))
    }

    @Test func `a file without a card is told`() throws {
        let program = try Program()
        try program.folder.write("just prose\n", to: "n.md")
        let outcome = try program("import", "n.md")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("n.md: error: no card was found in this file\n"))
    }

    @Test func `check tells of notes that lie among the decks`() throws {
        let program = try Program()
        try program.folder.write("# Rome\n\nWho fell?::Rome\n", to: "Decks/n.md")
        let outcome = try program("check")
        #expect(outcome.status == 0)
        let message = "Decks/n.md:3:1: warning: this is a card for another program, and none here\n"
        #expect(outcome.errors.hasPrefix(message))
    }
}
