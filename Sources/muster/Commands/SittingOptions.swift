import ArgumentParser
import Cards
import ReviewHistory
import Scheduling

/// What a sitting asks, as options of the commands that start one.
struct SittingOptions: ParsableArguments {
    @Argument(
        help: "Decks by name or file, or documents to drill at once; all decks if none is named.",
        completion: ShellCompletion.decksAndFiles)
    var decks: [String] = []

    @Option(
        help: ArgumentHelp("Only cards of these kinds: \(KindList.names).", valueName: "kinds"),
        completion: ShellCompletion.kinds, transform: KindList.kinds)
    var kinds: Set<CardKind>?

    @Option(
        help: ArgumentHelp("Only cards with one of these tags, with commas between.", valueName: "tags"),
        completion: ShellCompletion.tags, transform: SittingOptions.tags)
    var tags: Set<String>?

    @Option(help: ArgumentHelp("At most this many cards.", valueName: "number"))
    var count: Int?

    @Option(help: ArgumentHelp("No new question after this many minutes; an exam ends then.", valueName: "number"))
    var minutes: Double?

    @Option(
        help: ArgumentHelp(
            "Ask every card one way: \(Rung.allCases.map(\.word).joined(separator: ", ")).", valueName: "form"),
        completion: .list(Rung.allCases.map(\.word)), transform: SittingOptions.form)
    var form: Rung?

    @Option(
        name: .customLong("new"),
        help: ArgumentHelp(
            "This many new cards now; else as many a day as is set, usually \(StudyRequest.usualNewCardsPerDay).",
            valueName: "number"))
    var newCards: Int?

    @OptionGroup var study: StudyOptions

    func validate() throws {
        if let count, count < 1 { throw ValidationError("--count takes a number from 1") }
        if let newCards, newCards < 0 { throw ValidationError("--new takes a number from 0") }
        if let minutes, !(minutes > 0 && minutes <= 1440) {
            throw ValidationError("--minutes takes a number above 0, and a day at most")
        }
    }

    private static func tags(in text: String) throws -> Set<String> {
        let tags = text.split(separator: ",").map { String($0).collapsed }.filter { !$0.isEmpty }
        guard !tags.isEmpty else { throw ValidationError("--tags takes one or more tags with commas between") }
        return Set(tags)
    }

    private static func form(of word: String) throws -> Rung {
        guard let form = Rung(word: word.lowercased()) else {
            throw ValidationError(
                "“\(word)” is no way to ask; the ways: \(Rung.allCases.map(\.word).joined(separator: ", "))")
        }
        return form
    }

    /// The plan's view of the options, for the decks that were found under the names given.
    func request(mode: StudyMode, decks: Set<String>?, settings: LearnerSettings) -> StudyRequest {
        var request = StudyRequest(
            mode: mode, decks: decks, kinds: kinds, maximumCount: count ?? (mode == .exam ? Self.usualExam : nil),
            newCardsPerDay: settings.newCardsPerDay, reviewsPerDay: settings.reviewsPerDay)
        request.tags = tags
        request.newCardsNow = newCards
        return request
    }

    /// Questions of an exam, where no number is given.
    static let usualExam = 20
}
