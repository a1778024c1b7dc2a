/// Everything a word can mean in a date or a figure; several at once for words like "second" or "march".
struct WordSense: Sendable {
    /// 1...12.
    var month: Int8?
    /// "Jan", "Sept": not enough for a date by itself.
    var isAbbreviated = false
    /// 1 for Monday ... 7 for Sunday.
    var weekday: Int8?
    var season: Season?
    /// 0...19 and the tens to ninety.
    var cardinal: Int8?
    /// 1...19 and the tens to ninety: "first", "thirtieth".
    var ordinal: Int8?
    /// A power of ten, a dozen or a score: "hundred", "million".
    var magnitude: Double?
    /// What the word divides by: 2 for "half", 4 for "quarters".
    var divisor: Int8?
    var timeUnit: TimeUnit?
    /// Index into `MeasureUnit.all`.
    var unit: Int16?
    /// The tens of "forties" (4).
    var decade: Int8?
    var dayPart: DayPart?
    /// Whether the name of a holiday begins with it.
    var isHoliday = false
    var keyword: Keyword?
    /// "years", "halves", "millions".
    var isPlural = false

    /// What may begin with the word.
    var opening: Token.Opening {
        if isMeaningful { return .expression }
        return switch keyword {
        case nil: unit == nil ? .nothing : .withMore
        case .the, .a, .an, .that, .this, .at, .from, .between, .last, .next, .same: .withMore
        case .of, .and, .or, .to, .on, .in, .for, .by, .during, .since, .until, .through, .than, .after, .before, .ago,
            .label, .clause, .possessive, .auxiliary, .offensive, .dayName, .old, .very, .square, .cubic, .metric:
            .nothing
        default: .expression
        }
    }

    /// Whether it means more than a small word does.
    private var isMeaningful: Bool {
        month != nil || weekday != nil || season != nil || cardinal != nil || ordinal != nil || magnitude != nil
            || divisor != nil || timeUnit != nil || decade != nil || dayPart != nil || isHoliday
    }

    static let none = WordSense()

    var isEmpty: Bool { !isMeaningful && unit == nil && keyword == nil }
}
