import Cards
import Diagnostics
import Memory
import ReviewHistory
import TestSupport
import Testing

struct EventLineTests {
    @Test func `a review is one line in a fixed order`() {
        let event = Example.review("e1", "8f14e45fceea167a", .hard, seconds: 4.25)
        #expect(
            event.line == """
                {"v":1,"event":"e1","time":1777896000000,"offset":0,"type":"review","card":"8f14e45fceea167a",\
                "deck":"War","kind":"date","form":"typed","given":"22 June 1941","verdict":"close","rating":"hard",\
                "seconds":4.25,"session":"s1"}
                """)
    }

    @Test func `whole seconds have no point, and a missing kind is left out`() {
        let review = Review(
            card: CardIdentifier("a"), deck: "", kind: nil, form: .choices, given: "", verdict: .right, rating: .easy,
            seconds: 3, session: "s")
        #expect(
            Event(stamp: Example.stamp("e"), what: .review(review)).line == """
                {"v":1,"event":"e","time":1777896000000,"offset":0,"type":"review","card":"a","deck":"",\
                "form":"choices","given":"","verdict":"right","rating":"easy","seconds":3,"session":"s"}
                """)
    }

    @Test(arguments: [
        (
            Event.What.sessionStarted(SessionStart(session: "s", mode: "quiz", decks: ["A", "B"])),
            #""type":"start","session":"s","mode":"quiz","decks":["A","B"]"#
        ),
        (
            .sessionEnded(SessionEnd(session: "s", asked: 20, right: 17)),
            #""type":"end","session":"s","asked":20,"right":17"#
        ),
        (.undo(event: "e0"), #""type":"undo","undone":"e0""#),
        (.relinked(from: CardIdentifier("a"), to: CardIdentifier("b")), #""type":"relink","from":"a","to":"b""#),
        (.keptApart(from: CardIdentifier("a"), to: CardIdentifier("b")), #""type":"apart","from":"a","to":"b""#),
        (
            .cardText(
                CardIdentifier("a"),
                CardText(
                    form: .question, prompt: "Who?", answer: "me", deck: "War",
                    source: CardSource(document: "w.txt", line: 3))),
            #""type":"card","card":"a","deck":"War","form":"question","prompt":"Who?","answer":"me","source":"w.txt","line":3"#
        ),
        (.suspended(CardIdentifier("a")), #""type":"suspend","card":"a""#),
        (.resumed(CardIdentifier("a")), #""type":"resume","card":"a""#),
        (.buried(CardIdentifier("a")), #""type":"bury","card":"a""#),
        (.flagged(CardIdentifier("a")), #""type":"flag","card":"a""#),
        (.unflagged(CardIdentifier("a")), #""type":"unflag","card":"a""#),
        (.set(SettingChange(name: "new", value: "10")), #""type":"set","name":"new","value":"10""#),
    ])
    func `every other type has its own fields`(what: Event.What, fields: String) throws {
        let event = Event(stamp: Example.stamp("e1"), what: what)
        #expect(event.line == #"{"v":1,"event":"e1","time":1777896000000,"offset":0,"# + fields + "}")
        #expect(try read(event.line) == [event])
    }

    @Test(arguments: ["", "\"\\/", "a\nb\r\tc\u{0}\u{1B}[31m", "Кто? 🇫🇷 e\u{301} \u{2028}", "x\u{FFFF}\u{10FFFF}"])
    func `any text survives writing and reading`(text: String) throws {
        let review = Review(
            card: CardIdentifier(text + "1"), deck: text, kind: .cause, form: .order, given: text, verdict: .wrong,
            rating: .again, seconds: 0.1, session: text)
        let event = Event(stamp: Example.stamp(text + "!"), what: .review(review))
        #expect(!event.line.contains { $0.isNewline && $0 != "\u{2028}" })
        #expect(try read(event.line) == [event])
    }

    @Test func `random events survive writing and reading`() throws {
        var generator = SeededGenerator(seed: 3)
        let events = Example.randomEvents(500, using: &generator)
        #expect(try read(events.map { $0.line + "\n" }.joined()) == events)
    }

    @Test(arguments: [
        #"{"v":2,"event":"e1","time":5,"offset":60,"type":"mood","mood":"good","why":{"a":[1,null,true]}}"#,
        #"{"v":1,"event":"e1","time":5,"offset":60,"type":"mood"}"#,
        #"{"v":3,"event":"e1","time":5,"offset":60,"type":"suspend","card":"a","until":1.50e3,"note":"\u00e9"}"#,
        #"{"v":2,"event":"e1","time":5,"offset":60,"type":"suspend","cards":["a","b"]}"#,
        #"{"v":2,"event":"e1","time":5,"offset":60,"type":"undo","undone":{"from":1,"to":2},"why":"slip"}"#,
    ])
    func `what a newer version wrote is written again as it was`(line: String) throws {
        let events = try read(line)
        #expect(events.map(\.line) == [line])
    }

    @Test func `a known entry with a new field keeps its meaning`() throws {
        let line = #"{"v":1,"event":"e1","time":5,"offset":0,"type":"suspend","until":7,"card":"a"}"#
        let event = try #require(try read(line).first)
        #expect(event.what == .suspended(CardIdentifier("a")))
        #expect(event.extraFields == [Event.ExtraField(name: "until", json: "7")])
    }

    @Test(arguments: [#"\u0000card"#, "Card", "cardcardcard", "", "\u{E9}"])
    func `a field with a name like a known one is another field`(name: String) throws {
        let line = #"{"v":1,"event":"e1","time":5,"offset":0,"type":"suspend","card":"a",""# + name + #"":"b"}"#
        let event = try #require(try read(line).first)
        #expect(event.what == .suspended(CardIdentifier("a")))
        #expect(event.extraFields.count == 1)
        #expect(event.line == line)
    }

    @Test func `fields may come in any order, with space between them`() throws {
        let line = """
             { "session" : "s" , "right" : 1 , "type" : "end" , "asked" : 2 , "offset" : -90 ,
            """
            .replacing("\n", with: "") + #""time" : 1e3 , "event" : "\u0065\ud83d\ude00" , "v" : 1 } "#
        #expect(
            try read(line) == [
                Event(
                    stamp: EventStamp(identifier: "e😀", time: 1000, utcOffsetMinutes: -90),
                    what: .sessionEnded(SessionEnd(session: "s", asked: 2, right: 1)))
            ])
    }

    private func read(_ text: String) throws(Diagnostic) -> [Event] {
        try ReviewLog(reading: Array(text.utf8), path: "a.jsonl").events
    }
}
