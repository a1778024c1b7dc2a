import ArgumentParser
import Cards
import Diagnostics
import ReviewHistory
import Study
import Terminal

/// `muster undo`: takes back the last thing done to a card.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back the last answer, or the last card set aside, put off or flagged.",
        discussion:
            "Nothing is erased: the log gets an entry that withdraws the last one. Again, and the one before goes.")

    @OptionGroup var study: StudyOptions

    func run() throws {
        var chance = SystemRandomNumberGenerator()
        var desk = try LearnerDesk(of: study.folder(), using: &chance)
        guard let last = desk.history.events.last(where: { $0.isDeed }) else {
            throw Diagnostic("there is nothing to take back")
        }
        let now = WallClock.now
        let undo = Event(stamp: EventStamp(at: now, using: &chance), what: .undo(event: last.stamp.identifier))
        try desk.log.append([undo], at: now)
        desk.history.record(undo)
        try SummaryFile.write(desk.history, desk.library.decks, to: desk.folder, at: now)
        let text = Self.lines(last, in: desk.library)
        MainActor.assumeIsolated {
            for line in text { Console.shared.say(StyledText(line)) }
        }
    }

    /// What was taken back, and what of it stays.
    private static func lines(_ event: Event, in library: DeckLibrary) -> [String] {
        func entry(_ card: CardIdentifier) -> (deck: Deck, card: Card)? {
            for deck in library.decks {
                if let found = deck.entries.first(where: { $0.card.identifier == card }) { return (deck, found.card) }
            }
            return nil
        }
        func named(_ card: CardIdentifier) -> String {
            entry(card).map { "“\($0.card.shownPrompt)”" } ?? "a card that is no longer there"
        }
        switch event.what {
        case .review(let review), .practiced(let review):
            let given = review.given.isEmpty ? "“not known”" : "“\(review.given)”"
            var lines = ["Took back the answer \(given) of \(event.stamp.moment.text) to \(named(review.card))."]
            if let (deck, card) = entry(review.card), card.also.contains(review.given) {
                lines.append("It stays among the answers in \(deck.path); to take it out: muster edit.")
            }
            return lines
        case .suspended(let card): return ["\(named(card)) is no longer set aside."]
        case .resumed(let card): return ["\(named(card)) is set aside again."]
        case .buried(let card): return ["\(named(card)) is asked again today."]
        case .flagged(let card): return ["\(named(card)) is no longer flagged."]
        case .unflagged(let card): return ["\(named(card)) is flagged again."]
        default: return ["Took back the last change."]
        }
    }
}

extension Event {
    /// Whether it is something that a learner does to a card.
    fileprivate var isDeed: Bool {
        switch what {
        case .review, .practiced, .suspended, .resumed, .buried, .flagged, .unflagged: true
        case .sessionStarted, .sessionEnded, .undo, .relinked, .keptApart, .cardText, .set, .unknown: false
        }
    }
}
