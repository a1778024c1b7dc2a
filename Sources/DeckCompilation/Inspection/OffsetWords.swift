internal import Expressions

/// The words that count a time from an event.
enum OffsetWords {
    /// What stands between a length of time and the event.
    static let joints: [(words: [String], direction: EventOffset.Direction)] = [
        (["after"], .later), (["before"], .earlier), (["following"], .later), (["into"], .within),
        (["preceding"], .earlier), (["previous", "to"], .earlier), (["prior", "to"], .earlier), (["since"], .within),
        (["subsequent", "to"], .later),
    ]

    /// "the day after": units that count as one behind "the"; of a day's parts the day counts.
    static let units: [String: TimeUnit] = [
        "afternoon": .day, "century": .century, "day": .day, "decade": .decade, "evening": .day,
        "fortnight": .fortnight,
        "month": .month, "morning": .day, "night": .day, "week": .week, "year": .year,
    ]

    /// Words before a length of time that tell how long something went on, not when it was.
    static let lengths: Set<String> = [
        "during", "each", "every", "first", "for", "in", "last", "over", "the", "these", "those", "throughout",
        "within",
    ]

    /// What may stand before "after": "two days only after".
    static let fillers: Set<String> = ["directly", "exactly", "immediately", "just", "only"]

    /// Words that stand for the event told last.
    static let pointers: Set<String> = ["that", "this"]

    /// Words that begin no event: "one day after another", "the day after tomorrow".
    static let strangers: Set<String> = ["another", "next", "noon", "midnight", "today", "tomorrow", "yesterday"]

    /// Prepositions that may join a name or date to a noun that tells an event: "the war with Carthage".
    static let attachments: Set<String> = ["against", "at", "between", "by", "in", "into", "on", "to", "with"]

    /// Words that only their own sentence explains.
    static let dangling: Set<String> = [
        "another", "he", "her", "his", "i", "it", "its", "my", "our", "she", "such", "that", "their", "these", "they",
        "this", "those", "we", "you", "your",
    ]
}
