package import Cards

/// A card that could be made of a document; Selection decides which of them are.
package struct Candidate: Sendable, Hashable {
    package let kind: CardKind
    package let form: CardForm
    /// The question; of a cloze the sentence with its gap as `[…]`; of a sequence the task.
    package let prompt: String
    /// What is shown as right; of a sequence its steps joined by `; `.
    package let answer: String
    /// Other answers that are right, each a full answer, without `answer`; at most seven.
    package internal(set) var accept: [String]
    /// The steps of a sequence in their right order; empty for the other forms, whose distractors Selection finds.
    package let choices: [String]
    /// The source sentence or sentences, as bytes of the document, end exclusive.
    package let evidence: Range<Int>
    /// How likely it is that this is a good card, in 0...1.
    package let score: Double
    /// What the score was told from; empty where it is the same for all cards of the sort.
    package let traits: [CardTrait]
    /// What the gap of a cloze asks for ("date", "number of ships"); nil for the other forms.
    package let hint: String?
    /// What sort of thing the answer is, so that distractors are of the same sort.
    package let answerType: AnswerType
    /// A fact is known by the place of its answer: two candidates with one key ask for the same words of the text.
    package let answerRange: Range<Int>
    /// Whether it asks for the view of the text and not for a fact, so that the question must name the text.
    package let isAccount: Bool
    /// What the document is about, where the question does not say it: it is put before the question.
    package internal(set) var cue: String?

    package init(
        kind: CardKind, form: CardForm, prompt: String, answer: String, accept: [String] = [],
        choices: [String] = [], evidence: Range<Int>, score: Double, traits: [CardTrait] = [], hint: String? = nil,
        answerType: AnswerType,
        answerRange: Range<Int>, isAccount: Bool = false
    ) {
        self.kind = kind
        self.form = form
        self.prompt = prompt
        self.answer = answer
        self.accept = accept
        self.choices = choices
        self.evidence = evidence
        self.score = score
        self.traits = traits
        self.hint = hint
        self.answerType = answerType
        self.answerRange = answerRange
        self.isAccount = isAccount
    }
}
