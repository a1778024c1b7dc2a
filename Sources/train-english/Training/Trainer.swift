import Dispatch
import Glibc

/// Learns a network from examples.
///
/// A batch is split in two halves that are computed side by side, always the same way, so that the result does not
/// depend on the number of processors.
struct Trainer {
    private let network: Network
    private let plan: TrainingPlan
    private let vocabulary: Vocabulary
    private var parameters: Parameters
    private var adam: Adam
    private var halves: [Half]
    private var chance: Chance

    private struct Half: Sendable {
        var gradients: Parameters
        var losses = Network.Losses()
        var batch: ExampleBatch
        var chance: Chance

        /// Adds the gradients of the batch.
        mutating func learn(_ network: Network, _ parameters: Parameters, weight: Float) {
            losses = network.learn(batch, weight: weight, parameters, &gradients, &chance)
        }
    }

    init(_ vocabulary: Vocabulary, shape: NetworkShape = NetworkShape(), plan: TrainingPlan) {
        self.vocabulary = vocabulary
        self.plan = plan
        var chance = Chance(seed: plan.seed)
        var parameters = Parameters()
        network = Network(shape, vocabulary.sizes, in: &parameters, &chance)
        self.parameters = parameters
        adam = Adam(for: parameters)
        self.chance = chance
        halves = (0..<2).map { _ in
            Half(gradients: parameters.zeroed, batch: ExampleBatch([]), chance: Chance(seed: 0))
        }
    }

    /// How many numbers are learned.
    var parameterCount: Int { parameters.blocks.reduce(0) { $0 + $1.values.count } }

    /// How well the network tells some examples.
    func evaluation(_ examples: [Example]) -> Evaluation {
        Evaluation(network, parameters, examples, relationNames: vocabulary.relations)
    }

    /// The bytes of a model file with what was learned.
    func model(named name: String) -> [UInt8] { ModelWriter.bytes(of: network, parameters, vocabulary, name: name) }

    /// Learns from all examples for as many epochs as the plan says; `report` is told after each.
    mutating func train(
        _ examples: [Example], report: (_ epoch: Int, _ losses: Network.Losses, _ trainer: Trainer) -> Void
    ) {
        let words = examples.reduce(0) { $0 + $1.count }
        let total = Float(plan.epochs) * Float(words) / Float(plan.batchWords)
        var step = 0
        for epoch in 1...plan.epochs {
            var losses = Network.Losses()
            for batch in batches(examples) {
                step += 1
                let rise = min(1, Float(step) / Float(plan.warmUp))
                let fall = max(0, 1 - Float(step) / total)
                losses += learn(batch, rate: plan.rate * rise * fall)
            }
            report(epoch, losses, self)
        }
    }

    /// The examples by chance, those of like length together.
    private mutating func batches(_ examples: [Example]) -> [[Example]] {
        var order = Array(examples.indices)
        chance.shuffle(&order)
        var batches: [[Example]] = []
        // Sorted in pools, so that a batch has sentences of one length and an epoch has batches of all.
        for start in stride(from: 0, to: order.count, by: 1000) {
            let pool = order[start..<min(start + 1000, order.count)].sorted {
                (examples[$0].count, $0) < (examples[$1].count, $1)
            }
            var batch: [Example] = []
            var words = 0
            for index in pool {
                batch.append(examples[index])
                words += examples[index].count
                if words >= plan.batchWords {
                    batches.append(batch)
                    (batch, words) = ([], 0)
                }
            }
            if !batch.isEmpty { batches.append(batch) }
        }
        chance.shuffle(&batches)
        return batches
    }

    private mutating func learn(_ batch: [Example], rate: Float) -> Network.Losses {
        let weight = 1 / Float(batch.reduce(0) { $0 + $1.count })
        for index in 0..<2 {
            halves[index].chance = Chance(seed: chance.next())
            let part = stride(from: index, to: batch.count, by: 2).map { withGaps(batch[$0]) }
            halves[index].batch = ExampleBatch(part)
        }
        Self.compute(&halves, network, parameters, weight: weight)
        let touched = Set(halves.flatMap { $0.batch.all(\.features).joined() }.map { Int($0) }).sorted()
        sumGradients(touched)
        let length = gradientLength(touched)
        adam.step(
            &parameters, &halves[0].gradients, rate: rate,
            scale: length > plan.longestGradient ? plan.longestGradient / length : 1,
            sparse: (network.embeddings.vectors, touched))
        var losses = halves[0].losses
        losses += halves[1].losses
        return losses
    }

    /// Computes the gradients of both halves.
    private static func compute(
        _ halves: inout [Half], _ network: Network, _ parameters: Parameters, weight: Float
    ) {
        halves.withUnsafeMutableBufferPointer { halves in
            // Each of the two computes in a place of its own.
            nonisolated(unsafe) let halves = halves
            DispatchQueue.concurrentPerform(iterations: 2) { index in
                halves[index].learn(network, parameters, weight: weight)
            }
        }
    }

    /// The example with some of its words unknown and some of their features left out.
    private mutating func withGaps(_ example: Example) -> Example {
        var example = example
        for word in example.features.indices {
            let form = example.features[word][0]
            let count = Float(vocabulary.formCounts[form] ?? 0)
            if form != 0, chance.fraction() < network.shape.unknownForm / (network.shape.unknownForm + count) {
                example.features[word][0] = 0
            }
            let rate = network.shape.featureDropout
            if rate > 0 {
                example.features[word] =
                    [example.features[word][0]]
                    + example.features[word].dropFirst().filter { _ in chance.fraction() >= rate }
            }
        }
        return example
    }

    /// Adds the gradients of the second half to those of the first, and clears them.
    private mutating func sumGradients(_ touched: [Int]) {
        let embeddings = network.embeddings.vectors.index
        for block in parameters.blocks.indices where block != embeddings {
            let other = halves[1].gradients.blocks[block]
            halves[0].gradients.blocks[block].add(other)
            halves[1].gradients.blocks[block] = Matrix(rows: other.rows, columns: other.columns)
        }
        let columns = network.embeddings.size
        for row in touched {
            for at in row * columns..<(row + 1) * columns {
                halves[0].gradients.blocks[embeddings].values[at] += halves[1].gradients.blocks[embeddings].values[at]
                halves[1].gradients.blocks[embeddings].values[at] = 0
            }
        }
    }

    private func gradientLength(_ touched: [Int]) -> Float {
        var sum = 0.0
        let embeddings = network.embeddings.vectors.index
        for (index, block) in halves[0].gradients.blocks.enumerated() {
            block.values.withUnsafeBufferPointer { values in
                if index == embeddings {
                    for row in touched {
                        for at in row * block.columns..<(row + 1) * block.columns {
                            sum += Double(values[at]) * Double(values[at])
                        }
                    }
                } else {
                    for value in values { sum += Double(value) * Double(value) }
                }
            }
        }
        return Float(sum.squareRoot())
    }
}
