package import Diagnostics

/// What is suspicious in decks whose every card can be read: warnings for `muster check`.
package func checkDecks(_ files: [DeckFile]) -> [Diagnostic] { checkTogether(files) + files.flatMap { checkDeck($0) } }

/// What is suspicious in several decks together: decks of one name, and cards that stand in two of them.
package func checkTogether(_ files: [DeckFile]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var cards: [CardIdentifier: Place] = [:]
    cards.reserveCapacity(files.reduce(0) { $0 + $1.deck.entries.count })
    var names: [String: String] = [:]
    for file in files {
        let deck = file.deck
        if let other = names.updateValue(deck.path, forKey: deck.name) {
            problems.append(
                Diagnostic(
                    "\(other) is called \"\(deck.name)\" as well", severity: .warning, in: file.source, at: 0..<0,
                    notes: ["give one of them another name in its front matter: both are asked and counted as one deck"]
                ))
        }
        for entry in deck.entries {
            let place = Place(path: deck.path, line: entry.lines.lowerBound)
            if let other = cards.updateValue(place, forKey: entry.card.identifier), other.path != place.path {
                problems.append(
                    file.warning(
                        "this card stands in \(other) as well", of: entry,
                        notes: ["delete one of them: both share one history"]))
            }
        }
    }
    return problems
}

/// What is suspicious in one deck: questions with two different answers, and what makes a card hard to learn
/// (`QuestionFault`).
package func checkDeck(_ file: DeckFile) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var questions: [String: (answer: String, line: Int)] = [:]
    for entry in file.deck.entries {
        let card = entry.card
        problems += QuestionFault.all(of: card).map { $0.diagnostic(of: entry, in: file) }
        // Gaps of one sentence are different questions, as their prompts are.
        let question = card.shownPrompt.collapsed.lowercased()
        let answer = card.answer.collapsed.lowercased()
        if let other = questions[question], other.answer != answer {
            problems.append(
                file.warning(
                    "the question of line \(other.line) has another answer here", of: entry,
                    notes: ["say in the questions what tells them apart, or write one card with \"also:\""]))
        }
        questions[question] = (answer, entry.lines.lowerBound)
    }
    return problems
}

/// Where a card stands.
private struct Place: CustomStringConvertible {
    let path: String
    let line: Int

    var description: String { "\(path):\(line)" }
}

extension QuestionFault {
    /// The fault as it is told, with what to do.
    fileprivate func diagnostic(of entry: Deck.Entry, in file: DeckFile) -> Diagnostic {
        let answer = entry.card.answer
        return switch self {
        case .answerGivenAway:
            file.warning(
                "the question contains its answer, \"\(answer)\"", about: [answer], of: entry,
                notes: ["reword the question"])
        case .twoQuestions(let words):
            file.warning(
                "two things are asked at once", about: [words], of: entry,
                notes: ["make two cards: who knows one half of the answer can neither be right nor wrong"])
        case .danglingPronoun(let word):
            file.warning(
                "nothing in the question tells what \"\(word)\" is", about: [word], of: entry,
                notes: ["name it: cards are asked one by one, in any order"])
        case .listAnswer(let count):
            file.warning(
                "the answer lists \(count) things", about: [answer], of: entry,
                notes: ["make a card for each, or \"steps:\" where they have an order"])
        }
    }
}
