extension String {
    /// The text with nothing in it that a terminal would obey.
    ///
    /// Control characters (C0 but for the line break, DEL, C1) and the invisible characters that reorder text
    /// (U+202A–202E, U+2066–2069) become a visible `\u{1B}`; a tab becomes a space.
    package var displaySafe: String {
        guard unicodeScalars.contains(where: \.isUnsafeToDisplay) else { return self }
        var safe = ""
        for scalar in unicodeScalars {
            if scalar == "\t" {
                safe += " "
            } else if scalar.isUnsafeToDisplay {
                safe += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                safe.unicodeScalars.append(scalar)
            }
        }
        return safe
    }
}

extension Character {
    /// Whether a terminal would do something else with it than show it.
    var isControl: Bool { unicodeScalars.contains { $0 == "\n" || $0.isUnsafeToDisplay } }
}

extension Unicode.Scalar {
    fileprivate var isUnsafeToDisplay: Bool {
        switch value {
        case 0x0A: false
        case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
