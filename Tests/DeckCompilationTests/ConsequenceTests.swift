import Cards
import DeckCompilation
import Diagnostics
import Testing

@Suite struct ConsequenceTests {
    @Test func `what a whole sentence led to is asked for behind it`() throws {
        let text = "The Dalen Canal was split in two. This led to a war between Marsk and Dalen."
        #expect(
            try questions(in: text).filter { $0.contains("war") } == [
                "The Dalen Canal was split in two. What did this lead to? → a war between Marsk and Dalen"
            ])
    }

    @Test(arguments: [
        "The Dalen Canal was dug and the Marsk Dam was built. This led to a war between Marsk and Dalen.",
        "The Dalen Canal was never dug. This led to a war between Marsk and Dalen.",
        "The Dalen Canal was a disaster. This led to a war between Marsk and Dalen.",
        "The Dalen Canal was split in two.\n\nThis led to a war between Marsk and Dalen.",
    ])
    func `where "this" may stand for several things nothing is asked of it`(_ text: String) throws {
        #expect(try !questions(in: text).contains { $0.contains("lead") || $0.contains("led") })
    }

    @Test func `of several results each is right`() throws {
        let text =
            "The result of Decree 14 was the loss of the salt trade, the closing of Vale and the flight to Marsk."
        let card = try Document(reading: SourceText(path: "notes.txt", text: text)).candidates().first {
            $0.kind == .cause
        }
        #expect(card?.prompt == "What was one result of Decree 14?")
        #expect(card?.answer == "the loss of the salt trade")
        #expect(
            card?.accept == [
                "the closing of Vale", "the flight to Marsk",
                "the loss of the salt trade, the closing of Vale and the flight to Marsk",
            ])
    }
}
