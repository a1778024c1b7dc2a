internal import Expressions

/// The dates of a story in their order: what each means where the text leaves out its year, month or day.
///
/// A search through all mentions keeps the best ways to read them so far (a beam search), so that what comes later
/// decides as well: after "declassified in 2005" a story of 1964 goes on in 1964. Time is linear in the mentions.
struct NarrativeDating {
    /// The day the text was written, from which "yesterday" counts.
    let writing: WritingDate
    /// The year that the title tells: 1955 of "1955 Atlantic hurricane season". Most days of such a text are of it.
    var titleYear: Int?
    private var titlePoint: StoryPoint? { titleYear.flatMap { StoryPoint(CalendarDate(year: $0)) } }
    var writingDate: CalendarDate? { writing.date }

    /// A way to read the mentions so far.
    struct Reading {
        /// The time the story has reached.
        private(set) var story: StoryPoint?
        /// The date mentioned last, in the story or beside it.
        private(set) var last: StoryPoint?
        /// The paragraphs that told them.
        private(set) var storyParagraph = 0
        private(set) var lastParagraph = 0
        var cost: Double
        /// Index into the steps.
        var step: Int

        init(cost: Double, step: Int) {
            self.cost = cost
            self.step = step
        }

        /// Takes a date as the one mentioned last.
        mutating func tell(_ point: StoryPoint, in mention: TimeMention) {
            (last, lastParagraph) = (point, mention.paragraph)
        }

        /// Takes the story to a date, which is then the one mentioned last.
        mutating func move(to point: StoryPoint, in mention: TimeMention) {
            (story, storyParagraph) = (point, mention.paragraph)
            tell(point, in: mention)
        }
    }

    /// What one mention means in a reading, and the step before.
    private struct Step {
        let value: DateValue
        let previous: Int
    }

    private static let breadth = 16

    /// The meaning of each mention; what nothing dates stays as it is.
    func values(of mentions: [TimeMention]) -> [DateValue] {
        let mentions = TimeMention.markingHabits(in: mentions)
        var steps: [Step] = []
        var readings = [Reading(cost: 0, step: -1)]
        for mention in mentions {
            var next: [Reading] = []
            for reading in readings {
                for (value, after) in continuations(of: reading, mention) {
                    var after = after
                    after.step = steps.count
                    steps.append(Step(value: value, previous: reading.step))
                    next.append(after)
                }
            }
            readings = Self.best(next)
        }
        var values: [DateValue] = []
        var at = readings.first?.step ?? -1
        while at >= 0 {
            values.append(steps[at].value)
            at = steps[at].previous
        }
        values.reverse()
        return mentions.indices.map { index in
            guard case .time(let time) = mentions[index].value, let day = mentions[index].day,
                case .calendar(var date) = values[day], date.isComplete, date.day != nil
            else { return values[index] }
            date.time = time
            return .calendar(date)
        }
    }

    /// The cheapest readings, of those that lead to the same point the cheapest alone.
    private static func best(_ readings: [Reading]) -> [Reading] {
        var kept: [Reading] = []
        for reading in readings.sorted(by: { $0.cost < $1.cost }) where kept.count < breadth {
            if !kept.contains(where: { $0.story == reading.story && $0.last == reading.last }) { kept.append(reading) }
        }
        return kept
    }

    // MARK: One mention

    private func continuations(of reading: Reading, _ mention: TimeMention) -> [(DateValue, Reading)] {
        switch mention.value {
        case .calendar(let date):
            guard let point = nearest(date, mention, to: reading.story) else { return unsaid(date, reading, mention) }
            return told(point, reading, mention)
        case .offset(let offset): return [counted(offset, reading, mention)]
        case .span:
            guard let frame = mention.frame, let point = StoryPoint(frame) else { break }
            return told(point, reading, mention).map { (mention.value, $0.1) }
        case .time(let time):
            guard mention.day == nil, var date = reading.last?.date, case .day = date.part else { break }
            date.time = time
            return [(.calendar(date), reading)]
        default: break
        }
        return [(mention.value, reading)]
    }

    /// A date that is told whole: the story goes there, or it is told beside the story.
    private func told(_ point: StoryPoint, _ reading: Reading, _ mention: TimeMention) -> [(DateValue, Reading)] {
        let value = DateValue.calendar(point.date)
        var moved = reading
        moved.move(to: point, in: mention)
        guard let story = reading.story else { return [(value, moved)] }
        moved.cost += StoryCosts.step(story, point, mention)
        var beside = reading
        beside.tell(point, in: mention)
        let isWithin = story.months(to: point) == 0 && story.end - story.start <= point.end - point.start
        beside.cost += isWithin ? StoryCosts.step(story, point, mention) : StoryCosts.aside(point, mention)
        return [(value, moved), (value, beside)]
    }

    /// Of a date and its meanings in other centuries and eras ("'41", "410") the one that lies nearest to the story.
    private func nearest(_ date: CalendarDate, _ mention: TimeMention, to story: StoryPoint?) -> StoryPoint? {
        let point = StoryPoint(date, mention.portion)
        guard let story, point != nil else { return point }
        let others = mention.alternatives.compactMap { value -> StoryPoint? in
            guard case .calendar(let other) = value, other.part == date.part, other.year != date.year else {
                return nil
            }
            return StoryPoint(other, mention.portion)
        }
        // People look back: "the class of '45" of 2021 is that of 1945.
        func distance(_ point: StoryPoint) -> Double {
            let months = story.months(to: point)
            return months > 24 ? months + 1200 : abs(months)
        }
        return others.isEmpty ? point : ([point].compactMap { $0 } + others).min { distance($0) < distance($1) }
    }

    /// A date that leaves out its year or more.
    private func unsaid(_ date: CalendarDate, _ reading: Reading, _ mention: TimeMention) -> [(DateValue, Reading)] {
        let open = [(DateValue.calendar(date), reading)]
        if counts(fromWriting: mention, date), let writingDate, let today = StoryPoint(writingDate) {
            return beside(date, today, reading, mention)
        }
        let isHabit = mention.isHabit && !writing.isDateline && mention.lean == nil
        guard let story = reading.story, !isHabit else {
            guard let own = titlePoint, !isHabit else { return open }
            let found = asides(date, from: own, reading, mention) { elsewhere($0) }
            // "29 February" of a text on 1798 is of no year near by.
            return found.isEmpty ? open : found
        }
        if let offset = mention.inYear { return [inYear(offset, date, reading, mention)] }
        var found: [(DateValue, Reading)] = []
        for point in OpenDate(date).candidates(near: story) {
            var after = reading
            after.cost += StoryCosts.unsaid(story, point, mention) + side(of: point, from: story, mention)
            after.cost += passedOver(reading, mention) + notYet(point, mention) + elsewhere(point)
            after.tell(point, in: mention)
            var glance = after
            glance.cost += StoryCosts.glance(story, point, mention)
            found.append((.calendar(point.date), glance))
            after.move(to: point, in: mention)
            after.cost += StoryCosts.move(mention)
            found.append((.calendar(point.date), after))
        }
        if let last = reading.last, last != story {
            found += asides(date, from: last, reading, mention) {
                StoryCosts.unsaid(last, $0, mention) + StoryCosts.aside(mention) + elsewhere($0)
            }
        }
        if let own = titlePoint {
            found += asides(date, from: own, reading, mention) { StoryCosts.titled + elsewhere($0) }
        }
        if writing.isDateline, let writingDate, let today = StoryPoint(writingDate) {
            found += asides(date, from: today, reading, mention) { StoryCosts.news(today, $0, mention) }
        }
        return found.isEmpty ? open : found
    }

    /// What speaks against a year that is not the one of the title.
    private func elsewhere(_ point: StoryPoint) -> Double {
        titleYear.map { point.year == $0 ? 0 : StoryCosts.untitled } ?? 0
    }

    /// "May of the next year": the year counts from the story, or from the day of writing.
    private func inYear(
        _ offset: DateOffset, _ date: CalendarDate, _ reading: Reading, _ mention: TimeMention
    ) -> (DateValue, Reading) {
        var (value, after) = counted(offset, reading, mention)
        guard case .calendar(let year) = value, let number = year.year,
            let point = StoryPoint(date.completed(year: number), mention.portion)
        else { return (.calendar(date), reading) }
        value = .calendar(point.date)
        if offset.amount >= 0 { after.move(to: point, in: mention) } else { after.tell(point, in: mention) }
        return (value, after)
    }

    /// The meanings of a date told beside the story, from another date that the text gives.
    private func asides(
        _ date: CalendarDate, from reference: StoryPoint, _ reading: Reading, _ mention: TimeMention,
        cost: (StoryPoint) -> Double
    ) -> [(DateValue, Reading)] {
        OpenDate(date).candidates(near: reference).map { point in
            var after = reading
            after.cost += cost(point) + side(of: point, from: reference, mention) + notYet(point, mention)
            after.tell(point, in: mention)
            return (.calendar(point.date), after)
        }
    }

    /// What speaks against counting from the story, where another date was told since: most of all where that is in the
    /// paragraph of the mention, and the story was left in one before.
    private func passedOver(_ reading: Reading, _ mention: TimeMention) -> Double {
        if reading.last == reading.story { return 0 }
        return reading.lastParagraph == mention.paragraph && reading.storyParagraph != mention.paragraph
            ? StoryCosts.passedOverHere : StoryCosts.passedOver
    }

    /// What speaks against a date on the wrong side of "next" or "previous".
    func side(of point: StoryPoint, from reference: StoryPoint, _ mention: TimeMention) -> Double {
        guard let lean = mention.lean else { return 0 }
        let months = reference.months(to: point)
        switch lean.side {
        case .earlier: return months < 0 ? 0 : StoryCosts.wrongSide
        case .later: return months > 0 ? 0 : StoryCosts.wrongSide
        case .same: return abs(months) < 6 ? 0 : StoryCosts.wrongSide
        }
    }

    /// "two days later", "that year": counted from the date mentioned last; a year or more from the story.
    private func counted(_ offset: DateOffset, _ reading: Reading, _ mention: TimeMention) -> (DateValue, Reading) {
        if offset.reference == .writing, mention.place != .quotation || writing.isDateline, let writingDate {
            return (offset.resolved(from: writingDate) ?? mention.value, reading)
        }
        // Today is the day of writing, not one of the story; and "5,000 years ago" is no date.
        let isToday = offset.reference == .writing && offset.isPeriod && offset.unit < .year
        guard !isToday || mention.place == .quotation, abs(offset.amount) < 500 else { return (mention.value, reading) }
        let isLong = offset.unit >= .year && offset.isPeriod
        // "that year" is the one told last, "the next year" that of the story.
        guard let reference = isLong && offset.amount != 0 ? reading.story : reading.last ?? reading.story,
            let resolved = offset.resolved(from: reference.date)
        else { return (mention.value, reading) }
        var after = reading
        if mention.role != .listed, case .calendar(let date) = resolved, let point = StoryPoint(date) {
            let isStep = offset.amount > 0 && (reading.last == reading.story || isLong)
            if isStep { after.move(to: point, in: mention) } else { after.tell(point, in: mention) }
        }
        return (resolved, after)
    }
}
