import English
import Testing

@testable import train_english

/// Every gradient that was derived by hand is held to what a small change of the number does to the loss.
@Suite struct GradientTests {
    @Test func `gradients are those of finite differences, in every block of the network`() throws {
        let treebank = try SmallTreebank()
        var shape = SmallTreebank.shape
        (shape.embeddingDropout, shape.layerDropout, shape.hiddenDropout) = (0.3, 0.3, 0.3)
        var chance = Chance(seed: 4)
        var parameters = Parameters()
        let network = Network(shape, treebank.vocabulary.sizes, in: &parameters, &chance)
        let batch = try ExampleBatch(Array(treebank.examples().prefix(5)))

        func loss(_ parameters: Parameters) -> Double {
            var gradients = parameters.zeroed
            // The same numbers are dropped each time.
            var chance = Chance(seed: 0)
            return network.learn(batch, weight: 1, parameters, &gradients, &chance).total
        }

        var gradients = parameters.zeroed
        var unused = Chance(seed: 0)
        _ = network.learn(batch, weight: 1, parameters, &gradients, &unused)
        let step: Float = 0.001
        let here = loss(parameters)
        for block in parameters.blocks.indices {
            // The numbers with the largest gradients: there rounding matters least.
            let places = gradients.blocks[block].values.indices
                .sorted { abs(gradients.blocks[block].values[$0]) > abs(gradients.blocks[block].values[$1]) }.prefix(3)
            for place in places {
                var more = parameters
                more.blocks[block].values[place] += step
                var less = parameters
                less.blocks[block].values[place] -= step
                // The rectifiers have a corner at 0: where a step goes over one, the step to the other side tells the slope.
                let slopes = [(loss(more) - here) / Double(step), (here - loss(less)) / Double(step)]
                let gradient = Double(gradients.blocks[block].values[place])
                let error = slopes.map { abs($0 - gradient) }.min() ?? .infinity
                #expect(
                    error < 0.03 * max(abs(gradient), 0.5),
                    "block \(block), number \(place): \(gradient) and not \(slopes)")
            }
        }
    }
}
