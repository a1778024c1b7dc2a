import Cards
import Memory
import ReviewHistory
import Study
import Testing

struct `a sitting` {
    @Test func `asks its cards in their order and ends with the score`() {
        var drill = Drill()
        #expect(drill.begin().asked == "Rome fell in […].")
        #expect(drill.type("476").feedback?.verdict == .right)
        #expect(drill.type("").asked == "[…] crossed the Alps.")
        drill.type("Hannibal")
        #expect(drill.type("").asked == "Caesar crossed the […].")
        drill.type("Rubicon")
        let summary = drill.type("").summary
        #expect(summary?.score.asked == 3)
        #expect(summary?.score.right == 3)
        #expect(summary?.seconds == 360)
        #expect(summary?.left == 0)
        #expect(drill.session.isOver)
    }

    @Test func `logs its beginning with the first answer and its end with the score`() {
        var drill = Drill()
        _ = drill.begin()
        #expect(drill.log == [])
        drill.type("476")
        #expect(drill.log == ["start", "review"])
        drill.type(":quit")
        #expect(drill.log == ["start", "review", "end"])
        let end = SessionEnd(session: drill.session.session, asked: 1, right: 1)
        #expect(drill.events.last?.what == .sessionEnded(end))
    }

    @Test func `leaves no trace when nothing was answered`() {
        var drill = Drill()
        _ = drill.begin()
        #expect(drill.end().summary?.left == 3)
        #expect(drill.events.isEmpty)
    }

    @Test func `logs what was typed, how it was judged, and how long it took`() {
        var drill = Drill([Card(form: .cloze, kind: .date, prompt: "Harold fell on […].", answer: "14 October 1066")])
        _ = drill.begin()
        drill.type(" 13 October 1066 ", after: 8)
        let review = drill.reviews.first
        #expect(review?.given == "13 October 1066")
        #expect(review?.verdict == .close)
        #expect(review?.rating == .hard)
        #expect(review?.seconds == 8)
        #expect(review?.deck == "rome")
        #expect(review?.kind == .date)
        #expect(review?.form == .typed)
    }

    @Test func `asks a missed card again until it is recalled`() {
        var drill = Drill()
        _ = drill.begin()
        #expect(drill.type("1453").feedback?.comesBack == .inThisSitting)
        for answer in ["Hannibal", "Rubicon"] {
            drill.type("")
            drill.type(answer)
        }
        let again = drill.type("")
        #expect(again.asked == "Rome fell in […].")
        #expect(again.question?.isRepeat == true)
        drill.type("1453")
        #expect(drill.type("").asked == "Rome fell in […].")
        drill.type("476")
        let score = drill.type("").summary?.score
        #expect(score?.asked == 3)
        #expect(score?.right == 2)
        #expect(score?.missed.map(\.given) == ["1453"])
    }

    @Test func `a missed card comes back after four others`() {
        let many = (1...7).map { Card(form: .cloze, prompt: "Number […] of them: \($0).", answer: "\($0)0") }
        var drill = Drill(many)
        var asked = [drill.begin().asked]
        drill.type("x")
        for number in 2...5 {
            asked.append(drill.type("").asked)
            drill.type("\(number)0")
        }
        #expect(drill.type("").asked == asked[0])
    }

    @Test func `without a pause the next question follows the answer`() {
        var drill = Drill(pauses: false)
        _ = drill.begin()
        let outputs = drill.type("476")
        #expect(outputs.feedback?.verdict == .right)
        #expect(outputs.asked == "[…] crossed the Alps.")
    }

    @Test func `a blank line is asked about once and then counts as not known`() {
        var drill = Drill()
        _ = drill.begin()
        #expect(drill.type("").notice == .blank)
        #expect(drill.log == [])
        #expect(drill.type("").feedback?.verdict == .wrong)
        #expect(drill.reviews.map(\.given) == [""])
    }

    @Test func `a space before a colon makes an answer of it`() {
        var drill = Drill([Card(form: .cloze, prompt: "[…] saves and leaves vi.", answer: ":wq")])
        _ = drill.begin()
        #expect(drill.type(" :wq").feedback?.verdict == .right)
    }

    @Test func `the memory of earlier sittings decides when a card comes back`() {
        var first = Drill([Drill.cards[0]])
        _ = first.begin()
        first.type("476")
        var second = Drill([Drill.cards[0]], past: first.events)
        second.time = 10 * 86_400_000
        _ = second.begin()
        second.type("476")
        let progress = second.session.history.progress(of: Drill.cards[0].identifier).reviewed
        #expect(progress?.reviewCount == 2)
        #expect((progress?.memory.stability ?? 0) > 10)
    }

    @Test func `a handful of cards missed again and again does not keep the others from being asked`() {
        let cards = (1...60).map { Card(form: .cloze, prompt: "Number \($0) is […].", answer: "\($0 + 1000)") }
        var drill = Drill(cards, pauses: false)
        var asked: Set<String> = []
        var outputs = drill.begin()
        // The first five are never known, all others at once.
        for _ in 0..<120 {
            guard let question = outputs.question else { break }
            asked.insert(question.card.prompt)
            let isHard = cards.prefix(5).contains(question.card)
            outputs = drill.type(isHard ? "7" : question.card.answer)
        }
        #expect(asked.count == 60)
        #expect(drill.session.isOver)
    }

    @Test func `a card missed six times is left for the next sitting`() {
        var drill = Drill([Drill.cards[0]])
        _ = drill.begin()
        for _ in 0..<5 {
            #expect(drill.type("1453").feedback?.comesBack == .inThisSitting)
            drill.type("")
        }
        #expect(drill.type("1453").feedback?.comesBack == .inNextSitting)
        #expect(drill.type("").summary?.score.asked == 1)
    }

    @Test func `a text that is none of the choices is asked for again, a slip in one is taken`() {
        let card = Card(
            form: .question, kind: .person, prompt: "Who held Moscow?", answer: "Zhukov",
            choices: ["Vasilevsky", "Rokossovsky", "Timoshenko"])
        var drill = Drill([card])
        _ = drill.begin()
        #expect(drill.type("Napoleon").notice == .noSuchChoice("Napoleon", last: "d"))
        #expect(drill.log == [])
        #expect(drill.type("Rokosovsky").feedback?.given == "Rokossovsky")
    }

    @Test func `a question mark says that the answer is not known`() {
        var drill = Drill()
        _ = drill.begin()
        let feedback = drill.type("?").feedback
        #expect(feedback?.verdict == .wrong)
        #expect(feedback?.given == "")
    }

    @Test func `only two blank lines in a row give a card up`() {
        var drill = Drill()
        _ = drill.begin()
        #expect(drill.type("").notice == .blank)
        drill.type(":hint")
        #expect(drill.type("").notice == .blank)
        #expect(drill.type("").feedback?.verdict == .wrong)
    }

    @Test func `what is typed where Enter goes on is not taken without a word`() {
        var drill = Drill()
        _ = drill.begin()
        drill.type("476")
        let outputs = drill.type("Hannibal")
        #expect(outputs.notice == .notAnAnswer)
        #expect(outputs.asked == "[…] crossed the Alps.")
    }
}
