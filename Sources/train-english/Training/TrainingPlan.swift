/// How long and how fast a network learns.
struct TrainingPlan: Sendable {
    var epochs = 24
    /// Words that are learned from at once.
    var batchWords = 500
    /// The highest learning rate; it rises to this in `warmUp` steps and falls to about nothing in a straight line.
    var rate: Float = 0.003
    var warmUp = 200
    /// Gradients longer than this are shortened to it.
    var longestGradient: Float = 5
    var seed: UInt64 = 1
}
