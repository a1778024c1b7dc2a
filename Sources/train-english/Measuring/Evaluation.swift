import English

/// How well a network tells sentences, as shares of all words.
struct Evaluation {
    private(set) var words = 0
    private(set) var partsOfSpeech = 0
    private(set) var morphologies = 0
    private(set) var lemmaRules = 0
    private(set) var heads = 0
    private(set) var relations = 0
    private(set) var entities = (right: 0, said: 0, true: 0)

    init(_ network: Network, _ parameters: Parameters, _ examples: [Example], relationNames: [String]) {
        for start in stride(from: 0, to: examples.count, by: 64) {
            add(
                network, parameters, ExampleBatch(Array(examples[start..<min(start + 64, examples.count)])),
                relationNames)
        }
    }

    private mutating func add(
        _ network: Network, _ parameters: Parameters, _ batch: ExampleBatch, _ relationNames: [String]
    ) {
        let answer = network.answer(batch, parameters)
        let found = zip(answer.arcs, batch.packed.sentences).map {
            SpanningTree(scores: $0.values, words: $1.count).heads()
        }
        let headRows = RelationScorer.rows(ofHeads: found, batch.packed.sentences)
        let scores = network.relations.scores(answer.states, headRows: headRows, parameters)
        let truth = batch.all(\.heads)
        words += truth.count
        let target = batch.all(\.relations)
        for (word, head) in found.joined().enumerated() where head == truth[word] {
            heads += 1
            let said = relationNames[scores.bestColumn(ofRow: word)].prefix { $0 != ":" }
            if target[word] >= 0, said == relationNames[target[word]].prefix(while: { $0 != ":" }) { relations += 1 }
        }
        partsOfSpeech += answer.partsOfSpeech.count(of: batch.all(\.partsOfSpeech))
        morphologies += answer.morphologies.count(of: batch.all(\.morphologies))
        lemmaRules += answer.lemmaRules.count(of: batch.all(\.lemmaRules))
        for (word, name) in batch.all(\.entityTypes).enumerated() where name >= 0 {
            let said = answer.entityTypes.bestColumn(ofRow: word)
            if name > 0 { entities.true += 1 }
            if said > 0 { entities.said += 1 }
            if said > 0, said == name { entities.right += 1 }
        }
    }

    /// One line of percentages.
    var text: String {
        "UPOS \(Percentage(partsOfSpeech, of: words)) FEATS \(Percentage(morphologies, of: words)) lemma rules "
            + "\(Percentage(lemmaRules, of: words)) UAS \(Percentage(heads, of: words)) LAS \(Percentage(relations, of: words))"
            + " entities P \(Percentage(entities.right, of: entities.said)) R \(Percentage(entities.right, of: entities.true))"
    }
}

extension Matrix {
    /// The column with the highest number in a row.
    func bestColumn(ofRow row: Int) -> Int {
        var best = 0
        for column in 1..<columns where values[row * columns + column] > values[row * columns + best] { best = column }
        return best
    }

    fileprivate func count(of targets: [Int]) -> Int {
        targets.indices.count { targets[$0] == bestColumn(ofRow: $0) }
    }
}
