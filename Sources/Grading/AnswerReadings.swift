/// What an answer says once what it only adds is left away: umlauts spelled out, explanations, dates, parts.
///
/// Each reading is judged as if it had been typed.
struct AnswerReadings {
    let question: Question
    /// The accepted answers.
    let accepted: [AnswerText]
    /// Whether one of these is a date or a figure.
    let hasQuantity: Bool

    /// What an answer says to those who write "oe" for "ö", and what it says without an explanation in parentheses or
    /// behind a comma, without a date or a number that no accepted answer has, and without what a number is made up of.
    func of(_ given: String) -> [String] {
        var readings = [
            given.withUmlautsSpelledOut, Self.withoutDots(given), Self.withoutEpithet(given), Self.joined(given),
            Self.withSign(given), Self.withoutDoubt(given),
        ]
        .compactMap(\.self)
        if let bare = Self.withoutParentheses(given) { readings.append(bare) }
        if let head = given.before(anyOf: Self.explanations) { readings.append(head) }
        // Who writes more tells a story.
        guard given.utf8.count <= Self.longestSentence else { return readings }
        if let head = given.before(anyOf: Self.preferences) { readings.append(head) }
        if !accepted.contains(where: { $0.words.contains(where: \.isNumber) }) {
            readings += [AnswerVariants.withoutYear(given), Self.withoutDate(given)].compactMap(\.self)
        }
        if let name = Self.withoutNumberedParts(given, asked: accepted) { readings.append(name) }
        if let name = Self.describedName(given) { readings.append(name) }
        readings += [Self.describedThing(given), leadingThing(given)].compactMap(\.self) + chainedPlaces(given)
        if question.namesPerson {
            readings += [Self.followedName(given), Self.leadingName(given)].compactMap(\.self)
        }
        readings += [Self.calledName(given), Self.ruler(given), sideOrLand(given)].compactMap(\.self)
        readings += widerPlaces(given) + [Self.withPairTurned(given)].compactMap(\.self)
        if hasQuantity {
            readings += datesWritten(given)
            readings += [
                given.before(anyOf: Self.additions), countedThing(given), Self.countedPart(given),
                Self.leadingQuantity(given), Self.withYearLast(given), Self.trailingDate(given), Self.doubled(given),
                Self.withUnitSpelled(given),
            ].compactMap(\.self)
        }
        return readings
    }

    /// In bytes.
    private static let longestSentence = 160

    /// "Paris" of "Paris (the capital)"; nil where the parentheses explain nothing: "Paris (or Lyon)".
    private static func withoutParentheses(_ given: String) -> String? {
        guard given.has("(") else { return nil }
        let bare = AnswerVariants.withoutParentheses(given)
        let isHedged = AnswerWord.words(of: given).contains {
            $0.text == "or" || !$0.lists.isDisjoint(with: [.negation, .reservation])
        }
        return !isHedged && bare.utf8.count < given.utf8.count && !bare.has("(") ? bare : nil
    }

    /// What begins a clause that explains the answer before it: "Canberra, not Sydney".
    private static let explanations = [", because ", ", not ", ", where ", ", which ", ", who ", ", whose "]

    /// What stands between what is chosen and what is not: "weight rather than ornament".
    static let preferences = [" instead of ", " rather than "]

    /// What begins more about a date or figure: "10 years, from 1871 to 1881".
    private static let additions = [
        ", at ", ", beginning ", ", from ", ", in ", ", including ", ", on ", ", starting ", ", with ",
    ]

    /// "a steam engine" of "a two-cylinder steam engine", "the Mustang" of "the 1974 Mustang": without numbers that only
    /// tell more of a thing, where no accepted answer has them.
    private static func withoutNumberedParts(_ raw: String, asked accepted: [AnswerText]) -> String? {
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
    private static func withoutDate(_ raw: String) -> String? {
        guard raw.utf8.contains(where: { $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
        for preposition in [" in ", " on "] where raw.has(preposition) {
            let parts = AnswerVariants.split(raw, at: [preposition])
            guard let last = parts.last, parts.count > 1, DateAnswer(AnswerText(last)) != nil else { continue }
            return parts.dropLast().joined(separator: preposition)
        }
        return nil
    }

    /// "13 stripes" of "13 stripes, 7 red and 6 white", "There are 30 teams" of "There are 30 teams, 29 of them in the
    /// south": a number of things before its parts.
    private func countedThing(_ raw: String) -> String? {
        guard let head = raw.before(anyOf: [", "]) else { return nil }
        let words = AnswerWord.words(of: head)
        guard (2...12).contains(words.count), words.count(where: { $0.isNumber && $0.key != "1" }) == 1,
            let last = words.last,
            !last.isNumber,
            !last.isCapitalized || words.count > 3
        else { return nil }
        let rest = AnswerWord.words(of: String(raw.dropFirst(head.count)))
        // "25 May, 1977"
        let isAsked = question.stems.contains(last.stem) && !rest.contains { $0.stem == last.stem }
        guard
            rest.count(where: \.isNumber) != 1 || rest.count > 4 || isAsked
                || rest.contains(where: { $0.text == "of" }),
            !(rest.first.map { $0.isNumber && $0.length == 4 } ?? false),
            !rest.contains(where: { $0.text == "or" || !$0.lists.isDisjoint(with: [.negation, .reservation]) })
        else { return nil }
        return head
    }

    /// "1,205" of "1,205 of the 3,000 votes".
    private static func countedPart(_ raw: String) -> String? {
        guard let head = raw.before(anyOf: [" of "]), head.utf8.allSatisfy({ $0 < 0x3A && $0 > 0x20 }),
            head.utf8.first.map({ $0 &- UInt8(ascii: "0") < 10 }) ?? false
        else { return nil }
        return head
    }

    /// "Gutenberg" of "Gutenberg, a German goldsmith": a name before what its bearer is.
    private static func describedName(_ raw: String) -> String? {
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

    /// "Howard Carter" of "Howard Carter and his team".
    private static func followedName(_ raw: String) -> String? {
        guard let head = raw.before(anyOf: [" and her ", " and his ", " and their "]) else { return nil }
        let rest = AnswerWord.words(of: String(raw.dropFirst(head.count)))
        return rest.count == 3 && WordLists.followers.contains(rest[2].text) ? head : nil
    }

    /// "Djokovic" of "Djokovic with 24 titles": the name before a preposition that tells more of its bearer.
    private static func leadingName(_ raw: String) -> String? {
        let tokens = raw.split(separator: " ")
        let name = tokens.prefix { $0.first?.isUppercase ?? false }
        guard (1...4).contains(name.count), name.count < tokens.count, telling.contains(String(tokens[name.count])),
            !raw.has(" or "), !raw.has(" not ")
        else { return nil }
        return name.joined(separator: " ")
    }

    private static let telling: Set<String> = ["as", "at", "during", "for", "from", "in", "on", "with"]
}
