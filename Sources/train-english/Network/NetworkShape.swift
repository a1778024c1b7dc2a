/// The sizes of the network and how it is trained: what may be varied.
///
/// Sizes are multiples of `ModelFormat.columnMultiple`, so that one layer's outputs are the next one's inputs as they are.
struct NetworkShape: Sendable {
    /// The numbers of an embedding.
    var embedding = 128
    /// The units of each recurrent layer in each direction.
    var recurrent = 160
    /// The units of the hidden layers of parts of speech and features, of lemmas, and of entities.
    var tagHidden = 64
    var lemmaHidden = 64
    var entityHidden = 64
    /// The units that heads, and relations, are found with.
    var arc = 96
    var relation = 64

    /// Shares of numbers dropped in training.
    ///
    /// Of embedded words and recurrent states the same numbers are dropped in a whole sentence (Gal and Ghahramani,
    /// NIPS 2016).
    var embeddingDropout: Float = 0.33
    var layerDropout: Float = 0.4
    var hiddenDropout: Float = 0.4
    /// A known form that occurs n times is read as unknown with probability a / (a + n).
    var unknownForm: Float = 0.5
    /// Each other feature is left out with this probability.
    var featureDropout: Float = 0.05
}
