@_spi(_Unicode) import Swift

extension String {
    /// The text in lower case without accents, and with letters that have no accent form written out: "Łódź" is
    /// "lodz", "Straße" is "strasse".
    var folded: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
        var result = ""
        for scalar in decomposed.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .spacingMark, .enclosingMark, .format, .control: continue
            default: break
            }
            let lower = scalar.properties.lowercaseMapping
            result += Self.spelledOut[lower] ?? lower
        }
        return result
    }

    /// The text with "oe" for "ö" and the like, as people write who have no such key; nil where it has no such letter.
    var withUmlautsSpelledOut: String? {
        guard utf8.contains(where: { $0 == 0xC3 || $0 == 0xCC }) else { return nil }
        var result = ""
        for letter in self { result += Self.umlauts[letter] ?? String(letter) }
        return result == self ? nil : result
    }

    private static let umlauts: [Character: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe", "Å": "Aa",
    ]

    private var decomposed: String {
        var scalars = UnicodeScalarView()
        scalars.append(contentsOf: _nfd)
        return String(scalars)
    }

    private static let spelledOut: [String: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
        "ŋ": "n", "ʼ": "'", "’": "'", "‘": "'", "–": "-", "—": "-",
    ]
}
