internal import English

/// Something that the text has spoken of and may refer back to.
struct Mention: Sendable, Hashable {
    /// As a question would call it: "the Soviet Union", "Stalin".
    let text: String
    let kind: Name.Kind?
    let isPlural: Bool
    /// The last word in lower case: "army" of "the Red Army".
    let head: String
    /// Whether it was the subject of a sentence's main clause.
    let isSubject: Bool
    let passage: Int
    let blockIndex: Int
    /// Its first token in that passage.
    let token: Int

    /// Without its article.
    var name: String { text.lowercased().hasPrefix("the ") ? String(text.dropFirst(4)) : text }

    /// With "the" where its last word is a common noun that others have called it by: "the Grand Mosque"; not of a number or
    /// a street.
    var definite: Mention {
        guard !text.lowercased().hasPrefix("the "), kind != .person, kind != .order, NounLexicon.contains(head),
            !["avenue", "college", "lake", "park", "road", "square", "street"].contains(head)
        else { return self }
        return Mention(
            text: "the " + text, kind: kind, isPlural: isPlural, head: head, isSubject: isSubject, passage: passage,
            blockIndex: blockIndex, token: token)
    }

    /// Whether it is a country, which acts as a nation does.
    var isNation: Bool {
        Places.countries.contains(name.lowercased())
    }
}
