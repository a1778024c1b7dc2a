import English
import Testing

@testable import DeckCompilation

@Suite struct ProspectTests {
    /// The sentences of a text that are worth parsing; "mills" and "the" stand in it without a capital.
    private func parsed(_ sentences: [String], withFigures: Set<Int> = []) -> [String] {
        let prospects = sentences.enumerated().map { index, sentence in
            Prospect(
                WordCutter.words(of: sentence, base: 0), hasExpression: withFigures.contains(index),
                common: ["mills", "roofs", "rose"])
        }
        return Prospect.worthParsing(prospects).map { sentences[$0] }
    }

    @Test(arguments: [
        "The mill belonged to Ann.", "Mills of iPhones leaked.", "The mill has 3 floors.", "Mühlhausen was a town.",
        "Dalen was a town.", "Rose was a doctor.", "“The mill,” said Ann.", "Mills were burnt in the war.",
    ])
    func `a sentence that may have a name is worth parsing`(_ sentence: String) {
        #expect(parsed([sentence]) == [sentence])
    }

    @Test(arguments: [
        "Mills leaked because roofs were old.", "Roofs leaked, which led to decay.", "Mills caused a nuisance.",
        "Mills used steam to raise water.", "To raise water, mills burn coal.",
    ])
    func `a sentence that may tell a cause or an aim is worth parsing`(_ sentence: String) {
        #expect(parsed([sentence]) == [sentence])
    }

    @Test(arguments: [
        "Mills leaked.", "However, the mills were old.", "This is what I saw.", "“Mills are old.”", "",
    ])
    func `a sentence without a name, a figure or a cause is not parsed`(_ sentence: String) {
        #expect(parsed([sentence]) == [])
        #expect(parsed([sentence], withFigures: [0]) == [sentence])
    }

    @Test func `what the next sentence refers to is parsed with it`() {
        #expect(parsed(["The mills leaked.", "They were sold to Ann."]).count == 2)
        #expect(parsed(["The mills leaked.", "The roofs were sold to Ann."]).count == 1)
        #expect(parsed(["The mills leaked.", "They were old.", "They were sold to Ann."]).count == 3)
        #expect(parsed(["The mills leaked.", "The roofs were old.", "They were sold to Ann."]).count == 2)
    }

    @Test func `a person is looked for two sentences back, where those say "he" or "she"`() {
        #expect(parsed(["She was old.", "The roofs leaked.", "In the end she met Ann."]).count == 2)
        #expect(parsed(["The mills were old.", "The roofs leaked.", "In the end she met Ann."]).count == 1)
    }
}
