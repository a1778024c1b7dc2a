internal import English

/// Finds what the sentences of a document name.
enum EntityInspection {
    /// The entities of all sentences, in their order.
    static func entities(in sentences: [ParsedSentence]) -> [InspectedEntity] {
        zip(sentences, EntityFinder.entities(in: sentences.map(\.tree))).flatMap { sentence, entities in
            entities.compactMap { entity in
                guard let first = entity.words.first, let last = entity.words.last else { return nil }
                let range = sentence.words[first].range.lowerBound..<sentence.words[last].range.upperBound
                return InspectedEntity(sentence.passage.block.place(range), type: entity.type.rawValue)
            }
        }
    }
}
