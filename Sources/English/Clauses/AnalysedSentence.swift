/// A sentence with its tree, tokens and clauses.
///
/// It never changes, and much is handed on with it: so it is shared and not copied.
package final class AnalysedSentence: Sendable {
    /// Bytes of the text that the sentence stands in.
    package let range: Range<Int>
    /// As Universal Dependencies count words, with their bytes in the text.
    package let words: [CutWord]
    /// One word for each of `words`.
    package let tree: [Word]
    /// The words again, with those that hyphens join made one.
    package let tokens: [Token]
    /// Every clause, an outer one after the ones inside of it.
    package let clauses: [Clause]
    private let phrases: PhraseReader

    /// - Parameters:
    ///   - words: the words of the sentence, and `tree` what the parser says of them.
    ///   - range: the bytes of the sentence in its text.
    ///   - names: words in lower case that the document writes with a capital inside of sentences and nowhere without,
    ///     so that a name is known at a sentence's start.
    package init(_ words: [CutWord], _ tree: [Word], range: Range<Int>, names: Set<String> = []) {
        let tokens = TokenTree(words, tree, names: names)
        var reader = ClauseReader(tree: tokens)
        reader.read()
        self.range = range
        self.words = words
        self.tree = tree
        self.tokens = tokens.tokens
        clauses = reader.clauses
        phrases = PhraseReader(tree: tokens)
    }

    /// What stands behind a noun as another name for it, or says what it is: "Guyard de Moulin" of "the priest, Guyard de
    /// Moulin".
    package func apposition(of phrase: NounPhrase) -> NounPhrase? { phrases.apposition(of: phrase) }

    /// Whether something behind the noun says which one is meant, and no comma sets it off: "the king of France", "the man
    /// who came", "the first to leave".
    package func isModified(_ phrase: NounPhrase) -> Bool { phrases.isModified(phrase) }

    /// The noun phrase that begins at the token, with its "of" phrases.
    package func nounPhrase(at index: Int) -> NounPhrase? { phrases.phrase(at: index) }
}
