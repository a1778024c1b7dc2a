/// One thing to know: what is asked, what is right, and where it comes from.
///
/// Its texts are always such that a deck file can hold them: line breaks are U+000A and occur only in the prompt and
/// the answer, white space at the ends is gone, and control characters are spaces.
package struct Card: Hashable, Sendable {
    package let identifier: CardIdentifier
    package let form: CardForm
    /// What the card is about; nil where the author did not say.
    package let kind: CardKind?
    /// The question, or the sentence with its gap as `[…]`, or the task of a sequence card.
    package let prompt: String
    /// The answer that is shown; of a sequence card its steps joined by `; `.
    package let answer: String
    /// Other answers that count as right, each a full answer.
    package let also: [String]
    /// Wrong answers to choose among; of a sequence card its steps in the right order.
    package let choices: [String]
    /// Which gap of its sentence a cloze card asks for, from 0; 0 for the other forms.
    package let clozeIndex: Int
    /// Where the gap of a cloze card begins, as a byte of `prompt`; 0 for the other forms.
    ///
    /// A quotation may have `[…]` in it as well.
    package let gapOffset: Int
    /// What the gap of a cloze card asks for: "year", "number of ships".
    package let hint: String?
    /// Shown after the answer.
    package let note: String?
    package let tags: [String]
    /// The document and line that the card was compiled from.
    package let source: CardSource?
    /// The sentence that the card rests on, on one line.
    package let evidence: String?
    /// The identity that the author gave the card; nil where it follows from its text.
    package let explicitIdentifier: String?

    /// A card; without an `explicitIdentifier` its identity follows from form, prompt and answer.
    ///
    /// The gap of a cloze card is the `[…]` at `gapOffset`, else the first one of its prompt, else at its end. The
    /// `answer` of a sequence card is made of its `choices`.
    package init(
        form: CardForm, kind: CardKind? = nil, prompt: String, answer: String, also: [String] = [],
        choices: [String] = [], clozeIndex: Int = 0, gapOffset: Int? = nil, hint: String? = nil, note: String? = nil,
        tags: [String] = [], source: CardSource? = nil, evidence: String? = nil, explicitIdentifier: String? = nil
    ) {
        let choices = choices.cardLines
        self.form = form
        self.kind = kind
        if form == .cloze {
            (self.prompt, self.gapOffset) = Self.placeGap(in: prompt, at: gapOffset)
        } else {
            (self.prompt, self.gapOffset) = (prompt.cardText, 0)
        }
        self.answer = form == .sequence ? choices.joined(separator: "; ") : answer.cardText
        self.also = also.cardLines
        self.choices = choices
        self.clozeIndex = form == .cloze ? clozeIndex : 0
        self.hint = form == .cloze ? hint?.cardLine.nonEmpty : nil
        self.note = note?.cardLine.nonEmpty
        self.tags = tags.cardLines
        self.source = source
        self.evidence = evidence?.cardLine.nonEmpty
        self.explicitIdentifier = explicitIdentifier?.cardLine.nonEmpty
        identifier =
            self.explicitIdentifier.map { CardIdentifier($0) }
            ?? CardIdentifier(form: form, prompt: self.prompt, answer: self.answer)
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
        self.document = document.cardLine
        self.line = max(1, line)
    }
}
