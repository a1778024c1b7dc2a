internal import Memory

/// The word that an entry of the log has for what happened.
enum EventType: String {
    case review
    case sessionStarted = "start"
    case sessionEnded = "end"
    case undo
    case relinked = "relink"
    case keptApart = "apart"
    case cardText = "card"
    case suspended = "suspend"
    case resumed = "resume"
    case practiced = "practice"
    case buried = "bury"
    case flagged = "flag"
    case unflagged = "unflag"
    case set
}

extension Rating {
    /// The word for the rating in the log.
    package var word: String {
        switch self {
        case .again: "again"
        case .hard: "hard"
        case .good: "good"
        case .easy: "easy"
        }
    }

    /// The rating that the log writes as `word`.
    package init?(word: String) {
        guard let rating = Rating.allCases.first(where: { $0.word == word }) else { return nil }
        self = rating
    }
}
