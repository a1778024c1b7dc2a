internal import Diagnostics

/// Which words of an accepted answer an answer says, in any order, and what is over on both sides.
struct WordAlignment {
    /// A word of the answer that stands for a word of the accepted one.
    struct Pair {
        let wanted: AnswerWord
        let given: AnswerWord
        /// Letters that differ; 0 for the same word.
        let edits: Int
        /// Whether one is the name of a place or thing and the other the word for what belongs to it.
        var isDerived: Bool {
            wanted.key != given.key && (wanted.isDerived(from: given) || given.isDerived(from: wanted))
        }

        /// Whether one is a country and the other its people: what the Germans did is what Germany did.
        var isPeople: Bool {
            Nationalities.belongs(wanted.text, to: given.key) || Nationalities.belongs(given.text, to: wanted.key)
        }

        var isInitial: Bool { (given.text.count == 1) != (wanted.text.count == 1) }

        /// Whether one is the short form of the other, with other letters: "Bill" for "William", not "Vince" for "Vincent".
        var isNickname: Bool {
            ShortFirstNames.areForms(given.text, wanted.text) && !given.text.hasPrefix(wanted.text)
                && !wanted.text.hasPrefix(given.text)
        }
    }

    private(set) var pairs: [Pair] = []
    private(set) var missing: [AnswerWord] = []
    private(set) var extra: [AnswerWord]

    /// Aligns the words; a word of `protected` is never taken for a misspelt one. `byMeaning` takes all endings of a
    /// word for the same, else only the plural is.
    init(given: [AnswerWord], wanted: [AnswerWord], protected: ProtectedWords, byMeaning: Bool = false) {
        extra = given
        // In a long text something is always a letter off.
        let mayBeMisspelt = given.count <= Self.mostWords(for: wanted)
        var open: [AnswerWord] = []
        for word in wanted {
            let index = extra.firstIndex {
                Self.areSame($0, word, byMeaning: byMeaning) || wanted.count > 1 && $0.isSameVerb(as: word)
            }
            if let index {
                pairs.append(Pair(wanted: word, given: extra.remove(at: index), edits: 0))
            } else {
                open.append(word)
            }
        }
        for word in open {
            if let index = extra.firstIndex(where: { Self.isInitial($0, of: word) || Self.isInitial(word, of: $0) }) {
                pairs.append(Pair(wanted: word, given: extra.remove(at: index), edits: 0))
            } else if word.lists.contains(.firstName),
                let index = extra.firstIndex(where: {
                    $0.lists.contains(.firstName) && ShortFirstNames.areForms($0.text, word.text)
                        && !protected.contains($0.key)
                })
            {
                pairs.append(Pair(wanted: word, given: extra.remove(at: index), edits: 0))
            } else if let index = extra.firstIndex(where: { $0.isDerived(from: word) || word.isDerived(from: $0) }) {
                pairs.append(Pair(wanted: word, given: extra.remove(at: index), edits: 1))
            } else if mayBeMisspelt, let (index, edits) = Self.misspelt(word, among: extra, protected: protected) {
                pairs.append(Pair(wanted: word, given: extra.remove(at: index), edits: edits))
            } else {
                missing.append(word)
            }
        }
        // An initial or "Bill" stands for a name only beside a whole word.
        if pairs.allSatisfy({ $0.isInitial || $0.isNickname }) {
            missing += pairs.map(\.wanted)
            extra += pairs.map(\.given)
            pairs = []
        }
    }

    private static func areSame(_ word: AnswerWord, _ other: AnswerWord, byMeaning: Bool) -> Bool {
        if word.key == other.key { return true }
        guard byMeaning else {
            // "Director General of MI5" is the head of MI5.
            return word.isSamePlural(as: other) || word.lists.contains(.post) && other.lists.contains(.post)
        }
        return word.stem == other.stem || word.meaning != nil && word.meaning == other.meaning
            || word.keyStart == other.keyStart && word.keyStart > 0 && !word.isNumber && !other.isNumber
                && WordFamily.areOne(word.key, other.key)
    }

    /// How many words an answer may have in which one is misspelt.
    static func mostWords(for wanted: [AnswerWord]) -> Int { max(8, 3 * wanted.count) }

    /// How many letters may differ in a word of so many: none in four, one in five to eight, two in more.
    static func tolerance(length: Int) -> Int { length <= 4 ? 0 : length <= 8 ? 1 : 2 }

    private static func isInitial(_ letter: AnswerWord, of word: AnswerWord) -> Bool {
        letter.length == 1 && !letter.isNumber && !word.isNumber && word.isCapitalized && word.length > 2
            && word.text.first == letter.text.first
    }

    /// Of the words as they are written, or of their common spelling, whichever is nearer.
    private static func distance(_ word: AnswerWord, _ other: AnswerWord, atMost limit: Int) -> Int? {
        let written =
            word.textLetters.mayBe(limit, from: other.textLetters)
            ? editDistance(word.text, other.text, atMost: limit) : nil
        guard !word.isNumber, word.keyLetters.mayBe(limit, from: other.keyLetters) else { return written }
        let common = editDistance(word.key, other.key, atMost: limit)
        return [written, common].compactMap(\.self).min()
    }

    /// How many letters differ in two words that may be one; nil if they may not.
    private static func misspelling(_ other: AnswerWord, of word: AnswerWord) -> Int? {
        if abs(word.length - other.length) <= 2, word.textLetters.mayBe(2, from: other.textLetters),
            SoundAlike.areAlike(word.text, other.text)
        {
            return 1
        }
        let limit = tolerance(length: min(word.length, other.length + 1))
        guard limit > 0, abs(word.length - other.length) <= limit || word.text != word.key || other.text != other.key
        else { return nil }
        return distance(word, other, atMost: limit)
    }

    private static func misspelt(
        _ word: AnswerWord, among others: [AnswerWord], protected: ProtectedWords
    ) -> (Int, Int)? {
        // A digit is never forgiven; a number in words may be misspelt, if the misspelling is no number.
        guard !word.isNumber || word.text.allSatisfy(\.isLetter) && word.length > 5 else { return nil }
        var best: (Int, Int)?
        for (index, other) in others.enumerated() where !other.isNumber {
            guard let edits = misspelling(other, of: word), edits < best?.1 ?? .max, !protected.contains(other.key)
            else {
                continue
            }
            // "West Germany" is no slip in "East Germany".
            guard !EqualNames.isName(word.key) || !EqualNames.isName(other.key) else { continue }
            guard !ConfusedWords.areTwo(word.text, other.text) else { continue }
            // "demobilise" is no slip in "mobilise".
            guard !word.isNegation(of: other), !other.isNegation(of: word) else { continue }
            best = (index, edits)
        }
        return best
    }
}
