import Cards
import Memory
import ReviewHistory
import Testing

struct `settings of the learner` {
    private func set(_ name: String, _ value: String, hour: Double) -> Event {
        Example.event("\(name)-\(value)-\(hour)", .set(SettingChange(name: name, value: value)), hour: hour)
    }

    @Test func `are the usual ones until one is set, and the last one counts`() {
        #expect(LearnerHistory(events: []).settings == LearnerSettings())
        let history = LearnerHistory(events: [set("new", "5", hour: 9), set("new", "10", hour: 8)])
        #expect(history.settings.newCardsPerDay == 5)
    }

    @Test(arguments: [
        (LearnerSetting.form, "typed"), (.form, "ladder"), (.new, "0"), (.reviews, "60"), (.retention, "0.85"),
    ])
    func `are read back as they were typed`(setting: LearnerSetting, value: String) {
        #expect(setting.allows(value))
        let history = LearnerHistory(events: [set(setting.rawValue, value, hour: 9)])
        #expect(history.settings.value(of: setting) == value)
    }

    @Test(arguments: [("new", "-1"), ("reviews", "0"), ("retention", "2"), ("form", "sung"), ("colour", "red")])
    func `that cannot be are passed over`(name: String, value: String) {
        #expect(LearnerHistory(events: [set(name, value, hour: 9)]).settings == LearnerSettings())
    }

    @Test func `of retention move what is due, in the past as well`() throws {
        let review = Example.review("r", "a", .easy)
        func days(_ events: [Event]) throws -> Int {
            let progress = LearnerHistory(events: events).progress(of: CardIdentifier("a"))
            return try #require(progress.reviewed).dueDay
        }
        #expect(try days([review, set("retention", "0.95", hour: 20)]) < days([review]))
        #expect(try days([review, set("retention", "0.8", hour: 20)]) > days([review]))
    }
}
