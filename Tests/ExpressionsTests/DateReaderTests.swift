import Expressions
import Testing

/// What a text says of time: each expression with its bytes as text, and its value.
struct DateReaderTests {
    struct Reading: Sendable, CustomTestStringConvertible {
        let text: String
        let found: [String]
        var testDescription: String { text }

        init(_ text: String, _ found: String...) {
            self.text = text
            self.found = found
        }
    }

    private func read(_ text: String, mode: ReadingMode = .prose) -> [String] {
        let bytes = Array(text.utf8)
        return dates(in: text, mode: mode).map {
            "\(String(decoding: bytes[$0.range], as: UTF8.self)) = \($0.value.timex)"
        }
    }

    @Test(arguments: [
        Reading("On 22 June 1941 it began.", "22 June 1941 = 1941-06-22"),
        Reading("It began on June 22nd, 1941, early.", "June 22nd, 1941 = 1941-06-22"),
        Reading("the 22nd of June 1941", "the 22nd of June 1941 = 1941-06-22"),
        Reading("June twenty-second, nineteen-forty-one", "June twenty-second, nineteen-forty-one = 1941-06-22"),
        Reading("on Sunday, 22 June 1941", "Sunday, 22 June 1941 = 1941-06-22"),
        Reading("22.6.1941", "22.6.1941 = 1941-06-22"),
        Reading("6/22/1941", "6/22/1941 = 1941-06-22"),
        Reading("1941-06-22", "1941-06-22 = 1941-06-22"),
        Reading("22-Jun-1941", "22-Jun-1941 = 1941-06-22"),
        Reading("On 3 September Britain declared war.", "3 September = XXXX-09-03"),
        Reading("the night of May 10, 1941", "the night of May 10, 1941 = 1941-05-10TNI"),
        Reading("Christmas 1963", "Christmas 1963 = 1963-12-25"),
    ])
    func `a day is read in every common form`(_ reading: Reading) {
        #expect(read(reading.text) == reading.found)
    }

    @Test(arguments: [
        Reading("in June 1941", "June 1941 = 1941-06"),
        Reading("In May of 1942", "May of 1942 = 1942-05"),
        Reading("by the end of November, 1782", "the end of November, 1782 = 1782-11"),
        Reading("mid-August", "mid-August = XXXX-08"),
        Reading("late 1941", "late 1941 = 1941"),
        Reading("the second half of 2008", "the second half of 2008 = 2008-H2"),
        Reading("the winter of 1941–42", "the winter of 1941–42 = 1941-WI"),
        Reading("in the spring, they", "the spring = XXXX-SP"),
        Reading("autumn of 481 BC", "autumn of 481 BC = BC0481-FA"),
        Reading("ca. 461 BC", "ca. 461 BC = BC0461"),
        Reading("in 490 B.C. and AD 79", "490 B.C. = BC0490", "AD 79 = 0079"),
        Reading("the 1940s", "the 1940s = 194"),
        Reading("the early '40s", "the early '40s = 194"),
        Reading("the nineteenth century", "the nineteenth century = 18"),
        Reading("the 4th century BC", "the 4th century BC = BC03"),
        Reading("nineteen hundred and five", "nineteen hundred and five = 1905"),
    ])
    func `months, seasons, years and longer times are read`(_ reading: Reading) {
        #expect(read(reading.text) == reading.found)
    }

    @Test(arguments: [
        Reading("1939–45", "1939 = 1939", "45 = 1945"),
        Reading("from 3 to 7 May 1940", "3 = 1940-05-03", "7 May 1940 = 1940-05-07"),
        Reading("May 3–7, 1940", "May 3 = 1940-05-03", "7, 1940 = 1940-05-07"),
        Reading("June–August 1941", "June = 1941-06", "August 1941 = 1941-08"),
        Reading("between 26 December 1941 and 5 January", "26 December 1941 = 1941-12-26", "5 January = XXXX-01-05"),
        Reading("499–449 BC", "499 = BC0499", "449 BC = BC0449"),
    ])
    func `a range is two dates`(_ reading: Reading) {
        #expect(read(reading.text) == reading.found)
    }

    @Test(arguments: [
        Reading("six months", "six months = P6M"),
        Reading("two years and nine months", "two years and nine months = P2Y9M"),
        Reading("a ten-day truce", "ten-day = P10D"),
        Reading("over two and a half years", "over two and a half years = P2.5Y"),
        Reading("a decade", "a decade = P1DE"),
        Reading("two days later", "two days later = +P2D"),
        Reading("the next year", "the next year = +P1Y"),
        Reading("that year", "that year = +P0Y"),
        Reading("later that month", "later that month = +P0M"),
        Reading("the end of the year", "the end of the year = +P0Y"),
        Reading("In October of that year", "October of that year = XXXX-10"),
        Reading("the last week of August 1918", "the last week of August 1918 = 1918-08"),
        Reading("the next two years", "the next two years = P2Y"),
        Reading("more than 40 days", "more than 40 days = P40D"),
        Reading("a year-long siege", "year-long = P1Y"),
        Reading("at least 25 years of age", "at least 25 years of age = P25Y"),
    ])
    func `lengths of time and distances are read`(_ reading: Reading) {
        #expect(read(reading.text) == reading.found)
    }

    @Test(arguments: [
        "Order 227 was read out", "the 38th Parallel", "a quarter of the army", "the Winter War",
        "Siberian winter troops",
        "It may happen", "They march 20 miles", "about 1500 soldiers", "Route 1941", "the fall of France",
        "the T-34 tank", "60 miles an hour", "He sat in the second row", "$1941", "1,941 men",
    ])
    func `what only looks like a date is none`(_ text: String) {
        #expect(read(text) == [])
    }

    @Test func `a numeric date in doubt keeps both meanings`() {
        let found = dates(in: "03/04/1941")
        #expect(found.map(\.value.timex) == ["1941-03-04"])
        #expect(found.first?.alternatives.map(\.timex) == ["1941-04-03"])
    }

    @Test func `bytes are counted, not characters`() {
        #expect(dates(in: "Überall – 1941").map(\.range) == [13..<17])
    }

    @Test func `the ends of a range know their part`() {
        #expect(dates(in: "1939–45").map(\.role) == [.start, .end])
    }
}
