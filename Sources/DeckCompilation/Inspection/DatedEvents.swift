internal import English
internal import Expressions

/// The events that a document dates, so that "two days after the fall of Troy" finds when Troy fell.
///
/// An event is dated by the sentence "Troy fell on …" or the words "the fall of Troy in …". What is told with
/// different dates, of things in doubt, or too often to be sure is not used.
struct DatedEvents {
    private struct Mention {
        let words: Set<String>
        /// Who did it, where something was done to another.
        let agents: Set<String>
        let aspect: EventPhrase.Aspect
        let date: CalendarDate
    }

    /// By the word of the event.
    private var mentions: [String: [Mention]] = [:]
    /// Events told more often are not looked through, so that time stays linear.
    private static let most = 500

    /// The one date that the document gives the event; the more exact of two that agree.
    ///
    /// What is counted from a whole event is counted from its end, or before it from its start.
    func date(of phrase: EventPhrase, countingLater isLater: Bool) -> CalendarDate? {
        guard let told = mentions[phrase.event], told.count < Self.most else { return nil }
        var best: CalendarDate?
        for mention in told where Self.mean(phrase, mention, isLater) {
            guard let known = best else {
                best = mention.date
                continue
            }
            guard known.agrees(with: mention.date) else { return nil }
            if mention.date.exactness > known.exactness { best = mention.date }
        }
        return best
    }

    private static func mean(_ phrase: EventPhrase, _ mention: Mention, _ isLater: Bool) -> Bool {
        guard phrase.words.isSubset(of: mention.words), phrase.patients.isDisjoint(with: mention.agents) else {
            return false
        }
        switch phrase.aspect {
        case .whole: return mention.aspect == .whole || mention.aspect == (isLater ? .end : .start)
        case .start, .end: return mention.aspect == phrase.aspect
        }
    }

    /// Takes up what a sentence dates; `dates` are its complete dates by their first byte.
    mutating func add(_ passage: Passage, dates: [Int: CalendarDate]) {
        guard !dates.isEmpty else { return }
        for clause in passage.clauses { add(clause, in: passage, dates) }
        for timing in passage.dates where timing.expression.hedge == nil {
            guard let date = dates[timing.byte], let event = Self.event(before: timing, passage),
                let phrase = EventPhrase(event, in: passage)
            else { continue }
            let clause = passage.clauses.first { $0.range.contains(event.lowerBound) }
            let aspect = clause.map { Self.aspect($0, passage) } ?? .whole
            add(
                phrase.event, phrase.words, aspect: phrase.aspect == .whole ? aspect : phrase.aspect, date,
                names: passage.names(of: event))
        }
    }

    private mutating func add(_ clause: Clause, in passage: Passage, _ dates: [Int: CalendarDate]) {
        guard let date = Self.date(of: clause, in: passage, dates),
            !Self.isSupposed(clause, in: passage), let told = Self.told(clause, in: passage)
        else { return }
        let agents = clause.isTransitive ? passage.contentWords(in: clause.subjectRange ?? 0..<0) : []
        let lemma = passage.tokens[clause.verb.main].lemma
        add(told.event, told.words, agents: agents, aspect: told.aspect, date)
        guard let subject = clause.subject, told.aspect == .whole, EventWords.occurrenceVerbs.contains(lemma) else {
            return
        }
        // "The treaty was signed": the treaty, too, is of that date.
        let event = EventWords.root(passage.tokens[subject.head].lemma)
        add(event, told.words, aspect: .whole, date, names: passage.names(of: subject.range))
    }

    private mutating func add(
        _ event: String, _ words: Set<String>, agents: Set<String> = [], aspect: EventPhrase.Aspect,
        _ date: CalendarDate, names: [String] = []
    ) {
        for key in [event] + names where mentions[key, default: []].count < Self.most {
            mentions[key, default: []].append(Mention(words: words, agents: agents, aspect: aspect, date: date))
        }
    }

    /// The event that a clause tells to have been: its verb with the words around it, or what began or ended.
    static func told(_ clause: Clause, in passage: Passage) -> EventPhrase? {
        let tokens = passage.tokens
        guard clause.verb.isFinite, clause.verb.negation == nil, let subject = clause.subject,
            !clause.verb.auxiliaries.contains(where: { ClosedClassWords.modals.contains(tokens[$0].lower) })
        else { return nil }
        var words = passage.contentWords(in: clause.subjectRange ?? subject.range)
        for element in clause.before + clause.after {
            switch element.kind {
            case .noun, .prepositional: words.formUnion(passage.contentWords(in: element.range))
            default: break
            }
        }
        let lemma = tokens[clause.verb.main].lemma
        let aspect = aspect(clause, passage)
        guard aspect != .whole else {
            return EventPhrase(event: EventWords.root(lemma), words: words, aspect: .whole)
        }
        let object = clause.after.first { if case .noun = $0.kind { passage.date(in: $0.range) == nil } else { false } }
        let head = clause.verb.isPassive ? subject.head : object?.phrase?.head ?? subject.head
        let event = EventWords.root(tokens[head].lemma)
        return EventPhrase(event: event, words: words.subtracting([event]), aspect: aspect)
    }

    /// "if …", "that …": not told to have been.
    private static func isSupposed(_ clause: Clause, in passage: Passage) -> Bool {
        clause.opener.map { ["if", "that", "unless", "whether"].contains(passage.tokens[$0].lower) } ?? false
    }

    private static func aspect(_ clause: Clause, _ passage: Passage) -> EventPhrase.Aspect {
        let next = clause.verb.main + 1
        return EventPhrase.Aspect(
            verb: passage.tokens[clause.verb.main].lemma,
            next: next < passage.tokens.count ? passage.tokens[next].lower : "")
    }

    /// The one date that a clause gives for what it tells.
    private static func date(of clause: Clause, in passage: Passage, _ dates: [Int: CalendarDate]) -> CalendarDate? {
        var found: CalendarDate?
        for element in clause.before + clause.after {
            switch element.kind {
            case .noun, .prepositional: break
            default: continue
            }
            for timing in passage.dates where element.range.contains(timing.range.lowerBound) {
                guard found == nil, timing.expression.hedge == nil, timing.expression.role == .single,
                    let date = dates[timing.byte], passage.isTime(element, timing)
                else { return nil }
                found = date
            }
        }
        return found
    }

    /// "the fall of Troy in 1184 BC", "the Battle of Hastings (1066)".
    private static func event(before timing: Passage.Timing, _ passage: Passage) -> Range<Int>? {
        var joint = timing.range.lowerBound - 1
        if joint > 0, passage.tokens[joint].lower == "the" { joint -= 1 }
        guard joint > 0, ["(", "in", "of", "on"].contains(passage.tokens[joint].lower),
            let event = NominalFacts.event(before: joint, passage)
        else { return nil }
        let start = event.lowerBound
        let before = [start - 1, start - 2].filter { $0 >= 0 }.map { passage.tokens[$0].lower }
        return before.contains { ["after", "before", "following", "since", "than", "to", "until"].contains($0) }
            ? nil : event
    }
}

extension Passage {
    /// Whether a phrase with a date says only when: "on 3 May", "in the spring of 1917".
    fileprivate func isTime(_ element: Clause.Element, _ timing: Timing) -> Bool {
        if let preposition = element.preposition {
            guard ["at", "during", "in", "on"].contains(tokens[preposition].lower) else { return false }
        }
        return element.range.allSatisfy { index in
            timing.range.contains(index)
                || [.adposition, .determiner, .punctuation].contains(tokens[index].partOfSpeech)
        }
    }

    /// The names behind "of" by which people call a battle or siege: "marathon" for "the Battle of Marathon".
    fileprivate func names(of range: Range<Int>) -> [String] {
        guard let joint = range.first(where: { tokens[$0].lower == "of" }), joint > range.lowerBound,
            EventWords.nouns.contains(tokens[joint - 1].lemma)
        else { return [] }
        return range.suffix(from: joint).filter { tokens[$0].partOfSpeech == .properNoun }.map { tokens[$0].lemma }
    }
}

extension Clause {
    /// Whether its subject does something to an object.
    fileprivate var isTransitive: Bool {
        !verb.isPassive && after.contains { if case .noun = $0.kind { true } else { false } }
    }
}
