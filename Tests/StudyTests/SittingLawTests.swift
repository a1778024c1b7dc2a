import Cards
import ReviewHistory
import Scheduling
import Study
import TestSupport
import Testing

/// What holds of every sitting, whatever is typed.
struct `laws of a sitting` {
    private static let lines = [
        "476", "Hannibal", "Rubicon", "1453", "a", "b", "c d a b", "", "", ":hint", ":skip", ":why", ":undo", ":undo",
        ":accept",
        ":again", ":hard", ":good", ":easy", ":suspend", ":nonsense", ":bury", ":flag", ":both", ":stats", ":also",
        ":edit",
    ]

    private static let cards =
        Drill.cards + [
            Card(form: .choice, kind: .place, prompt: "Which city?", answer: "Rome", choices: ["Veii", "Capua"]),
            Card(form: .sequence, prompt: "Order?", answer: "w; x; y; z", choices: ["w", "x", "y", "z"]),
        ]

    /// A drill after 1 to 60 lines at random, and its end.
    private func play(seed: UInt64) -> Drill {
        var generator = SeededGenerator(seed: seed)
        var drill = Drill(
            Self.cards, pauses: Bool.random(using: &generator),
            mode: [.quiz, .quiz, .quiz, .exam, .cram].randomElement(using: &generator) ?? .quiz)
        drill.generator = SeededGenerator(seed: seed + 1000)
        _ = drill.begin()
        for _ in 0..<Int.random(in: 1...60, using: &generator) {
            drill.type(
                Self.lines.randomElement(using: &generator) ?? "", after: Int64.random(in: 1...90, using: &generator))
        }
        _ = drill.end()
        return drill
    }

    @Test func `the log alone gives the score that the learner was shown`() throws {
        for seed in 1...200 as ClosedRange<UInt64> {
            let drill = play(seed: seed)
            let score = drill.session.score
            let sitting = LearnerHistory(events: drill.events.reversed()).sitting(drill.session.session)
            #expect(sitting?.asked ?? 0 == score.asked, "seed \(seed)")
            #expect(sitting?.right ?? 0 == score.right, "seed \(seed)")
        }
    }

    @Test func `what the sitting remembers is what the log says`() {
        for seed in 1...200 as ClosedRange<UInt64> {
            let drill = play(seed: seed)
            let replayed = LearnerHistory(events: drill.events.reversed())
            for card in Self.cards.map(\.identifier) {
                #expect(drill.session.history.progress(of: card) == replayed.progress(of: card), "seed \(seed)")
                #expect(drill.session.history.isSuspended(card) == replayed.isSuspended(card), "seed \(seed)")
                #expect(drill.session.history.isFlagged(card) == replayed.isFlagged(card), "seed \(seed)")
            }
        }
    }

    @Test func `no two events share an identifier`() {
        for seed in 1...50 as ClosedRange<UInt64> {
            let events = play(seed: seed).events
            #expect(Set(events.map(\.stamp.identifier)).count == events.count)
        }
    }

    /// Someone who knows everything is done after one answer a card.
    @Test func `right answers end a sitting`() {
        var drill = Drill(pauses: false)
        _ = drill.begin()
        for answer in ["476", "Hannibal", "Rubicon"] { drill.type(answer) }
        #expect(drill.session.isOver)
        #expect(drill.log == ["start", "review", "review", "review", "end"])
    }
}
