import Expressions
import TestSupport
import Testing

/// Every figure that the writer writes, the reader reads back.
struct FigureLawTests {
    private static let rates = [
        ("cubic metre", "second"), ("dollar", "barrel"), ("dollar", "hour"), ("euro", "kilogram"),
        ("kilogram", "cubic metre"), ("kilometre", "hour"), ("litre", "minute"), ("metre", "square second"),
        ("mile", "gallon"), ("Swiss franc", "year"), ("tonne", "hectare"),
    ]

    private static let units: [MeasureUnit?] =
        MeasureUnit.all.filter(\.isNamed).map { $0 }
        + rates.compactMap { of, each in
            MeasureUnit.named(of).flatMap { unit in MeasureUnit.named(each).map { unit.per($0) } }
        }

    private func randomNumber(_ generator: inout SeededGenerator) -> Double {
        let scale = [1, 10, 100, 1000, 100_000, 1_000_000, 1_000_000_000].randomElement(using: &generator) ?? 1
        let whole = Int.random(in: 1...999, using: &generator) * scale
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: return Double(whole) / 10
        case 1: return Double(whole) / 100
        default: return Double(whole)
        }
    }

    private func randomFigure(_ generator: inout SeededGenerator) -> Figure {
        if Int.random(in: 0..<20, using: &generator) == 0 {
            let divisor = Int.random(in: 2...10, using: &generator)
            return Figure(Double(Int.random(in: 1..<divisor, using: &generator)) / Double(divisor))
        }
        let unit = Bool.random(using: &generator) ? Self.units.randomElement(using: &generator) ?? nil : nil
        let hedges: [Hedge?] = [nil, nil, nil, nil, .about, .nearly, .atLeast, .atMost]
        let hedge = hedges.randomElement(using: &generator) ?? nil
        let low = randomNumber(&generator)
        guard Int.random(in: 0..<3, using: &generator) == 0 else { return Figure(low, unit: unit, hedge: hedge) }
        return Figure(low: low, high: low + randomNumber(&generator), unit: unit)
    }

    @Test func `ten thousand random figures are read back in every form`() {
        var generator = SeededGenerator(seed: 227)
        var forms = 0
        var faults = 0
        for _ in 0..<10_000 {
            let figure = randomFigure(&generator)
            for form in figure.surfaceForms {
                forms += 1
                let found = figures(in: form, mode: .answer, besideDates: false)
                guard found.count != 1 || found.first?.figure != figure else { continue }
                faults += 1
                if faults < 20 {
                    Issue.record(
                        "\(form) is not \(figure.low)…\(figure.high) \(figure.unit?.name ?? "") but \(found.map(\.figure))"
                    )
                }
            }
        }
        #expect(faults == 0)
        #expect(forms > 40_000)
    }

    @Test func `figures are written as a person reads them`() {
        #expect(Figure(low: 20e6, high: 25e6).written == "20 million to 25 million")
        #expect(Figure(1500, unit: MeasureUnit.named("kilometre"), hedge: .atLeast).written == "over 1,500 kilometres")
        #expect(Figure(12e6, unit: MeasureUnit.named("dollar")).written == "$12 million")
        #expect(Figure(40, unit: MeasureUnit.named("litre")).surfaceForms.contains("forty litres"))
        #expect(Figure(2.0 / 3).surfaceForms.contains("two thirds"))
    }
}
