import Expressions
import TestSupport
import Testing

/// What the writer writes, the reader reads back.
struct WriterLawTests {
    private func randomDate(_ generator: inout SeededGenerator) -> CalendarDate {
        let isBefore = Int.random(in: 0..<8, using: &generator) == 0
        let year =
            isBefore ? -Int.random(in: 1...900, using: &generator) : Int.random(in: 1000...2099, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: return CalendarDate(year: year)
        case 1: return CalendarDate(year: year, .month(Int.random(in: 1...12, using: &generator)))
        case 2: return CalendarDate(year: year, .season(Season.allCases.randomElement(using: &generator) ?? .winter))
        default:
            let month = Int.random(in: 1...12, using: &generator)
            let day = Int.random(in: 1...CalendarDate.days(in: month, year: year), using: &generator)
            return CalendarDate(year: year, month: month, day: day)
        }
    }

    /// A form is read back if the value, or another meaning of the same letters, is what was written.
    private func readsBack(_ form: String, _ value: DateValue) -> Bool {
        let found = dates(in: form, mode: .answer)
        return found.count == 1 && ([found[0].value] + found[0].alternatives).contains(value)
    }

    @Test func `thousands of random dates are read back in every form`() {
        var generator = SeededGenerator(seed: 1941)
        var forms = 0
        for _ in 0..<2000 {
            let value = DateValue.calendar(randomDate(&generator))
            for form in value.surfaceForms {
                forms += 1
                if !readsBack(form, value) { Issue.record("\(form) is not \(value.timex)") }
            }
        }
        #expect(forms > 50_000)
    }

    @Test func `every decade, century and length of time is read back in every form`() {
        var values = stride(from: 1010, to: 2030, by: 10).filter { $0 % 100 != 0 }.map { DateValue.decade($0) }
        values += (1...21).map { DateValue.century($0) } + (1...9).map { DateValue.century(-$0) }
        for amount in 2...40 {
            for unit in [TimeUnit.day, .week, .month, .year, .decade, .century] {
                values.append(.span(TimeSpan(Double(amount), unit)))
            }
            values.append(.span(TimeSpan([.init(Double(amount), .year), .init(Double(amount % 11 + 2), .month)])))
        }
        for value in values {
            for form in value.surfaceForms where !readsBack(form, value) {
                Issue.record("\(form) is not \(value.timex)")
            }
        }
        #expect(values.count == 395)
    }

    @Test func `values are written as a person reads them`() {
        #expect(DateValue.calendar(CalendarDate(year: 1941, month: 6, day: 22)).written() == "22 June 1941")
        #expect(DateValue.calendar(CalendarDate(year: 1941, month: 6, day: 22)).written(.monthFirst) == "June 22, 1941")
        #expect(DateValue.calendar(CalendarDate(year: -490, .month(9))).written() == "September 490 BC")
        #expect(DateValue.span(TimeSpan([.init(2, .year), .init(9, .month)])).written() == "two years and nine months")
    }
}
