internal import Diagnostics
internal import English

/// Collects the sentences of a document and finds what they name.
struct EntityInspection {
    private var sentences: [(block: Block, words: [CutWord])] = []

    /// Takes the sentence of a passage.
    mutating func add(_ passage: Passage) {
        let range = passage.sentence.range
        let words = WordCutter.words(of: passage.block.text(range), base: range.lowerBound)
        if !words.isEmpty { sentences.append((passage.block, words)) }
    }

    /// The entities of all sentences, in their order.
    func entities() throws(Diagnostic) -> [InspectedEntity] {
        let parser = try EnglishParser(LanguageModel.embedded)
        let parsed = parser.parse(sentences.map { $0.words.map(\.form) })
        return zip(sentences, EntityFinder.entities(in: parsed)).flatMap { sentence, entities in
            entities.compactMap { entity in
                guard let first = entity.words.first, let last = entity.words.last else { return nil }
                let range = sentence.words[first].range.lowerBound..<sentence.words[last].range.upperBound
                return InspectedEntity(sentence.block.place(range), type: entity.type.rawValue)
            }
        }
    }
}
