import ArgumentParser
import Cards
import Diagnostics
import Pages

/// `muster print`: a deck on paper.
struct PrintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Write a quiz sheet and its key for paper, as one HTML file.",
        discussion: "Questions are drawn by chance; the same --seed draws the same sheet again.")

    @Argument(help: "The deck by name or file; may be left out where there is only one.")
    var deck: String?

    @Option(help: ArgumentHelp("At most so many questions.", valueName: "number"))
    var count = 20

    @Option(
        help: ArgumentHelp("Only cards of these kinds: \(KindList.names).", valueName: "kind,…"),
        transform: KindList.kinds)
    var kinds: Set<CardKind>?

    @Option(help: ArgumentHelp("What the questions are drawn by; else by chance.", valueName: "number"))
    var seed: UInt64?

    @Flag(
        name: .customLong("choices"), inversion: .prefixedNo,
        help: "Offer answers to tick where the card has some.")
    var offersChoices = true

    @OptionGroup var output: PageOptions
    @OptionGroup var study: StudyOptions

    func validate() throws {
        if count < 1 { throw ValidationError("--count takes a number from 1") }
    }

    func run() throws {
        let library = try DeckLibrary(of: study.folder())
        let deck = try library.deck(called: deck)
        let seed = seed ?? UInt64.random(in: 1...99_999)
        var generator = SeededChance(seed: seed)
        let sheet = QuizSheet(
            deck, count: count, kinds: kinds, offersChoices: offersChoices, seed: seed, using: &generator)
        guard !sheet.questions.isEmpty else {
            throw Diagnostic(
                kinds == nil
                    ? "the deck “\(deck.name)” has no card" : "the deck “\(deck.name)” has no card of these kinds",
                path: deck.path)
        }
        try output.write(QuizSheetPage(sheet).html, to: "\(deck.path.fileStem)-quiz.html")
    }
}
