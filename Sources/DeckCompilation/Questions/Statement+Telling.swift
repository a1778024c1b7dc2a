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
                    || $0.range.lowerBound > 0 && passage.tokens[$0.range.lowerBound - 1].lower == "order")
        }
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
        let ranges = kept.map(\.range) + (asked == nil ? [] : [subject])
        let telling = ranges.flatMap { Array($0) }.filter {
            let token = passage.tokens[$0]
            return token.isNominal || [.numeral, .adjective, .verb].contains(token.partOfSpeech)
        }
        let least = Self.doneOnce.contains(predicate.main.base) ? 1 : asked == nil ? 3 : 3
        return telling.count >= least
    }

    /// Whether it tells what was done, and not what something had or was.
    var tellsDeed: Bool {
        predicate.isPast
            && !["be", "comprise", "consist", "contain", "have", "include", "own"].contains(predicate.main.base)
    }

    /// Whether it tells who somebody was: "The first to cross the desert was Sturt in 1845".
    var tellsWho: Bool {
        guard predicate.main.base == "be", passage.name(at: subjectPhrase.head)?.kind != .person else { return false }
        return parts.contains { part in
            part.kind == .noun && !part.isBefore
                && part.phrase.flatMap { passage.name(at: $0.head) }?.kind == .person
        }
    }

    /// Whether a question for a name says enough to have one answer: three telling words, a date, or a clause.
    ///
    /// `prompt` opens with `words`, which ask; a name counts as one word.
    static func isTelling(_ prompt: String, askingWith words: String) -> Bool {
        var count = 0
        var isInName = false
        for word in prompt.split(separator: " ").dropFirst(words.split(separator: " ").count) {
            let isCapitalized = word.first?.isUppercase ?? false
            if isCapitalized || word.contains(where: \.isNumber) {
                if !isInName { count += word.contains(where: \.isNumber) ? 2 : 1 }
                isInName = true
            } else {
                isInName = ["of", "the"].contains(word) && isInName
                let letters = word.filter(\.isLetter).lowercased()
                if letters.count > 2, !Self.untelling.contains(letters) { count += 1 }
            }
        }
        return count >= 3
    }

    /// Words of a question that narrow nothing down.
    private static let untelling: Set<String> = [
        "about", "after", "against", "also", "and", "are", "been", "before", "did", "does", "for", "from", "had", "has",
        "have", "her", "his", "into", "its", "make", "not", "often", "onto", "over", "that", "the", "their", "then",
        "this", "under", "upon", "was", "were", "who", "whom", "with",
    ]

    /// Whether it tells what has been so until the day of writing, with no time told.
    var isOpenEnded: Bool {
        ["has", "have"].contains(predicate.auxiliaries.first)
            && !parts.contains { passage.date(in: $0.range) != nil && $0.text != nil }
    }

    /// Whether "who" asks for one alone: many serve on a staff, attend a school or suffer from a war.
    var tellsOfOne: Bool {
        // "was named one of the ten best"
        if parts.contains(where: { part in
            part.kind == .noun && part.range.first.map { passage.tokens[$0].lower == "one" } ?? false
        }) {
            return false
        }
        let kept = parts.filter { $0.text != nil }
        let isDated = kept.contains { passage.date(in: $0.range) != nil }
        let names = passage.names.count { name in kept.contains { $0.range.contains(name.range.lowerBound) } }
        if isShared, !predicate.isPassive { return isDated && names > 0 }
        if isDoneOnce || isDated { return true }
        return names > 1
            || predicate.main.base == "be" || context != nil
            || kept.contains { part in part.range.contains { ["first", "only"].contains(passage.tokens[$0].lower) } }
            || kept.contains { $0.kind == .clause }
    }

    /// Whether it tells what many do alike.
    var isShared: Bool { Self.shared.contains(predicate.main.base) }

    /// Deeds that many do alike.
    private static let shared: Set<String> = [
        "ask", "attend", "believe", "belong", "benefit", "compete", "come", "depend", "experience", "face", "graduate",
        "help",
        "hope", "join", "know", "learn",
        "like", "live", "meet", "need", "participate", "play", "read", "receive", "return", "say", "see", "serve",
        "settle", "start", "stay",
        "study", "suffer", "support", "take", "think", "train", "travel", "use", "view", "visit", "vote", "want",
        "watch", "work",
    ]

    /// Whether it tells a deed that is seldom done twice to one thing.
    var isDoneOnce: Bool { Self.doneOnce.contains(predicate.main.base) }

    /// Whether it tells how something came into the world, so that no name need say which.
    var isInvention: Bool {
        ["coin", "devise", "discover", "invent", "patent", "pioneer"].contains(predicate.main.base)
    }

    /// Deeds that are seldom done twice to one thing.
    private static let doneOnce: Set<String> = [
        "annex", "assassinate", "behead", "build", "capture", "carve", "coin", "command", "compose", "conquer",
        "create", "crown",
        "defeat", "design", "destroy", "develop", "discover", "establish", "execute", "fight", "found",
        "intern", "introduce", "invade", "invent", "issue", "kill", "liberate", "marry", "murder", "name", "occupy",
        "paint", "patent", "proclaim", "propose", "publish", "sign", "succeed", "write",
    ]
}
