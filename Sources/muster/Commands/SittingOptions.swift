import ArgumentParser
import Cards
import Scheduling

/// What a sitting asks, as options of the commands that start one.
struct SittingOptions: ParsableArguments {
    @Argument(help: "Decks by name or file, or documents to drill at once; all decks if none is named.")
    var decks: [String] = []

    @Option(
        help: ArgumentHelp("Only cards of these kinds: \(KindList.names).", valueName: "kind,…"),
        transform: KindList.kinds)
    var kinds: Set<CardKind>?

    @Option(help: ArgumentHelp("At most this many cards.", valueName: "number"))
    var count: Int?

    @Option(
        name: .customLong("new"),
        help: ArgumentHelp(
            "This many new cards now; else \(StudyRequest.usualNewCardsPerDay) a day.", valueName: "number"))
    var newCards: Int?

    @OptionGroup var study: StudyOptions

    func validate() throws {
        if let count, count < 1 { throw ValidationError("--count takes a number from 1") }
        if let newCards, newCards < 0 { throw ValidationError("--new takes a number from 0") }
    }

    /// The plan's view of the options, for the decks that were found under the names given.
    func request(mode: StudyMode, decks: Set<String>?) -> StudyRequest {
        var request = StudyRequest(mode: mode, decks: decks, kinds: kinds, maximumCount: count)
        request.newCardsNow = newCards
        return request
    }
}
