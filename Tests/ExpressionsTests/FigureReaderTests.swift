import Expressions
import Testing

/// What a text says of quantities: each figure with its bytes as text, its bounds and its unit.
struct FigureReaderTests {
    struct Reading: Sendable, CustomTestStringConvertible {
        let text: String
        let found: [String]
        var testDescription: String { text }

        init(_ text: String, _ found: String...) {
            self.text = text
            self.found = found
        }
    }

    private func read(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return figures(in: text).map { item in
            let figure = item.figure
            let bounds = figure.isRange ? "\(figure.low)...\(figure.high)" : "\(figure.low)"
            let unit = figure.unit.map { " " + $0.name } ?? ""
            return
                "\(String(decoding: bytes[item.range], as: UTF8.self)) = \(bounds)\(unit)\(figure.isAbout ? " ~" : "")"
        }
    }

    @Test(arguments: [
        Reading("25,000,000 people", "25,000,000 = 25000000.0"),
        Reading("two and a half million men", "two and a half million = 2500000.0"),
        Reading("one thousand, nine hundred and twenty-nine", "one thousand, nine hundred and twenty-nine = 1929.0"),
        Reading("a million and a half", "a million and a half = 1500000.0"),
        Reading("25.000.000 soldiers", "25.000.000 = 25000000.0"),
        Reading("12 500 tanks", "12 500 = 12500.0"),
        Reading("3½ miles", "3½ miles = 3.5 mile"),
        Reading("a dozen ships", "a dozen = 12.0"),
        Reading("one point five", "one point five = 1.5"),
    ])
    func `numbers are read in digits and in words`(_ reading: Reading) {
        #expect(read(reading.text) == reading.found)
    }

    @Test(arguments: [
        Reading("twenty to twenty-five million", "twenty to twenty-five million = 20000000.0...25000000.0"),
        Reading("20–25 million", "20–25 million = 20000000.0...25000000.0"),
        Reading("between 5 and 7 km", "between 5 and 7 km = 5.0...7.0 kilometre"),
        Reading("$2 million to $3 million", "$2 million to $3 million = 2000000.0...3000000.0 dollar"),
        Reading("1000–5000 horses", "1000–5000 = 1000.0...5000.0"),
        Reading("an 8- to 16-metre mast", "8- to 16-metre = 8.0...16.0 metre"),
        Reading("9 per cent to $165 million", "9 per cent = 9.0 percent", "$165 million = 165000000.0 dollar"),
        Reading("over a million", "over a million = 1000000.0 ~"),
        Reading("nearly 300", "nearly 300 = 300.0 ~"),
        Reading("an estimated 27 million", "an estimated 27 million = 27000000.0 ~"),
        Reading("at least 40", "at least 40 = 40.0 ~"),
        Reading("300 or more", "300 or more = 300.0 ~"),
    ])
    func `ranges and hedges are read`(_ reading: Reading) {
        #expect(read(reading.text) == reading.found)
    }

    @Test(arguments: [
        Reading("a quarter of the army", "a quarter = 0.25"),
        Reading("two thirds of it", "two thirds = \(2.0 / 3)"),
        Reading("45 per cent", "45 per cent = 45.0 percent"),
        Reading("£12m", "£12m = 12000000.0 pound sterling"),
        Reading("2.5 million square kilometres", "2.5 million square kilometres = 2500000.0 square kilometre"),
        Reading("60 km/h", "60 km/h = 60.0 kilometre per hour"),
        Reading("60 miles an hour", "60 miles an hour = 60.0 mile per hour"),
        Reading("-40 °C", "-40 °C = -40.0 celsius"),
        Reading("a 20-mile march", "20-mile = 20.0 mile"),
    ])
    func `shares, money and measures are read with their unit`(_ reading: Reading) {
        #expect(read(reading.text) == reading.found)
    }

    @Test(arguments: [
        "Order 227", "the 38th Parallel", "a T-34 tank", "in 1941", "22 June 1941", "the 62nd Army", "No. 5",
        "six months",
        "part 24703L202", "a Boeing 777F",
    ])
    func `names, dates and lengths of time are no figures`(_ text: String) {
        #expect(read(text) == [])
    }

    @Test func `units convert within their dimension`() throws {
        let mile = try #require(MeasureUnit.named("mile"))
        let kilometre = try #require(MeasureUnit.named("kilometre"))
        #expect(Figure(10, unit: mile).converted(to: kilometre)?.low == 16.09344)
        let tonne = try #require(MeasureUnit.named("tonne"))
        #expect(Figure(10, unit: mile).converted(to: tonne) == nil)
    }
}
