import Cards
import DeckCompilation
import Diagnostics
import TestSupport
import Testing

/// Sentences that are taken for something else than they are: compiling goes on, and cards rest on the text.
@Suite struct DisorderTests {
    @Test(arguments: [
        "Farmers may even avoid loud dogs in short-term contracts which may be because they expect less wool.",
        "Smiths believed in the theories of Holt, that is to say, they believed that fires could have an effect on the heart.",
        "Adepts believed in the theories of Holt, that is to say, they believed that fires could have an effect on the heart.",
    ])
    func `a pronoun before the verb that it seems to hang on is asked about by nobody`(_ text: String) throws {
        #expect(try questions(in: text).allSatisfy { !$0.contains(" they ") })
    }

    @Test(arguments: ["engines", "expedition"])
    func `words left out, doubled and exchanged still give cards that rest on the text`(_ name: String) throws {
        let sentences = try fixture("Golden/\(name).txt").split(separator: ".").map { $0.split(separator: " ") }
        for seed in 1...4 as ClosedRange<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let text = sentences.map { disordered($0, using: &generator).joined(separator: " ") }.joined(separator: ".")
            let source = SourceText(path: "\(name).txt", text: text)
            for card in try Document(reading: source).candidates() where card.form != .sequence {
                #expect(card.evidence.contains(card.answerRange.lowerBound), "\(seed): \(card.prompt)")
                #expect(!source[card.evidence].isEmpty, "\(seed): \(card.prompt)")
            }
        }
    }

    /// The words with some left out, some twice, and two in each other's place.
    private func disordered(_ words: [Substring], using generator: inout SeededGenerator) -> [Substring] {
        var words = words.flatMap { word in
            Array(repeating: word, count: [0, 1, 1, 1, 1, 1, 1, 2].randomElement(using: &generator) ?? 1)
        }
        if let first = words.indices.randomElement(using: &generator),
            let second = words.indices.randomElement(using: &generator)
        {
            words.swapAt(first, second)
        }
        return words
    }
}
