package import Diagnostics

/// What is suspicious in decks whose every card can be read: warnings for `muster check`.
///
/// Reported are decks of one name, cards that stand in two decks, questions with two different answers, and answers that
/// their own questions give away.
package func checkDecks(_ decks: [Deck]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var cards: [CardIdentifier: Place] = [:]
    var names: [String: String] = [:]
    for deck in decks {
        if let other = names.updateValue(deck.path, forKey: deck.name) {
            problems.append(
                Place(path: deck.path, line: 1).warning(
                    "\(other) is called \"\(deck.name)\" as well",
                    "give one of them another name in its front matter: both are asked and counted as one deck"))
        }
        var questions: [String: (answer: String, place: Place)] = [:]
        for entry in deck.entries {
            let (card, place) = (entry.card, Place(path: deck.path, line: entry.lines.lowerBound))
            if let other = cards.updateValue(place, forKey: card.identifier), other.path != place.path {
                problems.append(
                    place.warning("this card stands in \(other) as well", "delete one of them: both share one history"))
            }
            if let answer = card.answerGivenAway {
                problems.append(place.warning("the question contains its answer, \"\(answer)\"", "reword the question"))
            }
            // Gaps of one sentence are different questions, as their prompts are.
            let question = card.shownPrompt.collapsed.lowercased()
            let answer = card.answer.collapsed.lowercased()
            if let other = questions[question], other.answer != answer {
                problems.append(
                    place.warning(
                        "the question of line \(other.place.line) has another answer here",
                        "say in the questions what tells them apart, or write one card with \"also:\""))
            }
            questions[question] = (answer, place)
        }
    }
    return problems
}

/// Where a card stands.
private struct Place: CustomStringConvertible {
    let path: String
    let line: Int

    var description: String { "\(path):\(line)" }

    func warning(_ message: String, _ remedy: String) -> Diagnostic {
        var problem = Diagnostic(message, severity: .warning, path: path, notes: [remedy])
        problem.place = SourcePlace(line: line, column: 1)
        return problem
    }
}

extension Card {
    /// The answer, where the words of the prompt contain it; not asked of forms that have to show their answers.
    fileprivate var answerGivenAway: String? {
        guard form == .question || form == .cloze else { return nil }
        // To look for the letters first spares nearly all cards the slow way to their words.
        guard prompt.utf8.count >= answer.utf8.count, prompt.lowercased().contains(bytesOf: answer.lowercased()) else {
            return nil
        }
        let (words, wanted) = (prompt.searchWords, answer.searchWords)
        // "Which came first, Rome or Carthage?" has to name its answer.
        guard !wanted.isEmpty, wanted.count <= words.count, !words.contains("or") else { return nil }
        let isFound = (0...(words.count - wanted.count)).contains { start in
            words[start..<start + wanted.count].elementsEqual(wanted)
        }
        return isFound ? answer : nil
    }
}

extension String {
    /// The words of the text in lower case, without the punctuation between them.
    fileprivate var searchWords: [Substring] {
        lowercased().split { !($0.isLetter || $0.isNumber) }
    }

    /// Whether the UTF-8 of `part` occurs in that of the text.
    fileprivate func contains(bytesOf part: String) -> Bool {
        var (text, part) = (self, part)
        return text.withUTF8 { text in
            part.withUTF8 { part in
                guard let first = part.first, part.count <= text.count else { return part.isEmpty }
                return (0...(text.count - part.count)).contains { start in
                    text[start] == first && text[start..<start + part.count].elementsEqual(part)
                }
            }
        }
    }
}
