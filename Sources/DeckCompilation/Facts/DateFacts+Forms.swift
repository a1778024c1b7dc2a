internal import Cards
internal import English
internal import Expressions

/// Times that are told by something else than the deed of a day: an origin, a length, a month of every year.
extension DateFacts {
    /// "until 1185, when the Normans came": when they did.
    static func fact(_ occasion: Passage.Timing, of statement: Statement) -> Fact? {
        guard statement.predicate.isPast, statement.predicate.main.base != "be", let type = type(occasion.value),
            statement.subjectText?.lowercased() != "it"
        else { return nil }
        var bare = statement
        bare.context = nil
        guard let prompt = bare.asking(word(occasion), without: nil) else { return nil }
        return Fact(
            .date, prompt, answer(occasion, in: statement.passage, type), at: occasion.range, in: statement.passage)
    }

    /// "The war lasted from 1640 to 1648": when it began and when it ended.
    static func ends(of statement: Statement) -> [Fact]? {
        let passage = statement.passage
        guard ["last", "run"].contains(statement.predicate.main.base), statement.predicate.isPast,
            let subject = statement.subjectText, !subject.hasPrefix("a "), !subject.hasPrefix("an "),
            !statement.predicate.isNegated,
            // "originally ran from 1963 to 1989": and later again.
            statement.predicate.adverbs.isEmpty
        else { return nil }
        let dates = passage.dates.filter { timing in
            type(timing.value) != nil && statement.clause.range.contains(timing.range.lowerBound)
        }
        guard dates.count == 2, let joint = passage.tokens[..<dates[0].range.lowerBound].last, joint.lower == "from",
            dates[1].range.lowerBound == dates[0].range.upperBound + 1,
            ["to", "until"].contains(passage.tokens[dates[0].range.upperBound].lower)
        else { return nil }
        return zip(dates, ["begin", "end"]).compactMap { timing, verb in
            type(timing.value).map {
                Fact(
                    .date, statement.question([word(timing), "did", subject, verb]), answer(timing, in: passage, $0),
                    at: timing.range, in: passage)
            }
        }
    }

    /// "The church dates back to 1696."
    static func origin(_ part: Statement.Part, _ timing: Passage.Timing, of statement: Statement) -> Fact? {
        let passage = statement.passage
        let before = part.range.lowerBound..<timing.range.lowerBound
        guard let type = type(timing.value), timing.range.upperBound == part.range.upperBound,
            let joint = before.last(where: { ["from", "to"].contains(passage.tokens[$0].lower) }),
            before.allSatisfy({ ["back", "from", "the", "to"].contains(passage.tokens[$0].lower) }),
            let subject = statement.subjectText,
            statement.kept(without: part)?.allSatisfy({ $0.text == "back" }) ?? false
        else { return nil }
        let word = Self.word(timing)
        let which = word == "When" ? "which time" : word.hasPrefix("In ") ? String(word.dropFirst(3)) : word
        let back =
            passage.tokens[joint].lower == "to"
                && (before.contains { passage.tokens[$0].lower == "back" }
                    || statement.parts.contains { $0.text == "back" })
            ? "back" : ""
        let does = statement.predicate.isPast ? "did" : statement.isPlural ? "do" : "does"
        let prompt = statement.question([passage.tokens[joint].lower, which, does, subject, "date", back])
        return Fact(.date, prompt, answer(timing, in: passage, type), at: timing.range, in: passage)
    }

    /// "The festival takes place in June."
    static func yearly(_ part: Statement.Part, _ timing: Passage.Timing, of statement: Statement) -> Fact? {
        guard !statement.predicate.isPast, recurring.contains(statement.predicate.main.base),
            statement.predicate.auxiliaries.allSatisfy({ ["are", "is"].contains($0) }),
            case .calendar(let date) = timing.expression.value, date.year == nil, case .month = date.part,
            let prompt = statement.asking("In which month", without: part)
        else { return nil }
        let passage = statement.passage
        let month = passage.text(timing.range)
        return Fact(
            .date, prompt, Answer(month, accept: ["in " + month], .date(year: nil)), at: timing.range, in: passage)
    }

    /// Verbs of what comes every year.
    private static let recurring: Set<String> = [
        "begin", "celebrate", "close", "commemorate", "commence", "end", "happen", "hold", "host", "meet", "observe",
        "occur", "open", "run", "start", "take",
    ]

    /// "for thirty years", "The siege lasted ten months."
    static func duration(_ part: Statement.Part, _ timing: Passage.Timing, of statement: Statement) -> Fact? {
        let passage = statement.passage
        guard case .span(let span) = timing.value else { return nil }
        let preposition = part.preposition.map { passage.tokens[$0].lower }
        // "won a prize for Seven Days": a title.
        guard statement.subjectText?.lowercased() != "it", statement.predicate.auxiliaries.first != "had",
            !timing.range.contains(where: { passage.tokens[$0].isCapitalized && $0 > 0 }),
            // "for the next three hundred years": from when?
            !part.range.contains(where: { following.contains(passage.tokens[$0].lower) })
        else { return nil }
        // "won the first cup for nine years": how long after the last.
        if preposition == "for",
            statement.parts.contains(where: { other in
                other != part
                    && other.range.contains { index in
                        ["first", "only"].contains(passage.tokens[index].lower) || passage.tokens[index].isSuperlative
                    }
            })
        {
            return nil
        }
        guard
            preposition == "for"
                || part.kind == .noun && !part.isBefore
                    && ["last", "take", "span", "reign", "rule", "serve"].contains(statement.predicate.main.base)
        else { return nil }
        // "took control 135 years after the Spanish": how much later, and no length.
        if preposition != "for",
            statement.parts.contains(where: { $0 != part && $0.kind == .noun && !$0.isBefore && !$0.isOptional })
        {
            return nil
        }
        let word = preposition == "for" ? "For how long" : "How long"
        guard let prompt = statement.asking(word, without: part) else { return nil }
        return Fact(
            .date, prompt, answer(timing, in: passage, .duration(days: span.seconds / 86_400)), at: timing.range,
            in: passage)
    }

    /// What is so at many times: "by 1900 it remained".
    static let holding: Set<String> = ["be", "continue", "have", "maintain", "remain", "stay"]

    /// What counts a length from one told before.
    private static let following: Set<String> = [
        "additional", "another", "following", "further", "last", "next", "past",
    ]

    /// A date as an answer: as written, and without what only shades it.
    static func answer(_ timing: Passage.Timing, in passage: Passage, _ type: AnswerType) -> Answer {
        let written = passage.text(timing.range)
        if let completed = timing.completed {
            guard case .calendar = timing.expression.value else { return Answer(completed, accept: [], type) }
            return Answer(completed, accept: [written.decapitalizedArticle], type)
        }
        var plain = written
        // "later in 1640"
        for word in ["earlier in ", "later in "] where plain.lowercased().hasPrefix(word) {
            plain = String(plain.dropFirst(word.count))
            return Answer(plain, accept: [], type)
        }
        // "the late 1880s" is right as "1880s", and so is "mid-1880s".
        while let word = shading.first(where: { plain.hasPrefix($0) }) { plain = String(plain.dropFirst(word.count)) }
        let isOpener = timing.range.lowerBound == 0 && passage.tokens[0].partOfSpeech == .adverb
        let text = isOpener ? written.prefix(1).lowercased() + written.dropFirst() : written.decapitalizedArticle
        // "the latter half of the 18th century" is in the 18th century, "the start of 2003" in the year that is asked for.
        if word(timing) != "When", let part = text.ranges(of: " of ").last {
            return Answer(text, accept: [plain, String(text[part.upperBound...])], type)
        }
        return Answer(text, accept: [plain], type)
    }

    /// What only shades a date, at its front.
    private static let shading = [
        "about ", "approximately ", "Approximately ", "around ", "c. ", "circa ", "early ", "early-", "in ", "In ",
        "late ", "mid ", "mid-", "on ", "only ", "the ",
    ]
}
