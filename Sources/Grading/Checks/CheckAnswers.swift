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
        // Only cards whose answers have a word in common can take each other's; to look for those first is much quicker.
        var cardsByAnswer: [UInt64: [Int]] = [:]
        var questions: [Int: Set<String>] = [:]
        var questionMarks: [Int: Set<UInt64>] = [:]
        func marks(_ index: Int) -> Set<UInt64> {
            if let known = questionMarks[index] { return known }
            let marks = Card.marks(of: [deck.entries[index].card.shownPrompt])
            questionMarks[index] = marks
            return marks
        }
        func question(_ index: Int) -> Set<String> {
            if let known = questions[index] { return known }
            let words = Set(AnswerText(deck.entries[index].card.shownPrompt).words.filter(\.isContent).map(\.key))
            questions[index] = words
            return words
        }
        var problems: [Diagnostic] = []
        for (index, entry) in deck.entries.enumerated() where entry.card.form != .sequence {
            var others: Set<Int> = []
            for word in entry.card.answerMarks {
                // A word that many answers have tells none of them apart.
                others.formUnion(cardsByAnswer[word, default: []].suffix(mostCards))
                cardsByAnswer[word, default: []].append(index)
            }
            let twin = others.sorted().first { other in
                let (own, theirs) = (marks(index), marks(other))
                guard own.intersection(theirs).count * 2 >= max(own.count, theirs.count) else { return false }
                let (words, known) = (question(index), question(other))
                return words.count > 1 && words.intersection(known).count * 4 >= words.union(known).count * 3
                    && areTwins(entry.card, deck.entries[other].card)
            }
            guard let twin else { continue }
            problems.append(
                file.warning(
                    "this card and that of line \(deck.entries[twin].lines.lowerBound) ask the same and take each other's answer",
                    of: entry,
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

extension Card {
    /// The words of the answers, each by its first letters in lower case; small words are left out.
    fileprivate var answerMarks: Set<UInt64> { Self.marks(of: accepted) }

    /// The words of some texts, marked likewise.
    fileprivate static func marks(of texts: [String]) -> Set<UInt64> {
        var marks: Set<UInt64> = []
        for text in texts {
            var text = text
            text.withUTF8 { bytes in
                var mark: UInt64 = 0
                var length = 0
                for byte in bytes {
                    if byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) {
                        if length < 4 { mark = mark << 8 | UInt64(byte < 0x80 ? byte | 0x20 : byte) }
                        length += 1
                    } else if length > 0 {
                        marks.insert(mark)
                        (mark, length) = (0, 0)
                    }
                }
                if length > 0 { marks.insert(mark) }
            }
        }
        return marks.subtracting(smallWords)
    }

    /// "a", "an", "and", "in", "of", "the", "to" as they are marked.
    private static let smallWords: Set<UInt64> = [0x61, 0x616E, 0x616E64, 0x696E, 0x6F66, 0x746865, 0x746F]
}
