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
    case edit
    case both
    case suspend
    case bury
    case flag
    case stats
    case quit
    case help

    /// What it does, for `:help`; in lower case and without a full stop.
    package var summary: String {
        switch self {
        case .hint: "show a part of the answer; it costs the easy rating, a second one makes it hard"
        case .skip: "ask this card later"
        case .why: "explain the last verdict, and show where the answer comes from"
        case .undo: "take back the last answer or change, and ask again"
        case .accept: "my last answer was right"
        case .also: "my last answer was right, and the deck is to take it from now on"
        case .again: "rate the last answer: not recalled"
        case .hard: "rate the last answer: recalled with effort"
        case .good: "rate the last answer: recalled"
        case .easy: "rate the last answer: recalled at once"
        case .edit: "open this card in your editor; its history follows it"
        case .both: "drill the card you keep missing together with the one you mistake for it"
        case .suspend: "set this card aside; muster resume brings it back"
        case .bury: "not today: ask this card again tomorrow"
        case .flag: "mark this card to come back to, or take the mark off; muster flagged lists them"
        case .stats: "how this sitting goes, and what is known of this card"
        case .quit: "end the sitting; every answer is saved already"
        case .help: "show this list"
        }
    }

    /// Whether the command is of use in an exam, and gives nothing away.
    var isForExams: Bool {
        switch self {
        case .skip, .suspend, .bury, .flag, .quit, .help: true
        case .hint, .why, .undo, .accept, .also, .again, .hard, .good, .easy, .edit, .both, .stats: false
        }
    }

    /// The rating that the command stands for, if it is one of the four.
    var rating: Rating? { Rating(word: rawValue) }

    /// As the learner types it.
    package var typed: String { ":" + rawValue }
}
