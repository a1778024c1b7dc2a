import English

/// Writes a trained network as a model file, its weights rounded to 8 bits.
struct ModelWriter {
    private let network: Network
    private let parameters: Parameters
    private var sections: [(section: ModelSection, bytes: [UInt8])] = []

    /// The bytes of the model file.
    static func bytes(
        of network: Network, _ parameters: Parameters, _ vocabulary: Vocabulary, name: String
    ) -> [UInt8] {
        var writer = ModelWriter(network: network, parameters: parameters)
        writer.add(vocabulary, name: name)
        writer.addStates()
        writer.addWordClasses()
        writer.addTree()
        return writer.file
    }

    private init(network: Network, parameters: Parameters) {
        self.network = network
        self.parameters = parameters
    }

    private mutating func add(_ vocabulary: Vocabulary, name: String) {
        sections.append((.name, Array(name.utf8)))
        for (section, list) in [
            (ModelSection.partsOfSpeech, vocabulary.partsOfSpeech), (.morphologies, vocabulary.morphologies),
            (.lemmaRules, vocabulary.lemmaRules), (.relations, vocabulary.relations),
            (.entityTypes, vocabulary.entityTypes),
        ] {
            sections.append((section, Array(list.joined(separator: "\n").utf8)))
        }
        let features = vocabulary.features.map { (hash: $0.key, row: UInt32($0.value)) }.sorted { $0.row < $1.row }
        sections.append((.features, FeatureTable.entries(of: features).flatMap(\.littleEndianBytes)))
    }

    private mutating func addStates() {
        add(.embeddings, QuantizedMatrix(rowsOf: parameters[network.embeddings.vectors]))
        add(.normal, parameters[network.normal.scale].values + parameters[network.normal.shift].values)
        let sections: [(ModelSection, ModelSection)] = [
            (.firstForwardInput, .firstForwardState), (.firstBackwardInput, .firstBackwardState),
            (.secondForwardInput, .secondForwardState), (.secondBackwardInput, .secondBackwardState),
        ]
        for ((input, state), layer) in zip(
            sections, [network.low.forward, network.low.backward, network.high.forward, network.high.backward])
        {
            add(input, QuantizedMatrix(parameters[layer.fromInput], bias: parameters[layer.bias].values))
            add(state, QuantizedMatrix(parameters[layer.fromState]))
        }
    }

    private mutating func addWordClasses() {
        add(.guessClasses, network.guess.classes)
        add(network.partsOfSpeech, .partOfSpeechHidden, .partOfSpeechClasses)
        add(network.morphologies, .morphologyHidden, .morphologyClasses)
        add(network.entityTypes, .entityHidden, .entityClasses)
        // The hidden layer of lemmas reads the states and the embedded word; each has steps of its own.
        let hidden = network.lemmaRules.hidden.linear
        let weights = parameters[hidden.weights]
        let states = weights.rows - network.shape.embedding
        let all = 0..<weights.columns
        add(
            .lemmaHidden,
            QuantizedMatrix(weights.slice(rows: 0..<states, columns: all), bias: parameters[hidden.bias].values))
        add(
            .lemmaHiddenOfEmbedded,
            QuantizedMatrix(weights.slice(rows: states..<weights.rows, columns: all)))
        add(.lemmaClasses, network.lemmaRules.classes)
    }

    private mutating func addTree() {
        add(.arcDependent, network.arcs.asDependent.linear)
        add(.arcHead, network.arcs.asHead.linear)
        add(.arcRoot, parameters[network.arcs.root].values)
        add(
            .arcProduct,
            QuantizedMatrix(parameters[network.arcs.weights], bias: parameters[network.arcs.bias].values))
        add(.arcDistances, network.arcs.distances)
        add(.arcHeadDistances, network.arcs.headDistances)
        add(.relationDependent, network.relations.asDependent)
        add(.relationHead, network.relations.asHead)
        add(.relationRoot, parameters[network.relations.root].values)
        add(.relationClasses, network.relations.relations)
    }

    private mutating func add(_ scorer: ClassScorer, _ hidden: ModelSection, _ classes: ModelSection) {
        add(hidden, scorer.hidden.linear)
        add(classes, scorer.classes)
    }

    private mutating func add(_ section: ModelSection, _ layer: LinearLayer) {
        add(section, QuantizedMatrix(parameters[layer.weights], bias: parameters[layer.bias].values))
    }

    private mutating func add(_ section: ModelSection, _ matrix: QuantizedMatrix) {
        sections.append((section, matrix.bytes))
    }

    private mutating func add(_ section: ModelSection, _ floats: [Float]) {
        sections.append((section, floats.flatMap(\.littleEndianBytes)))
    }

    /// Mark, table of sections, sections.
    private var file: [UInt8] {
        var table = ModelFormat.mark + UInt32(sections.count).littleEndianBytes
        var body: [UInt8] = []
        let start = aligned(table.count + 12 * sections.count)
        for (section, bytes) in sections {
            let offset = start + body.count
            table += section.rawValue.littleEndianBytes
            table += UInt32(offset).littleEndianBytes + UInt32(bytes.count).littleEndianBytes
            body += bytes
            body += [UInt8](repeating: 0, count: aligned(bytes.count) - bytes.count)
        }
        return table + [UInt8](repeating: 0, count: start - table.count) + body
    }

    private func aligned(_ size: Int) -> Int {
        (size + ModelFormat.alignment - 1) / ModelFormat.alignment * ModelFormat.alignment
    }
}
