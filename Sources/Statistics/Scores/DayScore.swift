internal import ReviewHistory

/// A day of study with an answer.
package struct DayScore: Hashable, Codable, Sendable {
    /// As in "2026-05-04".
    package let day: String
    /// All answers, repeated ones too.
    package let answers: Int
    /// How many of them were right.
    package let right: Int
    /// Seconds between questions and answers.
    package let seconds: Double
    /// Cards answered for the first time ever.
    package let new: Int
    /// First answers of the day, and how many were right.
    package let recall: Tally

    init(_ day: Int, _ sum: Sums.DaySum) {
        self.day = CalendarDay(number: day).description
        answers = sum.answers
        right = sum.right
        seconds = rounded(sum.seconds, places: 1)
        new = sum.new
        recall = sum.first
    }
}

/// How much was known at the end of a day.
package struct KnownPoint: Hashable, Codable, Sendable {
    /// As in "2026-05-04".
    package let day: String
    /// The sum of the probabilities of recall: about so many cards would have been recalled.
    package let known: Double
    /// How many cards had been answered by then.
    package let cards: Int
}
