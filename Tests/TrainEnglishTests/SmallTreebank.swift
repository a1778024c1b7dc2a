import Diagnostics
import English
import TestSupport

@testable import train_english

/// A few sentences of our own, and a network that is small enough to learn them by heart at once.
struct SmallTreebank {
    let sentences: [TreebankSentence]
    let vocabulary: Vocabulary

    init() throws {
        sentences = try treebankSentences(
            in: SourceText(path: "antiquity.conllu", text: fixture("Golden/antiquity.conllu")))
        vocabulary = Vocabulary(sentences + sentences + sentences)
    }

    func examples() throws -> [Example] { try vocabulary.examples(sentences) }

    static var shape: NetworkShape {
        var shape = NetworkShape()
        shape.embedding = 32
        shape.recurrent = 32
        (shape.tagHidden, shape.lemmaHidden, shape.entityHidden) = (32, 32, 32)
        (shape.arc, shape.relation) = (32, 32)
        (shape.embeddingDropout, shape.layerDropout, shape.hiddenDropout) = (0.1, 0.1, 0.1)
        return shape
    }

    /// A trainer that has gone over the sentences sixty times.
    func trained(seed: UInt64 = 1) throws -> Trainer {
        var plan = TrainingPlan()
        (plan.epochs, plan.batchWords, plan.warmUp, plan.rate, plan.seed) = (60, 20, 10, 0.01, seed)
        var trainer = Trainer(vocabulary, shape: Self.shape, plan: plan)
        trainer.train(try examples()) { _, _, _ in }
        return trainer
    }
}
