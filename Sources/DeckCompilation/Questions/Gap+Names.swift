internal import Cards
internal import English

extension Gap {
    /// Every person, place or body that the rest of the sentence tells well enough to be known by, in the order of the sentence.
    ///
    /// "In 1204 Karl Berg built the Holm Bridge" tells who by a year and another name; "Karl Berg built a bridge" does not.
    static func names(in passage: Passage, _ references: References) -> [Gap] {
        let isDated = passage.dates.contains { DateFacts.type($0.value) != nil }
        guard isDated || references.isCued else { return [] }
        let others = passage.names.filter { $0.kind != .time && $0.text.utf8.count > 1 }
        return others.compactMap { name in
            guard others.count > (isDated ? 1 : 2), name.text.begins(with: .capital), isArgument(name, in: passage),
                !Answerable.isCut(name, in: passage),
                // "Berg appealed to the Supreme Court": when?
                isDated || name.range.lowerBound > 1,
                !isListed(name, in: passage), !isHalf(name, in: passage), !isTold(name, by: others),
                !isSaidAgain(name, in: passage), !references.isOfTopic(name.text),
                let phrase = passage.sentence.nounPhrase(at: name.range.upperBound - 1),
                let asked = Answerable(name: phrase, in: passage, known: references.known),
                asked.range == name.range, let hint = hint(name, in: passage, references.known)
            else { return nil }
            let accept = asked.answer.accept + [asked.answer.text]
            return Gap(name.range, in: passage, asked.kind, Answer(name.text, accept: accept, asked.answer.type), hint)
        }
    }

    /// "person", "city"; nil where it is not sure what the name names.
    private static func hint(_ name: Name, in passage: Passage, _ known: KnownNames) -> String? {
        let sort = NameSort(of: name, isExplained: known.expansion(of: name.text) != nil)
        switch name.kind {
        case .person:
            let first = name.text.split(separator: " ").first.map { $0.lowercased() } ?? ""
            let isKnown = name.isSure || FirstNames.contains(first) || known.fullName(of: name.text) != nil
            return sort.isWho && isKnown ? "person" : nil
        case .place:
            if isSide(name, sort, in: passage) { return "team" }
            return name.isSure || !sort.isVague ? sort.noun.map { plain($0, name) } : nil
        case .organization: return sort.noun.map { plain($0, name) }
        // "treaty", "battle"; "event" and "work" say too little.
        case .event, .order, .work:
            if knownEvents.contains(name.text.lowercased()) { return nil }
            return sort.noun.flatMap { ["event", "order", "work"].contains($0) ? nil : $0 }
        default: return nil
        }
    }

    /// "a draw at Leith City": in a sentence on a sport, a city stands for its team, but not behind "in".
    private static func isSide(_ name: Name, _ sort: NameSort, in passage: Passage) -> Bool {
        guard sort.noun == "city", passage.tokens[max(0, name.range.lowerBound - 1)].lower != "in" else { return false }
        return passage.tokens.contains { ArgumentFacts.sports.contains($0.lower) }
    }

    /// Wars and contests that their sides and years give away to everybody.
    private static let knownEvents: Set<String> = [
        "american civil war", "american revolution", "american revolutionary war", "civil war", "cold war",
        "first world war", "great war", "revolutionary war", "second world war", "super bowl", "world cup",
        "world series", "world war i", "world war ii", "world war one", "world war two",
    ]

    /// The noun, or one that says less where the name begins with it: "place" for "tower" of "Tower of Holm".
    private static func plain(_ noun: String, _ name: Name) -> String {
        guard name.text.lowercased().hasPrefix(noun) else { return noun }
        return name.kind == .place ? "place" : "body"
    }

    /// Whether other names give the place away: a country by its towns.
    private static func isTold(_ name: Name, by others: [Name]) -> Bool {
        guard name.kind == .place, let noun = NameSort(of: name).noun, wide.contains(noun) else { return false }
        return others.contains { $0.kind == .place && $0.text != name.text }
    }

    /// What places have others in them.
    private static let wide: Set<String> = ["continent", "country", "county", "province", "region", "state"]

    /// Whether a person or body is a subject, an object or behind "by", and a place behind where or whither.
    private static func isArgument(_ name: Name, in passage: Passage) -> Bool {
        let head = name.range.upperBound - 1
        let start = name.range.lowerBound
        let isBehindArticle = start > 0 && passage.tokens[start - 1].lower == "the"
        let joint = isBehindArticle ? start - 2 : start - 1
        let before = joint >= 0 ? passage.tokens[joint].lower : ""
        // "probably in Norway"
        if joint > 0, Opinions.doubting.contains(passage.tokens[joint - 1].lower) { return false }
        // "the city of Leith"
        let isCalledSo = before == "of" && joint > 0 && settled.contains(passage.tokens[joint - 1].lower)
        if name.kind == .place { return placing.contains(before) || isCalledSo }
        if name.kind == .event || name.kind == .order, happening.contains(before) { return true }
        return before == "by"
            || passage.clauses.contains { clause in
                clause.subject?.head == head
                    || clause.after.contains { $0.kind == .noun && $0.phrase?.head == head }
            }
    }

    /// What stands before the names of places.
    private static let settled: Set<String> = ["city", "island", "port", "town", "village"]

    /// What stands before the names of events and treaties.
    private static let happening: Set<String> = ["after", "at", "before", "by", "during", "in", "of", "since", "under"]

    private static let placing: Set<String> = ["at", "from", "in", "into", "near", "to"]

    /// Whether a name begins before the part of it that was read as one: "Port | Byron Company", "The | Calder Game".
    private static func isHalf(_ name: Name, in passage: Passage) -> Bool {
        // "Ultimate Play | The Game"
        let end = name.range.upperBound
        if end < passage.tokens.count, passage.tokens[end].text == "The" { return true }
        guard name.range.lowerBound > 1 else { return false }
        let before = passage.tokens[name.range.lowerBound - 1]
        return before.text == "The"
            || before.isCapitalized && before.partOfSpeech == .properNoun
                && [.organization, .other, .work].contains(name.kind)
    }

    /// Whether other names stand beside it, as in a list or as what explains it, or what it owns: "Leith, Norway", "Holm's".
    private static func isListed(_ name: Name, in passage: Passage) -> Bool {
        let tokens = passage.tokens
        let end = name.range.upperBound
        // "Berg's", "George I. | Sanchez"
        if end < tokens.count - 1, ["'", "'s", "’", "’s", "."].contains(tokens[end].lower) { return true }
        // "the Gazette's Ann Lee"
        if name.range.lowerBound > 0, ["'s", "’s"].contains(tokens[name.range.lowerBound - 1].lower) { return true }
        let isJoinedBefore = name.range.lowerBound > 0 && isJoint(tokens[name.range.lowerBound - 1])
        let isJoinedBehind = end + 1 < tokens.count && isJoint(tokens[end]) && tokens[end + 1].isCapitalized
        return isJoinedBehind
            || isJoinedBefore && name.range.lowerBound > 1 && tokens[name.range.lowerBound - 2].isCapitalized
    }

    private static func isJoint(_ token: Token) -> Bool {
        [",", "(", "/", "-", "–", "—"].contains(token.text) || token.partOfSpeech == .coordinator
    }

    /// Whether a word of the name stands in the sentence once more.
    private static func isSaidAgain(_ name: Name, in passage: Passage) -> Bool {
        let words = Set(passage.tokens[name.range].filter { $0.isCapitalized && $0.text.count > 2 }.map(\.lower))
        return passage.tokens.indices.contains { index in
            !name.range.contains(index) && words.contains { passage.tokens[index].lower.hasPrefix($0) }
        }
    }
}
