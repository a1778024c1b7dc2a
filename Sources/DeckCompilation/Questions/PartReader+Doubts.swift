internal import English

/// Parts in which the analysis went on too far: more was joined to them, or what was said is lost.
extension PartReader {
    /// "built the mill in 1877 | and the ferry …": what else was built, joined to the time.
    func joinsMore(_ element: Clause.Element) -> Bool {
        guard let phrase = element.phrase, let date = passage.date(in: element.range),
            let joint = element.range.first(where: { passage.tokens[$0].partOfSpeech == .coordinator }),
            date.range.upperBound == joint, date.range.contains(phrase.head), joint + 1 < element.range.upperBound
        else { return false }
        return passage.date(in: joint..<element.range.upperBound) == nil
            && passage.tokens[joint + 1..<element.range.upperBound].contains { $0.isNominal }
    }

    /// "changed its policy and voters | helped", "two hours before Ann | and Bo left": the next clause begins in what was taken
    /// for a part of this one.
    func runsOn(_ element: Clause.Element) -> Bool {
        let tokens = passage.tokens
        var end = element.range.upperBound
        guard [.noun, .prepositional].contains(element.kind), end < tokens.count else { return false }
        // "to the north and east, Chile | to the south": the next of several that share the verb.
        if let head = element.phrase?.head, Answerable.directions.contains(tokens[head].lower),
            element.range.dropFirst().contains(where: {
                tokens[$0].partOfSpeech == .properNoun && tokens[$0 - 1].text == ","
            })
        {
            return true
        }
        // "reached the coast with salt | and sold it"
        let isNextVerb = element.range.dropFirst().contains { index in
            tokens[index].partOfSpeech == .verb && [.past, .presentThird].contains(tokens[index].verbForm)
                && tokens[index - 1].partOfSpeech == .coordinator
                && !passage.clauses.contains {
                    [.relative, .subordinate].contains($0.kind) && $0.range.lowerBound >= element.range.lowerBound
                        && $0.range.lowerBound < index
                }
        }
        if isNextVerb { return true }
        // "overthrew the Medes | and incorporated Arachosia": a deed that was taken for what describes the next of a list.
        let isNextDeed = element.range.dropFirst(2).contains { index in
            tokens[index - 1].partOfSpeech == .coordinator && tokens[index].verbForm == .pastParticiple
                && index - 1 > element.range.lowerBound && tokens[index - 2].isNominal && index + 1 < tokens.count
                && tokens[index + 1].partOfSpeech == .properNoun
        }
        if isNextDeed { return true }
        let isJoined = tokens[element.range].contains { $0.partOfSpeech == .coordinator }
        if isJoined { return [.past, .presentThird].contains(tokens[end].verbForm) }
        guard tokens[end].partOfSpeech == .coordinator, end + 2 < tokens.count,
            tokens[end + 1].partOfSpeech == .properNoun
        else { return false }
        end += 1
        while end < tokens.count, tokens[end].partOfSpeech == .properNoun { end += 1 }
        let opener = element.preposition.map { tokens[$0].lower } ?? ""
        return ["after", "before", "until"].contains(opener) && end < tokens.count
            && [.past, .presentThird].contains(tokens[end].verbForm)
    }

    /// "impermeable to charged or large | , polar molecules": the noun is lost.
    func isBare(_ element: Clause.Element) -> Bool {
        let tokens = passage.tokens[element.range]
        return tokens.count > 1 && tokens.last?.partOfSpeech == .adjective && element.phrase == nil
            && tokens.dropFirst().allSatisfy { [.adjective, .coordinator, .punctuation].contains($0.partOfSpeech) }
    }

    /// "by arguing | “…": what was said is lost.
    func isSpeech(_ element: Clause.Element) -> Bool {
        guard let last = passage.tokens[element.range].last, element.range.upperBound < passage.tokens.count else {
            return false
        }
        return last.verbForm == .gerund
            && ["\"", "“", "‘", ","].contains(passage.tokens[element.range.upperBound].text)
    }
}
