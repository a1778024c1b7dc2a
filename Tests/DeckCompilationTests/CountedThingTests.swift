import English
import Testing

@testable import DeckCompilation

/// What the figures of a sentence count, and what happened to it.
struct CountedThingTests {
    struct Reading: Sendable, CustomTestStringConvertible {
        let text: String
        let number: String
        let counted: String
        var testDescription: String { text }

        init(_ text: String, _ number: String, _ counted: String) {
            self.text = text
            self.number = number
            self.counted = counted
        }
    }

    private func read(_ reading: Reading) throws -> String {
        let cut = WordCutter.words(of: reading.text)
        let tree = try EnglishParser(LanguageModel.embedded).parse([cut.map(\.form)])[0]
        let wanted = WordCutter.words(of: reading.number).map(\.form)
        let start = try #require(cut.indices.first { cut[$0...].prefix(wanted.count).map(\.form) == wanted })
        guard let counted = CountedThing(number: start..<start + wanted.count, with: CountReader(tree)) else {
            return "nothing"
        }
        let role = counted.role.map { "\($0.voice) \($0.lemma)" } ?? "-"
        return "\(counted.noun ?? "-"): \(role)"
    }

    @Test(arguments: [
        Reading("Three million Polish soldiers fled.", "Three million", "soldier: does flee"),
        Reading("About 6,000 were captured at the river.", "6,000", "-: undergoes capture"),
        Reading("The fleet lost 30 ships in the storm.", "30", "ship: undergoes lose"),
        Reading("The blast shook the town, killing 250 people.", "250", "person: undergoes kill"),
        Reading("The siege left 90 people dead.", "90", "person: has dead"),
        Reading("A quarter of the crew died of scurvy.", "A quarter", "crew: does die"),
        Reading("Half of the horses were stolen.", "Half", "horse: undergoes steal"),
        Reading("Of the 200, 35 returned.", "35", "-: does return"),
        Reading("The play won five Tonys.", "five", "tony: undergoes win"),
        Reading("The mill made 400 wool blankets a year.", "400", "blanket: undergoes make"),
        Reading("In all, 12 miners were killed and 30 injured.", "30", "miner: undergoes injure"),
        Reading("Police found 20 stolen paintings.", "20", "painting: undergoes steal"),
        Reading("The club signed 18 Fields Medalists.", "18", "medalist: undergoes sign"),
        Reading("Some 700 houses burned, and 90 collapsed.", "90", "house: does collapse"),
        Reading("The attack killed 12 guards and wounded 30.", "30", "guard: undergoes wound"),
        Reading("Half of the fleet was sunk by storms.", "Half", "fleet: undergoes sink"),
        Reading("The union counted 57 victims, including 19 dead.", "19", "dead: has dead"),
        Reading("The city has 14 bridges.", "14", "bridge: -"),
    ])
    func `a number counts a noun, of which something is said`(_ reading: Reading) throws {
        #expect(try read(reading) == reading.counted)
    }
}
