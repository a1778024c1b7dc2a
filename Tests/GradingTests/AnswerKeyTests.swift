import Cards
import Grading
import Testing

/// Verdicts by kind of answer, each with what was accepted and what was typed.
struct AnswerKeyTests {
    @Test(arguments: [
        JudgedAnswer("June 22, 1941", "22.6.1941", .right),
        JudgedAnswer("June 22, 1941", "the 22nd of June 1941", .right),
        JudgedAnswer("June 22, 1941", "22 june 41", .right),
        JudgedAnswer("June 22, 1941", "at dawn on 22 June 1941", .right),
        JudgedAnswer("June 22, 1941", "June 23, 1941", .close),
        JudgedAnswer("June 22, 1941", "July 22, 1941", .wrong),
        JudgedAnswer("June 22, 1941", "June 22, 1942", .wrong),
        JudgedAnswer("June 22, 1941", "June 1941", .close),
        JudgedAnswer("June 22, 1941", "22 June", .close),
        JudgedAnswer("June 22, 1941", "22 June", .right, prompt: "On what day of 1941 did the invasion begin?"),
        JudgedAnswer("4 March 1941", "03/04/1941", .right),
        JudgedAnswer("3 April 1941", "03/04/1941", .right),
        JudgedAnswer("1941", "June 1941", .right),
        JudgedAnswer("1941", "1942", .wrong),
        JudgedAnswer("the 1940s", "1943", .right),
        JudgedAnswer("late 1941", "December 1941", .right),
        JudgedAnswer("late 1941", "February 1941", .wrong),
        JudgedAnswer("late 1941", "1941", .close),
        JudgedAnswer("the winter of 1941", "December 1941", .right),
        JudgedAnswer("490 BC", "490", .close),
        JudgedAnswer("490 BC", "490 AD", .wrong),
        JudgedAnswer("1939–45", "1939 to 1945", .right),
        JudgedAnswer("1939–45", "1945 to 1939", .close),
        JudgedAnswer("1939–45", "1939", .close),
        JudgedAnswer("six months", "half a year", .right),
        JudgedAnswer("six months", "6 weeks", .wrong),
    ])
    func `dates are judged at the precision that was asked`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .date) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("20–25 million", "25,000,000", .right),
        JudgedAnswer("20–25 million", "20 to 25 million", .right),
        JudgedAnswer("20–25 million", "twenty to twenty-five million", .right),
        JudgedAnswer("20–25 million", "22 million", .close),
        JudgedAnswer("20–25 million", "22 million", .right, prompt: "Roughly how many were there?"),
        JudgedAnswer("20–25 million", "250,000", .wrong),
        JudgedAnswer("three million", "3 milion", .close),
        JudgedAnswer("three million", "3 bilion", .wrong),
        JudgedAnswer("three million", "4 milion", .wrong),
        JudgedAnswer("a quarter", "one quater", .close),
        JudgedAnswer("1,500 tanks", "1500", .right),
        JudgedAnswer("1,500 tanks", "1,500 aircraft", .close),
        JudgedAnswer("1,500 tanks", "1,501", .wrong),
        JudgedAnswer("1,500 tanks", "15,000", .wrong),
        JudgedAnswer("about 1,500 tanks", "1,450", .right),
        JudgedAnswer("about 1,500 tanks", "1,250", .close),
        JudgedAnswer("a quarter", "25%", .right),
        JudgedAnswer("a third", "33%", .right),
        JudgedAnswer("a quarter", "less than a quarter", .close),
        JudgedAnswer("a quarter", "about a quarter", .right),
        JudgedAnswer("100 kilometres", "62 miles", .right),
        JudgedAnswer("100 kilometres", "100 miles", .wrong),
        JudgedAnswer("100 kilometres", "100", .close),
        JudgedAnswer("100 kilometres", "100", .right, prompt: "How many kilometres was it?"),
        JudgedAnswer("$12 million", "£12 million", .wrong),
        JudgedAnswer("$12 million", "12 million dollars", .right),
        JudgedAnswer("25%", "25", .close),
    ])
    func `figures are exact unless the answer is not`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .figure) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Georgy Zhukov", "zhukov", .right),
        JudgedAnswer("Georgy Zhukov", "Marshal Georgi Zhukov", .right),
        JudgedAnswer("Georgy Zhukov", "G. Zhukov", .right),
        JudgedAnswer("Georgy Zhukov", "Georgy Zhukow", .right),
        JudgedAnswer("Georgy Zhukov", "Georgy Malenkov", .wrong),
        JudgedAnswer("Charles de Gaulle", "Charles de-Gaulle", .right),
        JudgedAnswer("Joseph Stalin", "Iosif Stalin", .right),
        JudgedAnswer("Stalin", "Stalingrad", .wrong),
        JudgedAnswer("Lenin", "Lenín", .right),
        JudgedAnswer("Łódź", "lodz", .right),
        JudgedAnswer("the Red Army", "red army", .right),
        JudgedAnswer("Order 227", "order No. 227", .right),
        JudgedAnswer("Order 227", "Order 270", .wrong),
        JudgedAnswer("Henry VIII", "Henry VII", .wrong),
        JudgedAnswer("Fleming, Sir John Ambrose", "John Ambrose Fleming", .right),
        JudgedAnswer("Iraq", "Iran", .wrong),
        JudgedAnswer("West Germany", "East Germany", .wrong),
        JudgedAnswer("Germany", "East Germany", .wrong),
        JudgedAnswer("Alice or Louise", "Louise", .right),
        JudgedAnswer("Moscow and Leningrad", "Leningrad, Moscow", .right),
        JudgedAnswer("Moscow and Leningrad", "Moscow", .close),
        JudgedAnswer("Kiev", "Moscow", .wrong),
        JudgedAnswer("Stalin", "not Stalin", .wrong),
        JudgedAnswer("U.S.", "US", .right),
        JudgedAnswer("U.S.", "U.", .close),
        JudgedAnswer("Sakhalin and the Kuril Islands", "the Kurils, Sakhalin", .right),
    ])
    func `names are forgiven their form, never for another name`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .person) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("because Germany attacked Russia", "Germany attacked Russia", .right),
        JudgedAnswer("Germany attacked Russia", "Russia attacked Germany", .wrong),
        JudgedAnswer("Germany attacked Russia", "Russia was attacked by Germany", .right),
        JudgedAnswer("the army did not get winter clothing", "the army got winter clothing", .wrong),
        JudgedAnswer("the harsh winter and long supply lines", "long supply lines and a harsh winter", .right),
        JudgedAnswer("Japan was short of oil and rubber", "the weather", .wrong),
    ])
    func `causes are judged by what they say`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .cause) == item.expected)
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

    @Test(arguments: ["🙂👩‍👩‍👧‍👦 ", "שלום עולם ", "\u{202E}gnorw ", "e\u{301}\u{301}\u{301}", "a, b; c or d / ", "1,2.3 "])
    func `ten thousand bytes of anything are judged, and nothing of it is right`(_ piece: String) {
        let pasted = String(repeating: piece, count: 10_000 / piece.utf8.count)
        for accepted in ["Zhukov", "22 June 1941", "about 1,500 tanks", "the harsh winter and long supply lines"] {
            let judgement = AnswerKey(prompt: "Who?", accepted: [accepted]).judge(pasted)
            #expect(judgement.verdict != .right)
            #expect(judgement.reason.utf8.count < 500)
        }
    }

    @Test func `what is pasted in is judged by its beginning and echoes no control characters`() {
        let key = AnswerKey(prompt: "Who?", accepted: ["Zhu\u{1B}[31mkov"])
        let judgement = key.judge(String(repeating: "\u{1B}[2J שלום 🙂 ", count: 2000))
        #expect(judgement == Judgement(.wrong, #"the number is not right: Zhu\u{1B}[31mkov"#))
    }
}
