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
        if !hasConjunction(raw), PlaceChain(AnswerText(raw))?.liesInState ?? false { return head }
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
        if let name = namedMember(in: text) { return name }
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

    /// "a steam engine" of "a two-cylinder steam engine", "the Mustang" of "the 1974 Mustang": without numbers that only tell more of a
    /// thing, where no accepted answer has them.
    static func withoutNumberedParts(_ raw: String, asked accepted: [AnswerText]) -> String? {
        guard raw.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
        let tokens = raw.split(separator: " ")
        guard tokens.count > 1 else { return nil }
        let kept = tokens.indices.filter { index in
            let token = tokens[index]
            guard index + 1 < tokens.count else { return true }
            if let hyphen = token.firstIndex(of: "-"), token[token.index(after: hyphen)...].first?.isLowercase ?? false,
                AnswerWord(token[..<hyphen]).isNumber
            {
                return false
            }
            guard token.utf8.count == 4, let year = Int(token), (1500...2050).contains(year) else { return true }
            return !(tokens[index + 1].first?.isUppercase ?? false) || index > 1
        }
        guard kept.count < tokens.count else { return nil }
        let left = AnswerWord.words(
            of: tokens.indices.filter { !kept.contains($0) }.map { String(tokens[$0]) }.joined(separator: " "))
        let numbers = Set(left.filter(\.isNumber).map(\.key))
        guard accepted.allSatisfy({ text in !text.words.contains { numbers.contains($0.key) } }) else { return nil }
        let rest = kept.map { String(tokens[$0]) }.joined(separator: " ")
        return DateAnswer(AnswerText(raw)) == nil ? rest : nil
    }

    /// "an earthquake" of "an earthquake in 226 BC": what is told, without when it was.
    static func withoutDate(_ raw: String) -> String? {
        guard raw.utf8.contains(where: { $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
        for preposition in [" in ", " on "] where raw.has(preposition) {
            let parts = split(raw, at: [preposition])
            guard let last = parts.last, parts.count > 1, DateAnswer(AnswerText(last)) != nil else { continue }
            return parts.dropLast().joined(separator: preposition)
        }
        return nil
    }

    /// "13 stripes" of "13 stripes, 7 red and 6 white": a number of things before its parts.
    static func countedThing(_ raw: String) -> String? {
        guard let head = raw.before(anyOf: [", "]) else { return nil }
        let words = AnswerWord.words(of: head)
        guard words.count == 2, words[0].isNumber, words[1].isContent, !words[1].isCapitalized, !words[1].isNumber
        else { return nil }
        let rest = AnswerWord.words(of: String(raw.dropFirst(head.count)))
        guard rest.count(where: \.isNumber) != 1,
            !rest.contains(where: { $0.text == "or" || !$0.lists.isDisjoint(with: [.negation, .reservation]) })
        else { return nil }
        return head
    }

    /// "Gutenberg" of "Gutenberg, a German goldsmith": a name before what its bearer is.
    static func describedName(_ raw: String) -> String? {
        guard let head = raw.before(anyOf: [", a ", ", an ", ", the "]) else { return nil }
        let words = AnswerWord.words(of: head)
        let rest = AnswerWord.words(of: String(raw.dropFirst(head.count)))
        // "the Beatles, the Stones" are two.
        guard (1...4).contains(words.count), words.contains(where: \.isCapitalized),
            rest.contains(where: { $0.isContent && !$0.isCapitalized }),
            !rest.contains(where: { $0.text == "or" || $0.lists.contains(.negation) })
        else { return nil }
        return head
    }

    /// "Djokovic" of "Djokovic with 24 titles": the name before a preposition that tells more of its bearer.
    static func leadingName(_ raw: String) -> String? {
        let tokens = raw.split(separator: " ")
        let name = tokens.prefix { $0.first?.isUppercase ?? false }
        guard (1...4).contains(name.count), name.count < tokens.count, telling.contains(String(tokens[name.count])),
            !raw.has(" or "), !raw.has(" not ")
        else { return nil }
        return name.joined(separator: " ")
    }

    private static let telling: Set<String> = ["as", "at", "during", "for", "from", "in", "on", "with"]

    private static let wholes: Set<String> = [
        "area", "body", "city", "continent", "country", "earth", "island", "land", "nation", "people", "population",
        "region", "state",
        "town", "village", "world",
    ]

    /// "his father" and "Leopold" of "his father Leopold", "the goddess" and "Athena" of "the goddess Athena": a noun with an article or
    /// whose it is, and the name of what it says.
    static func namedNoun(in raw: String) -> (noun: String, name: String)? {
        let tokens = raw.split(separator: " ")
        guard (3...5).contains(tokens.count), let first = tokens.first, determiners.contains(first.lowercased()),
            !raw.has(","), !hasConjunction(raw)
        else { return nil }
        let words = tokens.compactMap { AnswerWord.words(of: String($0)).first }
        guard words.count == tokens.count, let name = words.firstIndex(where: { $0.isCapitalized && $0 != words[0] }),
            name > 1,
            words[name...].allSatisfy({ $0.isCapitalized && !$0.isNumber }),
            words[1..<name].allSatisfy({
                $0.isContent && !$0.isNumber && !$0.isPossessive
                    && $0.lists.isDisjoint(with: [.contrast, .privative, .negation])
            })
        else { return nil }
        let isOwned = !words[0].isArticle
        let named = tokens[name...].joined(separator: " ")
        return (isOwned ? tokens[..<name].joined(separator: " ") : named, named)
    }

    private static let determiners: Set<String> = ["a", "an", "her", "his", "its", "our", "the", "their"]

    /// "Abe Silverstein" of "NASA manager Abe Silverstein", "KSEE" of "NBC affiliate KSEE": a name behind another one's noun.
    private static func namedMember(in text: AnswerText) -> String? {
        let words = text.allWords
        guard (3...6).contains(words.count), words.allSatisfy(\.isContent), words[0].isCapitalized,
            let noun = words.lastIndex(where: { !$0.isCapitalized }), noun > 0, noun < words.count - 1,
            Description.mayBeNoun(words[noun]), words[noun...].dropFirst().allSatisfy({ !$0.isNumber }),
            !text.raw.has(","),
            !words[..<noun].contains(where: \.isPossessive)
        else { return nil }
        return words[(noun + 1)...].map { $0.text.prefix(1).uppercased() + $0.text.dropFirst() }.joined(separator: " ")
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
