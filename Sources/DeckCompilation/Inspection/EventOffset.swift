internal import Expressions

/// A time told by its distance from an event: "two days after the fall of Troy". Ranges are tokens of a sentence.
struct EventOffset {
    enum Direction: Sendable {
        case later, earlier
        /// "two years since the vote": how long it is, or how far in; no date follows from it.
        case within
    }

    /// From the length of time to the end of the event.
    let range: Range<Int>
    let span: TimeSpan
    let direction: Direction
    /// "the fall of Troy"; nil for "two days before," and "a year after that", which count from the event told last.
    let event: Range<Int>?

    /// The distance; nil where only a length of time is told.
    var distance: DateOffset? { direction == .within ? nil : DateOffset(span, isLater: direction == .later) }

    /// The same with its event cut short at a token inside of it.
    func ending(before end: Int) -> EventOffset {
        guard let event, event.contains(end) else { return self }
        return EventOffset(
            range: range.lowerBound..<end, span: span, direction: direction, event: event.lowerBound..<end)
    }
}
