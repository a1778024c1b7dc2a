internal import English
internal import Expressions

/// What an event is known by: one word for what happened, the other words that tell it from its like, and which part
/// of it is meant. "the end of the siege of Rhodes" is the end of a "siege" with "rhodes".
struct EventPhrase {
    enum Aspect: Hashable, Sendable {
        case whole, start, end

        /// What a verb says of the event that is its subject or object: "began", "ended".
        init(verb lemma: String, next: String) {
            if EventWords.startVerbs.contains(lemma), lemma != "break" || next == "out" {
                self = .start
            } else {
                self = EventWords.endVerbs.contains(lemma) ? .end : .whole
            }
        }
    }

    let event: String
    let words: Set<String>
    /// What it was done to: in "the attack on Carthage" Carthage, so that no attack by Carthage is meant.
    let patients: Set<String>
    let aspect: Aspect

    /// The event that a noun phrase or clause tells; nil where it is not told in words that stand alone.
    init?(_ range: Range<Int>, in passage: Passage) {
        let tokens = passage.tokens
        guard !range.isEmpty, !tokens[range].contains(where: { OffsetWords.dangling.contains($0.lower) }) else {
            return nil
        }
        if let clause = passage.clauses.last(where: { range.contains($0.verb.main) && $0.verb.isFinite }) {
            guard let told = DatedEvents.told(clause, in: passage) else { return nil }
            self = told
            return
        }
        guard !tokens[range].contains(where: { $0.isVerbal && $0.verbForm == .gerund }),
            var phrase = passage.sentence.nounPhrase(at: range.lowerBound)
        else { return nil }
        var aspect = Aspect.whole
        let head = tokens[phrase.head].lemma
        let isStart = EventWords.startNouns.contains(head)
        if isStart || EventWords.endNouns.contains(head), phrase.core.upperBound < phrase.range.upperBound,
            let inner = passage.sentence.nounPhrase(at: phrase.core.upperBound + 1)
        {
            aspect = isStart ? .start : .end
            phrase = inner
        }
        let rest = phrase.range.lowerBound..<max(range.upperBound, phrase.range.upperBound)
        event = EventWords.root(tokens[phrase.head].lemma)
        words = passage.contentWords(in: rest, without: phrase.head)
        patients = passage.patients(in: rest)
        self.aspect = aspect
    }

    init(event: String, words: Set<String>, patients: Set<String> = [], aspect: Aspect) {
        self.event = event
        self.words = words
        self.patients = patients
        self.aspect = aspect
    }
}

extension Passage {
    /// The words of some tokens that tell things apart, dates left out, each by its root.
    func contentWords(in range: Range<Int>, without head: Int? = nil) -> Set<String> {
        var words: Set<String> = []
        for index in range where index != head {
            let token = tokens[index]
            guard token.isNominal || token.partOfSpeech == .numeral || token.partOfSpeech == .adjective,
                !dates.contains(where: { $0.range.contains(index) })
            else { continue }
            words.insert(EventWords.root(token.lemma))
        }
        return words
    }

    /// The words behind "of", "on" and "against".
    fileprivate func patients(in range: Range<Int>) -> Set<String> {
        guard let joint = range.first(where: { ["against", "of", "on", "upon"].contains(tokens[$0].lower) }) else {
            return []
        }
        return contentWords(in: joint..<range.upperBound)
    }
}
