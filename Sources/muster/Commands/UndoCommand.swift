import ArgumentParser
import Diagnostics
import ReviewHistory
import Study
import Terminal

/// `muster undo`: takes back the last answer.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back the last answer.",
        discussion:
            "Nothing is erased: the log gets an entry that withdraws the last one. Again, and the one before goes.")

    @OptionGroup var study: StudyOptions

    func run() throws {
        var chance = SystemRandomNumberGenerator()
        var desk = try LearnerDesk(of: study.folder(), using: &chance)
        guard let (stamp, review) = Self.lastAnswer(in: desk.history) else {
            throw Diagnostic("there is no answer to take back")
        }
        let now = WallClock.now
        let undo = Event(stamp: EventStamp(at: now, using: &chance), what: .undo(event: stamp.identifier))
        try desk.log.append([undo], at: now)
        desk.history.record(undo)
        try SummaryFile.write(desk.history, desk.library.decks, to: desk.folder, at: now)
        MainActor.assumeIsolated {
            Console.shared.say(
                StyledText("Took back the answer “\(review.given)” of \(stamp.moment.text) (\(review.deck))."))
        }
    }

    private static func lastAnswer(in history: LearnerHistory) -> (EventStamp, Review)? {
        for event in history.events.reversed() {
            if case .review(let review) = event.what { return (event.stamp, review) }
        }
        return nil
    }
}
