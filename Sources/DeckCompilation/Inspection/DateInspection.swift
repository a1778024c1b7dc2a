internal import English
internal import Expressions

/// Collects the dates of a document sentence by sentence, and in the end dates what is counted from events.
struct DateInspection {
    /// The time of the story.
    private var story = NarrativeDating()
    /// The time of the page around it: a post's date never gives the story its year.
    private var page = NarrativeDating()
    private var events = DatedEvents()
    private var found: [Found] = []

    private struct Found {
        let place: InspectedPlace
        let value: String
        var anchor: InspectedPlace?
        /// Where the date follows only from the date of an event.
        var distance: DateOffset?
        var event: EventPhrase?
    }

    /// Takes up the dates of the next sentence.
    mutating func add(_ passage: Passage, isFurniture: Bool) {
        var dating = isFurniture ? page : story
        let known = add(passage, dating: &dating)
        if isFurniture {
            page = dating
        } else {
            story = dating
            events.add(passage, dates: known)
        }
    }

    /// All dates, in order of the document.
    func dates() -> [InspectedDate] {
        found.map { found in
            var value = found.value
            if let distance = found.distance, let event = found.event,
                let date = events.date(of: event, countingLater: distance.amount > 0),
                let resolved = distance.resolved(from: date)
            {
                value = resolved.timex
            }
            return InspectedDate(found.place, value: value, anchor: found.anchor)
        }
    }

    /// Adds the dates of a sentence, and returns the complete ones by their first byte.
    private mutating func add(_ passage: Passage, dating: inout NarrativeDating) -> [Int: CalendarDate] {
        let offsets = EventOffsetReader(passage).offsets()
        let plain = passage.dates.filter { timing in
            !offsets.contains { $0.range.lowerBound == timing.range.lowerBound }
        }
        // What only the story dates is read in its place among the other dates.
        let told =
            plain.map { (byte: $0.byte, value: $0.expression.value) }
            + offsets.compactMap { offset in
                guard offset.event == nil, let distance = offset.distance else { return nil }
                return (byte: passage.tokens[offset.range.lowerBound].range.lowerBound, value: .offset(distance))
            }
        var known: [Int: CalendarDate] = [:]
        var values: [Int: DateValue] = [:]
        for (byte, value) in told.sorted(by: { $0.byte < $1.byte }) {
            let value = dating.resolve(value)
            values[byte] = value
            if case .calendar(let date) = value, date.isComplete { known[byte] = date }
        }
        var added = plain.compactMap { timing -> (byte: Int, found: Found)? in
            guard let value = values[timing.byte]?.reported else { return nil }
            return (timing.byte, Found(place: passage.block.place(timing.expression.range), value: value))
        }
        for (index, offset) in offsets.enumerated() {
            let byte = passage.tokens[offset.range.lowerBound].range.lowerBound
            // "two days after the vote and a week before the trial": what stands beside the first dates both.
            let isJoined = index > 0 && offsets[index - 1].isJoined(to: offset, by: passage.tokens)
            let start = isJoined ? offsets[index - 1].range.lowerBound : offset.range.lowerBound
            guard let found = self.found(offset, in: passage, known, values[byte], beside: start) else { continue }
            added.append((byte, found))
        }
        found += added.sorted { $0.byte < $1.byte }.map(\.found)
        return known
    }

    private func found(
        _ offset: EventOffset, in passage: Passage, _ known: [Int: CalendarDate], _ narrated: DateValue?,
        beside start: Int
    ) -> Found? {
        guard let bytes = passage.bytes(of: offset.range) else { return nil }
        let place = passage.block.place(bytes)
        guard let event = offset.event, let anchorBytes = passage.bytes(of: event) else {
            return Found(place: place, value: narrated?.reported ?? offset.span.timex)
        }
        let anchor = passage.block.place(anchorBytes)
        if let date = dateBeside(start, offset, in: passage, known) {
            return Found(place: place, value: date.timex, anchor: anchor)
        }
        let duration = offset.span.timex
        guard let distance = offset.distance else { return Found(place: place, value: duration, anchor: anchor) }
        let told = passage.dates.filter { event.contains($0.range.lowerBound) }
        if let timing = told.first {
            // The event comes with its date, or is one; "after" before it is then no bound of it.
            let isSure = timing.expression.hedge == nil || timing.range.lowerBound == event.lowerBound
            let date = told.count == 1 && isSure ? known[timing.byte] : nil
            return Found(place: place, value: date.flatMap(distance.resolved)?.timex ?? duration, anchor: anchor)
        }
        return Found(
            place: place, value: duration, anchor: anchor, distance: distance, event: EventPhrase(event, in: passage))
    }

    /// "On 3 May, two days after the vote": the date that stands beside it and is exact enough.
    private func dateBeside(
        _ start: Int, _ offset: EventOffset, in passage: Passage, _ known: [Int: CalendarDate]
    ) -> CalendarDate? {
        let tokens = passage.tokens
        func date(_ timing: Passage.Timing?) -> CalendarDate? {
            guard let timing, timing.expression.hedge == nil, let date = known[timing.byte], offset.suits(date) else {
                return nil
            }
            return date
        }
        if start > 1, [",", "(", "–", "—"].contains(tokens[start - 1].text),
            let date = date(passage.dates.first { $0.range.upperBound == start - 1 })
        {
            return date
        }
        let after = offset.range.upperBound
        guard after + 1 < tokens.count, tokens[after].text == "," else { return nil }
        let next = ["in", "on"].contains(tokens[after + 1].lower) ? after + 2 : after + 1
        return date(passage.dates.first { $0.range.lowerBound == next })
    }
}

extension Passage.Timing {
    /// The first byte, by which the dates of a sentence are known; two of them may share a token ("1915–17").
    var byte: Int { expression.range.lowerBound }
}

extension EventOffset {
    /// Whether only "and" stands between the two.
    fileprivate func isJoined(to next: EventOffset, by tokens: [Token]) -> Bool {
        range.upperBound + 1 == next.range.lowerBound && tokens[range.upperBound].partOfSpeech == .coordinator
    }

    /// Whether the date is as exact as what is counted.
    fileprivate func suits(_ date: CalendarDate) -> Bool {
        guard let distance else { return false }
        return distance.unit >= .year || date.exactness >= (distance.unit >= .month ? 2 : 3)
    }
}

extension DateValue {
    /// In TIMEX3 form; "two days later" that nothing dates is told as its length, and "that year" and "last month" are
    /// left out.
    fileprivate var reported: String? {
        guard case .offset(let offset) = self else { return timex }
        guard abs(offset.amount) > (offset.reference == .writing ? 1 : 0) else { return nil }
        return TimeSpan(abs(offset.amount), offset.unit).timex
    }
}
