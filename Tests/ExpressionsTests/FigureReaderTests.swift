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
        Reading("12,34,567 rupees", "12,34,567 rupees = 1234567.0 rupee"),
        Reading("about 80 , 000 spectators", "about 80 , 000 = 80000.0 ~"),
        Reading("1.234,5 and 5,75", "1.234,5 = 1234.5", "5,75 = 5.75"),
        Reading("a gap of 1.3e6", "1.3e6 = 1300000.0"),
        Reading("6.2×10^3 atoms", "6.2×10^3 = 6200.0"),
        Reading("three lakh crore", "three lakh crore = 3000000000000.0"),
        Reading("two-and-a-half million", "two-and-a-half million = 2500000.0"),
        Reading("3 hundred and 21", "3 hundred and 21 = 321.0"),
        Reading("three dozens", "three dozens = 36.0"),
        Reading("three and a fifth", "three and a fifth = 3.2"),
        Reading("quarter million", "quarter million = 250000.0"),
        Reading("€10 bn", "€10 bn = 10000000000.0 euro"),
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
        Reading("no fewer than 40", "no fewer than 40 = 40.0 ~"),
        Reading("in excess of 500", "in excess of 500 = 500.0 ~"),
        Reading("as high as 90 metres", "as high as 90 metres = 90.0 metre ~"),
        Reading("more than 20 and less than 35", "more than 20 and less than 35 = 20.0...35.0"),
        Reading("at most 100 but at least 20", "at most 100 but at least 20 = 20.0...100.0"),
        Reading(
            "from about $350 per kg to $680 per kg",
            "from about $350 per kg to $680 per kg = 350.0...680.0 dollar per kilogram ~"),
        Reading("from -18 °C to -34 °C", "from -18 °C to -34 °C = -34.0...-18.0 celsius"),
        Reading("fell $1.20 to $78.40", "$1.20 = 1.2 dollar", "$78.40 = 78.4 dollar"),
        Reading("9.8 ± 0.2 m", "9.8 ± 0.2 m = 9.6...10.0 metre"),
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
        Reading("half a mile away", "half a mile = 0.5 mile"),
        Reading("a quarter of an inch", "a quarter of an inch = 0.25 inch"),
        Reading("400 Nm at 20 nm", "400 Nm = 400.0 newton metre", "20 nm = 20.0 nanometre"),
        Reading("25 basis points", "25 basis points = 25.0 basis point"),
        Reading("Some 1.5m people came", "Some 1.5m = 1500000.0 ~"),
        Reading("Between five and six hundred fell", "Between five and six hundred = 500.0...600.0"),
        Reading("In January 3,168 soldiers died", "3,168 = 3168.0"),
        Reading("Sales fell by a fifth.", "a fifth = 0.2"),
        Reading("one in every ten", "one in every ten = 0.1"),
        Reading("405 ppm of it", "405 ppm = 405.0 part per million"),
        Reading("two to three years", "two to three years = 2.0...3.0 year"),
        Reading("one over three", "one over three = \(1.0 / 3)"),
        Reading("one in five", "one in five = 0.2"),
        Reading("3 out of 4 dentists", "3 out of 4 = 0.75"),
        Reading("2.50 dollars per barrel", "2.50 dollars per barrel = 2.5 dollar per barrel"),
        Reading("9.8 metres per second squared", "9.8 metres per second squared = 9.8 metre per square second"),
        Reading("1.2 kg/m3", "1.2 kg/m3 = 1.2 kilogram per cubic metre"),
        Reading("40 litres per minute", "40 litres per minute = 40.0 litre per minute"),
        Reading("$3 a gallon", "$3 a gallon = 3.0 dollar per gallon"),
        Reading("5 feet 3 inches", "5 feet 3 inches = 5.25 foot"),
        Reading("13 dollars and 45 cents", "13 dollars and 45 cents = 13.45 dollar"),
        Reading("15 USD 50.", "15 USD 50 = 15.5 dollar"),
        Reading("10,000 Swiss francs", "10,000 Swiss francs = 10000.0 Swiss franc"),
        Reading("HK$10.05 billion", "HK$10.05 billion = 10050000000.0 Hong Kong dollar"),
        Reading("AUD 60", "AUD 60 = 60.0 Australian dollar"),
        Reading("120 MEUR", "120 MEUR = 120000000.0 euro"),
        Reading("75 USD million", "75 USD million = 75000000.0 dollar"),
        Reading("-$5", "-$5 = -5.0 dollar"),
        Reading("5 € and 10 €", "5 € = 5.0 euro", "10 € = 10.0 euro"),
        Reading("₹500", "₹500 = 500.0 rupee"),
        Reading("20 (kg)", "20 (kg) = 20.0 kilogram"),
        Reading("7.3 MWh", "7.3 MWh = 7.3 megawatt hour"),
        Reading("4 km squared", "4 km squared = 4.0 square kilometre"),
        Reading("45 and 50 mg", "45 = 45.0 milligram", "50 mg = 50.0 milligram"),
    ])
    func `shares, money and measures are read with their unit`(_ reading: Reading) {
        #expect(read(reading.text) == reading.found)
    }

    @Test(arguments: [
        "Order 227", "as shown [17], [18] and", "the number one reason", "On day two, it rained", "Day 3 was wet",
        "the 1,000th ship", "the 38th Parallel",
        "a T-34 tank", "in 1941", "22 June 1941", "the 62nd Army", "No. 5",
        "six months",
        "part 24703L202", "a Boeing 777F", "a score of 3-1", "call 1-222-2222", "that one", "one can see",
        "one of them",
        "a one-time gain", "the second half", "address 192.168.1.2", "see https://a.org/?q=30%25", "1) first",
        "carbon-14",
        "5 Elm Street", "non-zero", "a half-timbered house", "a few hundred feet", "chapter 10:79", "Reno, NV 89501",
        "on Oct . 13",
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
