import Cards
import Diagnostics
import ReviewHistory
import Scheduling
import Statistics
import Terminal

/// What the prompt shows first: the decks, what is due, and what to do next.
struct HomeScreen {
    let statistics: LearnerStatistics
    /// How many new cards today still brings.
    let newToday: Int
    /// What is due beyond a day's worth.
    let backlog: Backlog?
    /// Seconds from now until all that a quiz would ask is answered, as the learner usually goes.
    let seconds: Double

    init(_ desk: borrowing LearnerDesk, now: Moment, using generator: inout some RandomNumberGenerator) {
        let decks = desk.library.decks
        statistics = LearnerStatistics(desk.history, decks: decks, now: now)
        let settings = desk.history.settings
        let request = StudyRequest(newCardsPerDay: settings.newCardsPerDay, reviewsPerDay: settings.reviewsPerDay)
        let quiz = StudyPlan(request, decks: decks, history: desk.history, now: now, using: &generator)
        newToday = quiz.cards.count { $0.progress == .new }
        backlog = quiz.backlog
        seconds = Double(quiz.cards.count) * desk.history.usualSeconds
    }

    /// The screen, a line each, its table within `columns`.
    func lines(columns: Int?) -> [StyledText] {
        guard !statistics.decks.isEmpty else {
            return ["There is no deck yet.", "To make one from a document: compile FILE    To write one: new DECK"]
        }
        guard statistics.cards.total > 0 else { return ["There is no card yet. To write some: add DECK"] }
        var table = TextTable(.yielding, .right, .right, .right, .right)
        table.add(
            StyledText("Deck", .dim), StyledText("Cards", .dim), StyledText("Due", .dim), StyledText("New", .dim),
            StyledText("In mind", .dim))
        for deck in statistics.decks where deck.cards.total > 0 {
            table.add(
                StyledText(deck.name, .bold), StyledText("\(deck.cards.total)"), StyledText("\(deck.cards.due)"),
                StyledText("\(deck.cards.new)"), StyledText(Self.inMind(deck)))
        }
        return table.lines(columns: columns) + [StyledText()] + streak + [next]
    }

    /// The days in a row with an answer, where there is more than one, and today's answers.
    private var streak: [StyledText] {
        guard statistics.streakDays > 1 || statistics.today.total > 0 else { return [] }
        var parts: [String] = []
        if statistics.streakDays > 1 { parts.append("\(statistics.streakDays) days in a row") }
        if statistics.today.total > 0 { parts.append("\(Amount.counted(statistics.today.total, "answer")) today") }
        return [StyledText(parts.joined(separator: " · "), .dim)]
    }

    /// How many of a deck's cards the learner would recall now, as things stand: the sum of their probabilities.
    private static func inMind(_ deck: GroupStanding) -> String {
        guard let mean = deck.meanRecall else { return "–" }
        let count = mean * Double(deck.cards.learned + deck.cards.missed)
        return "\(Int(count.rounded()))"
    }

    /// What to do next, in one line.
    private var next: StyledText {
        let due = statistics.cards.due
        if let backlog, backlog.today == 0 {
            return StyledText("Today's reviews are done; \(due) cards wait for the next days. More now: ")
                + StyledText("quiz --count 20", .bold)
        }
        let missed = statistics.cards.missed
        var parts: [String] = []
        if due > 0 { parts.append(backlog.map { "\(due) due, \($0.today) of them today" } ?? "\(due) due") }
        if newToday > 0 { parts.append("\(newToday) new for today") }
        if missed > 0 { parts.append("\(missed) missed") }
        guard !parts.isEmpty else { return StyledText("All done for today. To look back: stats", .green) }
        if due + newToday > 0 { parts.append("about \(max(1, Int((seconds / 60).rounded()))) min") }
        return StyledText(parts.joined(separator: ", ") + ". To begin: ")
            + StyledText(due + newToday > 0 ? "quiz" : "review", .bold) + StyledText("    All commands: help")
    }
}
