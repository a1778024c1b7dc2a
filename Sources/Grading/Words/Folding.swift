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
