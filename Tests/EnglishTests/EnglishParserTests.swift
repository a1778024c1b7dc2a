import English
import TestSupport
import Testing

@Suite struct EnglishParserTests {
    private func parse(_ sentences: [String]) throws -> [[Word]] {
        let parser = try EnglishParser(LanguageModel.embedded)
        return parser.parse(sentences.map { WordCutter.words(of: $0).map(\.form) })
    }

    /// Whether every word leads to the root, and one word hangs on it.
    private func isTree(_ words: [Word]) -> Bool {
        guard words.count(where: { $0.head == 0 }) == 1 else { return false }
        var depth = [Int](repeating: -1, count: words.count)
        for start in words.indices {
            var path: [Int] = []
            var index = start
            while index >= 0, depth[index] < 0 {
                if path.count > words.count { return false }
                path.append(index)
                index = words[index].head - 1
            }
            for index in path { depth[index] = 0 }
        }
        return words.allSatisfy { $0.head >= 0 && $0.head <= words.count }
    }

    @Test func `plain sentences have the trees that a grammarian gives them`() throws {
        let sentences = [
            "Stalin moved the Siberian troops to the West because Japan would not attack.",
            "The treaty, which was signed in 1839, guaranteed the neutrality of Belgium.",
            "Between twenty and twenty-five million citizens were killed.",
        ]
        let text = try parse(sentences).map { words in
            words.enumerated().map { index, word in
                [
                    String(index + 1), word.form, word.lemma, word.partOfSpeech.rawValue, word.features,
                    String(word.head),
                    word.relation,
                ].joined(separator: "\t") + "\n"
            }.joined() + "\n"
        }.joined()
        try expectGolden(text, "trees.txt")
    }

    @Test func `a sentence has the same tree alone and among others`() throws {
        let sentences = [
            "It rained.", "The war, which nobody had wanted, ended at last in the autumn.", "He saw it.", "No.",
        ]
        #expect(try parse(sentences) == sentences.map { try parse([$0])[0] })
        #expect(try parse(sentences.reversed()) == parse(sentences).reversed())
    }

    @Test func `no sentence, and a sentence without words, are no trouble`() throws {
        #expect(try parse([]) == [])
        #expect(try parse(["", "Yes."]).map(\.count) == [0, 2])
    }

    @Test(arguments: [
        "!!! ... ??? --- ***", "中文 и русский и English עברית", "🙂🙃 \u{200D}\u{301}", "1 2 3 4 5 6 7 8 9",
        String(repeating: "x", count: 10_000), "a\u{0}b",
    ])
    func `whatever stands there, the result is a tree`(text: String) throws {
        let words = try parse([text])[0]
        #expect(isTree(words))
        let forms = words.map(\.form).joined().unicodeScalars
        #expect(forms.elementsEqual(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }

    @Test func `a sentence of 5,000 words is analysed in pieces, as one tree`() throws {
        let words = (0..<5000).map { ["the", "army", "marched", "on", ","][$0 % 5] }
        let tree = try EnglishParser(LanguageModel.embedded).parse([words])[0]
        #expect(tree.map(\.form) == words)
        #expect(isTree(tree))
    }

    @Test func `only the word on the root is called root`() throws {
        for words in try parse(["Go home, and do not come back.", "Troy fell; Rome rose."]) {
            for word in words { #expect((word.relation == "root") == (word.head == 0)) }
        }
    }

    @Test func `lemmas of numbers and irregular words are not guessed`() throws {
        let words = try parse(["The geese told me 5,730 stories in 1,234,567 days."])[0]
        #expect(
            words.map(\.lemma) == ["the", "goose", "tell", "I", "5730", "story", "in", "1234567", "day", "."])
    }

    @Test func `features are found by name`() throws {
        let word = try parse(["The armies fought."])[0][2]
        #expect(word.lemma == "fight")
        #expect(word.feature("Tense") == "Past")
        #expect(word.feature("VerbForm") == "Fin")
        #expect(word.feature("Voice") == nil)
        #expect(word.has("Tense=Past"))
        #expect(!word.has("Tense=Pas"))
        #expect(!word.has("Past"))
    }
}
