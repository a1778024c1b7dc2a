/// How surely a card is an earlier one in other words.
package enum Kinship: Hashable, Sendable {
    /// A reader would say so.
    case clear
    /// A reader would ask.
    case doubtful
}

/// A card as it is compared with others.
struct ComparedCard {
    let text: CardText
    let wording: Wording
    /// The answer's words alone.
    let answer: String

    init(_ text: CardText, frequencies: WordFrequencies) {
        self.text = text
        wording = Wording(text.prompt, frequencies: frequencies)
        answer = text.answer.wordsAlone
    }

    /// What speaks for the two being one card; nil where nothing does enough.
    struct Likeness {
        let kinship: Kinship
        /// For the choice between several cards: more is better.
        let score: Double
    }

    /// Whether `other` is this card after an edit; `isOnly` tells that no other card has the answer of `other`.
    func likeness(to other: ComparedCard, isOnly: Bool) -> Likeness? {
        // A number is the answer to many questions, a name to few.
        let isRare = isOnly && !answer.contains { $0.isNumber } && answer.utf8.count > 3
        let words = wording.compare(with: other.wording)
        // Where there is no word to compare, only the same text is the same.
        guard wording.weight + other.wording.weight > 0 else {
            return text.prompt.collapsed == other.text.prompt.collapsed ? Likeness(kinship: .clear, score: 1) : nil
        }
        let isSameSource = text.source != nil && text.source == other.text.source
        let isSameAnswer = answer == other.answer || Self.isMended(answer, other.answer)
        guard
            let kinship = isSameAnswer
                ? kinshipOfSameAnswer(words, isOnly, isRare, isSameSource)
                : kinshipOfOtherAnswer(other, words, isSameSource)
        else { return nil }
        var score = words.likeness
        if isSameAnswer { score += isRare ? 0.6 : 0.5 }
        if words.onlyLeft.isEmpty, words.onlyRight.isEmpty { score += 0.4 }
        if isSameSource { score += 0.15 }
        if text.deck == other.text.deck { score += 0.1 }
        if text.form == other.text.form { score += 0.05 }
        return Likeness(kinship: kinship, score: score)
    }

    /// Names or numbers that both have alone mean two things, unless it is one slip in an otherwise equal prompt.
    private func kinshipOfSameAnswer(
        _ words: Wording.Comparison, _ isOnly: Bool, _ isRare: Bool, _ isSameSource: Bool
    ) -> Kinship? {
        if isOnly, words.isOneSlip { return .clear }
        if words.conflict == .key {
            let isOneWord = words.onlyLeft.count == 1 && words.onlyRight.count == 1 && words.likeness >= 0.5
            return isOneWord || (isSameSource && words.likeness >= 0.4) ? .doubtful : nil
        }
        let enough = isSameSource || isRare ? 0.3 : words.hasCommonKey && words.foreignKeys == 0 ? 0.4 : 0.5
        if words.likeness >= enough { return .clear }
        return isRare || words.likeness >= enough / 2 ? .doubtful : nil
    }

    /// Whether two answers are one but for typing errors.
    private static func isMended(_ one: String, _ other: String) -> Bool {
        let (left, right) = (one.split(separator: " "), other.split(separator: " "))
        return left.count == right.count && zip(left, right).allSatisfy { $0 == $1 || areNear(String($0), String($1)) }
    }

    /// With another answer the question has to be the same, as a reader sees it.
    private func kinshipOfOtherAnswer(
        _ other: ComparedCard, _ words: Wording.Comparison, _ isSameSource: Bool
    ) -> Kinship? {
        guard text.form == other.text.form, words.conflict != .key else { return nil }
        let isExtended = Self.contains(answer, other.answer) || Self.contains(other.answer, answer)
        // "Where was he born?" is not "When was he born?", however alike they look.
        let (sort, otherSort) = (wording.sort, other.wording.sort)
        guard isExtended || sort == otherSort || sort == nil || otherSort == nil else { return nil }
        let isSameQuestion = words.onlyLeft.isEmpty && words.onlyRight.isEmpty
        if isSameQuestion, !words.hasNearWords { return .clear }
        // Only how it is asked has changed, or a typing error.
        if words.conflict != .content, words.foreignKeys == 0, words.likeness >= 0.85 {
            return words.onlyLeft.allSatisfy { $0.rank == .asking } && words.onlyRight.allSatisfy { $0.rank == .asking }
                ? .clear : isExtended ? .clear : .doubtful
        }
        if isExtended { return words.likeness >= 0.6 ? .clear : words.likeness >= 0.4 ? .doubtful : nil }
        return words.likeness >= (isSameSource ? 0.6 : 0.75) && words.conflict != .content ? .doubtful : nil
    }

    /// Whether the words of `long` contain those of `short`, which are some.
    private static func contains(_ long: String, _ short: String) -> Bool {
        !short.isEmpty && (" " + long + " ").contains(" " + short + " ")
    }
}
