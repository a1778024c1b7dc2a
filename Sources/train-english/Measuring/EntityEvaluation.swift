import English

/// How well names are found and told apart, against a treebank with entities: a name is right where its type is that of
/// the mention whose head lies in it, for mentions whose head is a proper noun.
struct EntityEvaluation {
    private(set) var right = 0
    private(set) var found = 0
    private(set) var named = 0

    /// - Parameter treebank: sentences of one treebank, in their order; those without entities do not count.
    init(_ treebank: [TreebankSentence], _ parser: EnglishParser) {
        var document: [TreebankSentence] = []
        for sentence in treebank {
            if sentence.comment("newdoc") != nil {
                add(document, parser)
                document = []
            }
            document.append(sentence)
        }
        add(document, parser)
    }

    private mutating func add(_ document: [TreebankSentence], _ parser: EnglishParser) {
        let parsed = parser.parse(
            document.map { sentence in sentence.words.indices.map { String(sentence[$0, .form]) } })
        for (sentence, entities) in zip(document, EntityFinder.entities(in: parsed)) {
            guard let types = sentence.mentionTypes else { continue }
            let gold = types.enumerated().compactMap { word, type -> (word: Int, type: EntityType)? in
                guard let type, type != "time", sentence[word, .partOfSpeech] == "PROPN" else { return nil }
                return (word, EntityType(rawValue: type) ?? .other)
            }
            named += gold.count
            found += entities.count
            right += entities.count { entity in
                // Orders and works are kinds that the treebank does not have.
                let type: EntityType = entity.type == .order || entity.type == .work ? .other : entity.type
                return gold.contains { entity.words.contains($0.word) && $0.type == type }
            }
        }
    }

    /// One line of percentages; empty of numbers where the treebank has no entities.
    var text: String {
        guard named > 0 else { return "no entities to measure on" }
        return "names P \(Percentage(right, of: found)) R \(Percentage(right, of: named))"
    }
}
