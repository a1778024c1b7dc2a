import Cards
import ReviewHistory
import Scheduling
import Study
import Terminal
import TestSupport

@testable import muster

/// A whole sitting as a person would see it: what is shown, and after the prompt what is typed.
struct SittingTranscript {
    private var session: StudySession
    private var generator = SeededGenerator(seed: 5)
    private let columns: Int?
    private var time: Int64 = 1_780_000_000_000
    private(set) var text = ""

    /// Asks `cards`, in as many columns as given; nil is a pipe.
    init(_ cards: [Card], columns: Int?, mode: StudyMode = .quiz) {
        self.columns = columns
        session = StudySession(
            asking: cards.map { PlannedCard(card: $0, deck: "rome", progress: .new) },
            from: [Deck(name: "rome", path: "rome.md", entries: cards.map { Deck.Entry(card: $0, lines: 1...1) })],
            history: LearnerHistory(events: []),
            settings: StudySession.Settings(mode: mode, pausesAfterAnswers: columns != nil, isTimed: true),
            at: Moment(time: time, utcOffsetMinutes: 0), using: &generator)
        show(session.begin(at: now, using: &generator))
    }

    /// Types lines, each 12 seconds after the one before.
    mutating func type(_ lines: String...) {
        for line in lines {
            text += (session.isPausing ? "Enter goes on " : "> ") + line + "\n"
            time += 12_000
            show(session.respond(to: line, at: now, using: &generator))
        }
    }

    private var now: Moment { Moment(time: time, utcOffsetMinutes: 0) }

    private mutating func show(_ response: SittingResponse) {
        for paragraph in response.outputs.flatMap({ $0.paragraphs(today: now.studyDay) }) {
            text += paragraph.wrapped(to: columns).rendered(isStyled: false) + "\n"
        }
    }
}
