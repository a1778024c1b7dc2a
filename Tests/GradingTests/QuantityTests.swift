import Cards
import Grading
import Testing

/// Quantities that are rounded, bounded, a part of what was meant, or within a sentence.
struct QuantityTests {
    @Test(arguments: [
        JudgedAnswer("42.7 %", "43 %", .close), JudgedAnswer("42.7 %", "42 %", .wrong),
        JudgedAnswer("42.7 %", "43 %", .right, prompt: "About what share was it?"),
        JudgedAnswer("1,523 tanks", "1,500", .close), JudgedAnswer("1,523 tanks", "1,600", .wrong),
        JudgedAnswer("1,500 tanks", "1,501", .wrong), JudgedAnswer("21 ships", "20", .wrong),
    ])
    func `a rounded number is close, and right only where the question says about`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .figure) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("over 300", "299", .wrong), JudgedAnswer("over 300", "300", .right),
        JudgedAnswer("over 300", "310", .right), JudgedAnswer("nearly 300", "301", .wrong),
        JudgedAnswer("fewer than 300", "310", .wrong), JudgedAnswer("fewer than 300", "295", .right),
    ])
    func `a number beyond the bound is wrong however near it is`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .figure) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("0", "none", .right), JudgedAnswer("none", "0", .right), JudgedAnswer("no tanks", "none", .right),
        JudgedAnswer("no tanks", "one tank", .wrong), JudgedAnswer("2", "a couple", .right),
        JudgedAnswer("two days", "a couple of days", .right), JudgedAnswer("three days", "a couple of days", .wrong),
    ])
    func `none is nothing and a couple is two`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .figure) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("20–25 million", "22–23 million", .close), JudgedAnswer("20–25 million", "22–30 million", .wrong),
        JudgedAnswer("$5 a day", "$5", .close), JudgedAnswer("$5 a day", "$6", .wrong),
        JudgedAnswer("$5 a day", "$5", .right, prompt: "How much did they earn a day?"),
        JudgedAnswer("June to August 1941", "July 1941", .close),
        JudgedAnswer("June to August 1941", "May 1941", .wrong),
        JudgedAnswer("mid-November", "15 November", .right), JudgedAnswer("mid-November", "1 November", .close),
        JudgedAnswer("mid-November 1942", "15 October 1942", .wrong),
    ])
    func `a part of what was meant is close`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("December 17, 1068", "DECEMBER 17, 968", .wrong),
        JudgedAnswer("April 23, 1646", "May. 23, 1646", .close),
        JudgedAnswer("May 15, 1402", "May. 15, 1420", .wrong), JudgedAnswer("May 15, 1402", "May. 15, 1402", .right),
    ])
    func `the part of a date before its comma does not stand for the whole`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .date) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("10,000", "£10,000", .right, prompt: "How much, in pounds, was the prize?"),
        JudgedAnswer("10,000", "$10,000", .wrong, prompt: "How much, in pounds, was the prize?"),
        JudgedAnswer("10,000", "10,000 km", .wrong, prompt: "How many men marched?"),
    ])
    func `a unit may be told where the question tells it`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .figure) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("22 June 1941", "The war began on June 22nd, 1941, a Sunday", .right),
        JudgedAnswer("22 June 1941", "The war began on June 23rd, 1941, a Monday", .close),
        JudgedAnswer("22 June 1941", "It was not 22 June 1941", .wrong),
        JudgedAnswer("22 June 1941", "Some say 22 June 1941, others 22 June 1942", .wrong),
        JudgedAnswer("1,500 tanks", "They lost about 1500 tanks there, I think", .right),
        JudgedAnswer("1,500 tanks", "They lost 15,000 tanks there, I think", .wrong),
    ])
    func `a sentence is judged by the one date or figure in it`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test func `reasons tell what is right of it`() {
        func reason(_ accepted: String, _ given: String) -> String {
            AnswerKey(prompt: "What was it?", accepted: [accepted]).judge(given).reason
        }
        #expect(reason("42.7 %", "43 %") == "rounded; exactly: 42.7 %")
        #expect(reason("over 300", "299") == "it is more: over 300")
        #expect(reason("mid-November 1942", "1 November 1942") == "not that part of it: mid-November 1942")
        #expect(reason("Moscow and Leningrad", "Moscow") == "half of the two; missing: Leningrad")
        #expect(
            reason("Moscow and Leningrad", "Moscow and Kiev") == "half of the two; missing: Leningrad; wrong: Kiev")
        #expect(reason("the Muscle Shoals", "Muscle") == "“shoals” is missing: the Muscle Shoals")
    }

    /// As people say it; and it may be another century's.
    @Test(arguments: [
        JudgedAnswer("1939", "39", .close), JudgedAnswer("1939", "40", .wrong), JudgedAnswer("39 BC", "1939", .wrong),
        JudgedAnswer("September 1939", "39", .wrong),
    ])
    func `a year without its century is close`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .date) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("1945", "It ended in 1945, after six years of fighting", .right),
        JudgedAnswer("1945", "It ended in 1946, after six years of fighting", .wrong),
        JudgedAnswer("1945", "It ended six years after 1945", .wrong),
        JudgedAnswer("1939", "World War II started on September 1, 1939", .right),
        JudgedAnswer("1939", "World War II started on September 1, 1940", .wrong),
        JudgedAnswer("100 °C", "100 °C (212 °F)", .right), JudgedAnswer("100 °C", "212 °C (100 °F)", .wrong),
        JudgedAnswer("2", "2 (Phobos and Deimos)", .right), JudgedAnswer("2", "3 (or 2)", .wrong),
    ])
    func `what else is told beside a date or figure does no harm`(_ item: JudgedAnswer) {
        let asked = JudgedAnswer(item.accepted, item.given, item.expected, prompt: "What was it?")
        #expect(asked.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("27 years", "27", .right), JudgedAnswer("27", "at the age of 27", .right),
        JudgedAnswer("27", "aged 28", .wrong), JudgedAnswer("27 years", "27 months", .wrong),
    ])
    func `an age is told in years`(_ item: JudgedAnswer) {
        let asked = JudgedAnswer(item.accepted, item.given, item.expected, prompt: "How old was he?")
        #expect(asked.verdict(kind: nil) == item.expected)
    }
}
