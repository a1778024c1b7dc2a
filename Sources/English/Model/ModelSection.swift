/// The parts of a model file, with the numbers that stand for them there.
///
/// The file: `ModelFormat.mark`, then the number of sections, then for each its number, offset and size in bytes (all of
/// 32 bits, little-endian), then the sections, each at a multiple of 64 bytes. A layer is a section of its own; how its
/// bytes are laid out says `QuantizedLayer`.
package enum ModelSection: UInt32, CaseIterable, Sendable {
    /// What the model is called, in UTF-8.
    case name = 1
    /// Lists in UTF-8, one element a line.
    case partsOfSpeech
    case morphologies
    case lemmaRules
    case relations
    case entityTypes
    /// Rows of features by their hash: see `FeatureTable`.
    case features
    /// The vectors of the features, a layer whose inputs are the numbers of a vector.
    case embeddings
    /// Floats: the scale of each number of an embedded word, then the shift of each.
    case normal
    /// Two recurrent layers, each from the input and from the state before. The second one's inputs are the states of the
    /// first and the probabilities of the parts of speech.
    case firstForwardInput
    case firstForwardState
    case firstBackwardInput
    case firstBackwardState
    case secondForwardInput
    case secondForwardState
    case secondBackwardInput
    case secondBackwardState
    /// The parts of speech as the first recurrent layer sees them.
    case guessClasses
    /// Classes of words: a hidden layer and its classes.
    case partOfSpeechHidden
    case partOfSpeechClasses
    case morphologyHidden
    case morphologyClasses
    /// Two hidden layers that are added up: from the states, and from the embedded word.
    case lemmaHidden
    case lemmaHiddenOfEmbedded
    case lemmaClasses
    case entityHidden
    case entityClasses
    /// Words as dependents and as heads; their product; distances as each of both sees them.
    case arcDependent
    case arcHead
    /// Floats: the root as a head.
    case arcRoot
    case arcProduct
    case arcDistances
    case arcHeadDistances
    case relationDependent
    case relationHead
    /// Floats: the root as a head.
    case relationRoot
    case relationClasses
}
