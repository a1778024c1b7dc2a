/// What of an answer is the answer, where the rest only qualifies it.
extension AnswerVariants {
    /// The part before a qualification: "Bodega Bay" of "Bodega Bay, California", "Cher" of "Cher, in 1998, with …",
    /// "Newcastle" of "Newcastle upon Tyne", "Flanagan" of "Flanagan, Tasmania, Australia" where one is asked for.
    /// "Fleming, Sir John" is a name turned round, and has no head.
    static func head(of raw: String, isOne: Bool) -> String? {
        let lower = raw.lowercased()
        for separator in [" upon ", "-upon-", "-on-"] where lower.has(separator) {
            let parts = lower.split(separator: separator)
            if parts.count == 2, let first = parts.first { return String(raw.prefix(first.count)) }
        }
        if let ruler = ruler(in: raw) { return ruler }
        guard let comma = raw.firstIndex(of: ","), !isEnumeration(raw) else { return nil }
        let head = String(raw[..<comma])
        let next = raw[raw.index(after: comma)...].drop(while: \.isWhitespace).first
        let isClause = next?.isLowercase ?? false
        let isQualified = isOne && !hasConjunction(raw)
        if !hasConjunction(raw), PlaceChain(AnswerText(raw))?.liesInState ?? false { return head }
        return isClause || head.has(" ") && (isQualified || members(of: raw) == nil) ? head : nil
    }

    /// Whether commas and an "and" before the last part list three things or more: "lab work, counselling, and help".
    static func isEnumeration(_ raw: String) -> Bool {
        let parts = split(raw, at: [", "])
        guard parts.count > 2, let last = parts.last else { return false }
        let isJoined = ["and ", "or "].contains(where: last.hasPrefix)
        return isJoined && !["a ", "an ", "the "].contains(where: parts[1].hasPrefix)
    }

    /// "Louis XIV" of "Louis XIV of France": a ruler with a number, without the land.
    private static func ruler(in raw: String) -> String? {
        guard raw.has(" of ") else { return nil }
        let parts = split(raw, at: [" of "])
        guard parts.count == 2, let number = AnswerWord.words(of: parts[0]).last, number.isNumber, number.isCapitalized,
            parts[0].has(" ")
        else { return nil }
        return parts[0]
    }

    /// What a long phrase says before it tells where, when or how: "the nuclear tests" of "the nuclear tests carried out
    /// in the USA". At least three meaningful words are left, none of them a name alone.
    static func headPhrase(of text: AnswerText) -> String? {
        var end: String.SubSequence.Index?
        var count = 0
        var hasSmallWord = false
        let parts = text.raw.split(separator: " ")
        for (index, part) in parts.enumerated() {
            guard let word = AnswerWord.words(of: String(part)).first else { continue }
            let next = parts.indices.contains(index + 1) ? parts[index + 1].lowercased() : ""
            let isCut = qualifying.contains(word.text) || word.text.hasSuffix("ed") && particles.contains(next)
            if index > 0, isCut, count >= 3, hasSmallWord {
                end = part.startIndex
                break
            }
            if word.lists.contains(.negation) { return nil }
            if word.isContent {
                count += 1
                if index > 0, !word.isCapitalized { hasSmallWord = true }
            }
        }
        return end.map { String(text.raw[..<$0]).trimmed }
    }

    /// "coal" of "a cargo of coal", "French engineers" of "a small team of French engineers": a thing without how much of it.
    static func withoutPartitive(_ raw: String) -> String? {
        guard raw.has(" of ") else { return nil }
        var parts = split(raw, at: [" of "])
        if parts.count > 2 { parts = [parts[0], parts[1...].joined(separator: " of ")] }
        guard parts.count == 2, let partitive = AnswerWord.words(of: parts[0]).last(where: \.isContent),
            partitive.lists.contains(.partitive), !partitive.isCapitalized
        else { return nil }
        let words = AnswerWord.words(of: parts[0])
        return words.count <= 3
            && words.allSatisfy { $0.lists.isDisjoint(with: [.negation, .contrast]) && !$0.isNumber }
            ? parts[1] : nil
    }

    /// "the north" of "the north of the country": without the whole that goes without saying.
    static func withoutWhole(_ raw: String) -> String? {
        if raw.has("'s "), let owner = raw.split(separator: "'s ").first, owner.utf8.count < raw.utf8.count {
            let whole = owner.hasPrefix("the ") ? String(owner.dropFirst(4)) : String(owner)
            return wholes.contains(whole) ? String(raw.dropFirst(owner.count + 3)) : nil
        }
        guard raw.has(" of the ") else { return nil }
        let parts = split(raw, at: [" of the "])
        guard parts.count == 2, wholes.contains(parts[1]) else { return nil }
        return parts[0]
    }

    /// "Representation of the People Act" of "Representation of the People Act 1918": a name of two words or more without its
    /// year.
    static func withoutYear(_ raw: String) -> String? {
        guard let last = raw.utf8.last, last &- UInt8(ascii: "0") < 10 else { return nil }
        let tokens = raw.split(separator: " ")
        guard tokens.count > 2, let year = tokens.last, year.utf8.count == 4, let value = Int(year),
            (1000...2050).contains(value),
            tokens[tokens.count - 2].first?.isUppercase ?? false, tokens[0].first?.isLetter ?? false,
            tokens.dropLast().count(where: { $0.first?.isUppercase ?? false }) > 1
        else { return nil }
        return tokens.dropLast().joined(separator: " ")
    }

    private static let wholes: Set<String> = [
        "area", "body", "city", "continent", "country", "earth", "island", "land", "nation", "people", "population",
        "region", "state", "town", "village", "world",
    ]

    /// "pumps blood" of "it pumps blood": what is said without whom it is said of.
    static func withoutSubject(_ raw: String) -> String? {
        let words = raw.split(separator: " ")
        guard words.count > 2, let first = words.first, ["he", "it", "she", "they"].contains(first.lowercased())
        else { return nil }
        return words.dropFirst().joined(separator: " ")
    }

    /// "Hollywood Park" of "Hollywood Park L.A.": two letters or more at the end tell only where.
    static func withoutState(_ raw: String) -> String? {
        guard raw.has(".") else { return nil }
        let words = raw.split(separator: " ")
        guard words.count > 1, let last = words.last, last.contains("."),
            last.allSatisfy({ $0.isUppercase || $0 == "." }),
            last.count(where: \.isUppercase) > 1
        else { return nil }
        return words.dropLast().joined(separator: " ")
    }

    private static let qualifying: Set<String> = ["at", "during", "from", "in", "near", "throughout", "within"]
    private static let particles: Set<String> = ["by", "for", "in", "out", "over", "up"]
}
