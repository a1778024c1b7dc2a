internal import Cards
internal import Diagnostics

/// How well the words of a matching answer are spelt.
struct Spelling {
    private let misspelt: [WordAlignment.Pair]

    private let isPerson: Bool

    /// `allowsDerived` takes "Peruvian" for "Peru", `allowsPeople` only "German" for "Germany" and the like; `isPerson` tells
    /// that the words are the name of one.
    init(_ pairs: [WordAlignment.Pair], allowsDerived: Bool, allowsPeople: Bool = false, isPerson: Bool = false) {
        self.isPerson = isPerson
        misspelt = pairs.filter {
            $0.edits > 0 && !(allowsDerived && $0.isDerived) && !(allowsPeople && $0.isPeople)
        }
    }

    /// Whether no letter is off.
    var isPerfect: Bool { misspelt.isEmpty }

    /// Right with a note for one letter in a word of six or more, ffor a slip of the finger or another vowel in one of five, or for two
    /// letters in one of twelve; else close.
    func judgement(shown: String, note: String = "right") -> Judgement {
        if let derived = misspelt.first(where: \.isDerived) {
            return Judgement(.close, "“\(derived.given.text.displaySafe)” is another form of the word: \(shown)")
        }
        guard let first = misspelt.first else { return Judgement(.right, note) }
        let edits = misspelt.reduce(0) { $0 + $1.edits }
        let reason = edits == 1 ? "one letter off: \(shown)" : "\(edits) letters off: \(shown)"
        let length = first.wanted.key.count
        let isSlip =
            edits == 1 && length == 5
            && (Keyboard.isSlip(first.given.text, for: first.wanted.text)
                || isPerson && Self.isOtherVowel(first.given.text, first.wanted.text))
        let soundsAlike = misspelt.allSatisfy { SoundAlike.areAlike($0.given.text, $0.wanted.text) }
        let isForgiven =
            (edits == 1 && length >= 6 || soundsAlike || isSlip || edits == 2 && length >= 12 && misspelt.count == 1)
            && !first.wanted.isNumber
            && (soundsAlike || first.wanted.key.first == first.given.key.first)
        return Judgement(isForgiven ? .right : .close, reason)
    }

    /// "Ahmed" for "Ahmad": two words of five letters that differ in one vowel, as names from other alphabets do.
    private static func isOtherVowel(_ one: String, _ other: String) -> Bool {
        let changed = zip(one.utf8, other.utf8).filter { $0 != $1 }
        guard one.utf8.count == other.utf8.count, changed.count == 1, let (from, to) = changed.first else {
            return false
        }
        return vowels.contains(from) && vowels.contains(to)
    }

    private static let vowels = Set("aeiou".utf8)
}
