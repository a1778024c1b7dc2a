package import Cards
package import Diagnostics

/// What the judge finds suspicious in decks, as warnings for `muster check`: two cards of a deck that ask alike and take
/// each other's answers, an "also:" that can never matter, and a date or figure that is read otherwise than meant.
package func checkAnswers(_ files: [DeckFile]) -> [Diagnostic] {
    files.flatMap { file in
        file.deck.entries.flatMap { entry in
            AnswerCheck.needless(entry, in: file) + ValueCheck.misread(entry, in: file)
        } + AnswerCheck.alike(in: file)
    }
}

/// The checks of texts.
private enum AnswerCheck {
    // MARK: Answers of one card

    /// Further answers that say what another answer of the card says already, or that are among its wrong ones.
    static func needless(_ entry: Deck.Entry, in file: DeckFile) -> [Diagnostic] {
        // What the compiler wrote down is there to be read.
        guard entry.card.source == nil, !entry.card.also.isEmpty, entry.card.form != .sequence else { return [] }
        var known: [[String]: String] = [written(entry.card.answer): entry.card.answer]
        let choices = Set(entry.card.choices.map(written))
        return entry.card.also.compactMap { also in
            let words = written(also)
            if choices.contains(words) {
                return file.warning(
                    "\"\(also)\" is both a right answer and a choice", about: [also], of: entry,
                    notes: ["take it out of \"also:\" or of \"choices:\""])
            }
            if let other = known[words] {
                var problem = file.warning(
                    "\"also: \(also)\" can never matter: \"\(other)\" is the same to the judge",
                    about: ["also: " + also],
                    of: entry, notes: ["leave it out"])
                if let line = file.line("also", also, of: entry) { problem.fix = [TextEdit(line, "")] }
                return problem
            }
            known[words] = also
            return nil
        }
    }

    /// The words as they are written, without case, articles and punctuation.
    private static func written(_ answer: String) -> [String] { AnswerText(answer).words.map(\.text) }

    // MARK: Two cards

    /// Cards whose questions say nearly the same, where each takes the other's answer.
    static func alike(in file: DeckFile) -> [Diagnostic] {
        let deck = file.deck
        let questions = deck.entries.map { entry in
            Set(AnswerText(entry.card.shownPrompt).words.filter(\.isContent).map(\.key))
        }
        var cardsByWord: [String: [Int]] = [:]
        var problems: [Diagnostic] = []
        for (index, words) in questions.enumerated() {
            var shared: [Int: Int] = [:]
            // A word that many questions have tells none of them apart.
            for word in words {
                for other in cardsByWord[word, default: []].suffix(mostCards) { shared[other, default: 0] += 1 }
                cardsByWord[word, default: []].append(index)
            }
            let twin = shared.keys.sorted().first { other in
                let all = words.union(questions[other]).count
                return words.count > 1 && (shared[other] ?? 0) * 4 >= all * 3
                    && areTwins(deck.entries[index].card, deck.entries[other].card)
            }
            guard let twin else { continue }
            problems.append(
                file.warning(
                    "this card and that of line \(deck.entries[twin].lines.lowerBound) ask the same and take each other's answer",
                    of: deck.entries[index],
                    notes: ["keep one of them, or say in the questions what tells them apart"]))
        }
        return problems
    }

    private static let mostCards = 50

    /// Whether each card takes the other's answer. Gaps of one sentence and of one question are left to other checks.
    private static func areTwins(_ one: Card, _ other: Card) -> Bool {
        guard one.kind == other.kind, one.form != .sequence, other.form != .sequence,
            one.shownPrompt != other.shownPrompt, one.form == other.form, one.evidence == nil || one.form != .cloze
        else { return false }
        return AnswerKey(one).judge(other.answer).verdict == .right
            && AnswerKey(other).judge(one.answer).verdict == .right
    }
}
