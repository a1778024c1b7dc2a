import Cards
import Expressions
import Grading
import TestSupport
import Testing

/// What must hold of every answer.
struct JudgementLawTests {
    private static let accepted = [
        "22 June 1941", "the winter of 1941–42", "1939–45", "490 BC", "the 1940s", "about 1,500 tanks",
        "20–25 million", "a quarter", "$12 million", "Georgy Zhukov", "Order 227", "Henry VIII", "the Red Army",
        "Moscow and Leningrad", "because the army did not get winter clothing", "Zen (and so on)", "Alice or Louise",
        "Łódź", "Москва", "東京", "two years and nine months", "38th Parallel", "U.S.", "5.97 m (19 ft 7 in)",
    ]

    @Test(arguments: CardKind.allCases)
    func `an accepted answer is right, however it is spaced and capitalized`(_ kind: CardKind) {
        for answer in Self.accepted {
            let key = AnswerKey(kind: kind, prompt: "What was it?", accepted: ["something else", answer])
            for given in [answer, answer.lowercased(), answer.uppercased(), "  \(answer).", answer + "\n"] {
                #expect(key.judge(given).verdict == .right, "\(given)")
            }
        }
    }

    @Test func `every form of a random date is right, and no other date is`() {
        var generator = SeededGenerator(seed: 22)
        for _ in 0..<100 {
            let year = Int.random(in: 1000...2099, using: &generator)
            let month = Int.random(in: 1...12, using: &generator)
            let day = Int.random(in: 1...28, using: &generator)
            let value = DateValue.calendar(CalendarDate(year: year, month: month, day: day))
            let key = AnswerKey(kind: .date, prompt: "When?", accepted: [value.written()])
            for form in value.surfaceForms where key.judge(form).verdict != .right {
                Issue.record("\(form) is not taken for \(value.written())")
            }
            let other = CalendarDate(year: year, month: month, day: day % 28 + 1)
            let earlier = CalendarDate(year: year - 1, month: month, day: day)
            for form in [other, earlier].flatMap({ DateValue.calendar($0).surfaceForms }) {
                // Written in digits, 3/4 may be meant as 4/3.
                guard !form.contains("/") || max(month, day) > 12 else { continue }
                if key.judge(form).verdict == .right { Issue.record("\(form) is taken for \(value.written())") }
            }
        }
        #expect(AnswerKey(kind: .date, prompt: "When?", accepted: ["3 May 1940"]).judge("4 May 1940").verdict == .close)
    }

    @Test func `a changed digit is never right`() {
        var generator = SeededGenerator(seed: 7)
        let digits: [Character] = Array("0123456789")
        let answers = [
            "22 June 1941", "June 1941", "1941", "the 1940s", "1,523 tanks", "25,431,000", "45%", "Order 227",
            "Apollo 11", "Resolution 1441", "$12 million", "3.5 million men", "the 62nd Army", "Route 66",
        ]
        var tried = 0
        for answer in answers {
            for kind in [nil, CardKind.date, .figure, .term] {
                let key = AnswerKey(kind: kind, prompt: "What was it?", accepted: [answer])
                for _ in 0..<60 {
                    var letters = Array(answer)
                    let places = letters.indices.filter { letters[$0].isWholeNumber }
                    guard let place = places.randomElement(using: &generator),
                        let digit = digits.randomElement(using: &generator)
                    else { continue }
                    guard letters[place] != digit else { continue }
                    letters[place] = digit
                    tried += 1
                    let given = String(letters)
                    if key.judge(given).verdict == .right { Issue.record("\(given) is taken for \(answer)") }
                }
            }
        }
        #expect(tried > 2500)
    }

    @Test func `no bytes make the judge fail`() {
        var generator = SeededGenerator(seed: 99)
        let scalars: [Unicode.Scalar] = [
            "a", "Z", "1", " ", "-", "'", ",", ".", "/", "%", "$", "(", ")", "\u{1B}", "\u{301}", "ש", "🙂", "½",
            "\u{202E}",
        ]
        for answer in Self.accepted {
            let key = AnswerKey(prompt: "What was it?", accepted: [answer])
            for _ in 0..<50 {
                var given = String.UnicodeScalarView()
                for _ in 0..<Int.random(in: 0...40, using: &generator) {
                    given.append(scalars.randomElement(using: &generator) ?? "a")
                }
                let reason = key.judge(String(given)).reason
                #expect(!reason.isEmpty && !reason.unicodeScalars.contains { $0.value < 0x20 })
            }
        }
    }
}
