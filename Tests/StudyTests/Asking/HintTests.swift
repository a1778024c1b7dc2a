import Cards
import Memory
import Study
import Testing

struct `hints` {
    @Test func `of a typed answer show more letters each time, and never more than half`() {
        var drill = Drill([Card(form: .cloze, prompt: "[…] commanded.", answer: "Marshal Zhukov, 1943")])
        _ = drill.begin()
        #expect(drill.type(":hint").hint == .partly("M······ Z·····, 1···"))
        #expect(drill.type(":hint").hint == .partly("Ma····· Zh····, 19··"))
        #expect(drill.type(":hint").hint == .partly("Mar···· Zhu···, 19··"))
        #expect(drill.type(":hint").notice == .noMoreHints)
    }

    @Test func `of a short answer show its length alone`() {
        var drill = Drill([Card(form: .cloze, prompt: "[…] is it.", answer: "7")])
        _ = drill.begin()
        #expect(drill.type(":hint").hint == .partly("·"))
        #expect(drill.type(":hint").notice == .noMoreHints)
    }

    @Test(arguments: [
        ("22 June 1941", "in the 1940s"), ("1066", "in the 1060s"), ("25,000", "between 10,000 and 100,000"),
        ("300 km", "between 100 and 1,000 kilometres"), ("45%", "between 10 and 100 percent"),
    ])
    func `of a date or figure begin with a range`(answer: String, range: String) {
        var drill = Drill([Card(form: .cloze, prompt: "It is […].", answer: answer)])
        _ = drill.begin()
        #expect(drill.type(":hint").hint == .range(range))
        guard case .partly = drill.type(":hint").hint else {
            Issue.record("no letters after the range")
            return
        }
    }

    @Test func `of choices rule out wrong ones until two are left`() throws {
        var drill = Drill([Card(form: .choice, prompt: "Which?", answer: "Moscow", choices: ["Rome", "Bonn", "Oslo"])])
        let question = try #require(drill.begin().question)
        var ruledOut: [String] = []
        while case .ruledOut(let letter, let option) = drill.type(":hint").hint {
            #expect(question.options.firstIndex(of: option).map { question.letters[$0] } == letter)
            ruledOut.append(option)
        }
        #expect(ruledOut.count == 2)
        #expect(!ruledOut.contains("Moscow"))
    }

    @Test func `of an order name the first steps`() {
        let card = Card(form: .sequence, prompt: "Order?", answer: "a; b; c; d", choices: ["w", "x", "y", "z"])
        var drill = Drill([card])
        _ = drill.begin()
        #expect(drill.type(":hint").hint == .startsWith(["w"]))
        #expect(drill.type(":hint").hint == .startsWith(["w", "x"]))
        #expect(drill.type(":hint").notice == .noMoreHints)
    }

    @Test func `cost the better ratings`() {
        var drill = Drill()
        _ = drill.begin()
        drill.type(":hint", after: 1)
        #expect(drill.type("476", after: 1).feedback?.rating == .good)
        drill.type("")
        drill.type(":hint", after: 1)
        drill.type(":hint", after: 1)
        #expect(drill.type("Hannibal", after: 1).feedback?.rating == .hard)
    }
}
