import Cards
import Grading
import Testing

/// Verdicts that hang on one word: a prefix, another verb, another name, a size.
struct MeaningTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let accepted: String
        let given: String
        let verdict: Verdict
        let prompt: String
        var testDescription: String { "\(accepted) <- \(given)" }

        init(_ accepted: String, _ given: String, _ verdict: Verdict, prompt: String = "What was it?") {
            self.accepted = accepted
            self.given = given
            self.verdict = verdict
            self.prompt = prompt
        }
    }

    private func verdict(_ item: Case, kind: CardKind?) -> Verdict {
        AnswerKey(kind: kind, prompt: item.prompt, accepted: [item.accepted]).judge(item.given).verdict
    }

    @Test(arguments: [
        Case("a few thousand sheep", "several thousand sheep", .right),
        Case("a few thousand sheep", "thousands of sheep", .right),
        Case("a few thousand sheep", "thousands", .right),
        Case("a few thousand sheep", "a few thousand goats", .close),
        Case("a few thousand sheep", "a few hundred sheep", .wrong),
        Case("a few thousand sheep", "a few million sheep", .wrong),
        Case("a few thousand sheep", "tens of thousands of sheep", .wrong),
        Case("a few thousand sheep", "a few", .wrong),
        Case("a few thousand sheep", "4,000 sheep", .close),
        Case("a few thousand sheep", "40,000 sheep", .wrong),
        Case("billions", "a billion", .wrong),
        Case("dozens", "a few dozen", .right),
        Case("6,000", "thousands", .close),
        Case("6,000", "hundreds", .wrong),
        Case("a few hundred square kilometres", "several hundred km²", .right),
        Case("a few hundred square kilometres", "a few hundred sq km", .right),
        Case("a few hundred square kilometres", "hundreds of square km", .right),
        Case("a few hundred square kilometres", "a few hundred square miles", .wrong),
        Case("a few hundred square kilometres", "a few hundred", .close),
        Case("a few hundred", "several hundred acres", .right, prompt: "How many acres did they buy?"),
    ])
    func `a number told by its size must have that size`(_ item: Case) {
        #expect(verdict(item, kind: .figure) == item.verdict)
    }

    @Test(arguments: [
        Case("thirty to forty ships", "34 ships", .close),
        Case("thirty to forty ships", "34 ships", .right, prompt: "About how many ships sailed?"),
        Case("nine tonnes", "over nine tonnes", .close, prompt: "How heavy was the bell?"),
        Case("nine tonnes", "over nine tonnes", .right, prompt: "Which weight did the bell exceed?"),
        Case("nine tonnes", "under nine tonnes", .close, prompt: "Which weight did the bell exceed?"),
    ])
    func `a bound or a value within a range is right where it was asked for`(_ item: Case) {
        #expect(verdict(item, kind: .figure) == item.verdict)
    }

    @Test(arguments: [
        Case("four weeks", "four weeks later", .right, prompt: "How long after the flood was the bridge mended?"),
        Case("four weeks", "five weeks later", .wrong, prompt: "How long after the flood was the bridge mended?"),
        Case("four weeks", "four weeks before", .close, prompt: "How long after the flood was the bridge mended?"),
        Case("four weeks", "four weeks earlier", .right, prompt: "How long before the flood was it built?"),
        Case("three years and two months", "three years two months", .right),
        Case("three years and two months", "38 months", .right),
        Case("three years and two months", "three years three months", .wrong),
    ])
    func `a length of time may be said as a distance or without "and"`(_ item: Case) {
        #expect(verdict(item, kind: .date) == item.verdict)
    }

    @Test(arguments: [
        Case("activate the reserve pumps", "deactivate the reserve pumps", .wrong),
        Case("activate the reserve pumps", "de-activate the reserve pumps", .wrong),
        Case("activate the reserve pumps", "take the reserve pumps away", .close),
        Case("activate the reserve pumps", "activate reserve pumps", .right),
        Case("activate the reserve pumps", "activate the pumps", .right),
        Case("activate the reserve pumps", "the reserve pumps", .close),
        Case("legalise gambling", "legalize gambling", .right),
        Case("armed merchant ships", "unarmed merchant ships", .wrong),
        Case("the mill owners trusted their clerk", "the mill owners mistrusted their clerk", .wrong),
    ])
    func `the verb of an order is its meaning`(_ item: Case) {
        #expect(verdict(item, kind: .order) == item.verdict)
    }

    @Test(arguments: [
        Case("the plan found strong Danish support", "the plan found Danish support", .right),
        Case("the plan found strong Danish support", "the plan found little Danish support", .close),
        Case("the plan found strong Danish support", "the plan found strong Dutch support", .wrong),
        Case("Nelson had obeyed his old admiral", "Nelson obeyed his admiral", .right),
        Case("Nelson had obeyed his old admiral", "Nelson had mocked his old admiral", .close),
        Case("Nelson had obeyed his old admiral", "hardy had obeyed his old admiral", .wrong),
        Case("whether Denmark was going to yield", "if Denmark would yield", .right),
        Case("whether Denmark was going to yield", "whether Norway was going to yield", .wrong),
        Case("a poorer town had held out against them", "a richer town had held out against them", .close),
        Case("trade between the two island kingdoms", "trade between the island kingdoms", .right),
        Case("trade between the two island kingdoms", "trade between the three island kingdoms", .wrong),
    ])
    func `a word may be left out, but not replaced`(_ item: Case) {
        #expect(verdict(item, kind: .cause) == item.verdict)
    }

    @Test(arguments: [
        Case("theft or arson", "theft", .close),
        Case("theft or arson", "arson or theft", .right),
        Case("theft or arson", "theft", .right, prompt: "Name one of the crimes that were punished."),
        Case("Constantinople or Byzantium", "Byzantium", .right),
        Case("the Bolivian coast", "Bolivia", .close, prompt: "Which coast did they reach?"),
        Case("Bolivia", "Bolivian", .close),
        Case("Bolivia", "Bolivian", .right, prompt: "What nationality was the player?"),
        Case("the 42nd Street", "forty-second street", .right),
        Case("the 42nd Street", "forty-third street", .wrong),
    ])
    func `half of an answer and another form of a name are close`(_ item: Case) {
        #expect(verdict(item, kind: .term) == item.verdict)
    }

    @Test(arguments: [CardKind.order, .term, .person])
    func `a surname is enough where the question asks who`(_ kind: CardKind) {
        let key = AnswerKey(kind: kind, prompt: "Who signed the decree?", accepted: ["Horatio Nelson"])
        #expect(key.judge("Nelson") == Judgement(.right, "right: Horatio Nelson"))
        #expect(key.judge("Horatio").verdict == .close)
        let place = AnswerKey(kind: .place, prompt: "Which harbour did they leave?", accepted: ["Port Arthur"])
        #expect(place.judge("Arthur").verdict == .close)
    }

    @Test func `reasons name the word that changes the meaning`() {
        let key = AnswerKey(kind: .order, prompt: "What had they to do?", accepted: ["activate the pumps"])
        #expect(key.judge("deactivate the pumps").reason == "deactivate is something else: activate the pumps")
        let count = AnswerKey(kind: .figure, prompt: "How many?", accepted: ["a few thousand"])
        #expect(count.judge("a few million").reason == "another size: a few thousand")
    }
}
