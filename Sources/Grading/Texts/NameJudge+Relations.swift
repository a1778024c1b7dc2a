/// What an answer names only by what belongs to it, and whose the accepted one is.
extension NameJudge {
    /// Whether a kind is what the accepted answer is, which names nothing: "the centre of mass" is no mass.
    func isHead(_ word: AnswerWord) -> Bool {
        word.lists.contains(.kind) && !wanted.contains(where: \.isCapitalized) && !asked.contains(word.stem)
            && variant.words.firstIndex(of: word).map { variant.words.dropFirst($0 + 1).first?.text == "of" } ?? false
    }

    /// Whether the last word of a name tells only where its bearer is from: "Philip II of Macedon" has no surname.
    func isLand(_ word: AnswerWord) -> Bool {
        variant.words.firstIndex(of: word).map { $0 > 0 && variant.words[$0 - 1].text == "of" } ?? false
    }

    /// Whether a land and the word for what is its stand for each other since a preposition comes or goes: "the war in
    /// Korea" for "the Korean War", "the French king" for "the king of France".
    func isTurnedRound(_ pair: WordAlignment.Pair, in answer: AnswerText) -> Bool {
        func isOf(_ word: AnswerWord, _ text: AnswerText) -> Bool {
            text.words.firstIndex(of: word).map { $0 > 1 && ["from", "in", "of"].contains(text.words[$0 - 1].text) }
                ?? false
        }
        return pair.wanted.isDerived(from: pair.given) && isOf(pair.given, answer)
            || pair.given.isDerived(from: pair.wanted) && isOf(pair.wanted, variant)
    }

    /// The title of the answer, where it and the accepted one are of the same land: "Earl of Wellington" is no Duke;
    /// or where neither is of a name.
    func otherTitle(_ alignment: WordAlignment, in answer: AnswerText) -> AnswerWord? {
        func title(_ words: [AnswerWord], in text: AnswerText) -> AnswerWord? {
            words.first { word in
                word.lists.contains(.title)
                    && text.words.firstIndex(of: word).map { text.words.dropFirst($0 + 1).first?.text == "of" } ?? false
            }
        }
        if title(alignment.missing, in: variant) != nil { return title(alignment.extra, in: answer) }
        // "the tomb of the queen" for the king's, where no name tells who it is.
        guard !wanted.contains(where: \.isCapitalized), alignment.missing.contains(where: { $0.lists.contains(.title) })
        else { return nil }
        return alignment.extra.first { $0.lists.contains(.title) }
    }

    /// What stands where the accepted answer has a word that the question has too: "diesel" in "diesel-electric drive" for
    /// "turbo-electric drive", of a turbo generator.
    func substitute(in answer: AnswerText, _ alignment: WordAlignment) -> AnswerWord? {
        for word in alignment.missing
        where asked.contains(word.stem) && word.lists.isDisjoint(with: [.kind, .title, .light]) {
            guard let place = variant.words.firstIndex(of: word), place + 1 < variant.words.count,
                let pair = alignment.pairs.first(where: { $0.wanted == variant.words[place + 1] }),
                let spot = answer.words.firstIndex(of: pair.given), spot > 0
            else { continue }
            let other = answer.words[spot - 1]
            if alignment.extra.contains(other), other.isContent, !asked.contains(other.stem) { return other }
        }
        return nil
    }

    /// Whether the answer only says whose something is that the accepted one names: "her mother's sister" for "her mother".
    func isOwner(_ pair: WordAlignment.Pair, in answer: AnswerText) -> Bool {
        pair.given.isPossessive && !pair.wanted.isPossessive && !wanted.contains(where: \.isCapitalized)
            && answer.words.last != pair.given && pair.wanted == variant.words.last
    }

    /// Whether a title tells another one by whom the accepted name is of: "the father of", "the king of".
    func isRelation(_ word: AnswerWord, in answer: AnswerText) -> Bool {
        guard word.lists.contains(.title), let place = answer.words.firstIndex(of: word) else { return false }
        // "a state governor" is no state.
        if !word.isCapitalized, place > 0, place == answer.words.count - 1, let head = wanted.last, !head.isCapitalized,
            answer.words[place - 1].key == head.key, answer.allWords.dropLast().last?.key == head.key
        {
            return true
        }
        return answer.words[place...].dropFirst().first?.text == "of" && !asked.contains(word.stem)
    }
}
