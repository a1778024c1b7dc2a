/// A word, number or mark of a sentence.
package struct Token: Sendable, Hashable {
    /// The token as it stands in the text.
    package let text: String
    /// The token in lower case, with straight apostrophes.
    package let lower: String
    /// Its bytes in the text that was analysed, end exclusive.
    package let range: Range<Int>
    package var partOfSpeech: PartOfSpeech
    /// The form, where the token is a verb or auxiliary.
    package var verbForm: VerbForm?
    /// The dictionary form: "take" for "took", "army" for "armies"; equal to `lower` where nothing is inflected.
    package var lemma: String
    /// Whether the noun or pronoun is plural.
    package var isPlural: Bool

    package init(
        text: String, lower: String, range: Range<Int>, partOfSpeech: PartOfSpeech = .other, verbForm: VerbForm? = nil,
        lemma: String, isPlural: Bool = false
    ) {
        self.text = text
        self.lower = lower
        self.range = range
        self.partOfSpeech = partOfSpeech
        self.verbForm = verbForm
        self.lemma = lemma
        self.isPlural = isPlural
    }

    /// Whether the token begins with no letter and no digit of ASCII, so that it may be a mark.
    var isMark: Bool {
        guard let byte = text.utf8.first else { return false }
        return !(0x61...0x7A).contains(byte | 0x20) && !(0x30...0x39).contains(byte)
    }

    /// Whether the token is a verb or an auxiliary.
    package var isVerbal: Bool { partOfSpeech == .verb || partOfSpeech == .auxiliary }
    /// Whether the token is a common or proper noun.
    package var isNominal: Bool { partOfSpeech == .noun || partOfSpeech == .properNoun }
    /// Whether the token is an adjective that takes the one of all: "largest".
    package var isSuperlative: Bool {
        partOfSpeech == .adjective && lower.hasSuffix("est") && !["honest", "modest"].contains(lower)
    }
    /// Whether the first letter is a capital.
    package var isCapitalized: Bool { text.startsWithCapital }
}

extension String {
    /// Whether the first character is a capital; at a glance where it is one of ASCII.
    var startsWithCapital: Bool {
        guard let byte = utf8.first, byte < 0x80 else { return first?.isUppercase ?? false }
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}
