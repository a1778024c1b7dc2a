import Expressions
import TestSupport
import Testing

/// What the writer writes, the reader reads back.
struct WriterLawTests {
    private func randomYear(_ generator: inout SeededGenerator) -> Int {
        Int.random(in: 0..<8, using: &generator) == 0
            ? -Int.random(in: 1...900, using: &generator) : Int.random(in: 1000...2099, using: &generator)
    }

    private func randomDate(_ generator: inout SeededGenerator) -> CalendarDate {
        let year = randomYear(&generator)
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: return CalendarDate(year: year)
        case 1: return CalendarDate(year: year, .month(Int.random(in: 1...12, using: &generator)))
        case 2: return CalendarDate(year: year, .season(Season.allCases.randomElement(using: &generator) ?? .winter))
        case 3: return CalendarDate(year: year, .half(Int.random(in: 1...2, using: &generator)))
        case 4: return CalendarDate(year: year, .quarter(Int.random(in: 1...4, using: &generator)))
        default:
            let month = Int.random(in: 1...12, using: &generator)
            let day = Int.random(in: 1...CalendarDate.days(in: month, year: year), using: &generator)
            return CalendarDate(year: year, month: month, day: day)
        }
    }

    /// A date, decade, century, length of time, distance or time of day.
    private func randomValue(_ generator: inout SeededGenerator) -> DateValue {
        let units = [TimeUnit.minute, .hour, .day, .week, .month, .year, .decade, .century]
        let amount = Double(Int.random(in: 2...400, using: &generator))
        let unit = units.randomElement(using: &generator) ?? .day
        switch Int.random(in: 0..<16, using: &generator) {
        case 0: return .decade(Int.random(in: 101...203, using: &generator) * 10)
        case 1: return .decade(-Int.random(in: 2...80, using: &generator) * 10 - 9)
        case 2: return .century(Int.random(in: 1...21, using: &generator))
        case 3: return .century(-Int.random(in: 1...20, using: &generator))
        case 4: return .span(TimeSpan(amount, unit))
        case 5:
            return .span(
                TimeSpan([.init(amount, .year), .init(Double(Int.random(in: 2...11, using: &generator)), .month)]))
        case 6: return .offset(DateOffset(Bool.random(using: &generator) ? amount : -amount, unit))
        case 7:
            let (hour, minute) = (Int.random(in: 0...23, using: &generator), Int.random(in: 0...59, using: &generator))
            return .time(.clock(hour: hour, minute: minute))
        case 8:
            var date = randomDate(&generator)
            if date.day != nil {
                date.time = .part(
                    [.morning, .afternoon, .evening, .night, .dawn].randomElement(using: &generator) ?? .night)
            }
            return .calendar(date)
        case 9:
            var date = randomDate(&generator)
            if date.day != nil || date.month != nil { date.year = nil }
            return .calendar(date)
        default: return .calendar(randomDate(&generator))
        }
    }

    /// A form is read back if the value, or another meaning of the same letters, is what was written.
    private func readsBack(_ form: String, _ value: DateValue) -> Bool {
        let found = dates(in: form, mode: .answer)
        return found.count == 1 && ([found[0].value] + found[0].alternatives).contains(value)
    }

    @Test func `ten thousand random dates are read back in every form`() {
        var generator = SeededGenerator(seed: 1941)
        var forms = 0
        for _ in 0..<10_000 {
            let value = randomValue(&generator)
            for form in value.surfaceForms {
                forms += 1
                if !readsBack(form, value) {
                    Issue.record(
                        "\(form) is not \(value.timex) but \(dates(in: form, mode: .answer).map(\.value.timex))")
                }
            }
        }
        #expect(forms > 150_000)
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
                Issue.record("\(form) is not \(value.timex) but \(dates(in: form, mode: .answer).map(\.value.timex))")
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
