internal import English
internal import Expressions

/// Collects the dates of a document sentence by sentence; in the end dates what the story and its events date.
struct DateInspection {
    /// A sentence with the times it tells, as indices into the mentions of the story or of the page.
    private struct Telling {
        let passage: Passage
        let isFurniture: Bool
        /// By the first byte of a date; a time counted from an event that the sentence does not name is one as well.
        var mentions: [(byte: Int, index: Int)]
        let offsets: [EventOffset]
    }

    private struct Found {
        let place: InspectedPlace
        let value: String
        var anchor: InspectedPlace?
        /// Where the date follows only from the date of an event.
        var distance: DateOffset?
        var event: EventPhrase?
    }

    private var tellings: [Telling] = []
    /// The times of the story, and those of the page around it: a post's date never gives the story its year.
    private var story = TimeMentions()
    private var page = TimeMentions()
    private var writing = WritingDate()

    /// Takes up the dates of the next sentence; `block` is what it stands in on its page.
    mutating func add(_ passage: Passage, in block: Block) {
        writing.add(passage, in: block)
        let offsets = EventOffsetReader(passage).offsets()
        let told =
            plain(passage, offsets).map {
                (token: $0.range.lowerBound, byte: $0.byte, mention: TimeMention($0.expression))
            }
            + offsets.compactMap { offset in
                guard offset.event == nil, let distance = offset.distance else { return nil }
                return (offset.range.lowerBound, passage.startByte(of: offset), TimeMention(.offset(distance)))
            }
        let sorted = told.sorted { $0.byte < $1.byte }
        let isFurniture = block.furniture != nil
        let mentioned = sorted.map { (token: $0.token, mention: $0.mention) }
        let indices = isFurniture ? page.add(mentioned, in: passage, block) : story.add(mentioned, in: passage, block)
        let mentions = zip(sorted, indices).map { (byte: $0.byte, index: $1) }
        tellings.append(Telling(passage: passage, isFurniture: isFurniture, mentions: mentions, offsets: offsets))
    }

    /// What is not counted from an event.
    private func plain(_ passage: Passage, _ offsets: [EventOffset]) -> [Passage.Timing] {
        let counted = Set(offsets.map(\.range.lowerBound))
        return passage.dates.filter { !counted.contains($0.range.lowerBound) }
    }

    /// All dates, in order of the document.
    func dates() -> [InspectedDate] {
        let dating = NarrativeDating(writing: writing)
        let told = dating.values(of: story.all)
        let around = dating.values(of: page.all)
        var events = DatedEvents()
        var found: [Found] = []
        for telling in tellings {
            var values: [Int: DateValue] = [:]
            var known: [Int: CalendarDate] = [:]
            for (byte, index) in telling.mentions {
                let value = telling.isFurniture ? around[index] : told[index]
                values[byte] = value
                if case .calendar(let date) = value, date.isComplete { known[byte] = date }
            }
            found += self.found(telling, values, known)
            if !telling.isFurniture { events.add(telling.passage, dates: known) }
        }
        return found.map { found in
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

    private func found(_ telling: Telling, _ values: [Int: DateValue], _ known: [Int: CalendarDate]) -> [Found] {
        let passage = telling.passage
        var added = plain(passage, telling.offsets).compactMap { timing -> (byte: Int, found: Found)? in
            guard let value = values[timing.byte]?.reported else { return nil }
            return (timing.byte, Found(place: passage.block.place(timing.expression.range), value: value))
        }
        for (index, offset) in telling.offsets.enumerated() {
            let byte = passage.startByte(of: offset)
            // "two days after the vote and a week before the trial": what stands beside the first dates both.
            let isJoined = index > 0 && telling.offsets[index - 1].isJoined(to: offset, by: passage.tokens)
            let start = isJoined ? telling.offsets[index - 1].range.lowerBound : offset.range.lowerBound
            guard let found = self.found(offset, in: passage, known, values[byte], beside: start) else { continue }
            added.append((byte, found))
        }
        return added.sorted { $0.byte < $1.byte }.map(\.found)
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

extension Passage {
    fileprivate func startByte(of offset: EventOffset) -> Int { tokens[offset.range.lowerBound].range.lowerBound }
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
    /// In TIMEX3 form; "two days later" that nothing dates is told as its length, "last month" as some month, and "that
    /// year" is left out.
    fileprivate var reported: String? {
        guard case .offset(let offset) = self else { return timex }
        guard offset.isPeriod else { return TimeSpan(abs(offset.amount), offset.unit).timex }
        return offset.amount == 0 && offset.reference == .narrative ? nil : offset.openTimex
    }
}
