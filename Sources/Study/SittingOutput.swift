package import ReviewHistory

/// What a step of a sitting asks of the world: first to be saved, then to be shown.
package struct SittingResponse: Sendable {
    /// To be on disk before anything is shown.
    package var events: [Event] = []
    /// To be written into the deck files, after the events and before anything is shown.
    package var edits: [DeckEdit] = []
    package var outputs: [SittingOutput] = []
}

/// Something to show.
package enum SittingOutput: Sendable {
    /// A card is asked: the `number`th of `total`; cards that come back keep the number reached.
    case question(Question, number: Int, total: Int)
    case feedback(Feedback)
    /// The last answer is now rated or judged otherwise.
    case corrected(Feedback)
    case explanation(Explanation)
    case hint(Hint)
    case notice(SittingNotice)
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
    /// From the first question to the end.
    package let seconds: Double
    /// Cards that were to be asked and were not.
    package let left: Int
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
    /// The last answer, or the last suspension, was withdrawn.
    case undone(suspension: Bool)
    /// The last answer was right already.
    case acceptedAlready
    /// The last answer cannot join those of its card: it was picked, empty, or an order.
    case notForDeck
    /// The card takes the last answer already.
    case inDeckAlready
}
