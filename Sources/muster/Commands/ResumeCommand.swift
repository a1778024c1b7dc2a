import ArgumentParser
import Cards
import Diagnostics
import ReviewHistory
import Study
import Terminal

/// `muster resume`: the cards that were set aside, and their way back.
struct ResumeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "List the cards you suspended, or take them up again.",
        discussion: "Without an argument each is listed under a number; resume takes these numbers, or all.")

    @Argument(help: ArgumentHelp("Numbers from the list, or all.", valueName: "number"))
    var chosen: [String] = []

    @OptionGroup var study: StudyOptions

    func run() throws {
        var chance = SystemRandomNumberGenerator()
        var desk = try LearnerDesk(of: study.folder(), using: &chance)
        let suspended = SuspendedCard.all(in: desk.library.decks, desk.history)
        guard !chosen.isEmpty, !suspended.isEmpty else { return MainActor.assumeIsolated { Self.list(suspended) } }
        let cards = try Self.cards(chosen, among: suspended)
        let now = WallClock.now
        let events = cards.map { card in
            Event(stamp: EventStamp(at: now, using: &chance), what: .resumed(card.card.identifier))
        }
        try desk.log.append(events, at: now)
        for event in events { desk.history.record(event) }
        try SummaryFile.write(desk.history, desk.library.decks, to: desk.folder, at: now)
        MainActor.assumeIsolated {
            for card in cards {
                Console.shared.say(StyledText("Asked again: “\(card.card.shownPrompt)” (\(card.deck))."))
            }
        }
    }

    @MainActor private static func list(_ suspended: [SuspendedCard]) {
        let console = Console.shared
        guard !suspended.isEmpty else { return console.say("No card is suspended.") }
        for (number, card) in zip(1..., suspended) {
            let label = "\(number). "
            console.say(
                StyledText(label, .dim) + StyledText(card.card.shownPrompt) + StyledText(" (\(card.deck))", .dim),
                hanging: label.count)
        }
        console.say("To take one up again: resume NUMBER, or resume all.")
    }

    /// The cards that words stand for, each once; none for a word that is no number of the list.
    private static func cards(
        _ words: [String], among suspended: [SuspendedCard]
    ) throws(Diagnostic) -> [SuspendedCard] {
        if words == ["all"] { return suspended }
        var places: [Int] = []
        for word in words {
            guard let number = Int(word), suspended.indices.contains(number - 1) else {
                throw Diagnostic(
                    "no suspended card has the number “\(word)”",
                    notes: ["the numbers go from 1 to \(suspended.count): muster resume lists them"])
            }
            if !places.contains(number - 1) { places.append(number - 1) }
        }
        return places.map { suspended[$0] }
    }
}

/// A card that the learner has set aside.
private struct SuspendedCard {
    let card: Card
    /// The name of its deck.
    let deck: String

    /// Those of all decks, each once, in the order of the decks.
    static func all(in decks: [Deck], _ history: LearnerHistory) -> [SuspendedCard] {
        var seen: Set<CardIdentifier> = []
        return decks.flatMap { deck in
            deck.entries.map(\.card)
                .filter { history.isSuspended($0.identifier) && seen.insert($0.identifier).inserted }
                .map { SuspendedCard(card: $0, deck: deck.name) }
        }
    }
}
