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
