internal import English

/// Finds causes and effects in a sentence by the words that join them.
///
/// "The storm caused a flood", "the flood was caused by the storm", "it flooded because of the storm" and their like.
struct CauseReader {
    let tokens: [Token]

    /// A cause, its effect and the words between, as token indices.
    struct Found {
        let cause: Range<Int>
        let effect: Range<Int>
        let cue: String
    }

    /// The causes of the sentence, in the order of their cues.
    func causes() -> [Found] {
        var found: [Found] = []
        var index = 0
        while index < tokens.count {
            if let cue = cue(at: index), let cause = joined(by: cue) {
                found.append(cause)
                index = cue.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private struct Cue {
        let range: Range<Int>
        /// Whether the effect stands before the cue and the cause behind it.
        let isReversed: Bool
        /// Whether a clause may follow, as behind "because".
        let joinsClauses: Bool
    }

    private func cue(at index: Int) -> Cue? {
        let token = tokens[index]
        if token.lower == "because", !has(["because", "of"], at: index) {
            return Cue(range: index..<index + 1, isReversed: true, joinsClauses: true)
        }
        for phrase in CauseCues.reasonPhrases where has(phrase, at: index) {
            return Cue(range: index..<index + phrase.count, isReversed: true, joinsClauses: false)
        }
        guard token.isVerbal else { return nil }
        if index + 1 < tokens.count {
            let next = tokens[index + 1].lower
            if next == "by", CauseCues.causedVerbs.contains(token.lemma),
                token.verbForm == .pastParticiple || token.verbForm == .past
            {
                return Cue(range: index..<index + 2, isReversed: true, joinsClauses: false)
            }
            if next == "from", CauseCues.fromVerbs.contains(token.lemma) {
                return Cue(range: index..<index + 2, isReversed: true, joinsClauses: false)
            }
        }
        for phrase in CauseCues.causingPhrases where has(phrase, at: index) {
            return Cue(range: index..<index + phrase.count, isReversed: false, joinsClauses: false)
        }
        guard CauseCues.causingVerbs.contains(token.lemma) else { return nil }
        return Cue(range: index..<index + 1, isReversed: false, joinsClauses: false)
    }

    private func has(_ phrase: [String], at index: Int) -> Bool {
        guard index + phrase.count <= tokens.count else { return false }
        for (offset, word) in phrase.enumerated() {
            let token = tokens[index + offset]
            guard token.lemma == word || token.lower == word else { return false }
        }
        return true
    }

    private func joined(by cue: Cue) -> Found? {
        guard let after = after(cue) else { return nil }
        guard let before = before(cue) ?? fronted(cue, after) else { return nil }
        let words = tokens[cue.range].map(\.text).joined(separator: " ")
        return cue.isReversed
            ? Found(cause: after, effect: before, cue: words) : Found(cause: before, effect: after, cue: words)
    }

    /// What stands before the cue: back to a mark, or past a relative pronoun to the noun it stands for.
    private func before(_ cue: Cue) -> Range<Int>? {
        var end = cue.range.lowerBound
        while end > 0, isLink(tokens[end - 1]) { end -= 1 }
        var start = end
        while start > 0, !isBoundary(tokens[start - 1]), cue.joinsClauses || !isFiniteVerb(start - 1) { start -= 1 }
        while start < end, tokens[start].partOfSpeech == .coordinator || isMark(tokens[start]) { start += 1 }
        return start < end && tokens[start..<end].contains(where: isContent) ? start..<end : nil
    }

    /// What stands behind the cue, up to a mark or a new clause.
    private func after(_ cue: Cue) -> Range<Int>? {
        let start = cue.range.upperBound
        var end = start
        while end < tokens.count, !isBoundary(tokens[end]), cue.joinsClauses || !isFiniteVerb(end) { end += 1 }
        return start < end && tokens[start..<end].contains(where: isContent) ? start..<end : nil
    }

    /// "Because of the storm, the ship sank": what follows the comma.
    private func fronted(_ cue: Cue, _ after: Range<Int>) -> Range<Int>? {
        guard cue.isReversed, after.upperBound < tokens.count, tokens[after.upperBound].text == "," else { return nil }
        let start = after.upperBound + 1
        var end = start
        while end < tokens.count, !isBoundary(tokens[end]) { end += 1 }
        return start < end ? start..<end : nil
    }

    private func isContent(_ token: Token) -> Bool {
        token.isNominal || token.partOfSpeech == .pronoun || token.isVerbal
    }

    private func isMark(_ token: Token) -> Bool { token.text.allSatisfy { $0.isPunctuation } }

    /// What stands between a noun and the verb it belongs to.
    private func isLink(_ token: Token) -> Bool {
        token.partOfSpeech == .auxiliary || token.partOfSpeech == .adverb || token.text == ","
            || ["that", "which", "who", "be", "been", "being", "not", "to"].contains(token.lower)
            || ["be", "have", "may", "can", "will"].contains(token.lemma)
    }

    private func isBoundary(_ token: Token) -> Bool {
        [",", ";", ":", "(", ")", ".", "!", "?", "—", "–", "“", "”", "\""].contains(token.text)
            || ["which", "who", "when", "while", "although", "but", "whereas", "if", "that"].contains(token.lower)
    }

    private func isFiniteVerb(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.isVerbal else { return false }
        switch token.verbForm {
        case .past, .presentThird: return true
        default: return token.partOfSpeech == .auxiliary
        }
    }
}
