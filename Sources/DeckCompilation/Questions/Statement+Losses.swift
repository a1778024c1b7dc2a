internal import English

/// What a question must not lose, or tell twice.
extension Statement {
    /// Whether what was left out says of what or as what the rest is told: "signed a deal with Skarn | to buy ships",
    /// "appointed Ann Lee | as its head".
    func losesContent(_ left: [Part], from kept: [Part]) -> Bool {
        left.contains { part in
            if part.preposition.map({ passage.tokens[$0].lower == "as" }) ?? false,
                Self.complementing.contains(predicate.main.base)
            {
                return true
            }
            let opener = passage.tokens[part.range.lowerBound].lower
            if part.kind == .clause, !Self.surrounding.contains(opener) {
                if Self.commissioning.contains(predicate.main.base) { return true }
                if kept.contains(where: { $0.kind == .noun && !$0.isBefore && isUnspecific($0) }) { return true }
            }
            // "with support | from the people": whose, was left out.
            return kept.contains { other in
                other.kind == .prepositional && other.range.upperBound == part.range.lowerBound
                    // "after 23 years | at the mill"
                    && (isBareNoun(other)
                        || ["after", "before"].contains(passage.tokens[other.range.lowerBound].lower)
                            && other.phrase.map { NounLexicon.times.contains(passage.tokens[$0.head].lemma) } ?? false)
            }
        }
    }

    /// Whether somebody was chosen, and as what or for what the text before tells: "was appointed in 1863".
    func lacksOffice(_ kept: [Part], without asked: Part?) -> Bool {
        guard predicate.isPassive, Self.choosing.contains(predicate.main.base), asked.map(isTime) ?? true else {
            return false
        }
        return !kept.contains { part in
            // "was elected at the age of twelve"
            let isAge = part.phrase.map { passage.tokens[$0.head].lemma == "age" } ?? false
            return !part.isBefore && !isTime(part) && !isAge && part.kind != .clause && part.kind != .adverb
        }
    }

    /// Whether it is asked who said or held something, and what it was is not told: "concludes on the speech of 1860".
    func lacksWords(_ kept: [Part], without asked: Part?) -> Bool {
        let verb = predicate.main.base
        // "held on outside the town"; "claims that …"
        guard asked == nil, VerbLexicon.reporting.contains(verb), verb != "hold", !predicate.isPassive,
            !clause.after.contains(where: { if case .clause = $0.kind { true } else { false } })
        else { return false }
        return !kept.contains { part in
            if part.isBefore { return false }
            if let preposition = part.preposition {
                return Self.introducing.contains(passage.tokens[preposition].lower)
            }
            return [.clause, .noun, .verb].contains(part.kind) && !isTime(part)
        }
    }

    /// What stands before that which is spoken or thought of.
    private static let introducing: Set<String> = ["about", "by", "for", "in", "of", "to"]

    /// Whether the title of the document is torn: "composed A Day | in Leith", where the place is asked for or left out.
    func tearsTitle(_ kept: [Part]) -> Bool {
        passage.titles.contains { title in
            let own = parts.filter { $0.range.overlaps(title) }
            return own.count > 1 && !own.allSatisfy(kept.contains)
        }
    }

    /// Whether two of the parts say when: the second is of something else, or the reading went wrong.
    func tellsTwoTimes(_ kept: [Part]) -> Bool {
        let times = kept.filter { part in
            part.kind != .clause
                && passage.dates.contains {
                    part.range.contains($0.range.lowerBound) && DateFacts.type($0.value) != nil
                }
        }
        // "from 1826 | until 1846"
        return times.count > 1 && !times.contains { $0.preposition.map { passage.tokens[$0].lower } == "from" }
    }

    /// Whether the part is one of many, by an article or by none: "a new deal", "evidence".
    func isUnspecific(_ part: Part) -> Bool {
        guard let phrase = part.phrase, part.range.upperBound == phrase.core.upperBound else { return false }
        if ["a", "an"].contains(passage.tokens[phrase.core.lowerBound].lower) { return phrase.core.count < 5 }
        return isBareNoun(part)
    }

    /// Whether the part is one of many and says nothing without what it is about: "an official agreement".
    func needsContent(_ part: Part) -> Bool {
        guard isUnspecific(part), let head = part.phrase?.head else { return false }
        return Self.contents.contains(passage.tokens[head].lemma)
    }

    /// Whether the part is a name or word of which only what was left out tells which: "adopted the nickname | “Old Lee”".
    func lacksWording(_ part: Part) -> Bool {
        guard let phrase = part.phrase, [.noun, .prepositional].contains(part.kind), !part.isBefore,
            part.range.upperBound == phrase.core.upperBound
        else { return false }
        return ["a", "the"].contains(passage.tokens[phrase.core.lowerBound].lower)
            && Self.wordings.contains(passage.tokens[phrase.head].lemma)
    }

    /// What is worded so or so.
    private static let wordings: Set<String> = [
        "motto", "name", "nickname", "phrase", "pseudonym", "slogan", "term", "title", "word",
    ]

    /// Whether what somebody gave a name to is told, and the name is not: "named the island | “Holm”".
    func lacksNaming(_ kept: [Part]) -> Bool {
        guard !predicate.isPassive, Self.naming.contains(predicate.main.base) else { return false }
        let objects = kept.filter { $0.kind == .noun && !$0.isBefore && !isTime($0) }
        return objects.count == 1
            && objects.contains { part in
                part.phrase.map { passage.tokens[$0.head] }.map { $0.partOfSpeech == .noun && !$0.isCapitalized }
                    ?? false
                    && passage.tokens[part.range].first?.lower == "the"
            }
    }

    private static let naming: Set<String> = ["call", "christen", "dub", "name", "nickname", "rename", "term"]

    /// What is always of or about something.
    private static let contents: Set<String> = [
        "accord", "agreement", "announcement", "application", "approval", "attempt", "bill", "contract", "deal",
        "decision", "evidence", "experiment", "letter", "mark", "measure", "member", "offensive", "offer", "order",
        "pact", "paper", "permission", "petition", "plan", "policy", "position", "project", "promise", "proposal",
        "report", "resolution", "rule", "script", "shareholder", "solution", "speech", "statement", "study", "system",
        "term", "test", "theory", "treaty", "version",
    ]

    /// Whether the part's noun stands alone: "evidence", "with support".
    private func isBareNoun(_ part: Part) -> Bool {
        guard let phrase = part.phrase, phrase.core.count == 1, part.range.upperBound == phrase.core.upperBound else {
            return false
        }
        let head = passage.tokens[phrase.head]
        return head.partOfSpeech == .noun && !head.isPlural && passage.name(at: phrase.head) == nil
            && passage.date(in: part.range) == nil
    }

    /// What opens a clause that says when, or with which exception.
    private static let surrounding: Set<String> = [
        "after", "as", "before", "except", "once", "since", "until", "when", "while",
    ]

    /// Verbs that tell little without what somebody was made or held to be.
    private static let complementing: Set<String> = [
        "accept", "adopt", "appoint", "choose", "cite", "classify", "condemn", "define", "depict", "describe", "elect",
        "establish", "hire", "identify", "list", "name", "nominate", "portray", "rank", "recognise", "recognize",
        "regard", "select", "suspect", "treat", "view",
    ]

    /// Verbs of those that choose one for an office.
    private static let choosing: Set<String> = ["appoint", "designate", "elect", "nominate"]

    /// Verbs that tell little without what somebody was to do.
    private static let commissioning: Set<String> = [
        "ask", "authorize", "commission", "hire", "instruct", "invite", "order", "persuade", "send", "urge",
    ]
}
