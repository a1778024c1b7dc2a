import Cards
import Grading
import Testing

/// Dates, figures and lengths of time in the many ways that people type them.
struct TypedQuantityTests {
    @Test(arguments: [
        JudgedAnswer("twelve days", "288 hours", .right), JudgedAnswer("twelve days", "12 weeks", .wrong),
        JudgedAnswer("twelve days", "1 week and 5 days", .right), JudgedAnswer("two weeks", "14 days", .right),
        JudgedAnswer("two weeks", "14 weeks", .wrong), JudgedAnswer("three months", "90 days", .close),
        JudgedAnswer("three months", "95 days", .wrong), JudgedAnswer("about ten years", "11 years", .close),
        JudgedAnswer("12", "12 weeks", .wrong, prompt: "How many days did it last?"),
        JudgedAnswer("12", "12", .right, prompt: "How many days did it last?"),
        JudgedAnswer("12", "288 hours", .right, prompt: "How many days did it last?"),
    ])
    func `a length of time may be told in other units, but not with their number`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .figure) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("2 years and 9 months", "9 months and 2 years", .right),
        JudgedAnswer("2 years and 9 months", "2y 9m", .right), JudgedAnswer("2 years and 9 months", "2y 8m", .wrong),
        JudgedAnswer("2 years and 9 months", "2 years or 9 months", .wrong),
        JudgedAnswer("2 years and 9 months", "9 years and 2 months", .wrong),
    ])
    func `the parts of a length of time may come in any order`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("20 °C", "20C", .right), JudgedAnswer("20 °C", "68 F", .right),
        JudgedAnswer("20 °C", "293 K", .right), JudgedAnswer("20 °C", "20 F", .wrong),
        JudgedAnswer("20 °C", "-20 C", .wrong), JudgedAnswer("−5 °C", "23 f", .right),
        JudgedAnswer("20 °C", "20", .close),
    ])
    func `a temperature needs no degree sign, but its own scale`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .figure) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("40,000", "40.000", .right), JudgedAnswer("40,000", "41.000", .wrong),
        JudgedAnswer("40", "40.000", .right), JudgedAnswer("400", "0.400", .wrong),
        JudgedAnswer("4,000 km", "4.000 km", .right), JudgedAnswer("4 km", "4.000 km", .right),
        JudgedAnswer("£40,000", "40.000", .close), JudgedAnswer("40,000", "40.00", .wrong),
    ])
    func `a point before three digits may stand for a comma`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .figure) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("6 feet 2 inches", "6'2\"", .right), JudgedAnswer("6 feet 2 inches", "6′ 2″", .right),
        JudgedAnswer("6 feet 2 inches", "6'3\"", .wrong), JudgedAnswer("1.88 m", "6'2\"", .right),
        JudgedAnswer("two thirds", "66 %", .right), JudgedAnswer("two thirds", "67 %", .right),
        JudgedAnswer("two thirds", "65 %", .wrong), JudgedAnswer("a third", "34 %", .wrong),
        JudgedAnswer("1/200", "0 %", .wrong), JudgedAnswer("1/200", "1 %", .wrong),
        JudgedAnswer("1/200", "0.5 %", .right), JudgedAnswer("a seventh", "14 %", .right),
    ])
    func `feet may have their sign, and thirds a whole percentage`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .figure) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("less than a quarter", "more than a quarter", .wrong),
        JudgedAnswer("more than 300", "fewer than 300", .wrong), JudgedAnswer("at least 300", "at most 300", .wrong),
        JudgedAnswer("more than 300", "over 300", .right), JudgedAnswer("75%", "75 ‰", .wrong),
        JudgedAnswer("75%", "750 ‰", .right),
    ])
    func `a bound on the other side of the number is wrong`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .figure) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("22 June 1941", "22.VI.1941", .right), JudgedAnswer("22 June 1941", "22 VII 1941", .wrong),
        JudgedAnswer("22 June 1941", "22 6 1941", .right), JudgedAnswer("22 June 1941", "1941 6 22", .right),
        JudgedAnswer("22 June 1941", "22 7 1941", .wrong), JudgedAnswer("44 BC", "44 before Christ", .right),
        JudgedAnswer("44 BC", "-44", .right), JudgedAnswer("the 18th century", "18th c.", .right),
        JudgedAnswer("the 18th century", "19th c.", .wrong),
        JudgedAnswer("winter of 1941–42", "winter 1941/2", .right),
    ])
    func `a date may be typed as one writes it by hand`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .date) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("the 1880s", "the eighties", .close), JudgedAnswer("the 1880s", "the 80s", .close),
        JudgedAnswer("the 1880s", "the nineties", .wrong), JudgedAnswer("the 1980s", "the eighties", .right),
        JudgedAnswer("the eighties", "the 1880s", .wrong),
    ])
    func `a decade without its century is close, but for the last`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .date) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("22 June 1941", "22 junne 1941", .right), JudgedAnswer("22 June 1941", "22 Jule 1941", .wrong),
        JudgedAnswer("22 June 1941", "23 Jume 1941", .close), JudgedAnswer("22 June 1941", "22 Jume 1942", .wrong),
        JudgedAnswer("22 July 1941", "22 Juli 1941", .right),
    ])
    func `a slip in the name of a month is forgiven, and none in the digits`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .date) == item.expected)
    }
}
