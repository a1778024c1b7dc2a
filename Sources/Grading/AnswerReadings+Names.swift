internal import English

/// Answers that tell a person, a team or a place otherwise than by the bare name.
extension AnswerReadings {
    /// "Keith Richards" of "Rolling Stones guitarist Keith Richards", "Bizet" of "French composer Bizet": the name behind
    /// what its bearer is. Nil where the words before it are of somebody else: "the wife of the composer Bizet".
    static func calledName(_ raw: String) -> String? {
        let tokens = raw.split(separator: " ")
        guard (2...8).contains(tokens.count), raw.utf8.count <= 80, !raw.has(","), !raw.has("'s "), !raw.has("’s "),
            !AnswerVariants.hasConjunction(raw),
            let calling = tokens.lastIndex(where: isCalling), calling < tokens.count - 1
        else { return nil }
        let before = AnswerWord.words(of: tokens[..<calling].joined(separator: " "))
        guard before.allSatisfy({ $0.isContent || $0.isArticle }), isPlain(before) else { return nil }
        let name = tokens[(calling + 1)...]
        guard name.count <= 4, name.first?.first?.isUppercase ?? false, name.last?.first?.isUppercase ?? false,
            name.allSatisfy({ $0.first?.isUppercase ?? false || $0.utf8.count <= 3 && $0 != "of" })
        else { return nil }
        return name.joined(separator: " ")
    }

    /// Whether a word in small letters says what somebody is: "guitarist", "engineer".
    private static func isCalling(_ token: Substring) -> Bool {
        guard token.first?.isLowercase ?? false else { return false }
        let word = String(token)
        return NounLexicon.persons.contains(word) || WordLists.callings.contains(word)
            || word.utf8.count > 4 && ["ess", "ian", "ist", "man", "or"].contains(where: word.hasSuffix)
    }

    /// "King John" of "John, King of England".
    static func ruler(_ raw: String) -> String? {
        let parts = AnswerVariants.split(raw, at: [", "])
        guard parts.count == 2, (1...2).contains(AnswerWord.words(of: parts[0]).count),
            parts[0].first?.isUppercase ?? false
        else { return nil }
        let rank = AnswerWord.words(of: parts[1]).drop(while: \.isArticle)
        guard rank.count > 2, let title = rank.first, title.lists.contains(.title),
            rank.dropFirst().first?.text == "of"
        else { return nil }
        return title.text.prefix(1).uppercased() + title.text.dropFirst() + " " + parts[0]
    }

    /// "Leicester City" of "Leicester City Football Club", "France" of "the French national team", "Russia" of "the Russian
    /// Empire", where no accepted answer says so itself.
    func sideOrLand(_ raw: String) -> String? {
        let tokens = raw.split(separator: " ").drop { ["the", "The"].contains($0) }
        guard (2...5).contains(tokens.count), let first = tokens.first, let last = tokens.last else { return nil }
        if tokens.suffix(2).map({ $0.lowercased() }) == ["football", "club"] {
            return tokens.dropLast(2).joined(separator: " ")
        }
        let end = last.lowercased()
        let isTold =
            question.text.words.contains { $0.text == end }
            || accepted.contains { $0.words.contains { $0.text == end } }
        guard !isTold, let land = Demonyms.countries[first.lowercased()] else { return nil }
        let isTeam = end == "team" && tokens.dropFirst().dropLast().allSatisfy { Self.ofTeams.contains(String($0)) }
        return isTeam || end == "empire" && tokens.count == 2 ? land : nil
    }

    private static let ofTeams: Set<String> = [
        "cricket", "football", "hockey", "men's", "national", "rugby", "women's",
    ]

    /// "in the Pacific" of "in the Pacific near Guam", "Bethel, NY" and "Bethel, New York" of "a farm in Bethel, NY": a place
    /// without what it is near, and what a smaller one lies in. Empty where that is another city.
    func widerPlaces(_ raw: String) -> [String] {
        guard question.asksForPlace, raw.utf8.count <= 80 else { return [] }
        var places: [String] = []
        if let head = raw.before(anyOf: [" close to ", " near ", " not far from "]), head.contains(where: \.isUppercase)
        {
            places.append(head)
        }
        let parts = AnswerVariants.split(raw, at: [" in "])
        if parts.count == 2, parts[1].first?.isUppercase ?? false, AnswerWord.words(of: parts[0]).count <= 5,
            !Places.cities.contains(parts[0].lowercased()), Self.isPlain(AnswerWord.words(of: parts[0]))
        {
            places.append(parts[1])
        }
        return places + (places + [raw]).compactMap(Codes.withStateSpelled)
    }

    /// "46" of "23 pairs".
    static func doubled(_ raw: String) -> String? {
        guard raw.hasSuffix(" pairs") || raw.has(" pairs of ") else { return nil }
        let words = AnswerWord.words(of: raw)
        guard words.count <= 4, let number = words.first, number.isNumber, let count = Int(number.key),
            count < 1_000_000
        else { return nil }
        return String(2 * count)
    }

    /// "ten feet" of "ten ft": the sign of a unit behind a number in words.
    static func withUnitSpelled(_ raw: String) -> String? {
        let tokens = raw.split(separator: " ")
        guard (2...5).contains(tokens.count), let sign = tokens.last, let unit = units[String(sign)],
            !raw.contains(where: \.isNumber)
        else { return nil }
        return tokens.dropLast().joined(separator: " ") + " " + unit
    }

    private static let units = [
        "cm": "centimetres", "ft": "feet", "hrs": "hours", "kg": "kilograms", "km": "kilometres", "lb": "pounds",
        "lbs": "pounds", "m": "metres", "mi": "miles", "mins": "minutes", "mm": "millimetres", "yrs": "years",
    ]
}
