/// Two recurrent passes, one from the beginning and one from the end of each sentence, side by side.
struct BidirectionalPass {
    let forward: RecurrentPass
    let backward: RecurrentPass

    /// The states of both for each word, the forward ones first, rounded to `ModelFormat.stateSteps` to 1.
    func states(_ inputs: [Int8], steps: Float, _ batch: SentenceBatch) -> [Int8] {
        let size = forward.size
        var states = [Int8](repeating: 0, count: 2 * size * batch.count)
        forward.run(
            inputs, steps: steps, batch, order: batch.forward, into: &states, stride: 2 * size, offset: 0)
        backward.run(
            inputs, steps: steps, batch, order: batch.backward, into: &states, stride: 2 * size, offset: size)
        return states
    }
}
