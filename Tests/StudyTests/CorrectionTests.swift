import Cards
import Memory
import ReviewHistory
import Study
import Testing

struct `corrections` {
    @Test func `undo takes back the last answer and asks it again`() {
        var drill = Drill()
        _ = drill.begin()
        drill.type("1453")
        let outputs = drill.type(":undo")
        #expect(outputs.notice == .undone(.answer))
        #expect(outputs.asked == "Rome fell in […].")
        #expect(drill.reviews == [])
        #expect(drill.session.score.asked == 0)
        drill.type("476", after: 5)
        #expect(drill.reviews.map(\.given) == ["476"])
        #expect(drill.reviews.map(\.seconds) == [5])
        #expect(drill.log == ["start", "review", "undo", "review"])
    }

    @Test func `undo goes back answer by answer`() {
        var drill = Drill(pauses: false)
        _ = drill.begin()
        drill.type("476")
        drill.type("Hannibal")
        #expect(drill.type(":undo").asked == "[…] crossed the Alps.")
        #expect(drill.type(":undo").asked == "Rome fell in […].")
        #expect(drill.type(":undo").notice == .noAnswerYet(.undo))
        #expect(drill.reviews == [])
    }

    @Test func `accept counts the answer as right`() {
        var drill = Drill()
        _ = drill.begin()
        drill.type("fifth of May")
        let corrected = drill.type(":accept").corrected
        #expect(corrected?.verdict == .right)
        #expect(corrected?.rating == .good)
        #expect(drill.session.score.right == 1)
        #expect(drill.reviews.map(\.verdict) == [.right])
        #expect(drill.log == ["start", "review", "undo", "review"])
        #expect(drill.type("").asked == "[…] crossed the Alps.")
        #expect(drill.type(":accept").notice == .acceptedAlready)
    }

    @Test func `also counts the answer as right and asks for it to be kept, and undo for the opposite`() {
        var drill = Drill()
        _ = drill.begin()
        #expect(drill.type(":also").notice == .noAnswerYet(.also))
        drill.type("the year 476 or so")
        #expect(drill.type(":also").corrected?.verdict == .right)
        let edit = DeckEdit(
            card: Drill.cards[0].identifier, deck: "rome", answer: "the year 476 or so", isAddition: true)
        #expect(drill.edits == [edit])
        #expect(drill.type(":also").notice == .inDeckAlready)
        #expect(drill.type(":undo").notice == .undone(.correction))
        #expect(drill.edits.map(\.isAddition) == [true, false])
        #expect(drill.edits.map(\.answer) == [edit.answer, edit.answer])
        #expect(drill.reviews.map(\.verdict) == [.wrong])
    }

    @Test func `an answer accepted first can be kept later, one that the card has already cannot`() {
        var drill = Drill()
        _ = drill.begin()
        drill.type("fifth of May")
        drill.type(":accept")
        drill.type(":also")
        #expect(drill.edits.map(\.answer) == ["fifth of May"])
        drill.type("")
        drill.type("Hannibal")
        #expect(drill.type(":also").notice == .inDeckAlready)
    }

    @Test func `an accepted card is not asked again`() {
        var drill = Drill([Drill.cards[0]], pauses: false)
        _ = drill.begin()
        #expect(drill.type("1453").asked == "Rome fell in […].")
        #expect(drill.type(":accept").summary?.score.right == 1)
    }

    @Test(arguments: [(":again", Rating.again), (":hard", .hard), (":easy", .easy)])
    func `the learner overrules the rating`(command: String, rating: Rating) {
        var drill = Drill()
        _ = drill.begin()
        drill.type("476")
        #expect(drill.type(command).corrected?.rating == rating)
        #expect(drill.reviews.map(\.rating) == [rating])
        #expect(drill.reviews.map(\.verdict) == [.right])
    }

    @Test func `rating an answer as it is rated logs nothing`() {
        var drill = Drill()
        _ = drill.begin()
        drill.type("476")
        #expect(drill.type(":good").corrected?.rating == .good)
        #expect(drill.log == ["start", "review"])
    }

    @Test func `a card rated again comes back in the sitting`() {
        var drill = Drill([Drill.cards[0]])
        _ = drill.begin()
        drill.type("476")
        #expect(drill.type(":again").corrected?.comesBack == .inThisSitting)
        #expect(drill.type("").asked == "Rome fell in […].")
    }

    @Test func `corrections are taken back one by one, and then the answer`() {
        var drill = Drill()
        _ = drill.begin()
        drill.type("1453")
        drill.type(":accept")
        drill.type(":easy")
        #expect(drill.type(":undo").feedback?.rating == .good)
        #expect(drill.reviews.map(\.rating) == [.good])
        #expect(drill.type(":undo").feedback?.verdict == .wrong)
        #expect(drill.reviews.map(\.rating) == [.again])
        #expect(drill.session.score.right == 0)
        #expect(drill.type(":undo").asked == "Rome fell in […].")
        #expect(drill.reviews == [])
        #expect(drill.session.history.progress(of: Drill.cards[0].identifier) == .new)
    }

    @Test func `there is nothing to correct before the first answer`() {
        var drill = Drill()
        _ = drill.begin()
        #expect(drill.type(":hard").notice == .noAnswerYet(.hard))
        #expect(drill.type(":why").notice == .noAnswerYet(.why))
        #expect(drill.log == [])
    }
}
