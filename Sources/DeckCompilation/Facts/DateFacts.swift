internal import Cards
internal import English
internal import Expressions

/// When it was: the date of a statement.
///
/// "In 1492 Columbus reached the Bahamas." → "In which year did Columbus reach the Bahamas?"
/// "The truce had held since May 1201." → "Since when had the truce held?"
/// "The tower stood until 1703." → "Until when did the tower stand?"
enum DateFacts {
    /// The facts of a statement's one date; none where it has two.
    static func facts(of told: Statement) -> [Fact] {
        let statement = told.withoutOccasion
        // Of two dates in one statement neither is its one date.
        let dated = statement.parts.filter { part in
            part.kind != .clause
                && statement.passage.dates.contains {
                    part.range.contains($0.range.lowerBound) && type($0.value) != nil
                        && !isOfThing($0, part, in: statement.passage)
                }
        }
        // "may have lived there in 1500"
        let isSupposed = ["could", "may", "might"].contains(statement.predicate.auxiliaries.first)
        if let ends = ends(of: statement) { return ends }
        // "continued to grow in the 1960s": before and after as well.
        if statement.predicate.main.base == "continue",
            !dated.contains(where: { part in
                part.preposition.map { ["since", "till", "until"].contains(statement.passage.tokens[$0].lower) }
                    ?? false
            })
        {
            return []
        }
        let isSince = dated.contains { part in
            part.preposition.map { statement.passage.tokens[$0].lower == "since" } ?? false
        }
        guard dated.count < 2, statement.hasOneTime(isSince: isSince), !statement.tellsWho, !isSupposed else {
            return []
        }
        if dated.isEmpty, let occasion = statement.occasion { return [fact(occasion, of: statement)].compactMap { $0 } }
        return statement.parts.flatMap { part -> [Fact] in
            guard part.kind == .prepositional || part.kind == .noun, let timing = statement.passage.date(in: part.range)
            else { return [] }
            guard statement.passage.dates.filter({ part.range.contains($0.range.lowerBound) }).count == 1 else {
                return []
            }
            return [fact(part, timing, of: statement)].compactMap { $0 }
        }
    }

    /// Whether a date only tells which thing is meant: "a list of the best plays of the 20th century".
    private static func isOfThing(_ timing: Passage.Timing, _ part: Statement.Part, in passage: Passage) -> Bool {
        var joint = timing.range.lowerBound - 1
        if joint > part.range.lowerBound, passage.tokens[joint].lower == "the" { joint -= 1 }
        return joint > part.range.lowerBound && passage.tokens[joint].lower == "of"
            && timing.range.upperBound == part.range.upperBound
            && part.phrase.map { $0.head < joint && !NounLexicon.times.contains(passage.tokens[$0.head].lemma) }
                ?? false
    }

    private static func fact(_ part: Statement.Part, _ timing: Passage.Timing, of statement: Statement) -> Fact? {
        let passage = statement.passage
        if statement.predicate.main.base == "date", let fact = origin(part, timing, of: statement) { return fact }
        let others = part.range.filter { !timing.range.contains($0) }
        guard others.allSatisfy({ Self.small.contains(passage.tokens[$0].lower) || passage.tokens[$0].text == "," })
        else {
            return nil
        }
        // "entered 1968 as the first of them": the year is no time of the deed.
        if part.kind == .noun, !part.isBefore, part.range == timing.range, timing.completed == nil,
            case .calendar(let date) = timing.value, case .wholeYear = date.part
        {
            return nil
        }
        if case .span = timing.value { return duration(part, timing, of: statement) }
        if passage.tokens[timing.range].contains(where: { ["ago", "each", "every"].contains($0.lower) }) { return nil }
        if timing.range.lowerBound > 0,
            ["each", "every"].contains(passage.tokens[timing.range.lowerBound - 1].lower)
        {
            return nil
        }
        // "In the 1960s, Leith was still a village": and before.
        if passage.tokens[statement.clause.range].contains(where: { $0.lower == "still" }) { return nil }
        // "the following week", "the same century": only the text before tells which.
        if timing.completed == nil,
            passage.tokens[timing.range].contains(where: {
                ["following", "next", "previous", "same", "that", "this"].contains($0.lower)
            })
        {
            return nil
        }
        // "from as early as 1671": perhaps before.
        if timing.range.lowerBound > 1, passage.tokens[timing.range.lowerBound - 1].lower == "as",
            ["early", "late"].contains(passage.tokens[timing.range.lowerBound - 2].lower)
        {
            return nil
        }
        // "reported in 2012 | that …": what, the question cannot tell.
        if VerbLexicon.reporting.contains(statement.predicate.main.base), !statement.predicate.isPassive,
            statement.kept(without: part)?.contains(where: { [.clause, .noun].contains($0.kind) && !$0.isBefore })
                == false
        {
            return nil
        }
        // "predicted a growth of 2 % for Skarn | in 2010", "called an election | on 5 May": of what was foretold.
        if !part.isBefore, foretelling.contains(statement.predicate.main.base), !statement.predicate.isPassive,
            statement.parts.contains(where: {
                $0.kind == .noun && !$0.isBefore && $0.range.upperBound <= part.range.lowerBound
            })
        {
            return nil
        }
        // "fell from 80 % | in 2008 | to 60 %": when it was the one.
        if statement.parts.contains(where: { other in
            other.range.upperBound == part.range.lowerBound
                && other.preposition.map { passage.tokens[$0].lower } == "from"
                && passage.figures.contains { other.range.overlaps($0.range) }
        }) {
            return nil
        }
        // "had 54 ships in 2002": how many is to be known, and not when.
        if measuring.contains(statement.predicate.main.base),
            statement.parts.contains(where: { other in
                other != part && !other.isBefore && passage.figures.contains { other.range.overlaps($0.range) }
            })
        {
            return nil
        }
        // "Following the merger | in 1977": the year of that.
        let brackets = GapSentence.parentheses(passage)
        let start = brackets.first { $0.upperBound == part.range.lowerBound }?.lowerBound ?? part.range.lowerBound
        let before = statement.parts.last {
            [start, part.range.lowerBound].contains($0.range.upperBound) && $0.kind == .prepositional
        }
        if part.isBefore, let before, before.isBefore { return nil }
        if let fact = yearly(part, timing, of: statement) { return fact }
        // "collaborate in 2013": no deed of one year is told in the present.
        if !statement.predicate.isPast, statement.predicate.auxiliaries.allSatisfy({ ["are", "is"].contains($0) }),
            part.preposition.map({ ["as", "in", "on"].contains(passage.tokens[$0].lower) }) ?? true
        {
            return nil
        }
        if timing.expression.role != .single, timing.completed != nil { return nil }
        // "during summer": of each year.
        if timing.completed != nil, case .calendar(let date) = timing.expression.value, case .season = date.part,
            passage.tokens[timing.range.lowerBound].lower != "the", timing.range.lowerBound > 0,
            ["during", "in"].contains(passage.tokens[timing.range.lowerBound - 1].lower)
        {
            return nil
        }
        // "takes place in June": every year.
        if timing.completed != nil, !statement.predicate.isPast { return nil }
        guard let type = type(timing.value) else { return nil }
        let preposition =
            part.preposition.map { passage.tokens[$0].lower } ?? passage.tokens[part.range.lowerBound].lower
        let word: String
        switch preposition {
        case "since": word = "Since when"
        case "until", "till":
            // "did not begin until 1814": then it began.
            if statement.predicate.isNegated, statement.predicate.main.base == "be" { return nil }
            if statement.predicate.isNegated {
                guard let prompt = statement.affirmed.asking("When", without: part) else { return nil }
                return Fact(.date, prompt, answer(timing, in: passage, type), at: timing.range, in: passage)
            }
            word = "Until when"
        case "by":
            // "By 1954 the war was growing unpopular": at any time before as well.
            if statement.clause.verb.isProgressive || Self.holding.contains(statement.predicate.main.base) {
                return nil
            }
            word = "By when"
        // "As of 2012": before and after as well, perhaps.
        case "as", "from", "after", "before", "between", "throughout", "for": return nil
        default: word = Self.word(timing)
        }
        // "The last state to sign was Skarn in 1781": when was what Skarn?
        if statement.predicate.main.base == "be", passage.name(at: statement.subjectPhrase.head) == nil,
            statement.parts.contains(where: { other in
                other.kind == .noun && !other.isBefore
                    && other.phrase.map { passage.name(at: $0.head) != nil } ?? false
            })
        {
            return nil
        }
        // "was in contact with them until his death | in 1986"
        if preposition == "in" || preposition == "on", isOfBound(part, of: statement) { return nil }
        // "for the first time since 1987"
        if preposition == "since", part.range.lowerBound > 0,
            passage.tokens[part.range.lowerBound - 1].lower == "time"
        {
            return nil
        }
        // "emerges since 1970"
        if preposition == "since", !statement.clause.verb.isPerfect,
            !["be", "exist", "have"].contains(statement.predicate.main.base), !statement.predicate.isPassive
        {
            return nil
        }
        // "partitioned the land pending elections to be held by 1956": the time of those.
        let isInner = statement.parts.contains {
            $0.kind == .verb && $0.range.upperBound <= part.range.lowerBound && ($0.text ?? "").hasPrefix("to be ")
        }
        if isInner { return nil }
        // "sponsored a protest": one of many.
        if let kept = statement.kept(without: part), !kept.isEmpty,
            kept.count == 1 && statement.isAny(kept[0])
                || kept.contains(where: { noun in
                    noun.kind == .noun && !noun.isBefore && statement.needsContent(noun)
                        && !kept.contains { $0.range.lowerBound >= noun.range.upperBound }
                })
        {
            return nil
        }
        // "86 % was used for heating in 2009": how much is to be known, and not when.
        if passage.figures.contains(where: {
            statement.subject.contains($0.range.lowerBound) && $0.expression.figure.unit?.name == "percent"
        }) {
            return nil
        }
        // "arrived on 3 May": where? "told Karl Berg in 1702": what?
        let base = statement.predicate.main.base
        if leaningVerbs.contains(base), let kept = statement.kept(without: part),
            kept.count < (base == "tell" || base == "send" ? 2 : 1)
        {
            return nil
        }
        // "was in Oslo on 5 May": and on other days.
        if base == "be", let kept = statement.kept(without: part), !kept.isEmpty,
            kept.allSatisfy({ $0.kind == .prepositional }),
            passage.name(at: statement.subjectPhrase.head)?.kind == .person
        {
            return nil
        }
        // "a film was shown": one of many.
        let subject = statement.subjectPhrase
        if subject.range.count == 2, ["a", "an"].contains(passage.tokens[subject.range.lowerBound].lower),
            NounLexicon.works.contains(passage.tokens[subject.head].lemma)
        {
            return nil
        }
        // "over half the money went to debts": how much of it is to be known, and not when.
        if passage.tokens[max(0, subject.range.lowerBound - 1)...subject.range.lowerBound].contains(where: {
            $0.lower == "half"
        }) {
            return nil
        }
        guard let prompt = statement.asking(word, without: part) else { return nil }
        return Fact(.date, prompt, answer(timing, in: passage, type), at: timing.range, in: passage)
    }

    /// Whether the time may be that of a deed by which another time is told, with no comma between: "within a year of the
    /// landing at Holm | in 1502", "until being taken by Skarn | in 1502".
    private static func isOfBound(_ part: Statement.Part, of statement: Statement) -> Bool {
        var start = part.range.lowerBound
        while let before = statement.parts.last(where: { $0.range.upperBound == start && $0 != part }) {
            let opener = statement.passage.tokens[before.range.lowerBound].lower
            if bounding.contains(opener) { return true }
            start = before.range.lowerBound
        }
        return false
    }

    /// Verbs of what is so many or so much for a time.
    private static let measuring: Set<String> = [
        "account", "average", "be", "comprise", "consume", "contain", "employ", "have", "number", "produce", "total",
    ]

    /// Verbs whose object has a time of its own.
    private static let foretelling: Set<String> = [
        "accuse", "anticipate", "blame", "call", "celebrate", "charge", "commemorate", "convict", "criticise",
        "criticize", "depict", "describe", "expect", "forecast", "investigate", "plan", "predict", "project", "recall",
        "remember", "schedule",
    ]

    /// Verbs that need to be told with where, whom or what.
    private static let leaningVerbs: Set<String> = [
        "arrive", "attack", "come", "depart", "go", "leave", "move", "participate", "return", "send", "tell",
        "withdraw",
    ]

    private static let bounding: Set<String> = [
        "after", "before", "following", "prior", "since", "till", "until", "within",
    ]
}
