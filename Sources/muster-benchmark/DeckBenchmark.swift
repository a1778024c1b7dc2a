import Cards
import Diagnostics
import Glibc
import Storage

/// A study folder with many decks, made by chance from a fixed seed, on which whole processes are timed.
struct DeckBenchmark {
    let folder: BenchmarkFolder
    let cardCount: Int
    let fileCount: Int

    /// Makes `files` decks of `cardsEach` cards in a temporary folder.
    init(files: Int, cardsEach: Int) throws {
        folder = try BenchmarkFolder()
        fileCount = files
        cardCount = files * cardsEach
        var chance = SeededChance(seed: 11)
        for file in 0..<files {
            let cards = (0..<cardsEach).map { Self.card(file * cardsEach + $0, &chance) }
            let name = String(file + 10_000)
            try createFile(at: folder.path + "/Decks/\(name).md", with: printDeck(cards, name: "deck \(name)"))
        }
    }

    /// Runs the program on the folder, with caches of its own, or without any: then each run is a first one.
    func run(_ program: String, _ arguments: String..., remembering: Bool = true) throws(Diagnostic) {
        let cache = remembering ? folder.path + "/cache" : "/dev/null/none"
        try ChildProcess.run(
            "/usr/bin/env",
            ["MUSTER_STUDY=\(folder.path)", "XDG_CACHE_HOME=\(cache)", "XDG_STATE_HOME=\(folder.path)/state", program]
                + arguments)
    }

    private static let things = [
        "treaty", "battle", "siege", "charter", "school", "mill", "canal", "bridge", "tower", "mine",
    ]

    private static func name(_ chance: inout SeededChance) -> String {
        let syllables = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo"]
        let name = (0..<Int.random(in: 2...4, using: &chance)).map { _ in syllables.randomElement(using: &chance) ?? ""
        }
        return name.joined().capitalizedFirst
    }

    private static func card(_ number: Int, _ chance: inout SeededChance) -> Card {
        let (thing, place) = (things.randomElement(using: &chance) ?? "mill", name(&chance))
        let year = String(Int.random(in: 1000...1990, using: &chance))
        switch number % 5 {
        case 0:
            return Card(
                form: .question, kind: .date, prompt: "When was the \(thing) of \(place) \(number) begun?", answer: year
            )
        case 1:
            return Card(
                form: .question, kind: .person, prompt: "Who ruled \(place) during its \(thing) in story \(number)?",
                answer: "\(name(&chance)) \(name(&chance))", also: [name(&chance)])
        case 2:
            let before = "The \(thing) of "
            return Card(
                form: .cloze, prompt: "\(before)\(Card.gap) fell in \(year), as number \(number) tells.", answer: place,
                gapOffset: before.utf8.count)
        case 3:
            return Card(
                form: .question, kind: .figure, prompt: "How many died at the \(thing) of \(place) (\(number))?",
                answer: String(Int.random(in: 100...90_000, using: &chance)), note: "says \(name(&chance))")
        default:
            return Card(
                form: .question, kind: .term, prompt: "What is the \(thing) of \(place) called in text \(number)?",
                answer: name(&chance), choices: [name(&chance), name(&chance)],
                source: CardSource(document: "Decks/t.txt", line: number + 1),
                evidence: "The \(thing) of \(place) \(number) is called so.")
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
