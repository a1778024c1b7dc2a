internal import Memory
internal import ReviewHistory

/// A word after a colon, which the learner types instead of an answer.
package enum SittingCommand: String, CaseIterable, Sendable {
    case hint
    case skip
    case why
    case undo
    case accept
    case also
    case again
    case hard
    case good
    case easy
    case suspend
    case quit
    case help

    /// What it does, for `:help`; in lower case and without a full stop.
    package var summary: String {
        switch self {
        case .hint: "show a part of the answer; the card is then rated hard at best"
        case .skip: "ask this card later"
        case .why: "explain the last verdict, and show where the answer comes from"
        case .undo: "take back the last answer and ask it again"
        case .accept: "my last answer was right"
        case .also: "my last answer was right, and the deck is to take it from now on"
        case .again: "rate the last answer: not recalled"
        case .hard: "rate the last answer: recalled with effort"
        case .good: "rate the last answer: recalled"
        case .easy: "rate the last answer: recalled at once"
        case .suspend: "set this card aside; muster resume brings it back"
        case .quit: "end the sitting; every answer is saved already"
        case .help: "show this list"
        }
    }

    /// The rating that the command stands for, if it is one of the four.
    var rating: Rating? { Rating(word: rawValue) }

    /// As the learner types it.
    package var typed: String { ":" + rawValue }
}
