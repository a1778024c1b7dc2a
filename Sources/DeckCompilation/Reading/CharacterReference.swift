/// A character written by name or number: `&amp;`, `&#8217;`, `&#x2019;` (HTML Living Standard, 13.5).
struct CharacterReference {
    let length: Int
    let meaning: InlineCleaner.Mark.Meaning

    /// The reference at `offset`; nil where the "&" is only an "&".
    init?(at offset: Int, before end: Int, in source: [UInt8]) {
        guard let semicolon = source.offset(of: UInt8(ascii: ";"), in: offset..<Swift.min(end, offset + 12)) else {
            return nil
        }
        let name = String(decoding: source[offset + 1..<semicolon], as: UTF8.self)
        length = semicolon + 1 - offset
        guard let text = Self.text(of: name) else { return nil }
        switch text {
        case " ", "\u{A0}", "\u{2002}", "\u{2003}", "\u{2009}", "\u{202F}": meaning = .space
        case "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}": meaning = .nothing
        default: meaning = .text(text)
        }
    }

    private static func text(of name: String) -> String? {
        guard name.hasPrefix("#") else { return named[name] }
        let isHexadecimal = name.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
        let value = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
        guard let value, let scalar = UnicodeScalar(value), value >= 0x20 else { return nil }
        // Pages that number by Windows-1252 are read as browsers read them.
        return windows[value] ?? String(scalar)
    }

    private static let windows: [UInt32: String] = [
        0x80: "€", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x99: "™",
    ]

    /// The names that texts use; the standard's other two thousand are mathematics.
    private static let named: [String: String] = {
        var named = [
            "AElig": "Æ", "Aring": "Å", "Ccedil": "Ç", "ETH": "Ð", "Ntilde": "Ñ", "OElig": "Œ", "Oslash": "Ø",
            "Scaron": "Š", "THORN": "Þ", "Zcaron": "Ž", "aelig": "æ", "amp": "&", "apos": "'", "aring": "å",
            "bdquo": "„", "brvbar": "¦", "bull": "•", "ccedil": "ç", "cent": "¢", "copy": "©", "deg": "°",
            "divide": "÷", "emsp": "\u{2003}", "ensp": "\u{2002}", "eth": "ð", "euro": "€", "frac12": "½",
            "frac14": "¼", "frac34": "¾", "ge": "≥", "gt": ">", "hellip": "…", "iexcl": "¡", "iquest": "¿",
            "laquo": "«", "ldquo": "“", "le": "≤", "lsaquo": "‹", "lsquo": "‘", "lt": "<", "mdash": "—", "micro": "µ",
            "middot": "·", "minus": "−", "nbsp": "\u{A0}", "ndash": "–", "ne": "≠", "not": "¬", "ntilde": "ñ",
            "oelig": "œ", "ordf": "ª", "ordm": "º", "oslash": "ø", "para": "¶", "permil": "‰", "plusmn": "±",
            "pound": "£", "prime": "′", "quot": "\"", "raquo": "»", "rdquo": "”", "reg": "®", "rsaquo": "›",
            "rsquo": "’", "sbquo": "‚", "scaron": "š", "sect": "§", "shy": "\u{AD}", "sup1": "¹", "sup2": "²",
            "sup3": "³", "szlig": "ß", "thinsp": "\u{2009}", "thorn": "þ", "times": "×", "trade": "™", "yen": "¥",
            "zcaron": "ž", "zwj": "\u{200D}", "zwnj": "\u{200C}",
        ]
        let accented = [
            "acute": ("AEIOUYaeiouy", "ÁÉÍÓÚÝáéíóúý"), "circ": ("AEIOUaeiou", "ÂÊÎÔÛâêîôû"),
            "grave": ("AEIOUaeiou", "ÀÈÌÒÙàèìòù"), "tilde": ("AOao", "ÃÕãõ"), "uml": ("AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
        ]
        for (accent, (letters, characters)) in accented {
            for (letter, character) in zip(letters, characters) { named["\(letter)\(accent)"] = String(character) }
        }
        return named
    }()
}
