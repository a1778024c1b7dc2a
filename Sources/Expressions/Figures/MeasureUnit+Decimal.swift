extension MeasureUnit {
    /// A prefix of the metric system: its name, its signs, and what it multiplies by.
    private static let prefixes: [String: (signs: [String], factor: Double)] = [
        ".": ([""], 1), "centi": (["c"], 1e-2), "deci": (["d"], 1e-1), "exa": (["E"], 1e18), "giga": (["G"], 1e9),
        "hecto": (["h"], 1e2), "kilo": (["k"], 1e3), "mega": (["M"], 1e6), "micro": (["µ", "μ"], 1e-6),
        "milli": (["m"], 1e-3), "nano": (["n"], 1e-9), "peta": (["P"], 1e15), "pico": ([], 1e-12),
        "tera": (["T"], 1e12), "zetta": (["Z"], 1e21),
    ]

    /// Other names and signs of units with decimal prefixes.
    private static let otherNames: [String: [String]] = [
        "ampere": ["amp", "amps"], "kilogram": ["kilo", "kilos"], "micrometre": ["micron", "microns"],
    ]

    private static let otherSigns: [String: [String]] = [
        "kilobyte": ["KB"], "kilogram": ["Kg", "KG"], "kilometre": ["KM", "Km"], "litre": ["L"], "millilitre": ["mL"],
    ]

    /// A unit with decimal prefixes: "." in the list of prefixes is the unit itself.
    ///
    /// - Parameters:
    ///   - factor: how many base units the unit without a prefix is.
    ///   - isWord: signs that name their unit also in other letters and behind words.
    static func decimal(
        _ name: String, _ sign: String, _ dimension: Dimension, factor: Double = 1, plural: String? = nil,
        prefixes list: String, isWord: [String] = []
    ) -> [MeasureUnit] {
        list.split(separator: " ").compactMap { prefix in
            guard let known = prefixes[String(prefix)] else { return nil }
            let front = prefix == "." ? "" : String(prefix)
            let whole = front + name
            var words = otherNames[whole] ?? []
            if name.hasSuffix("tre") { words += [whole.dropLast(2) + "er", whole.dropLast(2) + "ers"] }
            if name == "gram" { words += [whole + "me", whole + "mes"] }
            words += isWord.filter { word in known.signs.contains { word == $0 + sign || word == $0 + sign + "s" } }
            let signs = known.signs.map { $0 + sign } + (otherSigns[whole] ?? [])
            return MeasureUnit(
                whole, plural.map { front + $0 }, dimension, factor * known.factor, words: words, signs: signs)
        }
    }
}
