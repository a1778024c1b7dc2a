internal import English

/// A cause, its effect, and the words that join them, in the tree of one sentence: "The storm led to a flood."
///
/// All places are indices of the sentence's words, from 0.
struct CausalLink: Hashable, Sendable {
    let construction: Construction
    let cause: Part
    let effect: Part
    /// The words that say so, in their order: "led to", "so … that"; where a clause says so by its form alone, its first word.
    let cue: [Int]

    /// One side of the link.
    struct Part: Hashable, Sendable {
        let words: Range<Int>
        /// The word that the others hang on: a noun, or what a clause says.
        let head: Int
        let isClause: Bool
        /// Whether it is the sentence before, to which "As a result, …" points back; the places are in that one.
        var isSentenceBefore = false
    }

    /// How the sentence joins the two.
    enum Construction: Hashable, Sendable, CaseIterable {
        /// "Y because X".
        case reason
        /// "Y as X", "since X, Y": a reason by what the clauses say.
        case circumstance
        /// "Y after X", "Y when X", "Y following X": what came before brought it about.
        case sequence
        /// "Y to do X", "Y in order to", "Y so that X", "Y, demanding X": the cause is an aim.
        case purpose
        /// "Y if X".
        case condition
        /// "so X that Y".
        case degree
        /// "Y because of X", "Y from X", "arrested for X".
        case preposition
        /// "X caused Y", "Y was caused by X", "Y resulted from X".
        case verb
        /// "X, killing Y": what comes of it is told by a participle.
        case outcome
        /// "X is the cause of Y", "Y is the result of X".
        case noun
        /// "X. Therefore Y", "X, so Y".
        case conclusion
    }
}
