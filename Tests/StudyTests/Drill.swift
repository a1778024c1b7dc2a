import Cards
import Memory
import ReviewHistory
import Scheduling
import Study
import TestSupport

/// A sitting under test: three cards, a clock that is moved by hand, and chance from a seed.
struct Drill {
    var session: StudySession
    var generator = SeededGenerator(seed: 1)
    /// Milliseconds since the sitting began.
    var time: Int64 = 0
    /// Every event so far, in the order in which they were to be saved.
    private(set) var events: [Event] = []
    /// Every change of a deck file so far.
    private(set) var edits: [DeckEdit] = []

    static let cards = [
        Card(form: .cloze, kind: .date, prompt: "Rome fell in […].", answer: "476"),
        Card(form: .cloze, kind: .person, prompt: "[…] crossed the Alps.", answer: "Hannibal"),
        Card(form: .cloze, kind: .place, prompt: "Caesar crossed the […].", answer: "Rubicon"),
    ]

    init(
        _ cards: [Card] = Drill.cards, pool: [Card]? = nil, past: [Event] = [], pauses: Bool = true,
        isTimed: Bool = true, mode: StudyMode = .quiz, ends: Int64? = nil
    ) {
        let history = LearnerHistory(events: past)
        session = StudySession(
            asking: cards.map {
                PlannedCard(card: $0, deck: "rome", progress: history.progress(of: $0.identifier))
            },
            from: [
                Deck(
                    name: "rome", path: "rome.md",
                    entries: (pool ?? cards).map { Deck.Entry(card: $0, lines: 1...1) })
            ],
            history: history,
            settings: StudySession.Settings(
                mode: mode, pausesAfterAnswers: pauses, isTimed: isTimed, ends: ends.map { Drill.moment($0 * 1000) }),
            at: Drill.moment(0), using: &generator)
    }

    static func moment(_ time: Int64) -> Moment { Moment(time: 1_000_000_000_000 + time, utcOffsetMinutes: 0) }

    mutating func begin() -> [SittingOutput] { take(session.begin(at: Self.moment(time), using: &generator)) }

    /// Types a line, `seconds` after the one before.
    @discardableResult
    mutating func type(_ line: String, after seconds: Int64 = 60) -> [SittingOutput] {
        time += seconds * 1000
        return take(session.respond(to: line, at: Self.moment(time), using: &generator))
    }

    /// What an editor made of a card, told to the sitting.
    mutating func edit(_ old: Card, to new: Card?, deck: [Card] = Drill.cards) -> [SittingOutput] {
        let planned = PlannedCard(card: old, deck: "rome", progress: session.history.progress(of: old.identifier))
        let entries = deck.compactMap { $0 == old ? new : $0 }.map { Deck.Entry(card: $0, lines: 1...1) }
        return take(
            session.edited(
                planned, to: new, in: Deck(name: "rome", path: "rome.md", entries: entries),
                at: Self.moment(time), using: &generator))
    }

    mutating func end() -> [SittingOutput] { take(session.end(at: Self.moment(time), using: &generator)) }

    /// The card that was to be opened last.
    private(set) var opened: Card?

    private mutating func take(_ response: SittingResponse) -> [SittingOutput] {
        opened = response.editing?.card ?? opened
        events += response.events
        edits += response.edits
        return response.outputs
    }

    /// The answers that count, as the log has them.
    var reviews: [Review] {
        LearnerHistory(events: events).events.compactMap {
            if case .review(let review) = $0.what { review } else { nil }
        }
    }

    /// The types of the logged events, as the log names them.
    var log: [String] {
        events.map { event in
            switch event.what {
            case .sessionStarted: "start"
            case .review: "review"
            case .practiced: "practice"
            case .buried: "bury"
            case .flagged: "flag"
            case .unflagged: "unflag"
            case .relinked: "relink"
            case .undo: "undo"
            case .suspended: "suspend"
            case .sessionEnded: "end"
            default: "other"
            }
        }
    }
}

extension [SittingOutput] {
    /// The prompt of the question that is asked last.
    var asked: String? { last { $0.question != nil }?.question?.card.prompt }

    var question: Question? { last { $0.question != nil }?.question }

    var feedback: Feedback? {
        for case .feedback(let feedback) in self { return feedback }
        return nil
    }

    var corrected: Feedback? {
        for output in self {
            switch output {
            case .corrected(let feedback), .rated(let feedback): return feedback
            default: continue
            }
        }
        return nil
    }

    var notice: SittingNotice? {
        for case .notice(let notice) in self { return notice }
        return nil
    }

    var hint: Hint? {
        for case .hint(let hint) in self { return hint }
        return nil
    }

    var leech: Leech? {
        for case .leech(let leech) in self { return leech }
        return nil
    }

    var standing: Standing? {
        for case .standing(let standing) in self { return standing }
        return nil
    }

    var summary: Summary? {
        for case .summary(let summary) in self { return summary }
        return nil
    }
}

extension SittingOutput {
    fileprivate var question: Question? { if case .question(let question, _, _) = self { question } else { nil } }
}
