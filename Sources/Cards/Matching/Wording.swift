internal import Diagnostics

/// The words of a prompt, each with what it counts when two prompts are compared.
struct Wording {
    struct Word {
        /// In lower case.
        let text: String
        let rank: Rank
        /// What the word counts: less where many cards have it.
        let weight: Double
        /// Whether it is the first word, with a capital, and not only how it is asked.
        let isSubject: Bool
    }

    /// How much a word tells of what a card is about.
    enum Rank: Int, Comparable {
        /// How it is asked.
        case asking
        case content
        /// A name or a number: a card that names another one is another card.
        case key

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }

        /// What the word counts.
        var weight: Double {
            switch self {
            case .asking: 0.15
            case .content: 1
            case .key: 2
            }
        }
    }

    let words: [Word]
    /// What the prompt asks for; nil where it is no question.
    let sort: AskingWords.Sort?
    let weight: Double

    init(_ prompt: String, frequencies: WordFrequencies = WordFrequencies()) {
        var words: [Word] = []
        for part in Self.parts(of: prompt) {
            let text = part.lowercased()
            // The letter of "Bologna's" and "don't".
            if text == "s" || text == "t", part.startIndex > prompt.startIndex,
                ["'", "’"].contains(prompt[prompt.index(before: part.startIndex)])
            {
                continue
            }
            let isKey = part.first?.isUppercase == true
            // The first word of a sentence has its capital from there.
            let isTelling = part.contains { $0.isNumber || $0.isSign }
            let isName = isTelling || (isKey && !(words.isEmpty && part.endIndex < prompt.endIndex))
            let rank: Rank =
                AskingWords.all.contains(text) || AskingWords.abroad.contains(text) ? .asking : isName ? .key : .content
            words.append(
                Word(
                    text: text, rank: rank, weight: rank.weight * frequencies.worth(of: text),
                    isSubject: words.isEmpty && isKey && rank != .asking))
        }
        self.words = words
        sort = AskingWords.sort(of: words.map(\.text))
        weight = words.reduce(0) { $0 + $1.weight }
    }

    /// The words and signs of a text; where a script writes without spaces, its characters.
    static func parts(of text: String) -> [Substring] {
        var parts: [Substring] = []
        var start: String.Index?
        for index in text.indices {
            let character = text[index]
            // A hyphen joins words.
            let isHyphen = character == "-" && start != nil
            let isWhole = character.isIdeographic || (character.isSign && !isHyphen)
            if !isWhole, character.isLetter || character.isNumber {
                start = start ?? index
                continue
            }
            if let begun = start { parts.append(text[begun..<index]) }
            start = nil
            if isWhole { parts.append(text[index...index]) }
        }
        if let begun = start { parts.append(text[begun...]) }
        return parts
    }

    /// How two prompts compare.
    struct Comparison {
        /// What they have in common, in 0...1; 1 for the same words, whatever their order.
        let likeness: Double
        /// The words of each that have no partner in the other.
        let onlyLeft: [Word]
        let onlyRight: [Word]
        /// Whether some partners are not the same word, but a mended or an inflected one.
        let hasNearWords: Bool
        /// Whether a name or a number is common to both.
        let hasCommonKey: Bool
        /// Whether both begin with a word that the other does not have: "Nepal lies in …", "Laos lies in …".
        let haveOtherSubjects: Bool

        /// The highest rank that both have a word of which the other does not.
        var conflict: Rank? {
            guard let left = onlyLeft.map(\.rank).max(), let right = onlyRight.map(\.rank).max() else { return nil }
            return min(left, right) == .content && haveOtherSubjects ? .key : min(left, right)
        }

        /// How many names and numbers one of them has and the other does not.
        var foreignKeys: Int { (onlyLeft + onlyRight).count { $0.rank == .key } }

        /// Whether all but one word are the same, and that one differs by one letter.
        var isOneSlip: Bool {
            guard onlyLeft.count == 1, onlyRight.count == 1, !hasNearWords else { return false }
            let (one, other) = (onlyLeft[0].text, onlyRight[0].text)
            return !(one + other).contains(where: \.isNumber) && max(one.count, other.count) > 2
                && editDistance(one, other, atMost: 1) != nil
        }
    }

    /// Compares with another prompt: equal words are partners, then those that are nearly equal.
    func compare(with other: Wording) -> Comparison {
        var rest: [String: [Int]] = [:]
        for (index, word) in other.words.enumerated() { rest[word.text, default: []].append(index) }
        var taken = [Bool](repeating: false, count: other.words.count)
        var onlyLeft: [Word] = []
        var common = 0.0
        var hasCommonKey = false
        for word in words {
            if let index = rest[word.text]?.popLast() {
                taken[index] = true
                if word.rank == .key { hasCommonKey = true }
                common += word.weight + other.words[index].weight
            } else {
                onlyLeft.append(word)
            }
        }
        var onlyRight = other.words.indices.filter { !taken[$0] }.map { other.words[$0] }
        var hasNearWords = false
        onlyLeft.removeAll { word in
            guard word.rank != .asking,
                let index = onlyRight.firstIndex(where: { $0.rank != .asking && areNear(word.text, $0.text) })
            else { return false }
            common += 0.9 * (word.weight + onlyRight[index].weight)
            onlyRight.remove(at: index)
            hasNearWords = true
            return true
        }
        let all = weight + other.weight
        return Comparison(
            likeness: all > 0 ? common / all : 0, onlyLeft: onlyLeft, onlyRight: onlyRight, hasNearWords: hasNearWords,
            hasCommonKey: hasCommonKey,
            haveOtherSubjects: onlyLeft.contains { $0.isSubject } && onlyRight.contains { $0.isSubject })
    }
}

/// Endings by which a word and a form of it differ, or a place and its people; sorted.
private let endings: Set<String> = [
    "al", "d", "ed", "er", "ern", "es", "ese", "i", "ian", "ic", "ing", "ion", "ish", "ly", "ment", "n", "s",
]

/// Whether two words are one but for a typing error or an ending. Words with digits never are.
func areNear(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.utf8.count <= other.utf8.count ? (one, other) : (other, one)
    guard short.utf8.count >= 4, short.first == long.first else { return false }
    guard !one.contains(where: \.isNumber), !other.contains(where: \.isNumber) else { return false }
    if long.hasPrefix(short), endings.contains(String(long.dropFirst(short.count))) { return true }
    guard let distance = editDistance(one, other, atMost: short.count >= 9 ? 2 : 1) else { return false }
    // Of four letters, one replaced makes another word too easily: Iran, Iraq.
    return short.count > 4 || one.count != other.count || (distance == 1 && one.sorted() == other.sorted())
}

extension Character {
    /// Whether a sign says something by itself, as in "2 + 2" and "5 €".
    fileprivate var isSign: Bool { isMathSymbol || isCurrencySymbol || "-*/^%&#".contains(self) }

    /// Whether the character is of a script that puts no spaces between words: Chinese, Japanese, Thai.
    fileprivate var isIdeographic: Bool {
        guard let scalar = unicodeScalars.first?.value else { return false }
        return (0x0E00...0x0EFF).contains(scalar) || (0x3040...0x30FF).contains(scalar)
            || (0x3400...0x9FFF).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
            || (0x20000...0x3FFFF).contains(scalar)
    }
}
