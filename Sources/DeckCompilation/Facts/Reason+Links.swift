internal import English

/// Reasons that the causal links of a sentence tell.
extension Reason {
    /// The reason that a causal link tells of the verb of a clause; nil for a link of another verb, or one that tells a
    /// cause in no words that could answer "why".
    init?(_ link: TokenLink, of main: Clause, in passage: Passage) {
        guard Self.answering.contains(link.construction), link.effect.contains(main.verb.main),
            !link.range.contains(main.verb.main), link.range.count > 1
        else { return nil }
        // What tells why of a clause within is no reason of this one.
        guard
            (main.after + main.before).contains(where: {
                $0.range.lowerBound <= link.range.lowerBound + 1 && link.range.lowerBound <= $0.range.lowerBound + 1
                    && $0.range.overlaps(link.range)
            })
        else { return nil }
        // "tried to leave": what was tried, and no aim.
        let first = passage.tokens[link.range.lowerBound].lower
        if link.construction == .purpose, !["in", "so", "to"].contains(first) { return nil }
        // ", so that they lost it": what came of it.
        if first == "so", link.range.lowerBound > 0, passage.tokens[link.range.lowerBound - 1].text == ",",
            !passage.tokens[link.range].contains(where: { ClosedClassWords.modals.contains($0.lower) })
        {
            return nil
        }
        // "was a smith executed | for an attempt": why he was executed.
        if link.range.lowerBound > 0, main.verb.main != link.range.lowerBound - 1,
            passage.tokens[link.range.lowerBound - 1].verbForm == .pastParticiple,
            passage.tokens[main.verb.main].lemma == "be"
        {
            return nil
        }
        // "taught them how | to swim": what, and not why.
        if link.range.lowerBound > 0, passage.tokens[link.range.lowerBound - 1].lower == "how" { return nil }
        // "blamed Lee for the loss": what for, the verb needs.
        if first == "for",
            VerbLexicon.takesFor.contains(passage.tokens[main.verb.main].lemma)
                // "for the loss of nine men", "for the sum of $9"
                || passage.tokens[link.range].prefix(3).contains(where: { ["loss", "price", "sum"].contains($0.lower) })
        {
            return nil
        }
        // ", so farmers move on": what came of it.
        if first == "so", !["as", "that"].contains(passage.tokens[link.range.lowerBound + 1].lower) { return nil }
        if link.construction == .purpose, first == "to",
            VerbLexicon.takesInfinitive(passage.tokens[main.verb.main].lemma)
        {
            return nil
        }
        // "to say that it was cold would be too little": how it is told, and no aim.
        if link.construction == .purpose,
            link.cause.prefix(3).contains(where: {
                ["mention", "name", "put", "say"].contains(passage.tokens[$0].lemma)
            })
        {
            return nil
        }
        // "in time to prevent", "strong enough to hold": how soon, how strong.
        if link.range.lowerBound > 0,
            ["able", "enough", "likely", "ready", "time"].contains(passage.tokens[link.range.lowerBound - 1].lower)
        {
            return nil
        }
        // "used bombs to kill 200 people": what came of it.
        if link.construction == .purpose,
            passage.tokens[link.cause].contains(where: { ["injure", "kill", "wound"].contains($0.lemma) }),
            passage.quantity(in: link.cause) != nil
        {
            return nil
        }
        // "bowed out to end the season with ten losses", "scored to mark his first cap with a goal": what came of it.
        if link.construction == .purpose, first == "to",
            Self.unwilled.contains(passage.tokens[main.verb.main].lemma)
                || Self.isRaised(main, in: passage) || Self.isCourse(main, in: passage)
                || Self.isScored(link.cause, in: passage)
                // "waited for them to come"
                || passage.tokens[main.verb.main].lemma == "wait" || Self.isClosing(link.cause, in: passage)
        {
            return nil
        }
        // "drove his army on to capture 8,000 men", "beat him to win the cup": what came of it.
        if link.construction == .purpose, let deed = passage.tokens[link.cause].first(where: { $0.isVerbal }) {
            if Self.achieved.contains(deed.lemma) { return nil }
            if ["capture", "destroy", "reach", "take"].contains(deed.lemma), passage.quantity(in: link.cause) != nil {
                return nil
            }
        }
        // "his shot beat the keeper to give Leith the lead": what came of it, as a thing has no aims.
        if link.construction == .purpose, first == "to", !main.verb.isPassive, let subject = main.subject,
            passage.tokens[subject.head].partOfSpeech == .noun,
            !NounLexicon.persons.contains(passage.tokens[subject.head].lemma),
            !NounLexicon.organizations.contains(passage.tokens[subject.head].lemma),
            passage.tokens[link.cause].first(where: { $0.isVerbal }).map({ Self.yielding.contains($0.lemma) }) ?? false
        {
            return nil
        }
        // "is written so as to help": how, and not why.
        if link.construction == .purpose, first == "so", main.verb.isPassive,
            passage.tokens[link.range.lowerBound + 1].lower == "as"
        {
            return nil
        }
        // "willingness to try": what it is willingness for.
        if link.construction == .purpose, link.range.lowerBound > 0,
            Self.takingInfinitive.contains(passage.tokens[link.range.lowerBound - 1].lemma)
        {
            return nil
        }
        // "ignored pleas from his staff to move"
        if link.construction == .purpose,
            main.after.contains(where: { element in
                element.kind == .noun && element.range.upperBound <= link.range.lowerBound
                    && element.phrase.map { Self.takingInfinitive.contains(passage.tokens[$0.head].lemma) } ?? false
            })
        {
            return nil
        }
        // "hid or turned away so that …": of which of the two it tells why is not sure.
        if main.verb.main < link.range.lowerBound,
            passage.tokens[main.verb.main..<link.range.lowerBound].contains(where: { $0.lower == "or" })
        {
            return nil
        }
        // "merged to form a city": what came of it.
        if link.construction == .purpose,
            passage.tokens[link.cause].contains(where: {
                ["become", "compose", "constitute", "form", "mean", "yield"].contains($0.lemma)
                    && $0.partOfSpeech == .verb
            })
        {
            return nil
        }
        let comma = link.range.first { index in
            passage.tokens[index].text == "," && index + 1 < passage.tokens.count
                && (["including", "mainly", "mostly", "not", "primarily", "with"].contains(
                    passage.tokens[index + 1].lower)
                    || passage.tokens[index + 1].verbForm == .gerund
                    || ["where", "which", "while", "who"].contains(passage.tokens[index + 1].lower))
        }
        // "to retake the town but was beaten"
        let joint = link.range.first { index in
            passage.tokens[index].partOfSpeech == .coordinator && index + 1 < passage.tokens.count
                && [.past, .presentThird].contains(passage.tokens[index + 1].verbForm)
        }
        let whole = link.range.lowerBound..<min(comma ?? link.range.upperBound, joint ?? link.range.upperBound)
        let told = whole.lowerBound..<Self.withoutAside(whole, in: passage)
        if link.construction == .purpose, !passage.tokens[told].prefix(5).contains(where: { $0.isVerbal }) {
            return nil
        }
        // "announced to the press at a meeting"
        let verb = passage.tokens[told].dropFirst().drop { $0.partOfSpeech == .adverb }.first
        if first == "to", link.construction == .purpose, verb?.verbForm != .base { return nil }
        // "can be used to warn": what for, and not why it can.
        if link.construction == .purpose, first == "to",
            main.verb.auxiliaries.contains(where: {
                ["can", "could", "may", "might"].contains(passage.tokens[$0].lower)
            })
        {
            return nil
        }
        // "not knowing how far, since …": the reason of what stands before it.
        let isBelief =
            told.lowerBound == main.range.lowerBound
            && CauseWords.reasonVerbs.contains(passage.tokens[told.lowerBound].lemma)
        if link.construction == .reason,
            passage.tokens[told.lowerBound].verbForm == .gerund && !isBelief || first == "not"
        {
            return nil
        }
        range = Self.whole(told, in: passage)
        opener = passage.tokens[range.lowerBound].lower
        clause = nil
        // "died of wounds", "by train": only longer openers tell a reason that stands alone.
        // "Unfortunately for the Allies, …"
        if opener == "for", range.lowerBound > 0, passage.tokens[range.lowerBound - 1].partOfSpeech == .adverb {
            return nil
        }
        if link.construction == .preposition, opener != "for" {
            let words = passage.tokens[range].prefix(4).map(\.lower)
            guard Self.phrases.contains(where: words.starts) else { return nil }
        }
    }

    /// What befalls one, and what one does not do for an aim.
    private static let unwilled: Set<String> = [
        "belong", "bow", "collapse", "consist", "crash", "die", "disappear", "drop", "evolve", "exist", "fade",
        "fall", "finish", "flow", "grow", "happen", "lose", "occur", "rank", "rise", "sink", "slip", "suffer",
    ]

    /// "has been reported to cause fever": what is reported, and no aim.
    private static func isRaised(_ main: Clause, in passage: Passage) -> Bool {
        main.verb.isPassive
            && [
                "believe", "claim", "consider", "estimate", "expect", "find", "know", "report", "say", "see", "show",
                "think",
            ].contains(passage.tokens[main.verb.main].lemma)
    }

    /// "The creek turns north to follow the road": how it runs, and no aim.
    private static func isCourse(_ main: Clause, in passage: Passage) -> Bool {
        guard let subject = main.subject, !main.verb.isPassive,
            courses.contains(passage.tokens[main.verb.main].lemma)
        else { return false }
        let head = passage.tokens[subject.head]
        return head.text.contains(where: \.isNumber) || ways.contains(head.lower)
            || passage.tokens[subject.range].contains { ways.contains($0.lower) }
    }

    private static let courses: Set<String> = [
        "bend", "climb", "continue", "cross", "curve", "descend", "enter", "extend", "flow", "follow", "go", "head",
        "leave", "pass", "proceed", "run", "swing", "turn", "veer",
    ]

    private static let ways: Set<String> = [
        "avenue", "branch", "canal", "creek", "highway", "line", "path", "railway", "river", "road", "route", "stream",
        "street", "track", "trail", "us",
    ]

    /// "to make the score 16–3", "to take a 3–0 lead": what it stood at then.
    private static func isScored(_ aim: Range<Int>, in passage: Passage) -> Bool {
        let tokens = passage.tokens[aim]
        guard let deed = tokens.first(where: { $0.isVerbal }),
            ["close", "extend", "give", "increase", "level", "make", "put", "take", "tie"].contains(deed.lemma)
        else { return false }
        return tokens.contains { ["lead", "record", "score", "total"].contains($0.lower) }
    }

    /// "to end the season with ten losses": how something went out or began.
    private static func isClosing(_ aim: Range<Int>, in passage: Passage) -> Bool {
        let tokens = passage.tokens[aim]
        guard let deed = tokens.first(where: { $0.isVerbal }),
            ["begin", "cap", "close", "complete", "conclude", "end", "finish", "mark", "open", "start"].contains(
                deed.lemma)
        else { return false }
        return tokens.contains { $0.lower == "with" }
    }

    /// What things bring about and nobody aims at by them.
    private static let yielding: Set<String> = ["bring", "create", "form", "give", "leave", "make", "produce", "take"]

    /// What one does by a deed that is done, rather than aims at.
    private static let achieved: Set<String> = ["cover", "encompass", "include", "rank", "total", "win"]

    /// Nouns that an infinitive tells the content of.
    static let takingInfinitive: Set<String> = [
        "ability", "agreement", "ambition", "attempt", "authority", "capacity", "chance", "choice", "decision",
        "desire", "duty", "effort", "failure", "freedom", "hope", "inability", "intention", "invitation", "move",
        "need", "obligation", "offer", "opportunity", "order", "permission", "plan", "plea", "pledge", "power",
        "pressure", "promise", "proposal", "readiness", "refusal", "reluctance", "request", "right", "tendency",
        "threat", "time", "way", "willingness", "wish",
    ]

    /// The links whose cause answers "why".
    private static let answering: Set<CausalLink.Construction> = [.preposition, .purpose, .reason]
}
