internal import English

/// The things that the text has told apart by a name: "the iron bridge at Rowley", for "the bridge" further on.
struct NamedThings: Sendable {
    private var things: [Thing] = []

    private struct Thing: Sendable {
        /// "bridge"
        let head: String
        /// "the iron bridge at Rowley"; nil for one that no name tells apart.
        let text: String?
        /// "at Rowley"
        let which: String
        let passage: Int
        let blockIndex: Int
    }

    /// How many things are remembered.
    private static let memory = 24
    /// How many sentences later a thing is still the one that is spoken of.
    private static let reach = 5

    /// Takes up the things of a sentence.
    mutating func add(_ passage: Passage) {
        for index in passage.tokens.indices
        where passage.tokens[index].partOfSpeech == .noun && Self.lasting.contains(passage.tokens[index].lemma) {
            let isHead = index + 1 == passage.tokens.count || !passage.tokens[index + 1].isNominal
            // A bare "the bridge" is the one spoken of and tells of no other.
            guard isHead, index == 0 || passage.tokens[index - 1].lower != "the" || Self.isFollowed(index, passage)
            else { continue }
            things.append(Self.thing(at: index, in: passage))
        }
        if things.count > Self.memory { things.removeFirst(things.count - Self.memory) }
    }

    /// What "the bridge" in `passage` means; nil where several could be meant.
    func thing(_ head: String, in passage: Passage) -> String? {
        let near = things.filter {
            $0.head == head && $0.blockIndex == passage.blockIndex && $0.passage < passage.index
                && $0.passage >= passage.index - Self.reach
        }
        let told = near.filter { $0.text != nil }
        guard let first = told.first, told.count == near.count,
            told.allSatisfy({ $0.which == first.which })
        else { return nil }
        return first.text
    }

    private static func isFollowed(_ head: Int, _ passage: Passage) -> Bool {
        head + 1 < passage.tokens.count && ["at", "in", "near", "of"].contains(passage.tokens[head + 1].lower)
    }

    private static func thing(at head: Int, in passage: Passage) -> Thing {
        let tokens = passage.tokens
        func unnamed() -> Thing {
            Thing(
                head: tokens[head].lemma, text: nil, which: "", passage: passage.index, blockIndex: passage.blockIndex)
        }
        var start = head
        while start > 0, [.adjective, .noun].contains(tokens[start - 1].partOfSpeech) { start -= 1 }
        guard start > 0, ["a", "an", "the"].contains(tokens[start - 1].lower), !tokens[head].isPlural,
            head + 2 < tokens.count, isFollowed(head, passage),
            let name = passage.names.first(where: {
                $0.range.lowerBound == head + 2 || $0.range.lowerBound == head + 3 && tokens[head + 2].lower == "the"
            }), name.kind != .time, name.kind != .people
        else { return unnamed() }
        // "the new mill": which one was new is soon forgotten.
        if tokens[start..<head].contains(where: { vanishing.contains($0.lower) }) { return unnamed() }
        let which = passage.text(head + 1..<name.range.upperBound)
        return Thing(
            head: tokens[head].lemma, text: "the " + passage.text(start..<head + 1) + " " + which, which: which,
            passage: passage.index, blockIndex: passage.blockIndex)
    }

    private static let vanishing: Set<String> = [
        "another", "current", "former", "new", "next", "old", "original", "other", "present", "previous", "same",
        "second", "third",
    ]

    /// Nouns for what stays the same thing from one sentence to the next.
    private static let lasting = NounLexicon.places.union(NounLexicon.works).union([
        "academy", "college", "convent", "company", "monument", "school", "ship", "society", "statue", "temple",
        "university",
    ]).subtracting(["city", "country", "east", "north", "south", "state", "west", "zone"])
}
