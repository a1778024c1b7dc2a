import English
import Testing

@Suite struct EntityFinderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let entities: [String]
        var testDescription: String { text }
    }

    static let cases = [
        Case(text: "In 1812 Napoleon invaded Russia.", entities: ["Napoleon person", "Russia place"]),
        Case(
            text: "They signed the Treaty of Ghent after the Battle of Waterloo.",
            entities: ["Treaty of Ghent order", "Battle of Waterloo event"]),
        Case(text: "The Red Army obeyed Order 227 in July.", entities: ["Red Army organization", "Order 227 order"]),
        Case(text: "Soviet forces crossed the 38th Parallel.", entities: ["38th Parallel place"]),
        Case(
            text: "Dr. Mary Jones taught at the University of Chicago.",
            entities: ["Mary Jones person", "University of Chicago organization"]),
        Case(text: "World War II began in Poland.", entities: ["World War II event", "Poland place"]),
        Case(text: "It rained on Monday, 3 May.", entities: []),
        Case(text: "The October Revolution changed Russia.", entities: ["October Revolution event", "Russia place"]),
        Case(text: "The Germans met President Roosevelt.", entities: ["Germans other", "Roosevelt person"]),
        Case(text: "The Thirty Years' War ended in 1648.", entities: ["Thirty Years ' War event"]),
        Case(text: "Order No. 227 was issued.", entities: ["Order No. 227 order"]),
        Case(
            text: "Lt. Col. Gray worked for Johnson & Johnson.",
            entities: ["Gray person", "Johnson & Johnson organization"]),
        Case(text: "The Prime Minister and the General left.", entities: []),
        Case(text: "She visited St. Petersburg.", entities: ["St. Petersburg place"]),
        Case(
            text: "The manual was translated into Arabic in Northern Algeria.",
            entities: ["Arabic other", "Northern Algeria place"]),
        Case(
            text: "The doctrines of Christianity were printed by Tanner Robotics.",
            entities: ["Christianity other", "Tanner Robotics organization"]),
        Case(text: "It is in the Oxford English Dictionary.", entities: ["Oxford English Dictionary work"]),
        Case(text: "It was described by Ramona Ilves in 3000 BC.", entities: ["Ramona Ilves person"]),
        Case(text: "The laboratory built the Telenoid R1.", entities: ["Telenoid R1 other"]),
        Case(text: "She won an Oscar.", entities: ["Oscar other"]),
        Case(text: "The largest of them is Andrias davidianus.", entities: ["Andrias davidianus other"]),
    ]

    private func entities(_ sentences: [String]) throws -> [[String]] {
        let parser = try EnglishParser(LanguageModel.embedded)
        let words = parser.parse(sentences.map { WordCutter.words(of: $0).map(\.form) })
        return zip(words, EntityFinder.entities(in: words)).map { words, entities in
            entities.map { words[$0.words].map(\.form).joined(separator: " ") + " " + $0.type.rawValue }
        }
    }

    @Test(arguments: cases) func `names are found with what they name`(_ example: Case) throws {
        #expect(try entities([example.text]) == [example.entities])
    }

    @Test func `a name is the same thing in all of a text`() throws {
        let found = try entities([
            "General Mary Marlow led the army.", "Then Marlow was defeated.", "Marlow never returned to Paris.",
        ])
        #expect(found[1] == ["Marlow person"])
        #expect(found[2] == ["Marlow person", "Paris place"])
    }

    @Test func `a town that somebody is called after remains a town where it is mostly one`() throws {
        let found = try entities([
            "Dr. Ada Boston lived in Boston.", "They met in Boston.", "The fleet that left Boston had 40 ships.",
        ])
        #expect(found[2] == ["Boston place"])
    }
}
