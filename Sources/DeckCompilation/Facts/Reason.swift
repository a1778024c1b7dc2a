internal import English

/// The words of a statement that say why: a clause or phrase, its opener included.
///
/// "because the Goths had cut it", "owing to heavy rain", "so that poor students could attend", "in order to protect
/// the harbour". "As" and "since" open a reason only where they can hardly say when: set off by a comma, before a
/// state ("as it had no roof") or what would be ("as the river would freeze").
struct Reason: Sendable {
    let range: Range<Int>
    /// The token that opens it, in lower case.
    let opener: String
    /// Where the reason's own clause begins, and its verb; nil for a phrase.
    let clause: Clause?

    /// The reason that an element of a clause tells, if it tells one.
    init?(_ element: Clause.Element, of main: Clause, in passage: Passage) {
        var start = element.range.lowerBound
        if passage.tokens[start].text == "," { start += 1 }
        guard start < element.range.upperBound else { return nil }
        let words = passage.tokens[start..<min(start + 4, element.range.upperBound)].map(\.lower)
        switch element.kind {
        case .clause(let inner):
            let clause = passage.clauses[inner]
            guard let first = Self.start(of: clause, at: start, words, main, passage) else { return nil }
            range = first..<Self.end(element.range.upperBound, passage)
            self.clause = clause
        case .prepositional:
            guard Self.phrases.contains(where: { words.starts(with: $0) && element.range.count > $0.count }) else {
                return nil
            }
            range = Self.whole(start..<Self.end(element.range.upperBound, passage), in: passage)
            clause = nil
        default: return nil
        }
        opener = passage.tokens[range.lowerBound].lower
    }

    /// Behind the other name that a stroke joins: "the Pacific/Far East theater".
    private static func end(_ end: Int, _ passage: Passage) -> Int {
        guard end < passage.tokens.count, passage.tokens[end].text == "/",
            let phrase = passage.sentence.nounPhrase(at: end + 1)
        else { return end }
        return phrase.range.upperBound
    }

    /// A reason with the phrases that go on from its last noun: "due to their distance | from the city".
    private static func whole(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
        var end = range.upperBound
        while end + 1 < passage.tokens.count, passage.tokens[end].partOfSpeech == .adposition,
            passage.tokens[end - 1].isNominal, let phrase = passage.sentence.nounPhrase(at: end + 1),
            passage.date(in: end..<phrase.range.upperBound) == nil,
            !passage.tokens[phrase.range].contains(where: {
                ["her", "his", "it", "its", "that", "their", "them", "these", "this", "those"].contains($0.lower)
            })
        {
            end = phrase.range.upperBound
        }
        return range.lowerBound..<end
    }

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
                ["become", "compose", "constitute", "form", "yield"].contains($0.lemma) && $0.partOfSpeech == .verb
            })
        {
            return nil
        }
        let comma = link.range.first { index in
            passage.tokens[index].text == "," && index + 1 < passage.tokens.count
                && (["including", "mainly", "mostly", "not", "primarily"].contains(passage.tokens[index + 1].lower)
                    || passage.tokens[index + 1].verbForm == .gerund
                    || ["where", "which", "while", "who"].contains(passage.tokens[index + 1].lower))
        }
        // "to retake the town but was beaten"
        let joint = link.range.first { index in
            passage.tokens[index].partOfSpeech == .coordinator && index + 1 < passage.tokens.count
                && [.past, .presentThird].contains(passage.tokens[index + 1].verbForm)
        }
        let told = link.range.lowerBound..<min(comma ?? link.range.upperBound, joint ?? link.range.upperBound)
        if link.construction == .purpose, !passage.tokens[told].prefix(5).contains(where: { $0.isVerbal }) {
            return nil
        }
        // "announced to the press at a meeting"
        let verb = passage.tokens[told].dropFirst().drop { $0.partOfSpeech == .adverb }.first
        if first == "to", link.construction == .purpose, !(verb?.isVerbal ?? false) { return nil }
        range = Self.whole(told, in: passage)
        opener = passage.tokens[range.lowerBound].lower
        clause = nil
        // "died of wounds", "by train": only longer openers tell a reason that stands alone.
        if link.construction == .preposition, !["as", "because", "due", "on", "owing", "thanks"].contains(opener),
            !(opener == "in" && Self.reacting.contains(passage.tokens[range.lowerBound + 1].lower))
        {
            return nil
        }
    }

    /// Whether it tells more than a pointer: not "owing to its history", nor half of it ("partly due to").
    func isTelling(in passage: Passage) -> Bool {
        let before = range.lowerBound > 0 ? passage.tokens[range.lowerBound - 1].lower : ""
        if ["chiefly", "largely", "mainly", "mostly", "part", "partially", "partly", "primarily"].contains(before) {
            return false
        }
        // "due to its favourable properties"
        let words = passage.tokens[range].drop { !["her", "his", "its", "their"].contains($0.lower) }
        if clause == nil, opener != "to", range.count - words.count < 3, words.count > 1, words.count < 4,
            words.last.map({ Self.empty.contains($0.lower) }) ?? false
        {
            return false
        }
        let telling = passage.tokens[range].count {
            $0.isNominal || $0.partOfSpeech == .verb || $0.partOfSpeech == .adjective || $0.partOfSpeech == .numeral
        }
        if opener == "to" || opener == "in", clause?.kind != .subordinate,
            passage.tokens[range].contains(where: { $0.lower == "to" })
        {
            // "to learn more"
            return telling > 2 || telling > 1 && passage.names.contains { range.contains($0.range.lowerBound) }
        }
        return telling > 1 || passage.tokens[range].contains { $0.partOfSpeech == .verb }
            || passage.names.contains { range.contains($0.range.lowerBound) }
    }

    /// Nouns that tell no reason by themselves.
    private static let empty: Set<String> = [
        "characteristics", "circumstances", "condition", "conditions", "features", "history", "nature", "properties",
        "qualities", "situation", "state", "tradition", "traditions",
    ]

    /// "in response to": what opens a reason behind "in".
    private static let reacting: Set<String> = ["reaction", "response", "retaliation", "revenge"]

    /// Nouns that an infinitive tells the content of.
    private static let takingInfinitive: Set<String> = [
        "ability", "agreement", "ambition", "attempt", "authority", "capacity", "chance", "choice", "decision",
        "desire",
        "duty", "effort", "failure", "freedom", "hope", "inability", "intention", "invitation", "need", "obligation",
        "offer", "opportunity", "order", "permission", "plan", "plea", "pledge", "power", "pressure", "promise",
        "proposal",
        "readiness", "refusal", "reluctance", "request", "right", "tendency", "threat", "time", "way", "willingness",
        "wish",
    ]

    /// The links whose cause answers "why".
    private static let answering: Set<CausalLink.Construction> = [.preposition, .purpose, .reason]

    private static func start(
        of clause: Clause, at start: Int, _ words: [String], _ main: Clause, _ passage: Passage
    ) -> Int? {
        let tokens = passage.tokens
        // ", so that industry depends on steam": what came of it, unless it tells what should.
        let isResult =
            start > 0 && tokens[start - 1].text == ","
            && !clause.verb.auxiliaries.contains { ClosedClassWords.modals.contains(tokens[$0].lower) }
        if words.starts(with: ["so", "that"]), isResult { return nil }
        if words.starts(with: ["in", "order"]) || words.starts(with: ["so", "that"])
            || words.starts(with: ["in", "case"])
        {
            return start
        }
        if clause.kind == .infinitive, start > 1, tokens[start - 1].lower == "order", tokens[start - 2].lower == "in" {
            return start - 2
        }
        // "in an attempt | to save the bridge"
        if clause.kind == .infinitive, start > 2, ["attempt", "bid", "effort"].contains(tokens[start - 1].lower),
            ["a", "an"].contains(tokens[start - 2].lower), tokens[start - 3].lower == "in"
        {
            return start - 3
        }
        guard clause.kind == .subordinate else { return nil }
        if words.first == "because" { return start }
        if let opener = clause.opener, opener > 0,
            tokens[opener].lower == "case"
                || tokens[opener].lower == "that" && tokens[opener - 1].lower == "so"
                    && !(opener > 1 && tokens[opener - 2].text == "," && isResult)
        {
            return opener - 1
        }
        guard let opener = clause.opener, opener == start, ["as", "since"].contains(tokens[opener].lower) else {
            return nil
        }
        return isCausal(clause, main, passage) ? start : nil
    }

    /// Whether a clause with "as" or "since" can hardly say when.
    private static func isCausal(_ clause: Clause, _ main: Clause, _ passage: Passage) -> Bool {
        guard let opener = clause.opener, !clause.isDoubtful, !clause.verb.isProgressive else { return false }
        let tokens = passage.tokens
        let isSetOff =
            opener < main.verb.main || opener > 0 && tokens[opener - 1].text == ","
        guard isSetOff, clause.subject != nil else { return false }
        let verb = tokens[clause.verb.main].lemma
        if telling.contains(verb) { return false }
        if tokens[opener].lower == "since", main.verb.isPerfect { return false }
        let isTelling = clause.after.contains { $0.kind != .adverb }
        if clause.verb.negation != nil { return true }
        if clause.verb.auxiliaries.contains(where: { ["could", "would"].contains(tokens[$0].lower) }) {
            return isTelling
        }
        guard !clause.verb.isPassive else { return clause.verb.isPerfect }
        return isTelling && states.contains(verb)
    }

    /// The reason in fewer words that says the same: "the river would freeze before their return" of "as the
    /// river would freeze before their return from the north".
    func shorter(in passage: Passage, _ text: (Range<Int>) -> String?) -> [String] {
        guard let clause else { return [] }
        let first = clause.opener.map { $0 + 1 } ?? range.lowerBound
        let least = clause.verb.range.upperBound + 1
        guard first < least, least < range.upperBound else { return [] }
        let joint = (least..<range.upperBound).last { index in
            passage.tokens[index].partOfSpeech == .adposition && passage.tokens[index - 1].isNominal
                && passage.tokens[index].lower != "of"
        }
        return [joint.flatMap { text(first..<$0) }].compactMap { $0 }
    }

    private static let phrases: [[String]] = [
        ["as", "a", "result", "of"], ["because", "of"], ["due", "to"], ["in", "case"], ["in", "view", "of"],
        ["on", "account", "of"],
        ["owing", "to"], ["thanks", "to"],
    ]

    /// Verbs of a state rather than an event.
    private static let states: Set<String> = [
        "be", "believe", "belong", "consider", "contain", "depend", "fear", "have", "hope", "know", "lack", "lie",
        "need", "own", "prefer", "require", "want", "wish",
    ]

    /// Verbs behind which "as" says how or who said so: "as the name suggests".
    private static let telling: Set<String> = [
        "claim", "describe", "do", "expect", "imply", "indicate", "intend", "mention", "note", "order", "plan",
        "promise", "report", "say", "see", "show", "suggest", "tell",
    ]
}
