/// How a word is spelt by which it is compared, and what is left of it without its ending.
extension AnswerWord {
    /// "legalise" for "legalize"; nil for other words.
    private static func withBritishEnding(_ text: String) -> String? {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "z") }) else { return nil }
        for ending in ["ize", "ized", "izes", "izing", "izer", "izers", "ization", "izations"]
        where text.hasSuffix(ending) && text.utf8.count >= ending.utf8.count + 3 {
            return text.dropLast(ending.count) + "is" + ending.dropFirst(2)
        }
        return nil
    }

    /// "ether" for "aether", "estrogen" for "oestrogen"; nil for other words.
    private static func withoutDigraph(_ text: String) -> String? {
        guard text.utf8.count > 4, let first = text.utf8.first,
            first == UInt8(ascii: "a") || first == UInt8(ascii: "o"),
            text.utf8.dropFirst().first == UInt8(ascii: "e")
        else { return nil }
        return String(text.dropFirst())
    }

    private static func withoutOrdinalEnding(_ text: String, _ hasDigit: Bool) -> String? {
        guard hasDigit, text.hasSuffix("st") || text.hasSuffix("nd") || text.hasSuffix("rd") || text.hasSuffix("th")
        else { return nil }
        let digits = text.dropLast(2)
        return digits.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ? String(digits) : nil
    }

    /// The common spelling of a word that is no number.
    static func spelling(of text: String, _ known: KnownWord?, hasDigit: Bool) -> String {
        known?.spelling ?? withoutOrdinalEnding(text, hasDigit) ?? withBritishEnding(text) ?? withoutDigraph(text)
            ?? Taxa.english(text) ?? text
    }

    /// The stem of a plain word in small letters, as the words of an answer have it.
    static func stem(ofWord text: String) -> String {
        let known = KnownWord.all[text]
        if let number = known?.roman ?? known?.number { return String(number) }
        return stem(of: spelling(of: text, known, hasDigit: false))
    }

    /// What is left of the key of a word without the ending of a plural, a verb or a noun made of one.
    static func stem(of key: String) -> String {
        // No word of another last letter has such an ending.
        guard let last = key.utf8.last, endingLetters.contains(where: { $0 == last }) else { return key }
        for ending in endings where ending.last == last {
            if let stem = key.without(ending, keeping: ending.count == 1 && last == UInt8(ascii: "s") ? 3 : 4) {
                return stem
            }
        }
        return key
    }

    private static let endings = [
        "ations", "ation", "ings", "ing", "ions", "ion", "ied", "ies", "ers", "ed", "es", "er", "s", "e",
    ].map { Array($0.utf8) }

    private static let endingLetters = "sngdre".utf8.map(\.self)

    /// Whether both are one word but for a plural ending.
    func isSamePlural(as other: AnswerWord) -> Bool {
        // Most words differ in their first letter.
        key.utf8.first == other.key.utf8.first
            && (singular == other.singular || Plurals.areOne(self, other))
    }

    /// Whether both are one verb and one of them ends in "ing": "filtering" and "filter", "freeze" and "freezing".
    func isSameVerb(as other: AnswerWord) -> Bool {
        guard endsInIng != other.endsInIng, !isCapitalized, !other.isCapitalized, !isNumber, !other.isNumber
        else { return false }
        return key.isVerb(behind: other.key) || other.key.isVerb(behind: key)
    }

    /// The word without a plural ending; short names are left alone, since "Cubas" is no Cuba.
    var singular: String {
        guard !isNumber, key.utf8.last == UInt8(ascii: "s") else { return key }
        return key.without([UInt8(ascii: "s")], keeping: isCapitalized ? 5 : 4) ?? key
    }
}

extension String {
    /// Whether it ends in "ing".
    var hasIng: Bool { utf8.last == UInt8(ascii: "g") && hasSuffix("ing") }

    /// Whether it is the form in "ing" of a verb of four letters or more.
    fileprivate func isVerb(behind other: String) -> Bool {
        guard let stem = without(Array("ing".utf8), keeping: 3), other.utf8.count >= 4 else { return false }
        return other == stem || other == stem + "e" || other == stem + "s" || other == stem + "es"
            || other + String(other.suffix(1)) == stem
    }

    fileprivate func without(_ ending: [UInt8], keeping length: Int) -> String? {
        let rest = utf8.count - ending.count
        // By bytes: endings are plain letters, and to look for characters takes ten times as long.
        guard rest >= length else { return nil }
        var text = self
        return text.withUTF8 { bytes in
            for (place, byte) in ending.enumerated() where bytes[rest + place] != byte { return nil }
            return String(decoding: bytes[..<rest], as: UTF8.self)
        }
    }
}
