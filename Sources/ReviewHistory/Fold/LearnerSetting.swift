/// Something that the learner can set; the word stands in the log.
package enum LearnerSetting: String, CaseIterable, Sendable {
    case form
    case new
    case reviews
    case retention

    /// The value of `form` that pins nothing.
    package static let ladderWord = "ladder"

    /// What it is, for a list: in lower case and without a full stop.
    package var summary: String {
        switch self {
        case .form: "how cards are asked: by choices, then with first letters, then typed (ladder), or always one way"
        case .new: "new cards a day"
        case .reviews: "reviews a day at most; after a break those come first that fade most"
        case .retention: "how likely you are to recall a card when it comes back"
        }
    }

    /// The values that it takes, in words.
    package var values: String {
        switch self {
        case .form: ([Self.ladderWord] + Rung.allCases.map(\.word)).joined(separator: ", ")
        case .new: "a number from 0"
        case .reviews: "a number from 1"
        case .retention: "a number from 0.7 to 0.99"
        }
    }

    /// Whether `value` is one of its values.
    package func allows(_ value: String) -> Bool {
        switch self {
        case .form: value == Self.ladderWord || Rung(word: value) != nil
        case .new: Int(value).map { (0...100_000).contains($0) } ?? false
        case .reviews: Int(value).map { (1...100_000).contains($0) } ?? false
        case .retention: Double(value).map { (0.7...0.99).contains($0) } ?? false
        }
    }
}
