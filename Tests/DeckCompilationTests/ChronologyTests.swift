import Cards
import DeckCompilation
import Diagnostics
import Testing

@Suite struct ChronologyTests {
    private func sequences(in text: String) throws -> [Candidate] {
        try Document(reading: SourceText(path: "vale.txt", text: text)).candidates().filter { $0.form == .sequence }
    }

    @Test func `events told by month, day and year are put in order`() throws {
        let text =
            "On 4 May 1805, Queen Elsa founded the Vale Academy. In March 1805, Karl Berg opened the Dalen Canal. In 1809, "
            + "Jan Holm sold Dalen Mill."
        let card = try sequences(in: text).first
        #expect(card?.prompt == "Put these events in order, the earliest first.")
        #expect(
            card?.choices == [
                "Karl Berg opened the Dalen Canal", "Queen Elsa founded the Vale Academy", "Jan Holm sold Dalen Mill",
            ])
        #expect(card?.evidence == 0..<text.utf8.count)
    }

    @Test(arguments: [
        // The year may lie before or after the month in it.
        "On 4 May 1805, Queen Elsa founded the Vale Academy. In 1805, Karl Berg opened the Dalen Canal. In 1809, Jan Holm "
            + "sold Dalen Mill.",
        // What would happen is told in another tense.
        "On 4 May 1805, Queen Elsa founded the Vale Academy. In 1807, Karl Berg opened the Dalen Canal. In 1809, Jan Holm "
            + "would sell Dalen Mill.",
        // Which of several times.
        "On 4 May 1805, Queen Elsa founded the Vale Academy. In 1807, Karl Berg again opened the Dalen Canal. In 1809, Jan "
            + "Holm sold Dalen Mill.",
        "In 1805, Queen Elsa founded the Vale Academy. In 1809, Jan Holm sold Dalen Mill.",
    ])
    func `events whose order is not sure, or fewer than three, make no card`(_ text: String) throws {
        #expect(try sequences(in: text).isEmpty)
    }

    @Test func `six events make two cards`() throws {
        let text = (1...6).map {
            "In 180\($0), Karl Berg opened the Mill of \(["Vale", "Marsk", "Dalen"][$0 % 3]) \($0)."
        }
        let counts = try sequences(in: text.joined(separator: " ")).map(\.choices.count)
        #expect(counts.reduce(0, +) <= 6)
        #expect(counts.allSatisfy { (3...5).contains($0) })
    }
}
