internal import English

/// What a statement tells: enough for a question with one answer, or of a directive.
extension Statement {
    /// Whether it tells who issued a directive.
    var issuesOrder: Bool {
        guard
            ["issue", "sign", "pass", "adopt", "enact", "proclaim", "decree", "approve", "ratify", "promulgate"]
                .contains(predicate.main.base)
        else { return false }
        return parts.contains { part in
            part.kind == .noun && part.phrase.flatMap { passage.name(at: $0.head) }?.kind == .order
        }
    }

    /// Whether the part says which one the noun before it is: "the bridge | at Rowley".
    func isNeeded(_ part: Part) -> Bool {
        let before = parts.map(\.phrase) + [subjectPhrase]
        guard
            let phrase = before.compactMap({ $0 }).first(where: { $0.range.upperBound == part.range.lowerBound }),
            phrase.range == phrase.core, passage.tokens[phrase.core.lowerBound].lower == "the",
            passage.tokens[phrase.head].partOfSpeech == .noun
        else { return false }
        return anaphora.isLocated(phrase)
    }

    /// Whether the part belongs to a verb in -ing behind a preposition ("by boiling captives"), too deep to be asked for.
    func isInside(_ part: Part) -> Bool {
        parts.contains {
            $0.kind == .verb && $0.range.upperBound <= part.range.lowerBound
                && (passage.tokens[$0.range.lowerBound].partOfSpeech == .adposition
                    || $0.range.lowerBound > 0 && passage.tokens[$0.range.lowerBound - 1].lower == "order"
                    || isAim($0))
        }
    }

    /// Whether an infinitive stands behind a phrase: "used gaps in the wall | to leave". Of what one is asked to do, it is
    /// what was asked.
    private func isAim(_ part: Part) -> Bool {
        let before = parts.last { other in
            other.range.upperBound <= part.range.lowerBound && !other.isBefore && passage.date(in: other.range) == nil
        }
        guard let before else { return false }
        return before.kind == .prepositional
            || before.kind == .noun && !VerbLexicon.takesInfinitive(predicate.main.base)
                && before.range.lowerBound > clause.verb.range.lowerBound
    }

    /// Whether a question without `asked` says enough to have one answer: a date, a deed that is done once, or
    /// several telling words.
    func tellsEnough(without asked: Part?) -> Bool {
        let kept = parts.filter { $0.text != nil && $0 != asked }
        if predicate.main.base == "be" || predicate.main.base == "become", asked == nil {
            guard let complement = kept.first(where: { $0.kind == .noun && !$0.isBefore }),
                let phrase = complement.phrase
            else { return false }
            let first = passage.tokens[phrase.range.lowerBound].lower
            if passage.tokens[phrase.head].lemma == "name" { return false }
            return first == "the" && (phrase.range.count > 2 || kept.count > 1)
        }
        if context != nil { return true }
        if kept.contains(where: { passage.date(in: $0.range) != nil || $0.kind == .clause && $0.isBefore }) {
            return true
        }
        if isDoneOnce, asked != nil && predicate.main.base != "issue" || !kept.isEmpty { return true }
        // Only what the question keeps tells which deed is meant.
        guard let asking = self.kept(without: asked) else { return false }
        let told = tellingCount(in: asking.map(\.range))
        if asked == nil { return told >= 3 }
        // The subject is told by one word at least, if only "he" that stands for a name.
        let shown = Statement.trimmed(subject, of: subjectPhrase, in: passage)
        return told + max(1, tellingCount(in: [shown])) + tellingCount(in: [clause.verb.range]) >= 3
    }

    /// How many words tell something; a name is one of them, and a title before it none.
    private func tellingCount(in ranges: [Range<Int>]) -> Int {
        var names: Set<Range<Int>> = []
        var words = 0
        for index in ranges.joined() {
            let token = passage.tokens[index]
            if let name = passage.name(at: index) {
                names.insert(name.range)
            } else if !(token.isNominal && passage.name(at: index + 1)?.kind == .person),
                token.isNominal || [.numeral, .adjective, .verb].contains(token.partOfSpeech)
            {
                words += 1
            }
        }
        return names.count + words
    }

    /// Whether it tells what was done, and not what something had or was.
    var tellsDeed: Bool { predicate.isPast && !tellsState }

    /// Whether it tells what something is, has or is made of.
    var tellsState: Bool {
        ["be", "comprise", "consist", "contain", "have", "include", "own"].contains(predicate.main.base)
    }

    /// Whether it tells who somebody was: "The first to cross the desert was Sturt in 1845".
    var tellsWho: Bool {
        guard predicate.main.base == "be", passage.name(at: subjectPhrase.head)?.kind != .person else { return false }
        return parts.contains { part in
            part.kind == .noun && !part.isBefore
                && part.phrase.flatMap { passage.name(at: $0.head) }?.kind == .person
        }
    }

    /// Whether it tells what has been so until the day of writing, with no time told.
    var isOpenEnded: Bool {
        ["has", "have"].contains(predicate.auxiliaries.first)
            && !parts.contains { passage.date(in: $0.range) != nil && $0.text != nil }
    }

    /// Whether "who" asks for one alone: many serve on a staff, attend a school or suffer from a war.
    var tellsOfOne: Bool {
        if isOneOfMany { return false }
        let kept = parts.filter { $0.text != nil }
        let isDated = kept.contains { passage.date(in: $0.range) != nil }
        let names = passage.names.count { name in kept.contains { $0.range.contains(name.range.lowerBound) } }
        if isShared, !predicate.isPassive { return isDated && names > 0 }
        if isDoneOnce || isDated { return true }
        return names > 1
            || predicate.main.base == "be" || context != nil
            || kept.contains { $0.range.contains(where: singlesOut) }
            || kept.contains { $0.kind == .clause }
    }

    /// Whether it counts something among others: "was named one of the ten best", "ranks among the largest".
    var isOneOfMany: Bool {
        parts.contains { part in
            guard let first = part.range.first, part.text != nil, !part.isBefore else { return false }
            let words = passage.tokens[part.range].prefix(3).map(\.lower)
            return words.first == "one" || words == ["as", "one", "of"]
                || passage.tokens[first].lower == "among" && Self.ranking.contains(predicate.main.base)
        }
    }

    private static let ranking: Set<String> = ["be", "count", "include", "list", "number", "place", "rank", "rate"]

    /// Whether a fact tells what many do alike, or what many are: members, or hosts of a guest.
    static func isDoneByMany(_ fact: Fact) -> Bool {
        guard let clause = fact.clause else { return false }
        let tokens = fact.passage.tokens
        return shared.contains(tokens[clause.verb.main].lemma) || hosting.contains(tokens[clause.verb.main].lemma)
            || clause.after.contains { element in
                element.range.contains { ["member", "members"].contains(tokens[$0].lower) }
            }
    }

    /// What is done to many alike.
    private static let hosting: Set<String> = [
        "adhere", "appear", "border", "colonise", "colonize", "designate", "elect", "include", "influence", "recommend",
        "represent", "welcome",
    ]

    /// Whether it tells what many do alike.
    var isShared: Bool { Self.shared.contains(predicate.main.base) }

    /// Deeds that many do alike.
    static let shared: Set<String> = [
        "ask", "attend", "believe", "belong", "benefit", "compete", "come", "depend", "experience", "face", "graduate",
        "help", "hope", "join", "know", "learn", "like", "live", "meet", "need", "participate", "play", "read",
        "receive", "return", "say", "see", "serve", "settle", "start", "stay", "study", "suffer", "support", "take",
        "think", "train", "travel", "use", "view", "visit", "vote", "want", "watch", "work",
    ]

    /// Whether it tells a deed that is seldom done twice to one thing.
    var isDoneOnce: Bool { Self.doneOnce.contains(predicate.main.base) }

    /// Whether it tells how something came into the world, so that no name need say which.
    var isInvention: Bool {
        ["coin", "devise", "discover", "invent", "patent", "pioneer"].contains(predicate.main.base)
    }

    /// Whether it tells how a contest ended, of which there are many between the same two.
    var isContest: Bool { Self.contests.contains(predicate.main.base) }

    static let contests: Set<String> = ["beat", "defeat", "face", "lose", "win"]

    /// Whether it tells when or in what one contest was: by a date, or a name behind a preposition.
    var tellsWhichContest: Bool {
        if context != nil { return true }
        return parts.contains { part in
            guard part.text != nil else { return false }
            if passage.date(in: part.range) != nil || part.kind == .clause { return true }
            let joint = part.preposition.map { passage.tokens[$0].lower } ?? ""
            return ["at", "during", "in"].contains(joint)
                && passage.names.contains { part.range.contains($0.range.lowerBound) }
                || part.kind == .noun && passage.tokens[part.range].contains { NounLexicon.events.contains($0.lower) }
                    && passage.names.contains { part.range.contains($0.range.lowerBound) }
        }
    }

    /// Whether it tells what happens to everybody or is done by many: "died in 1903", "was born at Holm", "visited England".
    var isEveryday: Bool {
        let verb = predicate.main.base
        guard Self.everyday.contains(verb) || verb == "bear" && predicate.isPassive else { return false }
        let start = min(subject.lowerBound, clause.verb.range.lowerBound)
        return !passage.tokens[start..<max(subject.upperBound, clause.verb.range.upperBound)].contains {
            ["first", "only"].contains($0.lower)
        }
    }

    private static let everyday: Set<String> = [
        "arrive", "die", "go", "graduate", "leave", "live", "marry", "move", "remarry", "reside", "retire", "return",
        "share", "stay", "study", "travel", "visit", "wed", "work",
    ]

    /// Whether it tells of what is done to things and to no person: "was published".
    var isOfThings: Bool { Self.ofThings.contains(predicate.main.base) }

    /// Whether what was taken for a person is more likely a town: by its one word and what is done to it.
    func isOfTown(_ asked: Answerable) -> Bool {
        guard asked.name == .person, !asked.answer.text.hasPrefix("the ") else { return false }
        let verb = predicate.main.base
        if VerbLexicon.onTowns.contains(verb) { return true }
        let words = asked.answer.text.lowercased().split(separator: " ")
        return VerbLexicon.onPlaces.contains(verb) && !VerbLexicon.onPeople.contains(verb)
            && !words.contains { FirstNames.contains(String($0)) }
            || verb == "fall" && words.count == 1
    }

    static let ofThings: Set<String> = [
        "build", "coin", "compile", "compose", "construct", "demolish", "design", "devise", "draft", "edit", "erect",
        "invent", "issue", "outline", "manufacture", "patent", "perform", "premiere", "print", "pronounce", "publish",
        "sculpt", "speak",
        "stage", "translate", "write",
    ]

    /// Whether it tells of what is done to no person: "was published", "was dissolved".
    var isOfNobody: Bool { isOfThings || Self.ofNobody.contains(predicate.main.base) }

    private static let ofNobody: Set<String> = [
        "broadcast", "discover", "dissolve", "establish", "exhibit", "export", "hold", "import", "install", "locate",
        "purchase", "situate", "televise", "use",
    ]

    /// Deeds that are seldom done twice to one thing.
    static let doneOnce: Set<String> = [
        "annex", "assassinate", "behead", "build", "capture", "carve", "coin", "command", "compose", "conquer",
        "create", "crown", "defeat", "design", "destroy", "develop", "discover", "establish", "execute", "fight",
        "found", "intern", "introduce", "invade", "invent", "issue", "kill", "liberate", "marry", "murder", "name",
        "occupy", "paint", "patent", "proclaim", "propose", "publish", "sign", "succeed", "write",
    ]
}
