internal import English

/// Answers that go on behind what is asked for.
extension AnswerReadings {
    /// "In 1920" of "In 1920, through the Nineteenth Amendment", "4" of "4: two atria and two ventricles", "64" of
    /// "8 x 8 = 64": a date or figure before what it is made of or comes with. Nil where what follows may be another one.
    static func leadingQuantity(_ raw: String) -> String? {
        if raw.has("=") { return AnswerVariants.split(raw, at: ["="]).last }
        guard let head = raw.before(anyOf: [", "]) ?? raw.before(anyOf: [": "]) else { return nil }
        let rest = AnswerWord.words(of: String(raw.dropFirst(head.count)))
        guard let first = rest.first, !(first.text.first?.isNumber ?? false), !rest.allSatisfy(\.isNumber),
            !rest.contains(where: { changing.contains($0.text) || $0.isYear }), isPlain(rest),
            AnswerWord.words(of: head).contains(where: \.isNumber)
        else { return nil }
        return head
    }

    /// "21 September 1921" of "1921, 21 September": a date whose year was said first.
    static func withYearLast(_ raw: String) -> String? {
        let parts = AnswerVariants.split(raw, at: [", in ", ", on ", ", "])
        guard parts.count == 2, parts[0].utf8.count == 4, Int(parts[0]) != nil else { return nil }
        return parts[1] + " " + parts[0]
    }

    /// "2010" of "five years later, in 2010": a date behind how long after something it was.
    static func trailingDate(_ raw: String) -> String? {
        let parts = AnswerVariants.split(raw, at: [", in ", ", on "])
        guard parts.count == 2, let spanned = AnswerWord.words(of: parts[0]).last,
            ["afterwards", "before", "earlier", "later"].contains(spanned.text)
        else { return nil }
        return parts[1]
    }

    /// What adds to a number or takes from it.
    private static let changing: Set<String> = ["less", "minus", "more", "plus", "times"]

    /// "Istambul" of "Istambul, in Turkey", "small pox" of "small pox, using cowpox matter": a name or a thing before a
    /// preposition or a participle that tells more of it. Nil for a place told with what it lies in, where the accepted
    /// one is: there are two Portlands.
    func leadingThing(_ raw: String) -> String? {
        guard let head = raw.before(anyOf: [", "]) else { return nil }
        let rest = AnswerWord.words(of: String(raw.dropFirst(head.count)))
        guard let first = rest.first, !first.isCapitalized, rest.count > 1,
            first.endsInIng || Self.prepositions.contains(first.text), Self.isPlain(rest),
            (1...6).contains(AnswerWord.words(of: head).count), !accepted.contains(where: { PlaceChain($0) != nil })
        else { return nil }
        return head
    }

    private static let prepositions: Set<String> = [
        "after", "at", "by", "during", "for", "from", "in", "near", "on", "through", "under", "via", "with",
    ]

    /// "Ottowa" of "Ottowa, Ontario", "Dallas" of "Dealey Plaza, Dallas, Texas": the place alone, and the city that a
    /// smaller place is told with. Empty where the accepted answers say what they lie in themselves.
    func chainedPlaces(_ raw: String) -> [String] {
        guard question.asksForPlace, !accepted.contains(where: { PlaceChain($0) != nil }),
            PlaceChain(AnswerText(raw)) != nil
        else { return [] }
        let parts = AnswerVariants.split(raw, at: [", "])
        guard let place = parts.first, parts.count > 1 else { return [] }
        // "Austin, Dallas" are two cities.
        guard !Places.cities.contains(place.lowercased()) else { return [place] }
        return Array(parts.prefix(2))
    }

    /// "chloroplasts" of "chloroplasts, the green organelles": a common noun before what it is.
    static func describedThing(_ raw: String) -> String? {
        guard let head = raw.before(anyOf: [", a ", ", an ", ", the "]) else { return nil }
        let words = AnswerWord.words(of: head)
        let rest = AnswerWord.words(of: String(raw.dropFirst(head.count)))
        guard (1...3).contains(words.count), words.allSatisfy({ $0.isContent && !$0.isNumber && !$0.isCapitalized }),
            rest.count > 2, !raw.dropFirst(head.count + 2).contains(","), isPlain(rest)
        else { return nil }
        return head
    }

    /// "Mehmet II" of "Mehmet II the Conqueror": a name without what its bearer was called besides.
    static func withoutEpithet(_ raw: String) -> String? {
        guard raw.utf8.count <= 60, raw.has(" the ") else { return nil }
        let tokens = raw.trimmed.split(separator: " ")
        guard (3...5).contains(tokens.count), tokens[tokens.count - 2] == "the",
            (tokens.dropLast(2) + tokens.suffix(1)).allSatisfy({ $0.first?.isUppercase ?? false })
        else { return nil }
        return tokens.dropLast(2).joined(separator: " ")
    }

    /// "Ravel" of "Ravel, I think": an answer without what a learner says of his own doubt.
    static func withoutDoubt(_ raw: String) -> String? {
        // Who writes more does not only name.
        guard raw.utf8.count <= 80 else { return nil }
        let lower = raw.lowercased()
        for doubt in doubts where lower.utf8.count == raw.utf8.count && lower.hasSuffix(doubt) {
            let head = String(raw.dropLast(doubt.count)).trimmed
            return head.hasSuffix(",") ? String(head.dropLast()) : head.isEmpty ? nil : head
        }
        return raw.hasSuffix("?") && raw.utf8.count > 1 ? String(raw.dropLast()).trimmed : nil
    }

    private static let doubts = [" i believe", " i guess", " i suppose", " i think", " maybe", " perhaps", " probably"]

    /// Whether the words take nothing back and leave no choice.
    static func isPlain(_ words: [AnswerWord]) -> Bool {
        !words.contains { $0.text == "or" || !$0.lists.isDisjoint(with: [.negation, .reservation]) }
    }
}

extension AnswerWord {
    /// Whether it is four digits.
    fileprivate var isYear: Bool { length == 4 && isNumber && text.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } }
}
