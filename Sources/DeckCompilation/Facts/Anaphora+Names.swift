internal import English
internal import Expressions

/// Dates and names that the text around their sentence tells in full.
extension Anaphora {
    /// A date whose words leave out the year, with what the narrative says: "April 20, 1961" for "April 20", "in 1962" for
    /// "the next year".
    func date(at index: Int) -> Word? {
        guard let timing = passage.dates.first(where: { $0.range.lowerBound == index }) else { return nil }
        // "the Winter Offensive"
        if passage.names.contains(where: {
            $0.kind != .time && $0.range.lowerBound <= index && $0.range.upperBound > timing.range.upperBound
        }) {
            return nil
        }
        // "every Easter"
        if index > 0, ["each", "every"].contains(passage.tokens[index - 1].lower) { return nil }
        // "Field Marshal August von Holm"
        if timing.range.count == 1, index > 0, index + 1 < passage.tokens.count,
            NounLexicon.persons.contains(passage.tokens[index - 1].lower),
            passage.tokens[index + 1].isCapitalized || ["de", "van", "von"].contains(passage.tokens[index + 1].lower)
        {
            return nil
        }
        // "Fairies of the Spring"
        if case .calendar(let date) = timing.expression.value, case .season = date.part, index > 0,
            passage.tokens[timing.range.upperBound - 1].isCapitalized, passage.tokens[index - 1].lower != "in"
        {
            return nil
        }
        if isSaidAgain(timing) || isOfNoun(timing) || isOfPart(timing) { return Word(range: timing.range, text: nil) }
        if timing.isOpen, !isHabit(at: index) { return Word(range: timing.range, text: nil) }
        // "from October to March": either end may lie in another year.
        if timing.expression.role != .single, timing.completed != nil { return Word(range: timing.range, text: nil) }
        guard let text = timing.completed,
            case .calendar(let date) = timing.value, !isHabit(at: index)
        else { return nil }
        // "at the end of May" is not "at May 1951".
        if index > 0, passage.tokens[index - 1].lower == "at" { return Word(range: timing.range, text: nil) }
        var joint = ""
        if case .offset = timing.expression.value,
            index == 0 || passage.tokens[index - 1].partOfSpeech != .adposition
        {
            joint = date.day == nil || date.exactness < 3 ? "in " : "on "
        }
        return Word(range: timing.range, text: joint + text)
    }

    /// Whether the date that an offset leads to stands right behind it: "a year later, | in 1963".
    private func isSaidAgain(_ timing: Passage.Timing) -> Bool {
        guard case .offset = timing.expression.value else { return false }
        return passage.dates.contains { other in
            guard case .calendar = other.expression.value else { return false }
            return (timing.range.upperBound..<timing.range.upperBound + 3).contains(other.range.lowerBound)
        }
    }

    /// Whether a time is meant in part, or is a bound, so that the whole of it would say something else: "the rest of the
    /// month", "within the next year", "before the end of January".
    private func isOfPart(_ timing: Passage.Timing) -> Bool {
        let start = timing.range.lowerBound
        guard start > 0 else { return false }
        let before = passage.tokens[start - 1].lower
        if case .offset = timing.expression.value {
            let isRest = start > 1 && ["remainder", "rest"].contains(passage.tokens[start - 2].lower)
            return before == "within" || before == "of" && isRest
        }
        return timing.completed != nil && ["after", "before", "by", "since", "until"].contains(before)
            && passage.tokens[timing.range].contains { $0.lower == "end" }
    }

    /// Whether a date that leaves out its year stands before a noun that it describes: "the 31 August march".
    private func isOfNoun(_ timing: Passage.Timing) -> Bool {
        let (start, end) = (timing.range.lowerBound, timing.range.upperBound)
        guard timing.completed != nil, case .calendar = timing.expression.value, start > 0, end < passage.tokens.count
        else { return false }
        let before = passage.tokens[start - 1]
        return passage.tokens[end].isNominal
            && (before.lower == "the" || passage.tokens[start].lower == "the"
                || passage.tokens[end].partOfSpeech == .noun && before.partOfSpeech == .adjective)
    }

    /// Whether the clause around a token tells what is so every year: "the fair is held in June".
    private func isHabit(at index: Int) -> Bool {
        let around = passage.clauses.filter { $0.range.contains(index) && $0.verb.isFinite }
        guard let clause = around.min(by: { $0.range.count < $1.range.count }) else { return false }
        return !clause.verb.isPast && !clause.verb.isPerfect
    }

    /// "Daniel Bernoulli" for "Daniel" alone, by which no learner knows him.
    func firstName(at index: Int) -> Word? {
        guard let name = passage.name(at: index), name.kind == .person, name.range == index..<index + 1,
            // "an Oscar": a thing that is called so.
            index == 0
                || passage.tokens[index - 1].partOfSpeech != .determiner
                    && !["'s", "\"", "“"].contains(passage.tokens[index - 1].text),
            index + 1 >= passage.tokens.count || passage.tokens[index + 1].partOfSpeech != .noun,
            // "Henry of Navarre" is another Henry.
            index + 1 >= passage.tokens.count
                || !["of", "the"].contains(passage.tokens[index + 1].lower) && !passage.tokens[index + 1].isCapitalized,
            // "William, Baron Holm"
            index + 2 >= passage.tokens.count || passage.tokens[index + 1].text != ","
                || !passage.tokens[index + 2].isCapitalized,
            // "William and Mary" are known by these.
            !isJoined(index), let full = references.known.fullName(ofFirst: name.text)
        else { return isAnyOf(index) ? whole(index, nil) : nil }
        return whole(index, full)
    }

    /// Whether "and" joins a first name with another.
    private func isJoined(_ index: Int) -> Bool {
        [index - 2, index + 2].contains { other in
            passage.tokens.indices.contains(other) && passage.tokens[(index + other) / 2].lower == "and"
                && FirstNames.contains(passage.tokens[other].lower)
        }
    }

    /// Whether a token is a first name alone, which several persons of the document have.
    private func isAnyOf(_ index: Int) -> Bool {
        guard let name = passage.name(at: index), name.kind == .person, name.range == index..<index + 1 else {
            return false
        }
        return references.known.isShared(first: name.text) && references.known.fullName(of: name.text) == nil
    }

    /// "National Liberation Front (NLF)" for "NLF" alone, which only the text before explains.
    func abbreviation(at index: Int) -> Word? {
        let token = passage.tokens[index]
        guard (2...6).contains(token.text.utf8.count), token.isCapitalized,
            let full = references.known.expansion(of: token.text),
            !passage.names.contains(where: { $0.text == full }),
            passage.name(at: index).map({ $0.range.count == 1 }) ?? true,
            !(index + 1 < passage.tokens.count && passage.tokens[index + 1].isCapitalized)
        else { return nil }
        let isFirst = !passage.tokens[..<index].contains { $0.text == token.text }
        let isOwner = index + 1 < passage.tokens.count && ["'s", "’s"].contains(passage.tokens[index + 1].text)
        return isFirst ? whole(index, isOwner ? full : "\(full) (\(token.text))") : nil
    }
}
