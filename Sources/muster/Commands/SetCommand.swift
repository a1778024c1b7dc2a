import ArgumentParser
import Diagnostics
import ReviewHistory
import Study
import Terminal

/// `muster set`: what the learner wants otherwise, from now on and on every device.
struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Show or change your settings.",
        discussion: "They are kept with your progress. As in: muster set new 10; muster set form typed.")

    // Everything that is no option, so that "-3" is told what the setting takes, and not that it is no option.
    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp("The setting and its new value; all are listed if none is named.", valueName: "name-value"))
    var words: [String] = []

    @OptionGroup var study: StudyOptions

    func run() throws {
        var chance = SystemRandomNumberGenerator()
        var desk = try LearnerDesk(of: study.folder(), using: &chance)
        guard let name = words.first else {
            return MainActor.assumeIsolated { Self.list(LearnerSetting.allCases, desk.history.settings) }
        }
        guard let setting = LearnerSetting(rawValue: name) else {
            let names = LearnerSetting.allCases.map(\.rawValue)
            let meant = suggestion(for: name, among: names).map { "did you mean “\($0)”?" }
            throw Diagnostic(
                "there is no setting “\(name)”",
                notes: [meant, "the settings: \(names.joined(separator: ", "))"].compactMap { $0 })
        }
        guard words.count <= 2 else {
            throw Diagnostic("a setting has one value", notes: ["as in: muster set \(name) \(words[1])"])
        }
        guard let value = words.dropFirst().first else {
            return MainActor.assumeIsolated { Self.list([setting], desk.history.settings) }
        }
        guard setting.allows(value) else {
            throw Diagnostic("“\(value)” is no value of “\(name)”", notes: ["it takes \(setting.values)"])
        }
        let now = WallClock.now
        let event = Event(
            stamp: EventStamp(at: now, using: &chance), what: .set(SettingChange(name: name, value: value)))
        try desk.log.append([event], at: now)
        desk.history.record(event)
        try SummaryFile.write(desk.history, desk.library.decks, to: desk.folder, at: now)
        MainActor.assumeIsolated { Self.list([setting], desk.history.settings) }
    }

    @MainActor private static func list(_ settings: [LearnerSetting], _ values: LearnerSettings) {
        let width = (LearnerSetting.allCases.map(\.rawValue.count).max() ?? 0) + 2
        for setting in settings {
            Console.shared.say(
                StyledText(setting.rawValue.padded(to: width), .bold)
                    + StyledText(values.value(of: setting).padded(to: 9))
                    + StyledText("\(setting.summary); \(setting.values)", .dim),
                hanging: width + 9)
        }
    }
}
