/// An answer taken apart into words, with case, accents and signs out of the way.
struct AnswerText: Sendable {
    /// As it was written.
    let raw: String
    /// Its words in order, articles left out (unless there is nothing else).
    let words: [AnswerWord]
    /// Its words in order with the articles, each name as it is written.
    let allWords: [AnswerWord]
    /// Its words that carry meaning.
    let content: [AnswerWord]
    private let hasNumber: Bool
    /// How many bytes the keys of its words have together.
    private let keyLength: Int
    /// Its words that have an opposite.
    private let opposable: Set<String>

    /// Takes a text apart, and makes one word of each name that has others.
    init(_ raw: String) { self.init(raw, joiningNames: true) }

    /// Takes a text apart, and makes one word of each name that has others only if `joiningNames`.
    init(_ raw: String, joiningNames: Bool) {
        self.raw = raw
        let all = AnswerWord.words(of: raw)
        allWords = all
        // "Order No. 227" is Order 227.
        var kept: [AnswerWord] = []
        kept.reserveCapacity(all.count)
        for (index, word) in all.enumerated() where !word.isArticle {
            let isSign = word.lists.contains(.numberSign) && index + 1 < all.count && all[index + 1].isNumber
            if !isSign { kept.append(word) }
        }
        // "vitamin A"
        if all.count > 1, let last = all.last, last.isArticle, last.length == 1 {
            kept.append(AnswerWord(all[(all.count - 1)...], as: last.text))
        }
        let counted = kept.isEmpty ? all : kept
        let words = joiningNames ? counted.withEqualNames : counted
        self.words = words
        content = words.filter(\.isContent)
        keyLength = words.reduce(0) { $0 + $1.key.utf8.count }
        hasNumber = words.contains(where: \.isNumber)
        var opposable: Set<String> = []
        for word in words where word.hasOpposite {
            if Opposites.words.contains(word.text) { opposable.insert(word.text) }
            if word.stem != word.text, Opposites.words.contains(word.stem) { opposable.insert(word.stem) }
        }
        self.opposable = opposable
    }

    /// Whether both say the same words in the same order, however they are spaced or hyphenated.
    func isSame(as other: AnswerText) -> Bool {
        words.count == other.words.count && zip(words, other.words).allSatisfy { $0.key == $1.key }
            // Numbers may not run together: "19 41" is not "1941".
            || !hasNumber && !other.hasNumber && keyLength == other.keyLength && joined == other.joined
            || isJoinedPlural(of: other) || other.isJoinedPlural(of: self)
    }

    /// "chickpeas" for "chick pea".
    private func isJoinedPlural(of other: AnswerText) -> Bool {
        keyLength == other.keyLength + 1 && keyLength > 6 && words.count != other.words.count && !hasNumber
            && !other.hasNumber
            && words.last?.key.utf8.last == UInt8(ascii: "s") && joined == other.joined + "s"
    }

    /// All letters without spaces.
    private var joined: String { words.map(\.key).joined() }

    /// Whether a word has the stem of another one.
    func hasStem(of other: AnswerWord) -> Bool { words.contains { $0.stem == other.stem } }

    /// Whether it says the opposite in one of its words: "two days before the vote" for "two days after the vote".
    func turns(_ other: AnswerText) -> Bool {
        let (said, wanted) = (opposable, other.opposable)
        guard !said.isEmpty, !wanted.isEmpty else { return false }
        func turns(_ one: String, _ opposite: String) -> Bool {
            wanted.contains(one) && !wanted.contains(opposite) && said.contains(opposite) && !said.contains(one)
        }
        return Opposites.pairs.contains { turns($0, $1) || turns($1, $0) }
    }
}

extension [AnswerWord] {
    /// The words, each name that has others as one word.
    fileprivate var withEqualNames: [AnswerWord] {
        guard contains(where: { $0.lists.contains(.nameStart) }) else { return self }
        var words: [AnswerWord] = []
        var index = 0
        while index < count {
            let mayBegin = self[index].lists.contains(.nameStart)
            let name =
                mayBegin
                ? (1...EqualNames.longest).reversed().lazy.compactMap { equalName(at: index, $0) }.first : nil
            if let (length, name) = name {
                words.append(AnswerWord(self[index..<index + length], as: name))
                index += length
            } else {
                words.append(self[index])
                index += 1
            }
        }
        return words
    }

    private func equalName(at index: Int, _ length: Int) -> (Int, String)? {
        guard index + length <= count else { return nil }
        let written = self[index..<index + length].map(\.text).joined(separator: " ")
        // "USSR's"
        let isOwner = self[index + length - 1].isPossessive
        guard let name = EqualNames.common[written] ?? (isOwner ? EqualNames.common[String(written.dropLast())] : nil)
        else { return nil }
        let isCommonWord = EqualNames.onlyCapitalized.contains(written) && !self[index].isCapitalized && count > 1
        return isCommonWord ? nil : (length, name)
    }
}
