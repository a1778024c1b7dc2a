/// What the learner has set, else the usual: a fold over the events that set something.
package struct LearnerSettings: Hashable, Sendable {
    /// How every card is asked, where the learner wants one way; nil for the way from recognition to recall.
    package private(set) var form: Rung?
    /// New cards a day, from 0.
    package private(set) var newCardsPerDay = 20
    /// Reviews a day at most, from 1: what a backlog is cut to.
    package private(set) var reviewsPerDay = 100
    /// The probability of recall at which a card comes back, in 0.7...0.99.
    package private(set) var retention = 0.9

    /// Nothing is set.
    package init() {}

    /// What the events set, taken in their order.
    init(_ events: [Event]) {
        for event in events {
            if case .set(let change) = event.what { take(change) }
        }
    }

    /// Takes a change over; one that this version does not know, or whose value it cannot use, does nothing.
    mutating func take(_ change: SettingChange) {
        guard let setting = LearnerSetting(rawValue: change.name), setting.allows(change.value) else { return }
        switch setting {
        case .form: form = Rung(word: change.value)
        case .new: newCardsPerDay = Int(change.value) ?? newCardsPerDay
        case .reviews: reviewsPerDay = Int(change.value) ?? reviewsPerDay
        case .retention: retention = Double(change.value) ?? retention
        }
    }

    /// The value of a setting as the learner would type it.
    package func value(of setting: LearnerSetting) -> String {
        switch setting {
        case .form: form?.word ?? LearnerSetting.ladderWord
        case .new: "\(newCardsPerDay)"
        case .reviews: "\(reviewsPerDay)"
        case .retention: "\(retention)"
        }
    }
}

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

extension Rung {
    /// The word for it in settings and options.
    package var word: String {
        switch self {
        case .choices: "choices"
        case .cued: "cued"
        case .typed: "typed"
        }
    }

    /// The rung that `word` names.
    package init?(word: String) {
        guard let rung = Rung.allCases.first(where: { $0.word == word }) else { return nil }
        self = rung
    }
}
