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
        guard let comma = raw.firstIndex(of: ",") else { return nil }
        let head = String(raw[..<comma])
        let next = raw[raw.index(after: comma)...].drop(while: \.isWhitespace).first
        let isClause = next?.isLowercase ?? false
        let isQualified = isOne && !hasConjunction(raw)
        return isClause || head.has(" ") && (isQualified || members(of: raw) == nil) ? head : nil
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

    /// The name behind what its bearer is: "Belshazzar" of "the Babylonian king Belshazzar", "Neil Armstrong" of "American
    /// astronaut Neil Armstrong".
    static func titledName(in text: AnswerText) -> String? {
        func isCalling(_ word: AnswerWord) -> Bool {
            !word.isCapitalized && !word.lists.isDisjoint(with: [.title, .calling])
        }
        // Nearly no answer has such a word.
        guard text.allWords.contains(where: isCalling) else { return nil }
        let bare = withoutParentheses(text.raw)
        let words = AnswerWord.words(of: bare).filter(\.isContent)
        guard !bare.has(","), !hasConjunction(bare),
            let title = words.lastIndex(where: isCalling),
            title > 0 || words[title].lists.contains(.calling), title < words.count - 1
        else { return nil }
        let name = words[(title + 1)...]
        // "the son of King Priam"
        guard name.count <= 3, name.allSatisfy(\.isCapitalized), !text.allWords.contains(where: { $0.text == "of" })
        else { return nil }
        return name.map { $0.text.prefix(1).uppercased() + $0.text.dropFirst() }.joined(separator: " ")
    }

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

    /// "Zen and the Art of Motorcycle Maintenance" of the same "by Robert M. Pirsig": a work without who made it.
    static func withoutAuthor(_ raw: String) -> String? {
        guard raw.has(" by ") else { return nil }
        let parts = split(raw, at: [" by "])
        guard parts.count == 2, let first = parts[0].first, first.isUppercase || first.isNumber else { return nil }
        let (work, author) = (AnswerWord.words(of: parts[0]), AnswerWord.words(of: parts[1]))
        // "German forces by 1943" is no work, "built by Romans" none either.
        guard author.count <= 4, author.allSatisfy({ $0.isCapitalized && !$0.isNumber }),
            work.last?.isCapitalized ?? false
        else { return nil }
        return parts[0]
    }

    /// "Saladin" of "Saladin and the Ayyubid army", "Bill Haley" of "Bill Haley & His Comets": who led the others.
    static func leader(in raw: String) -> String? {
        guard raw.has(" and ") || raw.has(" & "), !raw.has(",") else { return nil }
        let parts = split(raw, at: [" and ", " & "])
        guard parts.count == 2 else { return nil }
        let (name, group) = (AnswerWord.words(of: parts[0]), AnswerWord.words(of: parts[1]))
        guard let first = group.first, let last = group.last, ["her", "his", "the", "their"].contains(first.text),
            group.count > 1, name.count <= 3, name.allSatisfy(\.isCapitalized), name.allSatisfy(\.isContent)
        else { return nil }
        let isBand = last.isCapitalized && last.text.hasSuffix("s")
        return WordLists.followers.contains(last.text) || isBand && first.text != "the" || isBand && name.count > 1
            ? parts[0] : nil
    }

    private static let qualifying: Set<String> = ["at", "during", "from", "in", "near", "throughout", "within"]
    private static let particles: Set<String> = ["by", "for", "in", "out", "over", "up"]
}
