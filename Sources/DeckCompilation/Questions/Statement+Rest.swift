internal import English

/// What of a statement a question keeps besides subject and verb.
extension Statement {
    /// Whether the part is a name, so that what follows belongs to it: "the Academy of Sciences | in Paris".
    private func isName(_ part: Part?) -> Bool {
        part?.phrase.map { passage.tokens[$0.head].partOfSpeech == .properNoun } ?? false
    }

    /// Whether the part says where: what was there may as well have been done there.
    private func isPlaced(_ part: Part) -> Bool {
        part.preposition.map { ["at", "in", "near", "on"].contains(passage.tokens[$0].lower) } ?? false
    }

    /// Whether the part speaks of one person by what he is alone: "German engineer", or "the priest" where his name followed.
    private func isNameless(_ part: Part) -> Bool {
        guard let phrase = part.phrase, let preposition = part.preposition, !phrase.isList,
            ["by", "from", "to", "with"].contains(passage.tokens[preposition].lower)
        else { return false }
        let head = passage.tokens[phrase.head]
        guard head.partOfSpeech == .noun, !head.isPlural, NounLexicon.persons.contains(head.lemma) else { return false }
        if let other = passage.sentence.apposition(of: phrase), let name = passage.name(at: other.head),
            name.kind == .person, !(part.text ?? "").contains(name.text)
        {
            return true
        }
        return !passage.tokens[phrase.core].contains { $0.partOfSpeech == .determiner || $0.lower == "'s" }
    }

    /// Whether the part says when.
    func isTime(_ part: Part) -> Bool {
        passage.dates.contains { part.range.contains($0.range.lowerBound) }
            || part.phrase.map { phrase in
                NounLexicon.times.contains(passage.tokens[phrase.head].lemma)
                    || ["beginning", "close", "end", "outbreak", "start", "turn"].contains(
                        passage.tokens[phrase.head].lemma)
            } ?? false
    }

    /// Whether the part says behind or in what a thing happened: before the subject, or "during his passage" behind the verb.
    private func isSequel(_ part: Part) -> Bool {
        guard part.kind == .prepositional, let preposition = part.preposition else { return false }
        let word = passage.tokens[preposition].lower
        if !part.isBefore { return word == "during" }
        let next = preposition + 1 < passage.tokens.count ? passage.tokens[preposition + 1].lower : ""
        return ["after", "before", "during", "following", "since", "throughout", "under", "until"].contains(word)
            || word == "in" && ["that", "these", "this", "those"].contains(next)
    }

    /// Whether the part says that what follows holds in part: "mainly".
    private func isRestricting(_ part: Part) -> Bool {
        part.kind == .adverb && Predicate.restricting.contains(passage.tokens[part.range.lowerBound].lower)
    }

    /// Whether the part, right behind one that is left out, may as well belong to that: "because of trouble | with orders".
    private func isOfLost(_ part: Part) -> Bool {
        part.preposition.map { ["by", "for", "of", "with"].contains(passage.tokens[$0].lower) } ?? false
    }

    /// Whether the part, right behind what is kept or behind the verb, tells of what or for what that is: "ran | for the
    /// presidency", "fell ill | from cancer".
    private func isBinding(_ part: Part, to last: Part?) -> Bool {
        guard part.kind == .prepositional, !part.isBefore, !isTime(part), let preposition = part.preposition,
            Self.binding.contains(passage.tokens[preposition].lower)
        else { return false }
        return last.map { $0.range.upperBound == part.range.lowerBound }
            ?? (part.range.lowerBound == clause.verb.range.upperBound)
    }

    private static let binding: Set<String> = ["about", "against", "as", "for", "from", "into", "of", "with"]

    /// Whether the part is one of many and nothing says which: "a book".
    func isAny(_ part: Part) -> Bool {
        guard part.kind == .noun || part.kind == .prepositional, let phrase = part.phrase, phrase.core.count == 2,
            part.range.upperBound == phrase.core.upperBound
        else { return false }
        return ["a", "an"].contains(passage.tokens[phrase.core.lowerBound].lower)
    }

    /// Whether the part is a common noun with "the" alone, so that what hangs on it says which it is: "the responsibility".
    private func isBare(_ part: Part) -> Bool {
        guard part.kind == .noun, let phrase = part.phrase, phrase.core.count == 2 else { return false }
        return passage.tokens[phrase.core.lowerBound].lower == "the"
            && passage.tokens[phrase.head].partOfSpeech == .noun
    }

    /// The words of the parts that a question keeps, without `asked` and what lies in `reason`; nil where one that it needs is
    /// unclear.
    func rest(without asked: Part?, or reason: Range<Int>? = nil) -> String? {
        guard let kept = kept(without: asked, or: reason) else { return nil }
        var words: [String] = []
        for part in kept {
            // What a comma set off stays so.
            let isSetOff = part.range.lowerBound > 0 && passage.tokens[part.range.lowerBound - 1].text == ","
            if isSetOff, !part.isBefore, let last = words.last { words[words.count - 1] = last + "," }
            words.append(part.text ?? "")
        }
        return words.joined(separator: " ")
    }

    /// The parts behind the verb and then those before it that a question keeps, without `asked`; nil where one that it needs is unclear.
    ///
    /// Nothing that lies in `reason` is kept either.
    func kept(without asked: Part?, or reason: Range<Int>? = nil) -> [Part]? {
        let parts = parts.filter { part in reason.map { !$0.contains(part.range.lowerBound) } ?? true }
        // Without its time a statement may tell what never was: "ten years later the town had 267 homes".
        if parts.contains(where: { $0 != asked && $0.text == nil && $0.kind != .clause && isTime($0) }) {
            return nil
        }
        // "Following this exodus, …": so it was only then.
        if !parts.contains(where: { $0.text != nil && isTime($0) }),
            parts.contains(where: { $0 != asked && $0.text == nil && isSequel($0) })
        {
            return nil
        }
        // "According to this guess, …": by whose account, the question must say.
        if parts.contains(where: {
            $0.isBefore && $0.text == nil && passage.tokens[$0.range.lowerBound].lower == "according"
        }) {
            return nil
        }
        // "filmed partly | on the set": what is asked for is so in part.
        if let asked, parts.contains(where: { $0.range.upperBound == asked.range.lowerBound && isRestricting($0) }) {
            return nil
        }
        // "by German engineer": the name is lost.
        if parts.contains(where: { $0 != asked && isNameless($0) }) { return nil }
        var kept: [Part] = []
        var left: [Part] = []
        var length = 0
        var end = asked?.range.upperBound ?? -1
        var lost = reason?.upperBound ?? -1
        for part in parts where part != asked && !part.isBefore {
            // What describes the thing that is asked for goes with it; "gave the land | to the church" is of the verb.
            let opener = passage.tokens[part.range.lowerBound].lower
            let goes =
                part.isOfNoun && !["against", "for", "to"].contains(opener) && (!isPlaced(part) || isName(asked))
            // "gave evidence in 2009 | that …" and "told them in Leith | that …" tell what.
            let isTimed = asked.map(isTime) ?? false
            let isContent =
                opener == "that" && (isTimed || VerbLexicon.reporting.contains(predicate.main.base))
                // "had a narrow escape in 1929 | when …" tells which.
                || opener == "when" && isTimed
            if goes || part.kind == .clause && !isContent, part.range.lowerBound == end, !isTime(part),
                part.isOfNoun || !part.isOptional
            {
                end = part.range.upperBound
                continue
            }
            // "in Leith | alone"
            if part.text == "alone", part.range.lowerBound == asked?.range.upperBound { continue }
            guard let text = part.text else {
                // "a few weeks after the deal": without the deal it tells no time.
                if part.isOfNoun, let before = parts.last(where: { $0.range.upperBound == part.range.lowerBound }),
                    isTime(before), before != asked
                {
                    return nil
                }
                // "aware | of it", "lit | by it", "shown | on this platform": half of what was so.
                let opening = passage.tokens[part.range].prefix(2).map(\.lower)
                if part.kind == .prepositional, !part.isBefore,
                    opening.first == "by"
                        || part.range.contains(where: { ["another", "other"].contains(passage.tokens[$0].lower) })
                        || opening.last.map({ ["that", "these", "this", "those"].contains($0) }) ?? false
                        || kept.last.map({ $0.kind == .adjective && $0.range.upperBound == part.range.lowerBound })
                            ?? false
                {
                    return nil
                }
                // "the first bridge of its kind | in the country": the first of all?
                if part.kind == .prepositional, !part.isBefore, opening.first == "in" || opening.first == "of",
                    clause.range.contains(where: { index in
                        ["first", "first-ever", "last"].contains(passage.tokens[index].lower)
                            || passage.tokens[index].isSuperlative
                    })
                {
                    return nil
                }
                // "a book | on the war", "the duty | of care": which one, without what is lost?
                if let last = kept.last, last.range.upperBound == part.range.lowerBound,
                    isAny(last) || part.isOfNoun && isBare(last)
                {
                    return nil
                }
                if part.isOptional {
                    // "in the western part", but not "in what is today Leith".
                    let isWhere =
                        part.kind == .prepositional && isPlaced(part) && !isTime(part) && opening.last != "what"
                    if isWhere || isBinding(part, to: kept.last) { return nil }
                    lost = part.range.upperBound
                    left.append(part)
                    continue
                }
                return nil
            }
            // What hangs on a noun that is left out goes with it; and so may what the parser hung on the verb.
            if part.range.lowerBound == lost, part.isOfNoun || isOfLost(part) {
                lost = part.range.upperBound
                continue
            }
            let count = text.runs(of: .unspaced).count
            if part.isOptional, length + count > 16 {
                if let last = kept.last, last.range.upperBound == part.range.lowerBound,
                    isAny(last)
                        || passage.tokens[last.range].contains(where: {
                            $0.isSuperlative || $0.lower.hasPrefix("most-")
                        })
                {
                    return nil
                }
                // Of "by taking orders from Leith" no half is told.
                if part.isOfNoun
                    || parts.contains(where: { $0.kind == .verb && $0.range.upperBound <= part.range.lowerBound })
                {
                    return nil
                }
                if isBinding(part, to: kept.last) { return nil }
                lost = part.range.upperBound
                left.append(part)
                continue
            }
            length += count
            kept.append(part)
        }
        if losesContent(left, from: kept) || lacksOffice(kept, without: asked) || lacksWords(kept, without: asked)
            || kept.contains(where: lacksWording) || asked?.kind != .noun && lacksNaming(kept)
        {
            return nil
        }
        for part in parts where part != asked && part.isBefore {
            guard let text = part.text, !(part.isOfNoun && part.range.lowerBound == lost) else {
                lost = part.range.upperBound
                continue
            }
            let count = text.runs(of: .unspaced).count
            // "Two days later, … on 19 October": one day, told twice.
            if length + count > 22 || kept.contains(where: { $0.text == text }) { continue }
            length += count
            kept.append(part)
        }
        // "published | in October 2015 | a study which shows …": behind the clause it would be the time of that.
        if let time = kept.last, time.isBefore, time.kind != .clause, isTime(time), kept[0].kind == .noun,
            kept.contains(where: { part in
                part.kind == .clause && !part.isBefore
                    && ["that", "which", "who", "whose"].contains(passage.tokens[part.range.lowerBound].lower)
            })
        {
            kept.removeLast()
            kept.insert(time, at: 0)
        }
        return tellsTwoTimes(kept) || tearsTitle(kept) ? nil : kept
    }
}
