import TestSupport
import Testing

/// The kinds of sittings, and how cards climb in them, typed and read on the screen.
struct `sittings on a terminal` {
    private let terminal: TerminalProgram

    init() throws {
        terminal = try TerminalProgram(decks: [
            "rome": """
            Q: Who was the first emperor of Rome?
            A: Augustus
            choices: Nero; Trajan; Titus
            kind: person
            tags: empire
            id: emperor

            Q: When was Caesar killed?
            A: 15 March 44 BC
            kind: date
            id: caesar

            Q: Put the rulers in order.
            steps: Caesar; Augustus; Nero; Trajan
            kind: chronology
            id: rulers

            """
        ])
    }

    /// What the quiz asks about the emperor, up to its prompt.
    private func emperor() throws -> String {
        let screen = try terminal.start("quiz", "--kinds", "person")
        let text = try screen.expect("> ")
        _ = try screen.leave()
        return text
    }

    @Test func `a new card is asked with choices, then with a cue, then without, and a lapse goes a step back`() throws
    {
        #expect(try emperor().contains("a) "))
        let chosen = TerminalProgram.PastAnswer(card: "emperor", rating: "good", form: "choices", daysAgo: 90)
        try terminal.remember([chosen])
        #expect(try emperor().contains("cue: A·······"))
        let cued = TerminalProgram.PastAnswer(card: "emperor", rating: "good", form: "cued", daysAgo: 85)
        try terminal.remember([chosen, cued])
        let typed = try emperor()
        #expect(!typed.contains("cue: ") && !typed.contains("a) "))
        try terminal.remember([chosen, cued, .init(card: "emperor", rating: "again", daysAgo: 2)])
        #expect(try emperor().contains("cue: A·······"))
    }

    @Test func `choices are answered by letter or by text`() throws {
        let screen = try terminal.start("quiz", "--kinds", "person")
        let question = try screen.expect("> ")
        let line = try #require(question.split(whereSeparator: \.isNewline).first { $0.contains("Augustus") })
        let letter = try #require(line.firstMatch(of: #/([abcd])\) /#)?.1)
        screen.send(letter + "\r")
        try screen.expect("right")
        try screen.expect("Enter goes on ")
        #expect(try screen.leave().contains("1 of 1 right"))
        let again = try terminal.start("cram", "--kinds", "person", "--form", "choices")
        try again.reply("augustus")
        try again.expect("right")
        try again.expect("Enter goes on ")
        _ = try again.leave()
    }

    @Test func `steps are put in order by their letters, and what is out of place is shown`() throws {
        let screen = try terminal.start("quiz", "--kinds", "chronology")
        let question = try screen.expect("> ")
        let letters = ["Caesar", "Nero", "Augustus", "Trajan"].compactMap { step in
            question.split(whereSeparator: \.isNewline).first { $0.contains(step) }?.firstMatch(of: #/([abcd])\) /#)?.1
        }
        screen.send(letters.joined(separator: " ") + "\r")
        try screen.expect("Enter goes on ")
        let text = try screen.leave()
        #expect(text.contains("✓ Caesar") && text.contains("✗ Nero"))
    }

    @Test func `an exam tells everything at its end`() throws {
        let screen = try terminal.start("exam", "--kinds", "date,person", "--form", "typed", "--count", "2")
        for _ in 0..<2 { try screen.reply("Augustus") }
        try screen.expect("1 of 2 right")
        try screen.expect("Enter to end: ")
        screen.send("3\r")
        try screen.expect("type a number from 1 to 2")
        try screen.expect("Enter to end: ")
        screen.send("1\r")
        screen.send("2\r")
        try screen.expect("counts as right: 2 of 2")
        try screen.expect("Enter to end: ")
        screen.send("\r")
        #expect(try screen.finish() == 0)
        #expect(try terminal.log().count { $0.contains(#""type":"undo""#) } == 1)
        #expect(!screen.screenText.contains("Enter goes on"))
        #expect(screen.screenText.contains("answer: 15 March 44 BC"))
        #expect(try terminal.log().first?.contains(#""mode":"exam""#) == true)
        #expect(try terminal.program("stats").output.contains("exam"))
    }

    @Test func `an exam ends when its time is over, whatever stands on the line`() throws {
        let screen = try terminal.start("exam", "--minutes", "0.02")
        try screen.expect("> ")
        screen.send("Aug")
        try screen.expect("The time is over; no card was answered.", within: .seconds(5))
        #expect(try screen.finish() == 0)
    }

    @Test func `cramming leaves the schedule as it was`() throws {
        let screen = try terminal.start("cram", "--kinds", "date")
        try screen.reply("15 March 44 BC")
        try screen.expect("outside of the schedule")
        try screen.expect("Enter goes on ")
        #expect(try screen.leave().contains("1 of 1 right"))
        #expect(try terminal.log().contains { $0.contains(#""type":"practice""#) })
        #expect(try terminal.program("stats").output.contains("0 known"))
    }

    @Test func `review goes over what was missed, learn begins what is new`() throws {
        _ = try terminal.program("quiz", "--kinds", "date", input: "1066\n:quit\n")
        let review = try terminal.start("review")
        try review.expect("When was Caesar killed?")
        #expect(try review.leaveQuestion().contains("1 of 1"))
        let learn = try terminal.start("learn", "--count", "1")
        try learn.expect("Who was the first emperor of Rome?")
        _ = try learn.leaveQuestion()
        let all = try terminal.start("review", "--all")
        try all.expect("When was Caesar killed?")
        _ = try all.leaveQuestion()
    }

    @Test func `a tag chooses cards, and one that no card has is a mistake`() throws {
        let screen = try terminal.start("quiz", "--tags", "Empire")
        try screen.expect("1 of 1")
        _ = try screen.leaveQuestion()
        let wrong = try terminal.program("quiz", "--tags", "empir")
        #expect(wrong.status == 1)
        #expect(
            wrong.errors == "error: no card has the tag “empir”\nnote: did you mean “empire”?\nnote: the tags: empire\n"
        )
    }

    @Test func `a setting pins how cards are asked`() throws {
        #expect(try terminal.program("set", "form", "typed").output.hasPrefix("form       typed"))
        #expect(try !emperor().contains("a) "))
        let wrong = try terminal.program("set", "form", "sung")
        #expect(wrong.status == 1)
        #expect(wrong.errors.contains("it takes ladder, choices, cued, typed"))
        let negative = try terminal.program("set", "reviews", "-3")
        #expect(negative.status == 1)
        #expect(negative.errors.contains("it takes a number from 1"))
        #expect(try terminal.program("set", "forn").errors.contains("did you mean “form”?"))
        #expect(try terminal.program("set").output.split(separator: "\n").count == 4)
    }

    @Test func `after a break one sentence says what today takes`() throws {
        let past = ["emperor", "caesar", "rulers"].map {
            TerminalProgram.PastAnswer(card: $0, rating: "good", daysAgo: 60)
        }
        try terminal.remember(past)
        _ = try terminal.program("set", "reviews", "2")
        let screen = try terminal.start("quiz")
        try screen.expect("3 are due: today the 2 that would fade most by waiting, about 1 min; in 2 days")
        try screen.expect("1 of 2")
        _ = try screen.leaveQuestion()
    }

    @Test func `the end tells score, kinds, what was missed, the streak and tomorrow`() throws {
        try terminal.remember([.init(card: "emperor", rating: "good", daysAgo: 1)])
        let screen = try terminal.start("quiz", "--kinds", "date,chronology", "--form", "typed")
        try screen.reply("1066")
        try screen.goOn()
        try screen.reply("a b c d")
        try screen.expect("Enter goes on ")
        let text = try screen.leave()
        #expect(text.contains("of 2 right"))
        #expect(text.contains("date        0 of 1"))
        #expect(text.contains("Missed, and worth another look:\n  ✗ When was Caesar killed?"))
        #expect(text.contains(/2 days in a row · (nothing|\d) due tomorrow/))
    }

    @Test func `the home screen has decks, what is due, the streak and what to do next`() throws {
        try terminal.remember([
            .init(card: "emperor", rating: "good", daysAgo: 1), .init(card: "caesar", rating: "good", daysAgo: 9),
        ])
        _ = try terminal.program("cram", "--kinds", "date", input: "x\n")
        let screen = try terminal.start()
        try screen.expect("muster> ")
        let text = try screen.leave()
        #expect(text.contains("rome      3    1    1"))
        #expect(text.contains("2 days in a row"))
        #expect(text.contains(/1 due, 1 new for today.* To begin: quiz/))
    }

    @Test func `a long compile shows how far it is, and leaves nothing of that`() throws {
        let sentences = (1...900).map {
            "In \(1000 + $0 % 900), King Harold \($0) fought the battle of Hastings against the Normans."
        }
        let path = try terminal.folder.write(sentences.joined(separator: " ") + "\n", to: "long.txt")
        let screen = try terminal.start("compile", path)
        try screen.expect("compiling #", within: .seconds(60))
        try screen.expect("\r\u{1B}[K")
        _ = try screen.finish(within: .seconds(60))
    }
}
