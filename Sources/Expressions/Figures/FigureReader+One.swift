/// The word "one" where it counts nothing.
extension FigureReader {
    /// "one" that is no number: "that one", "one can see", "one of the last", "one-time"; "zero-coupon" as well.
    func isPronoun(_ index: Int) -> Bool {
        if stream[index].sense.cardinal == 0, stream[index + 1].sign == .hyphen, stream[index + 2].isWord,
            stream[index + 2].sense.isEmpty
        {
            return true
        }
        guard stream[index].sense.cardinal == 1 else { return false }
        let next = stream[index + 1]
        if next.sense.cardinal != nil || next.sense.magnitude != nil || next.sense.divisor != nil { return false }
        if isBesideOne(index) { return true }
        if next.sign == .hyphen, !stream[index + 2].sense.isEmpty { return false }
        switch stream[index - 1].keyword {
        case .the, .this, .that, .same, .next, .last, .past, .following: return next.sense.unit == nil
        default: break
        }
        if next.keyword == .of || next.keyword == .auxiliary || next.sign == .hyphen { return true }
        return isAnother(index - 1) || isAnother(index + 1) || isObliged(index) || isArticle(index)
    }

    private func isAnother(_ index: Int) -> Bool { isWord(index, of: Self.pronounBeside) }

    private func isWord(_ index: Int, of words: Set<String>) -> Bool {
        guard stream[index].isWord, stream[index].range.count <= 14 else { return false }
        return words.contains(stream.text(index).lowercased())
    }

    /// Words that make a pronoun of "one" before or behind them.
    private static let pronounBeside: Set<String> = [
        "another", "any", "can", "cannot", "could", "day", "each", "every", "may", "might", "must", "no", "other",
        "should", "such", "which", "who", "whose", "would",
    ]

    /// "One is required to pay", "one has to": anybody.
    private func isObliged(_ index: Int) -> Bool {
        if isWord(index + 1, of: ["has", "needs", "ought"]) { return stream[index + 2].keyword == .to }
        return stream.spells(index + 1, "is") && isWord(index + 2, of: ["obliged", "required", "supposed"])
            && stream[index + 3].keyword == .to
    }

    /// "one by one", "one-on-one", and the end of "three to one": how things are paired.
    private func isBesideOne(_ index: Int) -> Bool {
        let (next, before) = (afterHyphen(index + 1), beforeHyphen(index - 1))
        let last = afterHyphen(next + 1)
        // "one to one hundred" is a range.
        if isPairing(next), isOne(last), stream[afterHyphen(last + 1)].sense.magnitude == nil { return true }
        guard isPairing(before) else { return false }
        let first = beforeHyphen(before - 1)
        if isOne(first) { return true }
        return stream[before].keyword == .to
            && (stream[first].isDigits || stream[first].sense.cardinal != nil)
            && stream[beforeHyphen(first - 1)].keyword != .from
    }

    private func isOne(_ index: Int) -> Bool { stream[index].isWord && stream[index].sense.cardinal == 1 }

    private func isPairing(_ index: Int) -> Bool {
        switch stream[index].keyword {
        case .after, .by, .on, .to: true
        default: false
        }
    }

    private func afterHyphen(_ index: Int) -> Int { stream[index].sign == .hyphen ? index + 1 : index }

    private func beforeHyphen(_ index: Int) -> Int { stream[index].sign == .hyphen ? index - 1 : index }

    /// "one officer said", "led one critic to call it", "one ship can carry", "one major reason": "one" says no more
    /// than "a" does.
    private func isArticle(_ index: Int) -> Bool {
        guard stream[index].isWord, !isWord(index - 1, of: Self.counting), stream[index - 1].sign != .hyphen else {
            return false
        }
        for place in index + 1...index + 4 {
            guard stream[place].isWord, !stream[place].isCapitalized else { return false }
            if place <= index + 2, isWord(place, of: Self.matters) { return true }
            guard place > index + 1 else { continue }
            if isWord(place, of: Self.modals) || isWord(place, of: Self.speech) { return true }
            if stream[place].keyword == .to { return isWord(place + 1, of: Self.toSpeak) }
            guard stream[place].isPlain else { return false }
        }
        return false
    }

    /// Words that make a number of "one" behind them.
    private static let counting: Set<String> = [
        "about", "but", "exactly", "just", "least", "merely", "nearly", "not", "only", "than",
    ]

    private static let modals: Set<String> = ["can", "cannot", "could", "may", "might", "must", "should"]

    /// What is told of and not counted.
    private static let matters: Set<String> = [
        "aspect", "cause", "consequence", "difference", "drawback", "estimate", "example", "explanation", "factor",
        "instance", "interpretation", "issue", "obstacle", "possibility", "problem", "reason", "source", "theory",
        "thing", "way",
    ]

    /// What a person does who is quoted.
    private static let speech: Set<String> = [
        "acknowledged", "added", "adds", "admits", "admitted", "argued", "argues", "asked", "asks", "believed",
        "believes", "called", "calls", "claimed", "claims", "commented", "complained", "concluded", "declared",
        "described", "describes", "estimated", "estimates", "exclaimed", "explained", "explains", "joked", "noted",
        "notes", "observed", "predicted", "predicts", "quipped", "recalled", "recalls", "remarked", "replied",
        "reported", "reports", "said", "says", "stated", "states", "suggested", "suggests", "told", "warned", "warns",
        "wondered", "writes", "wrote",
    ]

    /// The same behind "to".
    private static let toSpeak: Set<String> = [
        "admit", "argue", "ask", "call", "claim", "comment", "complain", "conclude", "declare", "describe", "exclaim",
        "explain", "note", "observe", "predict", "remark", "reply", "say", "suggest", "wonder", "write",
    ]
}
