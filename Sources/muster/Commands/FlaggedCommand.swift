import ArgumentParser
import Cards
import ReviewHistory
import Terminal

/// `muster flagged`: the cards marked in sittings, and where they stand.
struct FlaggedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flagged",
        abstract: "List the cards you flagged, with the file and line of each.",
        discussion: "A card is flagged with :flag in a sitting, as one to be mended; once more takes the mark off.")

    @OptionGroup var study: StudyOptions

    func run() throws {
        var chance = SystemRandomNumberGenerator()
        let desk = try LearnerDesk(of: study.folder(), using: &chance)
        let history = desk.history
        MainActor.assumeIsolated { [library = desk.library] in
            let console = Console.shared
            var count = 0
            for deck in library.decks {
                for entry in deck.entries where history.isFlagged(entry.card.identifier) {
                    console.say(
                        StyledText("\(deck.path):\(entry.lines.lowerBound): ", .cyan)
                            + StyledText(entry.card.shownPrompt), hanging: 2)
                    count += 1
                }
            }
            if count == 0 { console.say("No card is flagged.") }
        }
    }
}
