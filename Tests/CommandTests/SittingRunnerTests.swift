import Cards
import Diagnostics
import Glibc
import ReviewHistory
import Scheduling
import Study
import Terminal
import TestSupport
import Testing

@testable import muster

@MainActor struct `the sitting's runner` {
    /// A learner who types what the test says.
    private final class Script: LineReader {
        private var outcomes: [LineOutcome]
        var seenWhenAsked: [Int] = []
        var eventCount: () -> Int = { 0 }

        init(_ outcomes: [LineOutcome]) { self.outcomes = outcomes.reversed() }

        func readLine(
            prompt: StyledText, prefill: String, completer: Completer?, timeLeft: TimeLeft?
        ) -> LineOutcome {
            seenWhenAsked.append(eventCount())
            return outcomes.popLast() ?? .endOfInput
        }

        func readKey(prompt: StyledText) -> KeyOutcome { .endOfInput }

        func remember(_ line: String) {}
    }

    private final class Notebook {
        var events: [Event] = []
    }

    private func session(using generator: inout SeededGenerator) -> StudySession {
        let cards = ["one", "two", "three"].map { Card(form: .cloze, prompt: "[…] is \($0).", answer: $0) }
        return StudySession(
            asking: cards.map { PlannedCard(card: $0, deck: "d", progress: .new) }, from: [],
            history: LearnerHistory(events: []),
            settings: StudySession.Settings(mode: .quiz, pausesAfterAnswers: false, isTimed: false),
            at: Moment(time: 0, utcOffsetMinutes: 0), using: &generator)
    }

    /// Runs a sitting over a script, its screen a file that nobody reads.
    private func run(_ script: Script, screen: Screen? = nil) throws -> [Event] {
        var generator = SeededGenerator(seed: 3)
        var session = session(using: &generator)
        let notebook = Notebook()
        script.eventCount = { notebook.events.count }
        let null = open("/dev/null", O_WRONLY)
        defer { close(null) }
        let runner = SittingRunner(
            reader: script, screen: screen ?? Screen(descriptor: null, isStyled: false),
            now: { Moment(time: 0, utcOffsetMinutes: 0) }, edit: { _ in nil },
            open: { _ throws(Diagnostic) in throw Diagnostic("there is no editor") }, context: { _ in nil })
        try runner.run(&session, using: &generator) { notebook.events += $0 }
        #expect(session.isOver)
        return notebook.events
    }

    private func kinds(_ events: [Event]) -> [String] {
        events.map { event in
            switch event.what {
            case .sessionStarted: "start"
            case .review: "review"
            case .sessionEnded: "end"
            default: "other"
            }
        }
    }

    @Test func `an answer is in the log before the next question is asked`() throws {
        let script = Script([.line("one"), .line("two"), .line("three")])
        let events = try run(script)
        #expect(kinds(events) == ["start", "review", "review", "review", "end"])
        #expect(script.seenWhenAsked == [0, 2, 3])
    }

    @Test func `Ctrl-C abandons the line, and a second one ends the sitting`() throws {
        let events = try run(
            Script([.line("one"), .interrupted, .line("two"), .interrupted, .interrupted, .line("three")]))
        #expect(kinds(events) == ["start", "review", "review", "end"])
    }

    @Test func `the end of input ends the sitting`() throws {
        #expect(kinds(try run(Script([.line("one")]))) == ["start", "review", "end"])
        #expect(kinds(try run(Script([]))) == [])
    }

    @Test func `a screen that nobody reads any more ends the sitting`() throws {
        var ends: [CInt] = [-1, -1]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        defer { close(ends[1]) }
        let events = try run(
            Script([.line("one"), .line("two")]), screen: Screen(descriptor: ends[1], isStyled: false))
        #expect(kinds(events) == [])
    }

    @Test func `what cannot be saved stops the sitting before anything more is shown`() {
        var generator = SeededGenerator(seed: 3)
        var session = session(using: &generator)
        let script = Script([.line("one"), .line("two")])
        let null = open("/dev/null", O_WRONLY)
        defer { close(null) }
        let runner = SittingRunner(
            reader: script, screen: Screen(descriptor: null, isStyled: false),
            now: { Moment(time: 0, utcOffsetMinutes: 0) }, edit: { _ in nil },
            open: { _ throws(Diagnostic) in throw Diagnostic("there is no editor") }, context: { _ in nil })
        #expect(throws: Diagnostic("no space left")) {
            try runner.run(&session, using: &generator) { _ throws(Diagnostic) in throw Diagnostic("no space left") }
        }
        #expect(script.seenWhenAsked.count == 1)
    }
}
