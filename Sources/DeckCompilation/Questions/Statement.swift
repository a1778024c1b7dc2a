internal import English
internal import Expressions

/// A clause taken apart so that any part of it can be asked for, each part worded to stand alone.
struct Statement: Sendable {
    let passage: Passage
    let clause: Clause
    let anaphora: Anaphora
    /// As tokens; its words are `subjectText`.
    let subject: Range<Int>
    let subjectPhrase: NounPhrase
    private(set) var subjectText: String?
    var predicate: Predicate
    /// Before the subject and behind the verb, in order of the sentence; infinitives are flattened into their parts.
    var parts: [Part]
    /// Words for the front of every question: "According to Livy".
    var frame: String?
    /// Whether it judges rather than tells: "the gains were negligible".
    let isOpinion: Bool
    /// Words for the end of every question: "two days before Rome burned".
    var context: String?
    /// The date that the clause around it tells for it: "until 1185, when the Normans came".
    var occasion: Passage.Timing?

    /// A piece of the statement besides its subject and verb.
    struct Part: Sendable, Hashable {
        enum Kind: Sendable, Hashable {
            case noun, prepositional, adverb, adjective
            /// "to use", "to take": the verb of an infinitive.
            case verb
            /// A clause that says when or that describes the noun before it.
            case clause
        }

        let kind: Kind
        let range: Range<Int>
        let preposition: Int?
        let phrase: NounPhrase?
        /// Nil where it does not stand alone.
        let text: String?
        /// Whether the statement is the same statement without it.
        let isOptional: Bool
        let isBefore: Bool
        /// Whether it hangs on the noun before it and not on the verb.
        var isOfNoun = false
    }

    /// Takes a finite clause apart; nil where it has no subject or is doubtful.
    init?(
        _ clause: Clause, in passage: Passage, _ anaphora: Anaphora, sharing main: Clause? = nil, told: Predicate? = nil
    ) {
        guard !clause.isDoubtful, var phrase = clause.subject ?? main?.subject else { return nil }
        // "no longer had a fleet": what was so no more.
        let own = passage.tokens[clause.range]
        if zip(own, own.dropFirst()).contains(where: { $0.lower == "no" && $1.lower == "longer" }) {
            return nil
        }
        var clause = clause
        // "the Treaty of | Holm, which ended the war"
        if clause.kind == .relative, let name = passage.name(at: phrase.head),
            name.range.lowerBound < phrase.range.lowerBound,
            let whole = passage.sentence.nounPhrase(
                at: passage.tokens[..<name.range.lowerBound].last?.partOfSpeech == .determiner
                    ? name.range.lowerBound - 1 : name.range.lowerBound)
        {
            if clause.antecedent == phrase { clause.antecedent = whole }
            phrase = whole
            clause.subject = whole
            clause.subjectRange = whole.range
        }
        if main == nil, told == nil,
            Self.isUnfinished(clause, in: passage) || Self.isOfOthers(clause, phrase, in: passage)
        {
            return nil
        }
        let first = passage.tokens[phrase.range.lowerBound].lower
        // "He wrote: …" tells nothing without the words that follow.
        guard
            clause.range.upperBound >= passage.tokens.count || passage.tokens[clause.range.upperBound].text != ":"
                || clause.after.contains(where: { $0.kind == .noun })
        else { return nil }
        // "designed | and built a radio": the object of both stands behind the second verb.
        let isShared = passage.clauses.contains {
            $0.kind == .coordinated && $0.range.lowerBound == clause.range.upperBound + 1
                && passage.tokens[clause.range.upperBound].partOfSpeech == .coordinator
        }
        if isShared, !clause.verb.isPassive, !clause.after.contains(where: { $0.kind != .adverb }) { return nil }
        // "marched on, captured and burnt Susa": what they share stands behind the last.
        let isSeries = passage.clauses.contains {
            $0.kind == .coordinated
                && (clause.range.upperBound...clause.range.upperBound + 1).contains($0.range.lowerBound)
        }
        if isSeries, !clause.verb.isPassive, !clause.after.contains(where: { $0.phrase != nil }),
            !VerbLexicon.hasNoObject(passage.tokens[clause.verb.main].lemma)
        {
            return nil
        }
        if main == nil, Self.isBroken(clause, phrase, in: passage) { return nil }
        // "other forces attacked": other than those told before.
        let second = passage.tokens[min(phrase.range.lowerBound + 1, phrase.head)].lower
        guard !["additional", "another", "further", "other", "others", "what", "which", "whose"].contains(first),
            // "a second column marched": what was the first?
            !(first == "a" && ["further", "second", "similar", "third"].contains(second)),
            passage.tokens[phrase.head].partOfSpeech != .numeral
                || phrase.range.count > phrase.core.count && passage.date(in: phrase.range) == nil
                || passage.name(at: phrase.head) != nil
        else { return nil }
        // "the ferry to Norway | was terminated": the subject was lost before the preposition.
        if main == nil, clause.kind == .main, phrase.range.lowerBound > 0,
            passage.tokens[phrase.range.lowerBound - 1].partOfSpeech == .adposition
        {
            return nil
        }
        var range = clause.subjectRange ?? main?.subjectRange ?? phrase.range
        // "In 490 BC | Datis sailed"
        if let date = passage.dates.first(where: {
            $0.range.lowerBound < range.lowerBound && $0.range.contains(range.lowerBound)
        }),
            date.range.upperBound <= phrase.head
        {
            range = date.range.upperBound..<range.upperBound
        }
        // "King Olaf | in 1684 | founded Leith"
        if let date = passage.dates.first(where: { $0.range.upperBound == range.upperBound }),
            date.range.upperBound == clause.verb.range.lowerBound, date.range.lowerBound - 1 == phrase.core.upperBound,
            ["in", "on"].contains(passage.tokens[phrase.core.upperBound].lower)
        {
            range = range.lowerBound..<phrase.core.upperBound
        }
        // "while in late April | Soviet forces stormed Berlin"
        if passage.dates.contains(where: {
            $0.range.lowerBound == range.lowerBound && $0.range.upperBound <= phrase.head
        }),
            range.lowerBound > 0, passage.tokens[range.lowerBound - 1].partOfSpeech == .adposition
        {
            return nil
        }
        // "the plan called for two to split | launched": two deeds that were taken for one.
        if main == nil, clause.kind == .main,
            range.contains(where: { index in
                passage.tokens[index].verbForm == .past
                    && !passage.clauses.contains { $0.depth > clause.depth && $0.range.contains(index) }
            })
        {
            return nil
        }
        // "on 26 April General Lee": the phrase belongs to the verb.
        guard passage.tokens[range.lowerBound].partOfSpeech != .adposition,
            // "One of his deeds was …": which one, the sentence does not say.
            passage.tokens[phrase.core.lowerBound].lower != "one",
            // "September saw the army retreat" tells nothing of September.
            !passage.dates.contains(where: { $0.range.contains(phrase.head) })
        else { return nil }
        guard !Self.cutsTitle(clause, in: passage) else { return nil }
        // "in 1017 at the latest": any time before that would do.
        guard
            !clause.range.dropFirst(2).contains(where: { bound in
                ["earliest", "latest"].contains(passage.tokens[bound].lower)
                    && passage.tokens[bound - 1].lower == "the" && passage.tokens[bound - 2].lower == "at"
            })
        else { return nil }
        // "be" alone is no verb of a question; and nothing is done to "there".
        guard passage.tokens[clause.verb.first].lower != "be",
            // "Henry, having recanted, …": no finite verb.
            main != nil || !["being", "having"].contains(passage.tokens[clause.verb.first].lower),
            !(clause.verb.isPassive && passage.tokens[phrase.head].lower == "there")
        else { return nil }
        guard Agreement.holds(between: phrase, and: clause.verb, in: passage), !Self.isMistaken(phrase, in: passage),
            !Self.isAside(clause, in: passage), !Self.isListed(clause, in: passage)
        else { return nil }
        self.passage = passage
        self.clause = clause
        self.anaphora = anaphora
        subject = range
        subjectPhrase = phrase
        // "although | his ability caused trouble": whose, another clause tells.
        if clause.kind == .subordinate, ["her", "his", "its", "their"].contains(first),
            !anaphora.words.contains(where: { $0.range.lowerBound == phrase.range.lowerBound })
        {
            return nil
        }
        let parties = anaphora.parties(of: phrase, subject: range).map { " " + $0 } ?? ""
        subjectText = anaphora.text(Statement.trimmed(range, of: phrase, in: passage)).map {
            Statement.lowered($0, at: range.lowerBound, in: passage, anaphora) + parties
        }
        // "untreated, the fever | is fatal", "three ships — from Norway": more than a subject, or half of one.
        let shown = Statement.trimmed(range, of: phrase, in: passage)
        if passage.tokens[shown].contains(where: { ["—", "–"].contains($0.text) })
            || passage.tokens[range.lowerBound].partOfSpeech != .properNoun && range.count > 2
                && passage.tokens[range.lowerBound + 1].text == "," && phrase.head > range.lowerBound && !phrase.isList
        {
            subjectText = nil
        }
        // "a treaty, the Biosafety Protocol, | regulates trade"
        if !phrase.isList, range.upperBound < passage.tokens.count,
            passage.tokens[range.upperBound - 1..<range.upperBound + 1].contains(where: { $0.text == "," }),
            subjectText.map({ $0.ranges(of: ", ").count + ($0.hasSuffix(",") ? 1 : 0) }) == 1
        {
            subjectText? += ","
        }
        predicate =
            told
            ?? main.map {
                Predicate(
                    participle: clause.verb, in: passage,
                    asPast: $0.verb.isPast || passage.tokens[$0.verb.main].verbForm == .past)
            } ?? Predicate(clause.verb, in: passage)
        var reader = PartReader(passage: passage, anaphora: anaphora, subject: subjectText)
        guard reader.read(clause) else { return nil }
        let hasOwnTime = passage.dates.contains { clause.range.contains($0.range.lowerBound) }
        // "enrolled in 1939, | majoring in chemistry": that took longer.
        let isLong = main != nil && VerbLexicon.lasting.contains(predicate.main.base)
        if !hasOwnTime, !isLong, let first = main ?? Self.first(of: clause, in: passage) {
            reader.readLeading(first, onlyTimes: true)
        }
        parts = reader.parts
        // "had died in 1974"; but "had met by 1974", "had met before".
        let isOnDay = parts.contains { part in
            passage.date(in: part.range).map { DateFacts.type($0.value) != nil } ?? false
                && part.preposition.map { ["in", "on"].contains(passage.tokens[$0].lower) } ?? false
        }
        if main == nil, told == nil, isOnDay { predicate = predicate.inSimplePast(isPlural: phrase.isPlural) }
        // "began mining iron, | producing 1.2 million tons": of what, the main clause tells.
        if main != nil,
            parts.contains(where: { part in
                part.kind == .noun && !passage.tokens[part.range].contains { $0.lower == "of" }
                    && passage.quantity(in: part.range)?.expression.figure.unit.map {
                        [.area, .mass, .volume].contains($0.dimension)
                    } ?? false
            })
        {
            return nil
        }
        // "reaching the line, breaching them": whom or what, only the main clause tells.
        if main != nil,
            parts.contains(where: { part in
                part.range.contains { ["her", "him", "it", "them"].contains(passage.tokens[$0].lower) }
            })
        {
            return nil
        }
        let objects = parts.filter { $0.kind == .noun && !$0.isBefore && passage.date(in: $0.range) == nil }
        // "issued the edict the treaty": only some verbs have two objects.
        guard
            objects.count < 2 || parts.contains(where: { $0.kind == .verb })
                || VerbLexicon.hasTwoObjects(predicate.main.base)
        else { return nil }
        // "arrived | Holm": where to was lost.
        if ["advance", "arrive", "come", "go", "march", "proceed", "retreat", "return"].contains(predicate.main.base),
            objects.contains(where: { part in
                passage.name(at: part.phrase?.head ?? part.range.lowerBound)?.kind == .place && !part.isOptional
            })
        {
            return nil
        }
        // "forced the Germans": to do what, only what was cut off tells.
        if Self.needsMore(predicate, parts, in: passage) { return nil }
        frame = reader.frame
        isOpinion = reader.isOpinion
    }

    /// The clause whose leading time holds for a coordinated one too: "In June | the army invaded | and occupied Susa". Nil
    /// where that one has a time of its own, or comes later by its words or sense.
    private static func first(of clause: Clause, in passage: Passage) -> Clause? {
        guard clause.kind == .coordinated, let subject = clause.subject,
            subject.range.lowerBound < clause.range.lowerBound,
            clause.before.isEmpty, !passage.dates.contains(where: { clause.range.contains($0.range.lowerBound) }),
            !["be", "become", "grow", "have", "remain"].contains(passage.tokens[clause.verb.main].lemma),
            !passage.tokens[clause.range].contains(where: { sequels.contains($0.lower) }),
            let first = passage.clauses.first(where: { $0.subject == subject && $0.kind == .main }),
            first.range.lowerBound < clause.range.lowerBound, first.verb.isPast == clause.verb.isPast,
            first.verb.isPerfect == clause.verb.isPerfect,
            passage.clauses.filter({ $0.subject == subject && $0.kind != .participle }).count == 2
        else { return nil }
        return first
    }

    /// Words by which a deed comes later than the one before it.
    private static let sequels: Set<String> = [
        "after", "afterwards", "before", "eventually", "finally", "later", "next", "soon", "subsequently", "then",
        "thereafter", "ultimately", "until",
    ]
}
