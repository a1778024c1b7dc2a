import Cards
import Memory
import ReviewHistory
import Scheduling
import Study
import Testing

/// What can be done with a card while it is asked, or just after.
struct `the card in hand` {
    private let rome = Drill.cards[0]

    @Test func `is buried until tomorrow, and undo brings it back`() {
        var drill = Drill()
        _ = drill.begin()
        let outputs = drill.type(":bury")
        #expect(outputs.notice == .buried)
        #expect(outputs.asked == "[…] crossed the Alps.")
        let today = Drill.moment(0).studyDay
        #expect(drill.session.history.isBuried(rome.identifier, on: today))
        #expect(!drill.session.history.isBuried(rome.identifier, on: today + 1))
        #expect(drill.type(":undo").asked == rome.prompt)
        #expect(!drill.session.history.isBuried(rome.identifier, on: today))
    }

    @Test func `is flagged and unflagged by one command`() {
        var drill = Drill()
        _ = drill.begin()
        #expect(drill.type(":flag").notice == .flagged(true))
        #expect(drill.session.history.isFlagged(rome.identifier))
        #expect(drill.type(":flag").notice == .flagged(false))
        #expect(!drill.session.history.isFlagged(rome.identifier))
        #expect(drill.log == ["flag", "unflag"])
    }

    @Test func `is what stats tell of, beside the score`() throws {
        var drill = Drill()
        _ = drill.begin()
        let before = try #require(drill.type(":stats").standing)
        #expect(before.planned?.card == rome)
        #expect(before.progress == .new)
        drill.type("476")
        let after = try #require(drill.type(":stats").standing)
        #expect((after.score.right, after.left) == (1, 2))
        #expect(after.progress.reviewed?.reviewCount == 1)
        #expect(after.recall == 1)
    }

    @Test func `keeps its history when it is edited, and is asked anew`() {
        var drill = Drill()
        _ = drill.begin()
        drill.type(":edit")
        #expect(drill.opened == rome)
        let mended = Card(form: .cloze, kind: .date, prompt: "Rome fell in the year […].", answer: "476")
        let outputs = drill.edit(rome, to: mended)
        #expect(outputs.notice == .edited(isAskedAgain: false))
        #expect(outputs.asked == mended.prompt)
        drill.type("476")
        #expect(drill.reviews.map(\.card) == [mended.identifier])
        #expect(drill.log == ["relink", "start", "review"])
    }

    @Test func `is asked again when its answer was changed after it was answered`() {
        var drill = Drill([rome])
        _ = drill.begin()
        drill.type("476")
        drill.type(":edit")
        let corrected = Card(form: .cloze, kind: .date, prompt: rome.prompt, answer: "477")
        #expect(drill.edit(rome, to: corrected, deck: [rome]).notice == .edited(isAskedAgain: true))
        #expect(drill.session.history.progress(of: corrected.identifier).reviewed?.reviewCount == 1)
        #expect(drill.type("").asked == rome.prompt)
        #expect(drill.type("477").feedback?.verdict == .right)
    }

    @Test func `left as it was in the editor is asked on`() {
        var drill = Drill()
        _ = drill.begin()
        let outputs = drill.edit(rome, to: rome)
        #expect(outputs.notice == .unedited)
        #expect(outputs.asked == rome.prompt)
        #expect(drill.log == [])
    }

    @Test func `deleted in the editor is not asked any more`() {
        var drill = Drill()
        _ = drill.begin()
        let outputs = drill.edit(rome, to: nil)
        #expect(outputs.notice == .removed)
        #expect(outputs.asked == "[…] crossed the Alps.")
        #expect(drill.type(":quit").summary?.left == 2)
    }

    @Test func `edited after a correction, both can still be taken back`() {
        var drill = Drill()
        _ = drill.begin()
        drill.type("the fifth century")
        drill.type(":accept")
        let mended = Card(form: .cloze, kind: .date, prompt: "Rome fell in the year […].", answer: "476")
        _ = drill.edit(rome, to: mended)
        #expect(drill.type(":undo").feedback?.card == mended)
        #expect(drill.type(":undo").asked == mended.prompt)
        #expect(drill.reviews == [])
    }
}
