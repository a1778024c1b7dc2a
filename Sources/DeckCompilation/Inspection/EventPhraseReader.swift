internal import English

/// Finds where an event's words end behind "after", "before" and their like: a clause or a noun with what hangs on it.
struct EventPhraseReader {
    private let passage: Passage
    private var tokens: [Token] { passage.tokens }

    init(_ passage: Passage) { self.passage = passage }

    /// The tokens of the event behind the joining words; a date or place behind a noun belongs to it where the phrase
    /// opens its sentence, up to a comma.
    func event(behind joint: Range<Int>, isFronted: Bool) -> Range<Int>? {
        let start = joint.upperBound
        guard start < tokens.count else { return nil }
        if let end = clauseEnd(behind: joint) { return start..<end }
        guard let phrase = passage.sentence.nounPhrase(at: start), tokens[phrase.head].partOfSpeech != .pronoun else {
            return dated(at: start)
        }
        if let end = subjectStart(in: phrase) { return start..<end }
        let end = attachedEnd(phrase, isFronted: isFronted)
        return start..<(unreadClauseEnd(from: end, isFronted: isFronted) ?? end)
    }

    /// "The day after the battle | Nelson wrote": a name behind a common noun, with its verb, is the next subject.
    private func subjectStart(in phrase: NounPhrase) -> Int? {
        let end = phrase.range.upperBound
        guard tokens.indices.contains(end), tokens[end].isVerbal else { return nil }
        return phrase.core.dropFirst().first { index in
            tokens[index].partOfSpeech == .properNoun && tokens[index - 1].partOfSpeech == .noun
                && !tokens[index - 1].isCapitalized
        }
    }

    /// "22 June": a date that the noun phrases leave alone.
    private func dated(at start: Int) -> Range<Int>? {
        passage.dates.first { $0.range.lowerBound == start }?.range
    }

    /// The end of the clause that the joining words open, or of one with a verb in -ing behind them.
    private func clauseEnd(behind joint: Range<Int>) -> Int? {
        let clause = passage.clauses.last { clause in
            clause.opener.map(joint.contains) ?? false
                || clause.kind == .participle && clause.range.lowerBound == joint.upperBound
        }
        guard let clause, clause.range.upperBound > joint.upperBound else { return nil }
        var end = clause.range.upperBound
        while end > joint.upperBound + 1, tokens[end - 1].partOfSpeech == .punctuation, tokens[end - 1].text != "”" {
            end -= 1
        }
        return end
    }

    /// Behind the noun phrase: "the war | with Carthage", "the landing | at Salerno | in 1943".
    private func attachedEnd(_ phrase: NounPhrase, isFronted: Bool) -> Int {
        var end = phrase.range.upperBound
        guard EventWords.isEvent(tokens[phrase.head].lemma) || tokens[phrase.head].partOfSpeech == .properNoun else {
            return end
        }
        while end < tokens.count, OffsetWords.attachments.contains(tokens[end].lower) {
            let inner = tokens.indices.contains(end + 1) && tokens[end + 1].lower == "the" ? end + 2 : end + 1
            if let date = passage.dates.first(where: { $0.range.lowerBound == end + 1 || $0.range.lowerBound == inner })
            {
                guard isFronted, endsAtComma(date.range.upperBound) else { return end }
                end = date.range.upperBound
            } else if let place = passage.sentence.nounPhrase(at: end + 1),
                tokens[place.range].contains(where: { $0.partOfSpeech == .properNoun })
            {
                end = place.range.upperBound
            } else {
                return end
            }
        }
        return end
    }

    /// The end of a clause that the analysis has missed: a finite verb follows, and then a mark.
    private func unreadClauseEnd(from start: Int, isFronted: Bool) -> Int? {
        guard start < tokens.count, isFinite(tokens[start]) else { return nil }
        let end = tokens[start...].firstIndex { [",", ";", ":", "(", ")", "–", "—", "."].contains($0.text) }
        guard isFronted else { return end ?? tokens.count }
        // "The day after the battle saw …" has its own verb there.
        guard let end, tokens[end].text == ",", tokens[end...].contains(where: isFinite) else { return nil }
        return end
    }

    private func endsAtComma(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return true }
        return [",", ".", "(", ";"].contains(tokens[index].text)
    }

    private func isFinite(_ token: Token) -> Bool {
        token.isVerbal && (token.verbForm == .past || token.verbForm == .presentThird)
    }
}
