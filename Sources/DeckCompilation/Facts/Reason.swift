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
            range = first..<Self.withoutAside(first..<Self.end(element.range.upperBound, passage), in: passage)
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

    /// The end before what is put beside the last words: "to play both matches | , a custom of the time".
    static func withoutAside(_ range: Range<Int>, in passage: Passage) -> Int {
        let tokens = passage.tokens
        let comma = range.dropFirst(2).first { index in
            tokens[index].text == "," && index + 2 < range.upperBound && ["a", "an"].contains(tokens[index + 1].lower)
                && !tokens[index..<range.upperBound].contains { $0.partOfSpeech == .coordinator }
        }
        return comma ?? range.upperBound
    }

    /// A reason with the phrases that go on from its last noun: "due to their distance | from the city".
    static func whole(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
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
        // "because of conflicts between the Academy | and the Guild"
        if end + 1 < passage.tokens.count, passage.tokens[end].lower == "and",
            let between = passage.tokens[range.lowerBound..<end].lastIndex(where: { $0.lower == "between" }),
            !passage.tokens[between..<end].contains(where: { $0.lower == "and" }),
            let phrase = passage.sentence.nounPhrase(at: end + 1)
        {
            end = phrase.range.upperBound
        }
        // "due to its ability | to float"
        if end < passage.tokens.count, passage.tokens[end].lower == "to",
            takingInfinitive.contains(passage.tokens[end - 1].lemma),
            let clause = passage.clauses.first(where: {
                $0.kind == .infinitive && (end...end + 1).contains($0.range.lowerBound)
            })
        {
            end = clause.range.upperBound
        }
        return range.lowerBound..<end
    }

    /// Whether it tells more than a pointer: not "owing to its history", nor half of it ("partly due to").
    func isTelling(in passage: Passage) -> Bool {
        if isCut(in: passage) || isPointing(in: passage) { return false }
        let before = range.lowerBound > 0 ? passage.tokens[range.lowerBound - 1].lower : ""
        if before == "part" || Predicate.restricting.contains(before) || Opinions.doubting.contains(before) {
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
        "characteristics", "circumstances", "condition", "conditions", "features", "history", "nature", "opportunity",
        "properties", "qualities", "situation", "state", "tradition", "traditions",
    ]

    /// Whether its last words were cut off: "the fact | that …", "the task | of taking Holm", "the River | Leith".
    private func isCut(in passage: Passage) -> Bool {
        let end = range.upperBound
        guard end < passage.tokens.count, end > range.lowerBound else { return false }
        let (last, next) = (passage.tokens[end - 1], passage.tokens[end])
        // "due to an injury | to one of their goalkeepers"
        let goesOn =
            clause == nil && opener != "to" && last.isNominal && next.lower == "to" && end + 1 < passage.tokens.count
            && !passage.tokens[end + 1].isVerbal
        // "due to his skill on the left | or in the centre"
        let isHalf =
            clause == nil && opener != "to" && last.isNominal && next.partOfSpeech == .coordinator
            && end + 1 < passage.tokens.count && passage.tokens[end + 1].partOfSpeech == .adposition
        return isHalf || goesOn || last.isNominal && ["of", "that"].contains(next.lower)
            || last.isCapitalized && next.isCapitalized && next.isNominal
            || last.partOfSpeech == .numeral && ["of", "that"].contains(next.lower)
            || last.partOfSpeech == .adjective && next.isNominal
    }

    /// Whether it only points at what was told before: "as that dam leaked", "as a result of the withdrawal", "because he saw
    /// the opportunity".
    private func isPointing(in passage: Passage) -> Bool {
        let tokens = passage.tokens[range]
        let isShown = zip(tokens, tokens.dropFirst()).contains { word, next in
            ["that", "these", "this", "those"].contains(word.lower) && next.partOfSpeech == .noun
        }
        if isShown { return true }
        guard let article = tokens.lastIndex(where: { $0.lower == "the" }), let last = tokens.last,
            last.partOfSpeech == .noun
        else { return false }
        let words = tokens[(article + 1)...]
        if Self.empty.contains(last.lower), words.count < 4 { return true }
        // A phrase of "the" and one noun.
        return clause == nil && words.count == 1
            && !tokens[..<article].contains { $0.isNominal && $0.lower != "result" }
    }

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
        // "because breaking the bond | takes energy": the verb was lost behind its subject.
        if clause.isDoubtful, clause.subject == nil, tokens[clause.verb.main].verbForm == .gerund { return nil }
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
        // "as it was under Danish rule": in the same way.
        if verb == "be", clause.verb.main + 1 < tokens.count, tokens[clause.verb.main + 1].partOfSpeech == .adposition,
            clause.subject.map({ ["he", "it", "she", "they"].contains(tokens[$0.head].lower) }) ?? false
        {
            return false
        }
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

    /// Phrases behind which a noun tells why.
    static let phrases = CauseWords.reasonPhrases + CauseWords.aimPhrases

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
