import Cards
import Memory
import ReviewHistory
import Scheduling
import Study
import Testing

struct `modes of a sitting` {
    @Test func `an exam says nothing of an answer before its end`() throws {
        var drill = Drill(mode: .exam)
        _ = drill.begin()
        let first = drill.type("1453")
        #expect(first.feedback == nil)
        #expect(first.asked == "[…] crossed the Alps.")
        drill.type("Hannibal")
        let summary = try #require(drill.type("Rubicon").summary)
        #expect(summary.mode == .exam)
        #expect(summary.score.firstAnswers.map(\.verdict) == [.wrong, .right, .right])
        #expect(drill.log == ["start", "review", "review", "review", "end"])
    }

    @Test(arguments: [":hint", ":why", ":undo", ":accept", ":also", ":easy", ":edit", ":both", ":stats"])
    func `what gives something away waits until an exam is over`(command: String) {
        var drill = Drill(mode: .exam)
        _ = drill.begin()
        drill.type("1453")
        guard case .notInExam = drill.type(command).notice else {
            Issue.record("\(command) was obeyed")
            return
        }
        #expect(drill.log == ["start", "review"])
    }

    @Test func `an exam can be left, and a card of it put off`() {
        var drill = Drill(mode: .exam)
        _ = drill.begin()
        #expect(drill.type(":skip").asked == "[…] crossed the Alps.")
        #expect(drill.type(":quit").summary?.left == 3)
    }

    @Test func `cramming keeps the score and leaves the schedule as it was`() throws {
        var drill = Drill([Drill.cards[0]], mode: .cram)
        _ = drill.begin()
        #expect(drill.type("1453").feedback?.comesBack == .inThisSitting)
        drill.type("")
        #expect(drill.type("476").feedback?.comesBack == .asBefore)
        drill.type("")
        #expect(drill.log == ["start", "practice", "practice", "end"])
        let history = LearnerHistory(events: drill.events)
        #expect(history.progress(of: Drill.cards[0].identifier) == .new)
        let sitting = try #require(history.sittings.first)
        #expect((sitting.asked, sitting.right, sitting.answers) == (1, 0, 2))
    }

    @Test func `no question follows when the time is over, and what is left is told`() throws {
        var drill = Drill(ends: 90)
        _ = drill.begin()
        drill.type("476", after: 60)
        #expect(drill.type("", after: 1).asked == "[…] crossed the Alps.")
        #expect(drill.type("Hannibal", after: 60).feedback?.verdict == .right)
        let summary = try #require(drill.type("", after: 1).summary)
        #expect(summary.isTimeUp)
        #expect(summary.left == 1)
    }

    @Test func `a card that comes back does not come next to a sibling`() {
        let cards = [
            Card(form: .cloze, prompt: "Rome fell in […].", answer: "476"),
            Card(form: .cloze, prompt: "One […].", answer: "1"), Card(form: .cloze, prompt: "Two […].", answer: "2"),
            Card(form: .cloze, prompt: "Three […].", answer: "3"),
            Card(form: .cloze, prompt: "Odoacer ruled from […].", answer: "476"),
            Card(form: .cloze, prompt: "Five […].", answer: "5"),
        ]
        var drill = Drill(cards, pauses: false)
        _ = drill.begin()
        drill.type("1453")
        let asked = ["1", "2", "3", "476", "5"].map { drill.type($0).asked }
        #expect(
            asked == [
                "Two […].", "Three […].", "Odoacer ruled from […].", "Five […].", "Rome fell in […].",
            ])
    }
}
