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
        Reading("in 44 before Christ", "44 before Christ = BC0044"),
        Reading("on 22.VI.1941 it began", "22.VI.1941 = 1941-06-22"),
        Reading("chapter 22 VI 1941 men", "1941 = 1941"),
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
        Reading("at 3:15 p.m. sharp", "3:15 p.m. = T15:15"),
        Reading("at 10:57 he fell", "10:57 = T10:57"),
        Reading("By 0430 hours it rained", "0430 hours = T04:30"),
        Reading("at three o'clock", "three o'clock = T03:00"),
        Reading("at half past six", "half past six = T06:30"),
        Reading("at a quarter to nine", "a quarter to nine = T08:45"),
        Reading("At half-past five he rose", "half-past five = T05:30"),
        Reading("by four in the afternoon", "four in the afternoon = T16:00"),
        Reading("at 11 at night", "11 at night = T23:00"),
        Reading("at 06.15 the men rose", "06.15 = T06:15"),
        Reading("at noon", "noon = T12:00"),
        Reading("They met on Monday.", "Monday = XXXX-WXX-1"),
        Reading("on Friday night", "Friday night = XXXX-WXX-5TNI"),
        Reading("on Tuesday morning, 3 May 1796", "Tuesday morning, 3 May 1796 = 1796-05-03"),
        Reading(
            "in the early morning hours of 30 April 1975", "the early morning hours of 30 April 1975 = 1975-04-30TMO"),
        Reading("at dawn on 3 May 1796", "dawn on 3 May 1796 = 1796-05-03TDA"),
        Reading("yesterday evening", "yesterday evening = -P1D"),
    ])
    func `times of day, weekdays and what counts from today are read`(_ reading: Reading) {
        #expect(read(reading.text) == reading.found)
    }

    @Test(arguments: [
        Reading("on New Year's Eve 1899", "New Year's Eve 1899 = 1899-12-31"),
        Reading("Good Friday 1916", "Good Friday 1916 = 1916-04-21"),
        Reading("Easter Monday, 1916", "Easter Monday, 1916 = 1916-04-24"),
        Reading("Easter 1500", "Easter 1500 = 1500-04-19"),
        Reading("on Thanksgiving 1863", "Thanksgiving 1863 = 1863-11-26"),
        Reading("on Boxing Day", "Boxing Day = XXXX-12-26"),
        Reading("Whit Monday 1900", "Whit Monday 1900 = 1900-06-04"),
        Reading("on Columbus Day 1992", "Columbus Day 1992 = 1992-10-12"),
        Reading("on St. Patrick's Day 1921", "St. Patrick's Day 1921 = 1921-03-17"),
        Reading("the Ides of March, 44 BC", "Ides of March, 44 BC = BC0044-03-15"),
    ])
    func `a holiday names its day, also one that moves`(_ reading: Reading) {
        #expect(read(reading.text) == reading.found)
    }

    @Test(arguments: [
        Reading("early to mid-1942", "early to mid-1942 = 1942"),
        Reading("the latter part of 1790", "the latter part of 1790 = 1790"),
        Reading("in the closing weeks of 1790", "the closing weeks of 1790 = 1790"),
        Reading("the rest of 496 BC", "the rest of 496 BC = BC0496"),
        Reading("late in the summer of 1790", "late in the summer of 1790 = 1790-SU"),
        Reading("by month's end", "month's end = +P0M"),
        Reading("their summer offensive", "summer = XXXX-SU"),
        Reading("in winter it froze", "winter = XXXX-WI"),
        Reading("in the third quarter", "the third quarter = XXXX-Q3"),
        Reading("the Club of '89", "'89 = 1989"),
        Reading("summer–autumn 1942", "summer = 1942-SU", "autumn 1942 = 1942-FA"),
        Reading("March and April 1918", "March = 1918-03", "April 1918 = 1918-04"),
        Reading("from 264 to 241 BC", "264 = BC0264", "241 BC = BC0241"),
        Reading("In 410 they sacked it", "410 = 0410"),
        Reading("from 379 to 395 he reigned", "379 = 0379", "395 = 0395"),
        Reading("in 478/7 BC", "478/7 BC = BC0478"),
        Reading("from the 5th to the 3rd century BC", "the 5th = BC04", "the 3rd century BC = BC02"),
        Reading("in the 1770s and 80s", "the 1770s = 177", "80s = 178"),
        Reading("the early sixties", "the early sixties = 196"),
        Reading("the years 1955–57", "the years 1955 = 1955", "57 = 1957"),
    ])
    func `parts of years and what a list shares are read`(_ reading: Reading) {
        #expect(read(reading.text) == reading.found)
    }

    @Test(arguments: [
        Reading("a little more than a month", "a little more than a month = P1M"),
        Reading("just over a year later", "just over a year later = +P1Y"),
        Reading("for another seven months", "another seven months = P7M"),
        Reading("for close to two years", "close to two years = P2Y"),
        Reading("two bloody weeks", "two bloody weeks = P2W"),
        Reading("a full year", "a full year = P1Y"),
        Reading("ten or fifteen years", "ten = P10Y", "fifteen years = P15Y"),
        Reading(
            "ten, fifteen and twenty years earlier", "ten = -P10Y", "fifteen = -P15Y", "twenty years earlier = -P20Y"),
        Reading("nine-month-long", "nine-month-long = P9M"),
        Reading("aged seventy-nine, he died", "seventy-nine = P79Y"),
        Reading("40 ships per day", "per day = P1D"),
        Reading("over the past year", "the past year = P1Y"),
        Reading("the first two months of 1939", "the first two months of 1939 = P2M"),
    ])
    func `lengths of time are read with what softens them`(_ reading: Reading) {
        #expect(read(reading.text) == reading.found)
    }

    @Test(arguments: [
        "Order 227 was read out", "the 38th Parallel", "a quarter of the army", "the Winter War",
        "Siberian winter troops",
        "Corinthians 9:25", "call 404-449-1926", "category=1907", "Bloody Sunday", "Easter Island", "to this day",
        "In 410 cases it failed", "£3 10s. in all", "August the Strong ruled", "his last day at school",
        "the last month of the war", "1709 schoolchildren", "the White Christmas record",
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
