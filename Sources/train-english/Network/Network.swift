import English

/// The network: embeddings, recurrent layers in both directions, and on top of them what is said of each word.
///
/// A first guess at the parts of speech is read off the first recurrent layer and given to the second beside its states:
/// what is easier to see is found lower (Søgaard and Goldberg, ACL 2016). All else is read off the second.
struct Network: Sendable {
    let shape: NetworkShape
    let embeddings: EmbeddingLayer
    let normal: NormalLayer
    let low: BidirectionalLayer
    let guess: GuessLayer
    let high: BidirectionalLayer
    let partsOfSpeech: ClassScorer
    let morphologies: ClassScorer
    let lemmaRules: ClassScorer
    let entityTypes: ClassScorer
    let arcs: ArcScorer
    let relations: RelationScorer

    /// How many classes there are of each kind.
    struct Classes: Sendable {
        var features: Int
        var partsOfSpeech: Int
        var morphologies: Int
        var lemmaRules: Int
        var entityTypes: Int
        var relations: Int
    }

    init(_ shape: NetworkShape, _ classes: Classes, in parameters: inout Parameters, _ chance: inout Chance) {
        self.shape = shape
        embeddings = EmbeddingLayer(
            features: classes.features, size: shape.embedding, in: &parameters, &chance)
        normal = NormalLayer(columns: shape.embedding, in: &parameters)
        low = BidirectionalLayer(from: shape.embedding, size: shape.recurrent, in: &parameters, &chance)
        guess = GuessLayer(from: 2 * shape.recurrent, classes: classes.partsOfSpeech, in: &parameters, &chance)
        high = BidirectionalLayer(
            from: 2 * shape.recurrent + classes.partsOfSpeech, size: shape.recurrent, in: &parameters, &chance)
        let width = 2 * shape.recurrent
        partsOfSpeech = ClassScorer(
            from: width, hidden: shape.tagHidden, classes: classes.partsOfSpeech, in: &parameters, &chance)
        morphologies = ClassScorer(
            from: width, hidden: shape.tagHidden, classes: classes.morphologies, in: &parameters, &chance)
        lemmaRules = ClassScorer(
            from: width + shape.embedding, hidden: shape.lemmaHidden, classes: classes.lemmaRules, in: &parameters,
            &chance)
        entityTypes = ClassScorer(
            from: width, hidden: shape.entityHidden, classes: classes.entityTypes, in: &parameters, &chance)
        arcs = ArcScorer(from: width, size: shape.arc, in: &parameters, &chance)
        relations = RelationScorer(
            from: width, size: shape.relation, relations: classes.relations, in: &parameters, &chance)
    }

    /// How well a batch was told before it was learned from.
    struct Losses: Sendable {
        var guesses = Softmax()
        var partsOfSpeech = Softmax()
        var morphologies = Softmax()
        var lemmaRules = Softmax()
        var entityTypes = Softmax()
        var arcs = Softmax()
        var relations = Softmax()

        /// The sum of all losses.
        var total: Double {
            guesses.loss + partsOfSpeech.loss + morphologies.loss + lemmaRules.loss + entityTypes.loss + arcs.loss
                + relations.loss
        }

        /// Adds up what two parts of a batch lost.
        static func += (left: inout Losses, right: Losses) {
            left.guesses += right.guesses
            left.partsOfSpeech += right.partsOfSpeech
            left.morphologies += right.morphologies
            left.lemmaRules += right.lemmaRules
            left.entityTypes += right.entityTypes
            left.arcs += right.arcs
            left.relations += right.relations
        }
    }

    /// Adds the gradients of the loss of a batch, each word counting `weight`.
    func learn(
        _ batch: ExampleBatch, weight: Float, _ parameters: Parameters, _ gradients: inout Parameters,
        _ chance: inout Chance
    ) -> Losses {
        var losses = Losses()
        let words = batch.all(\.features)
        let owners = batch.exampleOfWord
        let normalized = normal.run(embeddings.output(words, parameters), parameters)
        var embedded = normalized.output
        let embeddingMask = chance.mask(
            rows: batch.examples.count, columns: shape.embedding, rate: shape.embeddingDropout
        ).gathered(owners)
        embedded.multiply(byEach: embeddingMask)

        func layerMask() -> Matrix {
            chance.mask(rows: batch.examples.count, columns: 2 * shape.recurrent, rate: shape.layerDropout)
                .gathered(owners)
        }
        let lowTrace = low.run(embedded, batch.packed, parameters)
        let lowMask = layerMask()
        var lowStates = lowTrace.states
        lowStates.multiply(byEach: lowMask)
        let guessed = guess.output(lowStates, parameters)
        let middle = lowStates.beside(guessed)
        let highTrace = high.run(middle, batch.packed, parameters)
        let highMask = layerMask()
        var states = highTrace.states
        states.multiply(byEach: highMask)

        let rate = shape.hiddenDropout
        var ofStates = partsOfSpeech.learn(
            states, targets: batch.all(\.partsOfSpeech), dropout: rate, weight: weight, parameters, &gradients, &chance,
            &losses.partsOfSpeech)
        ofStates.add(
            morphologies.learn(
                states, targets: batch.all(\.morphologies), dropout: rate, weight: weight, parameters, &gradients,
                &chance, &losses.morphologies))
        ofStates.add(
            entityTypes.learn(
                states, targets: batch.all(\.entityTypes), dropout: rate, weight: weight, parameters, &gradients,
                &chance, &losses.entityTypes))
        let ofBoth = lemmaRules.learn(
            states.beside(embedded), targets: batch.all(\.lemmaRules), dropout: rate, weight: weight, parameters,
            &gradients, &chance, &losses.lemmaRules)
        ofStates.add(ofBoth.columns(0..<states.columns))
        var ofEmbedded = ofBoth.columns(states.columns..<ofBoth.columns)
        ofStates.add(
            arcs.learn(states, batch, dropout: rate, weight: weight, parameters, &gradients, &chance, &losses.arcs))
        ofStates.add(
            relations.learn(
                states, batch, dropout: rate, weight: weight, parameters, &gradients, &chance, &losses.relations))

        ofStates.multiply(byEach: highMask)
        let ofMiddle = high.gradient(
            of: highTrace, fromStates: ofStates, inputColumns: middle.columns, batch.packed, parameters, &gradients)
        var ofLow = ofMiddle.columns(0..<lowStates.columns)
        ofLow.add(
            guess.learn(
                lowStates, guessed: guessed, fromOutput: ofMiddle.columns(lowStates.columns..<middle.columns),
                targets: batch.all(\.partsOfSpeech), weight: weight, parameters, &gradients, &losses.guesses))
        ofLow.multiply(byEach: lowMask)
        ofEmbedded.add(
            low.gradient(
                of: lowTrace, fromStates: ofLow, inputColumns: embedded.columns, batch.packed, parameters, &gradients))
        ofEmbedded.multiply(byEach: embeddingMask)
        let ofSums = normal.gradient(of: normalized, fromOutput: ofEmbedded, parameters, &gradients)
        embeddings.addGradient(of: words, fromOutput: ofSums, &gradients)
        return losses
    }

    /// What the network says of some sentences: for each word the scores of each kind of class.
    struct Answer {
        var partsOfSpeech: Matrix
        var morphologies: Matrix
        var lemmaRules: Matrix
        var entityTypes: Matrix
        /// For each sentence a row for each word: the root, then the words, each as its head.
        var arcs: [Matrix]
        /// The input of the relations.
        var states: Matrix
    }

    /// What the network says of a batch.
    func answer(_ batch: ExampleBatch, _ parameters: Parameters) -> Answer {
        let embedded = normal.run(embeddings.output(batch.all(\.features), parameters), parameters).output
        let lowStates = low.run(embedded, batch.packed, parameters).states
        let middle = lowStates.beside(guess.output(lowStates, parameters))
        let states = high.run(middle, batch.packed, parameters).states
        return Answer(
            partsOfSpeech: partsOfSpeech.scores(states, parameters),
            morphologies: morphologies.scores(states, parameters),
            lemmaRules: lemmaRules.scores(states.beside(embedded), parameters),
            entityTypes: entityTypes.scores(states, parameters),
            arcs: arcs.scores(states, sentences: batch.packed.sentences, parameters), states: states)
    }
}
