internal import Cards
internal import English

/// A sentence around a gap, without what is told beside it where that makes it short.
struct GapSentence: Sendable {
    /// The sentence with `[…]` for what is asked.
    let prompt: String

    /// Words of a sentence that a learner takes in at once.
    private static let mostWords = 30
    /// With fewer words a sentence tells too little to have one answer.
    private static let fewestWords = 6

    /// Nil where the sentence is too long or too short, leans on others, or names nothing.
    init?(_ passage: Passage, _ anaphora: Anaphora, around gap: Gap) {
        guard !Self.parentheses(passage).contains(where: { $0.overlaps(gap.tokens) }) else { return nil }
        let cuts = Self.cuts(passage, sparing: gap.tokens)
        let kept = passage.tokens.indices.filter { index in !cuts.contains { $0.contains(index) } }
        // "For instance, the school has 30 rooms": an instance of what?
        guard let opening = kept.first.map({ passage.tokens[$0].lower }),
            !Predicate.connecting.contains(opening),
            !(opening == "for" && kept.count > 1 && ["example", "instance"].contains(passage.tokens[kept[1]].lower))
        else { return nil }
        // "when in 1790 the council, | heeding Lee, passed a law": the subject is kept and its deed is not.
        let isTorn = passage.clauses.contains { clause in
            guard let head = clause.subject?.head, [.main, .subordinate].contains(clause.kind) else { return false }
            return clause.range.contains(head) && kept.contains(head) && !kept.contains(clause.verb.main)
        }
        if isTorn { return nil }
        guard let told = Self.told(kept, around: gap, anaphora),
            Self.standsAlone(kept, around: gap, passage, told, isCued: anaphora.references.isCued)
        else { return nil }
        let text = Self.text(kept, around: gap, passage, told).capitalizedFirst.replacing(",.", with: ".")
        let words = text.split(separator: " ").count
        guard (Self.fewestWords...Self.mostWords).contains(words),
            !text.dropLast().contains(". ") || !Self.isBroken(text)
        else { return nil }
        prompt = text
    }

    /// The kept words that refer back, with what they mean; nil where one means nothing safe, or is asked for.
    private static func told(_ kept: [Int], around gap: Gap, _ anaphora: Anaphora) -> [Anaphora.Word]? {
        let isKept = Set(kept)
        let names = anaphora.passage.names
        let words = anaphora.words.filter { word in
            // "Raid on Holm: The convoy sailed in […]": with so much told, the title says which.
            word.range.contains(where: isKept.contains)
                && !(anaphora.references.isCued && (anaphora.isPlainlyDefinite(word) || anaphora.isOfTopic(word)))
        }.map { word in
            // "Ann Lee said that | she would go"
            let isClear = names.contains { name in
                name.range.upperBound <= word.range.lowerBound && name.range.allSatisfy(isKept.contains)
                    && anaphora.isAgain(word, name.text)
            }
            return isClear
                ? Anaphora.Word(range: word.range, text: anaphora.passage.tokens[word.range.lowerBound].text) : word
        }
        return words.allSatisfy { word in
            // "he met Ann Lee": he is no Ann Lee.
            let isSaid =
                ["he", "her", "him", "she"].contains(anaphora.passage.tokens[word.range.lowerBound].lower)
                && names.contains { name in
                    name.range.allSatisfy(isKept.contains) && (word.text ?? "").hasSuffix(name.text)
                }
            if isSaid { return false }
            return word.text != nil && word.range.allSatisfy(isKept.contains) && !word.range.overlaps(gap.tokens)
        } ? words : nil
    }

    /// Whether a sentence ends within the text and something in small letters goes on: two that a slip has made one.
    private static func isBroken(_ text: String) -> Bool {
        let parts = text.split(separator: " ")
        return zip(parts, parts.dropFirst()).contains { word, next in
            word.hasSuffix(".") && word.dropLast().allSatisfy(\.isNumber) && next.first?.isLowercase ?? false
        }
    }

    /// The tokens as text, spaced as in the source, with the gap's bytes shown as `[…]` and what refers back told.
    private static func text(_ kept: [Int], around gap: Gap, _ passage: Passage, _ told: [Anaphora.Word]) -> String {
        let tokens = passage.tokens
        var text = ""
        var isFilled = false
        var last: Int?
        for index in kept {
            let token = tokens[index]
            let isInside = gap.bytes.contains(token.range.lowerBound) && gap.bytes.lowerBound < token.range.lowerBound
            let isTold = told.contains { $0.range.contains(index) && $0.range.lowerBound != index }
            if let last, !isInside, !isTold, isSpaced(last, index, tokens) { text += " " }
            last = index
            if let word = told.first(where: { $0.range.contains(index) }) {
                if word.range.lowerBound == index { text += word.text ?? "" }
                continue
            }
            guard token.range.overlaps(gap.bytes) else {
                text += token.text
                continue
            }
            let hidden = gap.bytes.clamped(to: token.range)
            text += passage.block.text(token.range.lowerBound..<hidden.lowerBound)
            if !isFilled { text += Card.gap }
            isFilled = true
            text += passage.block.text(hidden.upperBound..<token.range.upperBound)
        }
        return text
    }

    /// Whether a space parts two tokens: as in the source; behind what was left out, unless a mark follows.
    private static func isSpaced(_ last: Int, _ next: Int, _ tokens: [Token]) -> Bool {
        if last == next - 1 { return tokens[next].range.lowerBound > tokens[last].range.upperBound }
        return tokens[next].partOfSpeech != .punctuation
    }
}
