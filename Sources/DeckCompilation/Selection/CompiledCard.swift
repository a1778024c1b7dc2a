package import Cards
package import Diagnostics

/// A card with the place that it was made from.
package struct CompiledCard: Hashable, Sendable {
    package let card: Card
    /// What it asks, without what its document is about.
    package let question: String
    package let evidence: Evidence
    /// How sure the compiler is that this is a good card, in 0...1.
    package let score: Double

    package init(card: Card, question: String, evidence: Evidence, score: Double) {
        self.card = card
        self.question = question
        self.evidence = evidence
        self.score = score
    }

    /// The card with the document named as its deck names it.
    package func card(from document: String) -> Card {
        Card(
            form: card.form, kind: card.kind, prompt: card.prompt, answer: card.answer, also: card.also,
            choices: card.choices, gapOffset: card.gapOffset, hint: card.hint, note: card.note, tags: card.tags,
            source: CardSource(document: document, line: evidence.line), evidence: card.evidence)
    }

    /// The sentence or sentences of a document that a card rests on.
    package struct Evidence: Hashable, Sendable {
        /// As the user named the file.
        package let file: String
        /// From 1.
        package let line: Int
        /// UTF-8 bytes of the document.
        package let range: Range<Int>
        /// What stands there, markup and line breaks included.
        package let text: String

        package init(_ range: Range<Int>, of source: SourceText) {
            file = source.path
            line = source.line(at: range.lowerBound)
            self.range = range
            text = source[range]
        }
    }
}
