import ArgumentParser
import Cards
import Diagnostics
import ReviewHistory
import Study
import Terminal

/// `muster cards`: the cards of all decks by their words, and what became of histories.
struct CardsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cards",
        abstract: "Find cards by their words; see and mend where histories went.",
        discussion: """
            A card is listed under what it is known by. When a card is edited its history follows; --links shows where \
            that happened, --unlink takes it back, --link does it by hand, --orphans lists the histories that no card has.
            """)

    @Argument(help: "Words of the card, or what it is known by; all cards if there are none.")
    var words: [String] = []

    @Flag(help: "List the cards that were learned and stand in no deck any more.")
    var orphans = false

    @Flag(help: "List the edits that histories followed, the latest first.")
    var links = false

    @Flag(help: "Give the history of the first card named to the second.")
    var link = false

    @Flag(help: "Take back that a history followed an edit; the card named is the old or the new one.")
    var unlink = false

    @OptionGroup var study: StudyOptions

    func validate() throws {
        if [orphans, links, link, unlink].count(where: { $0 }) > 1 {
            throw ValidationError("--orphans, --links, --link and --unlink do not go together")
        }
        if link, words.count != 2 { throw ValidationError("--link takes two cards, the old one and the new one") }
        if unlink, words.count != 1 { throw ValidationError("--unlink takes one card") }
    }

    func run() throws {
        var chance = SystemRandomNumberGenerator()
        var desk = try LearnerDesk(of: study.folder(), using: &chance)
        let listing = MainActor.assumeIsolated { CardListing(console: .shared) }
        try MainActor.assumeIsolated {
            if link || unlink {
                try HistoryKeeping(console: .shared).settle(&desk, using: &chance)
                let event = link ? try relinked(desk) : try takenBack(desk)
                try desk.log.append(
                    [Event(stamp: EventStamp(at: WallClock.now, using: &chance), what: event)], at: WallClock.now)
                return Console.shared.say(
                    link ? "The history follows." : "Taken back; muster takes the two for one no more.")
            }
            if orphans { return listing.showOrphans(desk) }
            if links { return listing.showLinks(desk) }
            listing.showCards(desk.library.decks, words: words)
        }
    }

    private func relinked(_ desk: borrowing LearnerDesk) throws(Diagnostic) -> Event.What {
        let from = CardIdentifier(words[0])
        let to = CardIdentifier(words[1])
        guard desk.history.progress(of: from) != .new else {
            throw Diagnostic("no history is known by “\(words[0])”", notes: ["muster cards --orphans lists them"])
        }
        guard desk.library.decks.contains(where: { $0.entries.contains { $0.card.identifier == to } }) else {
            throw Diagnostic("no card is known by “\(words[1])”", notes: ["muster cards WORDS lists cards"])
        }
        return .relinked(from: from, to: to)
    }

    private func takenBack(_ desk: borrowing LearnerDesk) throws(Diagnostic) -> Event.What {
        let card = CardIdentifier(words[0])
        for event in desk.history.events.reversed() {
            if case .relinked(let from, let to) = event.what, from == card || to == card, from != to {
                return .undo(event: event.stamp.identifier)
            }
        }
        throw Diagnostic(
            "no history has followed an edit of “\(words[0])”", notes: ["muster cards --links lists them"])
    }
}
