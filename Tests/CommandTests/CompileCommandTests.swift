import TestSupport
import Testing

@Suite struct `muster compile` {
    private static let text = """
        The Eddystone Light

        Henry Winstanley built the first lighthouse on the Eddystone rocks in 1698. The great storm of 1703 destroyed the \
        tower. John Smeaton built a third tower in 1759. Robert Stevenson built the Bell Rock Lighthouse in 1810.

        Leave a Reply

        © 2019 Lights of the Coast

        """

    private static func study() throws -> Program {
        let program = try Program()
        try program.folder.write(text, to: "light.txt")
        return program
    }

    @Test func `writes a deck beside the others and says what to do next`() throws {
        let muster = try Self.study()
        let outcome = try muster("compile", "light.txt")
        #expect(outcome.errors == "")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("Decks/light.md: "))
        #expect(outcome.output.hasSuffix("Next: muster quiz light, or read it through with muster edit light.\n"))
        let deck = try muster.folder.read("Decks/light.md")
        #expect(deck.contains("\nA: 1698\n"))
        #expect(deck.contains("\nfrom: light.txt:3\n"))
        #expect(!deck.contains("2019"))
    }

    @Test func `names the folder that is not there to write to`() throws {
        let outcome = try Self.study()("compile", "light.txt", "--output", "nowhere/light.md")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors == """
                nowhere/light.md: error: there is no folder “nowhere” to write the deck to
                note: make the folder first, or check the spelling of --output

                """)
    }

    @Test func `puts its cards into a deck that is there, and leaves what is in it`() throws {
        let muster = try Self.study()
        try muster.folder.write("Q: mine\nA: yes\n", to: "Decks/light.md")
        let merged = try muster("compile", "light.txt")
        #expect(merged.status == 0)
        #expect(merged.output.hasPrefix("Decks/light.md: 0 kept, 0 reworded, "))
        let deck = try muster.folder.read("Decks/light.md")
        #expect(deck.hasPrefix("Q: mine\nA: yes\n\nQ: "))
        #expect(deck.contains("\nA: 1698\n"))
    }

    @Test func `compiled twice changes no byte`() throws {
        let muster = try Self.study()
        _ = try muster("compile", "light.txt")
        let deck = try muster.folder.read("Decks/light.md")
        let base = try muster.folder.read("Decks/.light.compiled.md")
        let again = try muster("compile", "light.txt")
        #expect(again.output.contains(" kept, 0 reworded, 0 new, 0 gone\n"))
        #expect(try muster.folder.read("Decks/light.md") == deck)
        #expect(try muster.folder.read("Decks/.light.compiled.md") == base)
        #expect(deck == base)
    }

    @Test func `keeps edits and deletions when the document has changed, and names what is new and gone`() throws {
        let muster = try Self.study()
        _ = try muster("compile", "light.txt", "--kinds", "date,person")
        let made = try muster.folder.read("Decks/light.md")
        let edited =
            "Q: Who built the very first lighthouse on the Eddystone?\nA: Henry Winstanley\nalso: H. Winstanley"
        let blocks = made.split(separator: "\n\n").map { block in
            block.contains("A: Henry Winstanley")
                ? edited + block.drop { $0 != "\n" }.dropFirst().drop { $0 != "\n" } : block
        }
        let deck = blocks.filter { !$0.contains("A: 1759") }.joined(separator: "\n\n")
        try muster.folder.write(deck, to: "Decks/light.md")
        let text = Self.text.replacing("in 1810", with: "in 1811")
            .replacing("\n\nLeave", with: " James Douglass built the Bishop Rock Lighthouse in 1882.\n\nLeave")
        try muster.folder.write(text, to: "light.txt")
        let merged = try muster("compile", "light.txt", "--kinds", "date,person")
        #expect(merged.errors == "")
        let after = try muster.folder.read("Decks/light.md")
        #expect(after.contains(edited))
        #expect(!after.contains("A: 1759"))
        #expect(after.contains("A: 1882"))
        #expect(after.contains("A: 1811"))
        #expect(!after.contains("A: 1810"))
        #expect(merged.output.contains("+ In which year did Robert Stevenson build the Bell Rock Lighthouse? — 1811"))
        #expect(merged.output.contains("that you deleted stays out."))
    }

    @Test func `a document that was moved keeps its deck, and one of the same name gets none of it`() throws {
        let muster = try Self.study()
        _ = try muster("compile", "light.txt")
        try muster.folder.write(Self.text, to: "texts/lamps.txt")
        try muster.folder.remove("light.txt")
        let moved = try muster("compile", "texts/lamps.txt")
        #expect(moved.output.contains(" kept, 0 reworded, 0 new, 0 gone\n"))
        #expect(
            try muster.folder.names(in: "Decks").filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") } == ["light.md"])
        #expect(try muster.folder.read("Decks/light.md").contains("\nfrom: texts/lamps.txt:3\n"))
        try muster.folder.write("Ann Lee founded the Skarn mill in 1870.\n", to: "light.txt")
        let other = try muster("compile", "light.txt")
        #expect(other.status == 1)
        #expect(
            other.errors == """
                Decks/light.md: error: this deck was compiled from another document, texts/lamps.txt
                note: name a deck for this one with --output

                """)
    }

    @Test func `writes the deck anew when told to, and keeps what was there and the answers that were added`() throws {
        let muster = try Self.study()
        try muster.folder.write("Q: mine\nA: yes\nalso: yea\n", to: "Decks/light.md")
        let replaced = try muster("compile", "light.txt", "--replace")
        #expect(replaced.status == 0)
        #expect(replaced.output.contains("The deck as it was: Decks/light.md.before\n"))
        #expect(replaced.errors.hasPrefix("Decks/light.md.before: warning: 1 line “also:” belong"))
        #expect(try muster.folder.read("Decks/light.md.before") == "Q: mine\nA: yes\nalso: yea\n")
        let deck = try muster.folder.read("Decks/light.md")
        #expect(!deck.contains("mine"))
        try muster.folder.write(deck.replacing("A: 1698\n", with: "A: 1698\nalso: 1698 AD\n"), to: "Decks/light.md")
        let again = try muster("compile", "light.txt", "--replace")
        #expect(again.errors == "")
        #expect(try muster.folder.read("Decks/light.md").contains("also: 1698 AD\n"))
    }

    @Test func `explains what it left out, also sentences that gave nothing, and where the deck exists`() throws {
        let muster = try Self.study()
        _ = try muster("compile", "light.txt")
        let more = " It was fine. The keepers sold it in 1702.\n\nLeave"
        try muster.folder.write(Self.text.replacing("\n\nLeave", with: more), to: "light.txt")
        let explained = try muster("compile", "light.txt", "--explain")
        #expect(explained.status == 0)
        let warning = "light.txt:3: warning: no fact to ask for was found in: "
        #expect(explained.errors.contains(warning + "It was fine.\n"))
        #expect(
            explained.errors.contains(
                warning + "The keepers sold it in 1702.\nnote: “The keepers” is clear only by other sentences\n"))
    }

    @Test func `a review left early leaves the cards that were there`() throws {
        let muster = try Self.study()
        try muster.folder.write("Q: mine\nA: yes\n", to: "Decks/light.md")
        let left = try muster("compile", "light.txt", "--review", input: "k\nq\n")
        #expect(left.status == 0)
        #expect(left.output.contains("To go on: muster compile light.txt --review\n"))
        #expect(try muster.folder.read("Decks/light.md").hasPrefix("Q: mine\nA: yes\n"))
        #expect(try muster.folder.read("Decks/.light.review.jsonl").split(separator: "\n").count == 1)
    }

    @Test func `gives the same cards as JSON, each with the bytes it rests on`() throws {
        let muster = try Self.study()
        let outcome = try muster("compile", "light.txt", "--json", "--kinds", "date")
        #expect(outcome.status == 0)
        #expect(
            outcome.output.contains(
                #""evidence":{"end":96,"file":"light.txt","line":3,"start":21,"text":"Henry Winstanley built the first lighthouse on the Eddystone rocks in 1698."}"#
            ))
        #expect(!outcome.output.contains(#""kind":"person""#))
        #expect(try muster.folder.names(in: "Decks").isEmpty)
    }

    @Test func `remembers what was decided in a review, also in the next compile`() throws {
        let muster = try Self.study()
        let review = try muster("compile", "light.txt", "--review", input: "d\nk\nu\nf\nIs it mended?\n\nq\n")
        #expect(review.status == 0)
        #expect(review.output.contains("1 kept, 1 dropped, "))
        let log = try muster.folder.read("Decks/.light.review.jsonl")
        #expect(log.split(separator: "\n").count == 4)
        #expect(try muster.folder.read("Decks/light.md").hasPrefix("Q: Is it mended?\n"))
        let dropped = log.prefix { $0 != "\n" }
        let all = try muster("compile", "light.txt", "--replace")
        #expect(all.status == 0)
        let deck = try muster.folder.read("Decks/light.md")
        #expect(deck.hasPrefix("Q: Is it mended?\n"))
        #expect(dropped.contains(#""verdict":"drop""#))
        #expect(deck.split(separator: "\n").count { $0.hasPrefix("Q:") } > 2)
    }

    @Test(arguments: [
        ("", "x.txt: error: file is empty\nnote: name a file with text in it\n"),
        ("Nothing here is a fact", "x.txt: error: no card can be made of this text\n"),
    ])
    func `says what is wrong with a document`(text: String, message: String) throws {
        let muster = try Program()
        try muster.folder.write(text, to: "x.txt")
        let outcome = try muster("compile", "x.txt")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix(message))
        #expect(outcome.output == "")
        #expect(try muster.folder.names(in: "Decks").isEmpty)
    }

    @Test func `asks for a kind that there is`() throws {
        let outcome = try Program()("compile", "x.txt", "--kinds", "dates")
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("“dates” is no kind of card; the kinds: date, order, figure, cause"))
    }
}

@Suite struct `muster inspect` {
    @Test func `shows dates, figures and names with their bytes, furniture included`() throws {
        let muster = try Program()
        try muster.folder.write("Ada Reyes sold about 300 ships in June 1911.\n\n© 2019 The Ships\n", to: "x.txt")
        let json = try muster("inspect", "x.txt", "--json")
        #expect(json.status == 0)
        #expect(json.output.contains(#""dates":[{"end":43,"start":34,"text":"June 1911","value":"1911-06"}"#))
        #expect(json.output.contains(#""about":true"#))
        #expect(json.output.contains(#""high":300,"low":300,"#))
        #expect(json.output.contains(#""unit":"ship""#))
        #expect(json.output.contains(#""value":"2019""#))
        #expect(json.output.contains(#"{"end":9,"start":0,"text":"Ada Reyes","type":"person"}"#))
        let text = try muster("inspect", "x.txt")
        #expect(text.output.hasPrefix("1: Ada Reyes sold about 300 ships in June 1911.\n"))
        #expect(text.output.contains("      date June 1911 = 1911-06\n"))
    }
}
