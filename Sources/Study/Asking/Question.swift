package import Cards
package import Scheduling

/// A card as it is put to the learner.
package struct Question: Hashable, Sendable {
    package internal(set) var planned: PlannedCard
    package let form: AnswerForm
    /// What to choose among, or the steps to put in order, as shown under the letters a, b, c…; empty for typed answers.
    package let options: [String]
    /// What is shown of the answer, where the form is `cued`.
    package let cue: String?
    /// Whether the card was missed in this sitting and comes back.
    package let isRepeat: Bool
    /// The answer that the learner knows, where the author has changed it since.
    package let answerBefore: String?

    package init(
        planned: PlannedCard, form: AnswerForm, options: [String], cue: String? = nil, isRepeat: Bool,
        answerBefore: String? = nil
    ) {
        self.planned = planned
        self.form = form
        self.options = options
        self.cue = cue
        self.isRepeat = isRepeat
        self.answerBefore = answerBefore
    }

    package var card: Card { planned.card }

    /// The letters of `options`.
    package var letters: [Character] { Array("abcdefghijklmnopqrstuvwxyz".prefix(options.count)) }

    /// The option that a letter such as "b", "B" or "b)" stands for; nil for anything else.
    func option(for letter: String) -> String? {
        var letter = letter.lowercased()
        if letter.hasSuffix(")") || letter.hasSuffix(".") { letter.removeLast() }
        guard letter.count == 1, let position = letters.firstIndex(where: { String($0) == letter }) else { return nil }
        return options[position]
    }
}
