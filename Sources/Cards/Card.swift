/// One thing to know: what is asked, what is right, and where it comes from.
package struct Card: Hashable, Sendable {
    package let identifier: CardIdentifier
    package let form: CardForm
    /// What the card is about; nil where the author did not say.
    package let kind: CardKind?
    /// The question, or the sentence with its gap shown as `[…]`, or the task of a sequence card.
    package let prompt: String
    /// The answer that is shown; of a sequence card its steps joined by `; `.
    package let answer: String
    /// Other answers that count as right, each a full answer.
    package let also: [String]
    /// Wrong answers to choose among; of a sequence card its steps in the right order.
    package let choices: [String]
    /// Which gap of its sentence a cloze card asks for, from 0; 0 for the other forms.
    package let clozeIndex: Int
    /// Shown after the answer.
    package let note: String?
    package let tags: [String]
    /// The document and line that the card was compiled from.
    package let source: CardSource?
    /// The sentence that the card rests on, verbatim.
    package let evidence: String?

    /// A card; without an `explicitIdentifier` its identity follows from form, prompt, answer and cloze index.
    package init(
        form: CardForm, kind: CardKind? = nil, prompt: String, answer: String, also: [String] = [],
        choices: [String] = [], clozeIndex: Int = 0, note: String? = nil, tags: [String] = [],
        source: CardSource? = nil, evidence: String? = nil, explicitIdentifier: String? = nil
    ) {
        identifier =
            explicitIdentifier.map { CardIdentifier($0) }
            ?? CardIdentifier(form: form, prompt: prompt, answer: answer, clozeIndex: clozeIndex)
        self.form = form
        self.kind = kind
        self.prompt = prompt
        self.answer = answer
        self.also = also
        self.choices = choices
        self.clozeIndex = clozeIndex
        self.note = note
        self.tags = tags
        self.source = source
        self.evidence = evidence
    }

    /// Every answer that counts as right, the shown one first.
    package var accepted: [String] { [answer] + also }
}

/// Where a compiled card comes from.
package struct CardSource: Hashable, Sendable {
    /// Relative to the study folder.
    package let document: String
    /// From 1.
    package let line: Int

    package init(document: String, line: Int) {
        self.document = document
        self.line = line
    }
}
