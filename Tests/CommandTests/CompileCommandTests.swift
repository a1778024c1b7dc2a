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

    @Test func `leaves a deck alone that is there, unless told to replace it`() throws {
        let muster = try Self.study()
        try muster.folder.write("Q: mine\nA: yes\n", to: "Decks/light.md")
        let refused = try muster("compile", "light.txt")
        #expect(refused.status == 1)
        #expect(
            refused.errors == """
                Decks/light.md: error: this deck exists
                note: to write it anew: muster compile light.txt --replace

                """)
        #expect(try muster.folder.read("Decks/light.md") == "Q: mine\nA: yes\n")
        let replaced = try muster("compile", "light.txt", "--replace")
        #expect(replaced.status == 0)
        #expect(replaced.output.contains("The deck as it was: Decks/light.md.before\n"))
        #expect(try muster.folder.read("Decks/light.md.before") == "Q: mine\nA: yes\n")
        #expect(try !muster.folder.read("Decks/light.md").contains("mine"))
        try muster.folder.write("Q: mine too\nA: yes\n", to: "Decks/light.md")
        _ = try muster("compile", "light.txt", "--replace")
        #expect(try muster.folder.read("Decks/light.md.before") == "Q: mine\nA: yes\n")
        #expect(try muster.folder.read("Decks/light.md.before-2") == "Q: mine too\nA: yes\n")
    }

    @Test func `a review left early keeps the deck, and says how to go on`() throws {
        let muster = try Self.study()
        try muster.folder.write("Q: mine\nA: yes\n", to: "Decks/light.md")
        let left = try muster("compile", "light.txt", "--review", "--replace", input: "k\nq\n")
        #expect(left.status == 0)
        #expect(left.output.contains("To go on: muster compile light.txt --review --replace\n"))
        #expect(try muster.folder.read("Decks/light.md") == "Q: mine\nA: yes\n")
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
