/// An expression of time in a text: where it stands and what it means.
package struct DateExpression: Hashable, Sendable {
    /// UTF-8 bytes of the text that was given, "late" and "about" included.
    package let range: Range<Int>
    package let value: DateValue
    /// Other meanings that the same letters have: 03/04/1941 is in March or in April.
    package let alternatives: [DateValue]
    /// "early", "mid", "late", "the end of".
    package let portion: Portion?
    /// "about 1941", "before 1941".
    package let hedge: Hedge?
    /// Which end of a range it is.
    package let role: Role
    /// On which side of its reference it lies where the words say so: "next spring", "the previous April".
    package let lean: Lean?
    /// The year that a date lies in, where the narrative must tell which: "October of that year", "May of the next year".
    package let inYear: DateOffset?
    /// The date that a length of time is a part of: 1939 in "the first two months of 1939".
    package let frame: CalendarDate?

    package enum Portion: Hashable, Sendable {
        case early, middle, late
    }

    package enum Role: Hashable, Sendable {
        case single
        /// "1939" in "1939–45".
        case start
        case end
        /// "ten" in "ten or fifteen years ago": counted from where the last of the list is.
        case listed
    }

    /// The side on which a date without its year lies.
    package struct Lean: Hashable, Sendable {
        package enum Side: Hashable, Sendable {
            case earlier, same, later
        }

        package let side: Side
        package let reference: DateOffset.Reference

        package init(_ side: Side, of reference: DateOffset.Reference) {
            self.side = side
            self.reference = reference
        }
    }

    package init(
        range: Range<Int>, value: DateValue, alternatives: [DateValue] = [], portion: Portion? = nil,
        hedge: Hedge? = nil, role: Role = .single, lean: Lean? = nil, inYear: DateOffset? = nil,
        frame: CalendarDate? = nil
    ) {
        self.range = range
        self.value = value
        self.alternatives = alternatives
        self.portion = portion
        self.hedge = hedge
        self.role = role
        self.lean = lean
        self.inYear = inYear
        self.frame = frame
    }
}

/// How a date or a figure is softened or bounded.
package enum Hedge: Hashable, Sendable {
    /// "about", "some", "an estimated".
    case about
    /// "nearly": a little below.
    case nearly
    /// "over", "at least", "after", "since".
    case atLeast
    /// "under", "up to", "before", "until".
    case atMost

    /// Whether one is a bound on the other side: "after 1914" for "before 1914".
    package func isContrary(to other: Hedge?) -> Bool {
        self == .atLeast && other == .atMost || self == .atMost && other == .atLeast
    }
}

/// How a text is to be read.
package enum ReadingMode: Sendable {
    /// Running text: what may as well be something else is left out.
    case prose
    /// The answer to a question: what can be read is read.
    case answer
}
