internal import English

/// A clause taken apart so that any part of it can be asked for, each part worded to stand alone.
struct Statement: Sendable {
    let passage: Passage
    let clause: Clause
    let anaphora: Anaphora
    /// As tokens; its words are `subjectText`.
    let subject: Range<Int>
    let subjectPhrase: NounPhrase
    let subjectText: String?
    let predicate: Predicate
    /// Before the subject and behind the verb, in order of the sentence; infinitives are flattened into their parts.
    let parts: [Part]
    /// Words for the front of every question: "According to Livy".
    let frame: String?
    /// Whether it judges rather than tells: "the gains were negligible".
    let isOpinion: Bool
    /// Words for the end of every question: "two days before Rome burned".
    var context: String?

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
    }

    /// Takes a finite clause apart; nil where it has no subject or is doubtful.
    init?(_ clause: Clause, in passage: Passage, _ anaphora: Anaphora, sharing main: Clause? = nil) {
        guard !clause.isDoubtful, let phrase = clause.subject ?? main?.subject else { return nil }
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
        guard !["whose", "which", "what"].contains(first),
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
        let range = clause.subjectRange ?? main?.subjectRange ?? phrase.range
        self.passage = passage
        self.clause = clause
        self.anaphora = anaphora
        subject = range
        subjectPhrase = phrase
        let parties = anaphora.parties(of: phrase, subject: range).map { " " + $0 } ?? ""
        subjectText = anaphora.text(Statement.trimmed(range, in: passage)).map {
            Statement.lowered($0, at: range.lowerBound, in: passage, anaphora) + parties
        }
        predicate =
            main.map {
                Predicate(
                    participle: clause.verb, in: passage,
                    asPast: $0.verb.isPast || passage.tokens[$0.verb.main].verbForm == .past)
            } ?? Predicate(clause.verb, in: passage)
        var reader = PartReader(passage: passage, anaphora: anaphora)
        guard reader.read(clause) else { return nil }
        if let main { reader.readLeading(main) }
        parts = reader.parts
        let objects = parts.filter { $0.kind == .noun && !$0.isBefore && passage.date(in: $0.range) == nil }
        // "issued the edict the treaty": only some verbs have two objects.
        guard
            objects.count < 2 || parts.contains(where: { $0.kind == .verb })
                || VerbLexicon.hasTwoObjects(predicate.main.base)
        else { return nil }
        frame = reader.frame
        isOpinion = reader.isOpinion
    }

    /// A subject without what commas or brackets set off behind it.
    static func trimmed(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
        let end = range.first {
            [",", "("].contains(passage.tokens[$0].text)
                && !(passage.sentence.nounPhrase(at: range.lowerBound)?.range.contains($0) ?? false)
        }
        guard let end, end > range.lowerBound else { return range }
        return range.lowerBound..<end
    }

    /// Without the capital that only a sentence's start gave.
    static func lowered(_ text: String, at index: Int, in passage: Passage, _ anaphora: Anaphora) -> String {
        if anaphora.words.contains(where: { $0.range.lowerBound == index }) { return text.decapitalizedArticle }
        guard index == 0 || passage.tokens[..<index].allSatisfy({ $0.partOfSpeech == .punctuation }),
            let first = passage.tokens.dropFirst(index).first
        else { return text.decapitalizedArticle }
        let next = index + 1 < passage.tokens.count ? passage.tokens[index + 1] : nil
        let isKnown =
            first.partOfSpeech != .noun || first.isPlural || NounLexicon.contains(first.lower)
            || Verb.isKnown(first.lower)
        let isName =
            first.partOfSpeech == .properNoun || passage.names.contains { $0.range.lowerBound == index }
            || Demonyms.adjectives.contains(first.lower)
        return isName || !isKnown || first.text == "I" || next?.partOfSpeech == .properNoun && first.isNominal
            ? text.decapitalizedArticle : text.prefix(1).lowercased() + text.dropFirst()
    }

    /// Whether the statement tells of several.
    var isPlural: Bool {
        if subjectPhrase.isList { return true }
        return subjectPhrase.isPlural
    }

    /// The parts behind and before the verb that a question keeps, without `asked`; nil where one that it needs is unclear.
    ///
    /// Nothing that lies in `reason` is kept either.
    func rest(without asked: Part?, or reason: Range<Int>? = nil) -> String? {
        let parts = parts.filter { part in reason.map { !$0.contains(part.range.lowerBound) } ?? true }
        var words: [String] = []
        var length = 0
        var end = asked?.range.upperBound ?? -1
        for part in parts where part != asked && !part.isBefore {
            // What describes the thing that is asked for goes with it.
            if part.kind == .clause, part.range.lowerBound == end, !part.isOptional {
                end = part.range.upperBound
                continue
            }
            guard let text = part.text else {
                if part.isOptional { continue }
                return nil
            }
            let count = text.split(separator: " ").count
            if part.isOptional, length + count > 16 { continue }
            length += count
            // What a comma set off stays so.
            if part.range.lowerBound > 0, passage.tokens[part.range.lowerBound - 1].text == ",", let last = words.last {
                words[words.count - 1] = last + ","
            }
            words.append(text)
        }
        for part in parts where part != asked && part.isBefore {
            guard let text = part.text else { continue }
            let count = text.split(separator: " ").count
            if length + count > 22 { continue }
            length += count
            words.append(text)
        }
        return words.joined(separator: " ")
    }
}
