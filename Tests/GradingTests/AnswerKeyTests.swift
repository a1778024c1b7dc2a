import Cards
import Grading
import Testing

/// Verdicts by kind of answer, each with what was accepted and what was typed.
struct AnswerKeyTests {
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
        Case("June 22, 1941", "22.6.1941", .right),
        Case("June 22, 1941", "the 22nd of June 1941", .right),
        Case("June 22, 1941", "22 june 41", .right),
        Case("June 22, 1941", "at dawn on 22 June 1941", .right),
        Case("June 22, 1941", "June 23, 1941", .close),
        Case("June 22, 1941", "July 22, 1941", .wrong),
        Case("June 22, 1941", "June 22, 1942", .wrong),
        Case("June 22, 1941", "June 1941", .close),
        Case("June 22, 1941", "22 June", .close),
        Case("June 22, 1941", "22 June", .right, prompt: "On what day of 1941 did the invasion begin?"),
        Case("4 March 1941", "03/04/1941", .right),
        Case("3 April 1941", "03/04/1941", .right),
        Case("1941", "June 1941", .right),
        Case("1941", "1942", .wrong),
        Case("the 1940s", "1943", .right),
        Case("late 1941", "December 1941", .right),
        Case("late 1941", "February 1941", .wrong),
        Case("late 1941", "1941", .close),
        Case("the winter of 1941", "December 1941", .right),
        Case("490 BC", "490", .close),
        Case("490 BC", "490 AD", .wrong),
        Case("1939–45", "1939 to 1945", .right),
        Case("1939–45", "1945 to 1939", .close),
        Case("1939–45", "1939", .close),
        Case("six months", "half a year", .right),
        Case("six months", "6 weeks", .wrong),
    ])
    func `dates are judged at the precision that was asked`(_ item: Case) {
        #expect(verdict(item, kind: .date) == item.verdict)
    }

    @Test(arguments: [
        Case("20–25 million", "25,000,000", .right),
        Case("20–25 million", "20 to 25 million", .right),
        Case("20–25 million", "twenty to twenty-five million", .right),
        Case("20–25 million", "22 million", .close),
        Case("20–25 million", "22 million", .right, prompt: "Roughly how many were there?"),
        Case("20–25 million", "250,000", .wrong),
        Case("three million", "3 milion", .close),
        Case("three million", "3 bilion", .wrong),
        Case("three million", "4 milion", .wrong),
        Case("a quarter", "one quater", .close),
        Case("1,500 tanks", "1500", .right),
        Case("1,500 tanks", "1,500 aircraft", .close),
        Case("1,500 tanks", "1,501", .wrong),
        Case("1,500 tanks", "15,000", .wrong),
        Case("about 1,500 tanks", "1,450", .right),
        Case("about 1,500 tanks", "1,250", .close),
        Case("a quarter", "25%", .right),
        Case("a third", "33%", .right),
        Case("a quarter", "less than a quarter", .close),
        Case("a quarter", "about a quarter", .right),
        Case("100 kilometres", "62 miles", .right),
        Case("100 kilometres", "100 miles", .wrong),
        Case("100 kilometres", "100", .close),
        Case("100 kilometres", "100", .right, prompt: "How many kilometres was it?"),
        Case("$12 million", "£12 million", .wrong),
        Case("$12 million", "12 million dollars", .right),
        Case("25%", "25", .close),
    ])
    func `figures are exact unless the answer is not`(_ item: Case) {
        #expect(verdict(item, kind: .figure) == item.verdict)
    }

    @Test(arguments: [
        Case("Georgy Zhukov", "zhukov", .right),
        Case("Georgy Zhukov", "Marshal Georgi Zhukov", .right),
        Case("Georgy Zhukov", "G. Zhukov", .right),
        Case("Georgy Zhukov", "Georgy Zhukow", .right),
        Case("Georgy Zhukov", "Georgy Malenkov", .wrong),
        Case("Charles de Gaulle", "Charles de-Gaulle", .right),
        Case("Joseph Stalin", "Iosif Stalin", .right),
        Case("Stalin", "Stalingrad", .wrong),
        Case("Lenin", "Lenín", .right),
        Case("Łódź", "lodz", .right),
        Case("the Red Army", "red army", .right),
        Case("Order 227", "order No. 227", .right),
        Case("Order 227", "Order 270", .wrong),
        Case("Henry VIII", "Henry VII", .wrong),
        Case("Fleming, Sir John Ambrose", "John Ambrose Fleming", .right),
        Case("Iraq", "Iran", .wrong),
        Case("West Germany", "East Germany", .wrong),
        Case("Germany", "East Germany", .close),
        Case("Alice or Louise", "Louise", .right),
        Case("Moscow and Leningrad", "Leningrad, Moscow", .right),
        Case("Moscow and Leningrad", "Moscow", .close),
        Case("Kiev", "Moscow", .wrong),
        Case("Stalin", "not Stalin", .wrong),
        Case("U.S.", "US", .right),
        Case("U.S.", "U.", .close),
        Case("Sakhalin and the Kuril Islands", "the Kurils, Sakhalin", .right),
    ])
    func `names are forgiven their form, never for another name`(_ item: Case) {
        #expect(verdict(item, kind: .person) == item.verdict)
    }

    @Test(arguments: [
        Case("because Germany attacked Russia", "Germany attacked Russia", .right),
        Case("Germany attacked Russia", "Russia attacked Germany", .wrong),
        Case("Germany attacked Russia", "Russia was attacked by Germany", .right),
        Case("the army did not get winter clothing", "the army got winter clothing", .wrong),
        Case("the harsh winter and long supply lines", "long supply lines and a harsh winter", .right),
        Case("Japan was short of oil and rubber", "the weather", .wrong),
    ])
    func `causes are judged by what they say`(_ item: Case) {
        #expect(verdict(item, kind: .cause) == item.verdict)
    }

    @Test func `a distractor is never right`() {
        let key = AnswerKey(kind: .place, prompt: "Where?", accepted: ["Austria"], choices: ["Australia", "Asturia"])
        #expect(key.judge("Australia") == Judgement(.wrong, "that is another one; it is Austria"))
        #expect(key.judge("Asturia").verdict == .wrong)
        #expect(key.judge("Austrja").verdict == .right)
    }

    @Test func `an empty answer is graded wrong`() {
        let key = AnswerKey(prompt: "Who?", accepted: ["Zhukov"])
        for given in ["", "  ", "?!", "🙂", "\u{1B}"] {
            #expect(key.judge(given) == Judgement(.wrong, "no answer; it is Zhukov"))
        }
    }

    @Test func `reasons say what of a date is right`() {
        let key = AnswerKey(kind: .date, prompt: "When?", accepted: ["22 June 1941"])
        #expect(key.judge("22 June 1942").reason == "the day is right, the year is 1941")
        #expect(key.judge("20 June 1941").reason == "month and year are right, the day is 22")
        #expect(key.judge("June 1941").reason == "right, but not exact enough: 22 June 1941")
    }

    @Test func `reasons name the slip of a name or a figure`() {
        #expect(AnswerKey(prompt: "Who?", accepted: ["Zhukov"]).judge("Zhukof").reason == "one letter off: Zhukov")
        let key = AnswerKey(kind: .figure, prompt: "How many?", accepted: ["25 million"])
        #expect(key.judge("2.5 million").reason == "10 times too little: 25 million")
    }

    @Test func `steps in order are judged by what stands before what`() {
        let key = AnswerKey(
            form: .sequence, prompt: "Put in order", accepted: ["Moscow; Stalingrad; Kursk"],
            choices: ["Moscow", "Stalingrad", "Kursk"])
        #expect(key.judge("Moscow; Stalingrad; Kursk").verdict == .right)
        #expect(key.judge("moscow, stalingrad, kursk").verdict == .right)
        #expect(key.judge("Stalingrad; Moscow; Kursk").verdict == .close)
        #expect(key.judge("Kursk; Stalingrad; Moscow").verdict == .wrong)
        #expect(key.judge(order: [0, 2, 1]) == Judgement(.close, "“Stalingrad” comes before “Kursk”"))
    }

    @Test func `what is pasted in is judged by its beginning and echoes no control characters`() {
        let key = AnswerKey(prompt: "Who?", accepted: ["Zhu\u{1B}[31mkov"])
        let judgement = key.judge(String(repeating: "\u{1B}[2J שלום 🙂 ", count: 2000))
        #expect(judgement == Judgement(.wrong, #"the number is another: Zhu\u{1B}[31mkov"#))
    }
}
