import Cards
import DeckCompilation
import Diagnostics
import Testing

@Suite struct ReasonTests {
    @Test(arguments: [
        "The Vale Academy lowered its fees so that poor students could attend.":
            "Why did the Vale Academy lower its fees? → so that poor students could attend",
        "Queen Elsa raised a tax in order to repair Vale Castle.":
            "Why did Queen Elsa raise a tax? → in order to repair Vale Castle",
        "As Vale Castle had no water, Queen Elsa moved to Dalen.":
            "Why did Queen Elsa move to Dalen? → as Vale Castle had no water",
        "Queen Elsa left Dalen, since the town would not pay the tax.":
            "Why did Queen Elsa leave Dalen? → since the town would not pay the tax",
        "The Dalen Canal broke, with the result that the town of Marsk was flooded.":
            "What was the result when the Dalen Canal broke? → the town of Marsk was flooded",
    ])
    func `a reason, a purpose and a result are asked for`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }

    @Test(arguments: [
        "Leith bowed out in the second round of the Holm Cup to end the season with ten losses.",
        "Ann Lee converted a penalty in October 1938 to mark her first cap for Norway with a goal.",
        "The pistol belonged to General Karl Berg, to use when he found Ann Lee.",
        "The Holm Beetle evolved from mud dwellers to present day miners in Norway.",
    ])
    func `what came of a deed, or befell somebody, is no aim`(_ text: String) throws {
        #expect(try !questions(in: text).contains { $0.hasPrefix("Why") })
    }

    @Test func `a question does not end in an attempt to do what is lost`() throws {
        let text = "In an attempt to save Holm, the entire 4th Leith Battalion was sent out to confront the Danes."
        #expect(try !questions(in: text).contains { $0.contains("attempt?") })
    }

    @Test(arguments: [
        "As the name suggests, Dalen Mill stood at Dalen.", "Queen Elsa left Dalen, as the Mayor had ordered.",
        "Queen Elsa left Dalen as the bells were ringing.", "Since 1810 Queen Elsa had lived at Dalen.",
        "Since Per Holm had died, Queen Elsa had lived at Dalen.",
    ])
    func `words that may say when or how are no reason`(_ text: String) throws {
        #expect(try !questions(in: text).contains { $0.hasPrefix("Why") })
    }

    @Test(arguments: [
        // What for, and not why.
        "Some smiths of Leith blame the Danes for the fire of Oslo.",
        // Half of a reason, and one that only points at what was told.
        "The Leith Guild became the Holm Guild in 1916 in recognition of the fact that smiths had joined it.",
        "Karl Berg moved the smiths of Leith to Oslo in 1840 as a result of the withdrawal.",
        "Karl Berg sent the smiths of Leith to Oslo in 1840 because he saw the opportunity.",
    ])
    func `what does not say why is no reason`(_ text: String) throws {
        #expect(try !questions(in: text).contains { $0.hasPrefix("Why") })
    }

    @Test func `what stands before its subject is the subject's`() throws {
        let text = "Flies like Holm moss. Due to their smell, the caps of Leith are not sold in Norway."
        #expect(
            try questions(in: text).contains("Why are the caps of Leith not sold in Norway? → due to their smell"))
    }

    @Test func `of what leads to something it is asked what it was, and not to what it led`() throws {
        let asked = try questions(
            in: "Years of trouble at the port of Leith led to the sale of the mills of Oslo in 1901.")
        #expect(asked.contains { $0.hasPrefix("What led to the sale of the mills of Oslo") }, "\(asked)")
        #expect(!asked.contains { $0.contains("lead to?") }, "\(asked)")
    }

    @Test func `a shorter form of a reason is right as well`() throws {
        let text = "Queen Elsa left Dalen, as the town was near the armies from the south."
        let card = try Document(reading: SourceText(path: "notes.txt", text: text)).candidates().first {
            $0.kind == .cause
        }
        #expect(
            card?.accept == [
                "the town was near the armies from the south", "the town was near the armies",
            ])
    }

    @Test(arguments: [
        "The siege of Torne was a disaster.", "In 1801 the siege of Torne was a disaster.",
        "The battle of Torne was seen as a victory in 1803.", "Admiral Berg is regarded as the founder of the fleet.",
    ])
    func `a verdict is no fact`(_ text: String) throws { #expect(try questions(in: text) == []) }

    @Test func `why a verdict holds and how large something was is asked as the account that it is`() throws {
        let text =
            "The gains of the Northern League were negligible, as peace would come soon after the siege of Torne."
        let cards = try DeckCompiler().compile([SourceText(path: "league.txt", text: text)]).cards.map(\.card)
        #expect(
            cards.map(\.prompt).sorted() == [
                "According to “league”, how large were the gains of the Northern League?",
                "According to “league”, why were the gains of the Northern League negligible?",
            ])
        #expect(
            cards.map(\.answer).sorted() == ["as peace would come soon after the siege of Torne", "negligible"])
    }
}
