package import Cards
package import ReviewHistory
package import Scheduling

/// What a step of a sitting asks of the world: first to be saved, then to be shown.
package struct SittingResponse: Sendable {
    /// To be on disk before anything is shown.
    package var events: [Event] = []
    /// To be written into the deck files, after the events and before anything is shown.
    package var edits: [DeckEdit] = []
    package var outputs: [SittingOutput] = []
    /// A card to be opened in the learner's editor after all of this; what comes of it is told by `StudySession.edited`.
    package var editing: PlannedCard?

    package init(
        events: [Event] = [], edits: [DeckEdit] = [], outputs: [SittingOutput] = [], editing: PlannedCard? = nil
    ) {
        self.events = events
        self.edits = edits
        self.outputs = outputs
        self.editing = editing
    }
}

/// Something to show.
package enum SittingOutput: Sendable {
    /// A card is asked: the `number`th of `total`; cards that come back keep the number reached.
    case question(Question, number: Int, total: Int)
    case feedback(Feedback)
    /// The last answer is now judged otherwise.
    case corrected(Feedback)
    /// The last answer is now rated otherwise.
    case rated(Feedback)
    case explanation(Explanation)
    case hint(Hint)
    case notice(SittingNotice)
    /// The card just missed is one that does not stick.
    case leech(Leech)
    case standing(Standing)
    case help([SittingCommand])
    case summary(Summary)
}

/// Why the last answer was judged and rated as it was, and where the right answer comes from.
package struct Explanation: Hashable, Sendable {
    package let feedback: Feedback
    package let hints: Int
    /// From the question to the answer.
    package let seconds: Double
}

/// The end of a sitting.
package struct Summary: Hashable, Sendable {
    package let score: Score
    package let mode: StudyMode
    /// From the first question to the end.
    package let seconds: Double
    /// Cards that were to be asked and were not.
    package let left: Int
    /// Whether the time for the sitting was over before the cards were.
    package let isTimeUp: Bool
}

/// How a sitting goes so far, and what is known of a card of it.
package struct Standing: Hashable, Sendable {
    package let score: Score
    /// Cards that are still to be asked for the first time.
    package let left: Int
    /// Cards that were missed and come back.
    package let toRepeat: Int
    /// The card that is asked, or was the last one; nil at the beginning.
    package let planned: PlannedCard?
    /// How far the learner has come with it by now.
    package let progress: CardProgress
    /// The probability that it is recalled now, in 0...1; nil where it is new.
    package let recall: Double?
}

/// A short remark that changes no score.
package enum SittingNotice: Hashable, Sendable {
    /// Nothing was typed; a second blank line gives the card up.
    case blank
    case unknownCommand(String, meant: SittingCommand?)
    /// The command concerns the last answer, and there is none.
    case noAnswerYet(SittingCommand)
    /// The command concerns the question, and none is open.
    case noQuestion(SittingCommand)
    case noMoreHints
    /// A letter that no choice has; the last choice's letter.
    case noSuchChoice(String, last: Character)
    /// Not an order of all the letters; an example of one.
    case notAnOrder(example: String)
    /// The card was put off to the end of the sitting, or out of it when it was put off before.
    case skipped(comesBack: Bool)
    case suspended
    case buried
    case flagged(Bool)
    /// The last thing done was withdrawn.
    case undone(SittingAction)
    /// The command would give something away before the end of an exam.
    case notInExam(SittingCommand)
    /// The card is as it was.
    case unedited
    /// The card is another one now; whether it is asked again, because it has another answer.
    case edited(isAskedAgain: Bool)
    /// Something was typed where Enter alone goes on.
    case notAnAnswer
    /// No answer of the exam has that number.
    case noSuchAnswer(count: Int)
    /// An answer of the exam counts as right now, and the score is this.
    case marked(Int, right: Int, asked: Int)
    /// The card is no longer in its deck.
    case removed
    /// No answer so far was that of another card.
    case nothingConfused
    /// The last card, and the one it is mistaken for, are asked next.
    case together(with: Card)
    /// The last answer was right already.
    case acceptedAlready
    /// The last answer cannot join those of its card: it was picked, empty, or an order.
    case notForDeck(Card)
    /// The card takes the last answer already.
    case inDeckAlready
}
