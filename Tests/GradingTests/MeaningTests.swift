import Cards
import Grading
import Testing

/// Verdicts that hang on one word: a prefix, another verb, another name, a size.
struct MeaningTests {
    @Test(arguments: [
        JudgedAnswer("a few thousand sheep", "several thousand sheep", .right),
        JudgedAnswer("a few thousand sheep", "thousands of sheep", .right),
        JudgedAnswer("a few thousand sheep", "thousands", .right),
        JudgedAnswer("a few thousand sheep", "a few thousand goats", .close),
        JudgedAnswer("a few thousand sheep", "a few hundred sheep", .wrong),
        JudgedAnswer("a few thousand sheep", "a few million sheep", .wrong),
        JudgedAnswer("a few thousand sheep", "tens of thousands of sheep", .wrong),
        JudgedAnswer("a few thousand sheep", "a few", .wrong),
        JudgedAnswer("a few thousand sheep", "4,000 sheep", .close),
        JudgedAnswer("a few thousand sheep", "40,000 sheep", .wrong),
        JudgedAnswer("billions", "a billion", .wrong),
        JudgedAnswer("dozens", "a few dozen", .right),
        JudgedAnswer("6,000", "thousands", .close),
        JudgedAnswer("6,000", "hundreds", .wrong),
        JudgedAnswer("a few hundred square kilometres", "several hundred km²", .right),
        JudgedAnswer("a few hundred square kilometres", "a few hundred sq km", .right),
        JudgedAnswer("a few hundred square kilometres", "hundreds of square km", .right),
        JudgedAnswer("a few hundred square kilometres", "a few hundred square miles", .wrong),
        JudgedAnswer("a few hundred square kilometres", "a few hundred", .close),
        JudgedAnswer("a few hundred", "several hundred acres", .right, prompt: "How many acres did they buy?"),
    ])
    func `a number told by its size must have that size`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .figure) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("thirty to forty ships", "34 ships", .close),
        JudgedAnswer("thirty to forty ships", "34 ships", .right, prompt: "About how many ships sailed?"),
        JudgedAnswer("nine tonnes", "over nine tonnes", .close, prompt: "How heavy was the bell?"),
        JudgedAnswer("nine tonnes", "over nine tonnes", .right, prompt: "Which weight did the bell exceed?"),
        JudgedAnswer("nine tonnes", "under nine tonnes", .close, prompt: "Which weight did the bell exceed?"),
    ])
    func `a bound or a value within a range is right where it was asked for`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .figure) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("−30 °C", "30 °C", .wrong), JudgedAnswer("−30 °C", "-30 °C", .right),
        JudgedAnswer("−11 °C", "minus 11 degrees", .close), JudgedAnswer("a fifth", "5", .wrong),
        JudgedAnswer("4-3", "3-4", .wrong), JudgedAnswer("52 to 48", "48 to 52", .wrong),
        JudgedAnswer("two days after the vote", "two days before the vote", .wrong),
        JudgedAnswer("before 1914", "after 1914", .close), JudgedAnswer("since 1945", "until 1945", .close),
        JudgedAnswer("early 1943", "late 1943", .close), JudgedAnswer("early 1943", "early in 1943", .right),
        JudgedAnswer("the end of May", "the start of May", .close),
        JudgedAnswer("the morning of 5 May 1945", "the evening of 5 May 1945", .close),
    ])
    func `an opposite, another order and another half are not what was meant`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("44 BC", "B.C. 44", .right), JudgedAnswer("1914–1918", "1914 to 18", .right),
        JudgedAnswer("noon", "12:00", .right), JudgedAnswer("midnight", "00:00", .right),
        JudgedAnswer("3.50 p.m.", "ten to four", .right), JudgedAnswer("half past five", "17:30", .right),
        JudgedAnswer("5:30 a.m.", "17:30", .wrong), JudgedAnswer("6 p.m.", "18:00", .right),
        JudgedAnswer("Monday", "on monday", .right), JudgedAnswer("Monday", "Tuesday", .wrong),
        JudgedAnswer("New Year's Eve", "31 December", .right),
        JudgedAnswer("Q3 1990", "the third quarter of 1990", .right),
    ])
    func `a time may be told by the clock, in words or by its name`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .date) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer(
            "four weeks", "four weeks later", .right, prompt: "How long after the flood was the bridge mended?"),
        JudgedAnswer(
            "four weeks", "five weeks later", .wrong, prompt: "How long after the flood was the bridge mended?"),
        JudgedAnswer(
            "four weeks", "four weeks before", .close, prompt: "How long after the flood was the bridge mended?"),
        JudgedAnswer("four weeks", "four weeks earlier", .right, prompt: "How long before the flood was it built?"),
        JudgedAnswer("three years and two months", "three years two months", .right),
        JudgedAnswer("three years and two months", "38 months", .right),
        JudgedAnswer("three years and two months", "three years three months", .wrong),
    ])
    func `a length of time may be said as a distance or without "and"`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .date) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("activate the reserve pumps", "deactivate the reserve pumps", .wrong),
        JudgedAnswer("activate the reserve pumps", "de-activate the reserve pumps", .wrong),
        JudgedAnswer("activate the reserve pumps", "take the reserve pumps away", .close),
        JudgedAnswer("activate the reserve pumps", "activate reserve pumps", .right),
        JudgedAnswer("activate the reserve pumps", "activate the pumps", .right),
        JudgedAnswer("activate the reserve pumps", "the reserve pumps", .close),
        JudgedAnswer("legalise gambling", "legalize gambling", .right),
        JudgedAnswer("armed merchant ships", "unarmed merchant ships", .wrong),
        JudgedAnswer("the mill owners trusted their clerk", "the mill owners mistrusted their clerk", .wrong),
    ])
    func `the verb of an order is its meaning`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .order) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("the plan found strong Danish support", "the plan found Danish support", .right),
        JudgedAnswer("the plan found strong Danish support", "the plan found little Danish support", .close),
        JudgedAnswer("the plan found strong Danish support", "the plan found strong Dutch support", .wrong),
        JudgedAnswer("Nelson had obeyed his old admiral", "Nelson obeyed his admiral", .right),
        JudgedAnswer("Nelson had obeyed his old admiral", "Nelson had mocked his old admiral", .close),
        JudgedAnswer("Nelson had obeyed his old admiral", "hardy had obeyed his old admiral", .wrong),
        JudgedAnswer("whether Denmark was going to yield", "if Denmark would yield", .right),
        JudgedAnswer("whether Denmark was going to yield", "whether Norway was going to yield", .wrong),
        JudgedAnswer("a poorer town had held out against them", "a richer town had held out against them", .close),
        JudgedAnswer("trade between the two island kingdoms", "trade between the island kingdoms", .right),
        JudgedAnswer("trade between the two island kingdoms", "trade between the three island kingdoms", .wrong),
    ])
    func `a word may be left out, but not replaced`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .cause) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("theft or arson", "theft", .close),
        JudgedAnswer("theft or arson", "arson or theft", .right),
        JudgedAnswer("theft or arson", "theft", .right, prompt: "Name one of the crimes that were punished."),
        JudgedAnswer("Constantinople or Byzantium", "Byzantium", .right),
        JudgedAnswer("the Bolivian coast", "Bolivia", .close, prompt: "Which coast did they reach?"),
        JudgedAnswer("Bolivia", "Bolivian", .close),
        JudgedAnswer("Bolivia", "Bolivian", .right, prompt: "What nationality was the player?"),
        JudgedAnswer("the 42nd Street", "forty-second street", .right),
        JudgedAnswer("the 42nd Street", "forty-third street", .wrong),
    ])
    func `half of an answer and another form of a name are close`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .term) == item.expected)
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
        #expect(key.judge("deactivate the pumps").reason == "“deactivate” is something else: activate the pumps")
        let count = AnswerKey(kind: .figure, prompt: "How many?", accepted: ["a few thousand"])
        #expect(count.judge("a few million").reason == "another size: a few thousand")
    }
}

/// Who did what to whom, and whether it is denied.
struct DenialTests {
    @Test(arguments: [
        JudgedAnswer("he ignored the warnings", "he did not listen to the warnings", .close),
        JudgedAnswer("he ignored the warnings", "he listened to the warnings", .wrong),
        JudgedAnswer("he ignored the warnings", "he did not ignore the warnings", .wrong),
        JudgedAnswer("the army defeated the navy", "the navy defeated the army", .wrong),
        JudgedAnswer("the army defeated the navy", "the navy was defeated by the army", .right),
        JudgedAnswer("they ran out of fuel", "because of a lack of fuel", .right),
        JudgedAnswer("they ran out of fuel", "they did not run out of fuel", .wrong),
        JudgedAnswer("the Germans lacked tanks", "the Russians lacked tanks", .wrong),
        JudgedAnswer("the Germans lacked tanks", "the Germans were short of tanks", .right),
        JudgedAnswer("Finland refused to cede territory", "Finland would not cede territory", .right),
        JudgedAnswer("Finland refused to cede territory", "Finland ceded territory", .wrong),
        JudgedAnswer("forbade retreat", "banned retreat", .right),
        JudgedAnswer("forbade retreat", "allowed retreat", .wrong),
        JudgedAnswer("stealing the Crown Jewels", "Hiding the Crown Jewels", .close),
    ])
    func `the other way round is wrong, the opposite denied is close`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .cause) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("they interlock", "they do not interlock", .wrong, prompt: "Why could it not pull them apart?"),
        JudgedAnswer("they interlock", "they interlock", .right, prompt: "Why could it not pull them apart?"),
        JudgedAnswer("penguins", "penguins cannot fly", .right, prompt: "What cannot fly?"),
        JudgedAnswer("they were not ready", "they were ready", .wrong, prompt: "Why did they not attack?"),
        JudgedAnswer("they were not ready", "they weren't ready", .right, prompt: "Why did they not attack?"),
        JudgedAnswer("weight rather than ornament", "ornament rather than weight", .wrong),
        JudgedAnswer("weight rather than ornament", "weight rather than ornament", .right),
        JudgedAnswer("C++", "c++", .right),
        JudgedAnswer("C++", "C", .wrong),
        JudgedAnswer("C", "C++", .wrong),
        JudgedAnswer("F#", "F", .wrong),
        JudgedAnswer("Smith + Co", "Smith+Co", .right),
    ])
    func `what is denied, put second or marked by a sign is told apart`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("weight rather than ornament", "weight, not ornament", .right),
        JudgedAnswer("weight rather than ornament", "weight instead of ornament", .right),
        JudgedAnswer("weight rather than ornament", "weight", .right),
        JudgedAnswer("weight rather than ornament", "ornament rather than weight", .wrong),
        JudgedAnswer("weight rather than ornament", "ornament", .wrong),
    ])
    func `what was not chosen need not be told, and is not right`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .cause) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("he had retreated without orders", "he retreated without an order", .right),
        JudgedAnswer("he had retreated without orders", "he did not retreat", .wrong),
        JudgedAnswer("he had retreated without orders", "he retreated with orders", .wrong),
        JudgedAnswer("he had retreated without orders", "for retreating", .close),
        JudgedAnswer("the defenders ran out of food", "the attackers ran out of food", .wrong),
    ])
    func `what is told to be missing is denied alone`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .cause) == item.expected)
    }
}
