/// Finding units by what a text calls them.
extension MeasureUnit {
    /// The unit called `name`, its canonical name.
    package static func named(_ name: String) -> MeasureUnit? { byName[name] }

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    /// By the sign that stands for the unit.
    static let bySign: [String: MeasureUnit] = {
        var units: [String: MeasureUnit] = [:]
        for unit in all { for sign in unit.signs { units[sign] = units[sign] ?? unit } }
        return units
    }()

    /// By a name of several words, each as `canonicalWord` gives it: "nautical mile", "swiss franc".
    static let byPhrase: [String: MeasureUnit] = {
        var units: [String: MeasureUnit] = [:]
        for unit in all {
            for words in unit.words where words.contains(" ") {
                let parts = words.split(separator: " ").map { canonicalWord(String($0)) }
                // "metres per second" is read as a rate, with the powers that may follow.
                if parts.contains("per"), byWord[parts[0]] != nil { continue }
                let key = parts.joined(separator: " ")
                units[key] = units[key] ?? unit
            }
        }
        return units
    }()

    /// The most words that a unit's name has.
    static let longestPhrase = byPhrase.keys.reduce(1) { max($0, $1.split(separator: " ").count) }

    /// A lower-case word of a unit's name in its canonical form: "meters" is "metre", "hours" "hour", "sq" "square".
    static func canonicalWord(_ word: String) -> String {
        if let unit = byWord[word] { return unit }
        if Keyword.words[.square]?.contains(word) == true { return "square" }
        return Keyword.words[.cubic]?.contains(word) == true ? "cubic" : word
    }

    /// By a lower-case word that is too long for the table of all words: "kiloelectronvolts".
    static func longWord(_ word: String) -> MeasureUnit? { byWord[word].flatMap { named($0) } }

    private static let byWord: [String: String] = {
        var names: [String: String] = [:]
        for unit in all { for word in unit.words { names[word] = names[word] ?? unit.name } }
        for unit in CalendarWords.timeUnits { names[unit.plural] = unit.singular }
        return names
    }()

    static let percent = named("percent")

    /// Units that are told together, the smaller one second: "5 feet 2 inches", "3 dollars 50 cents".
    static let pairs: [(whole: String, part: String, count: Double)] = [
        ("dollar", "cent", 100), ("euro", "cent", 100), ("foot", "inch", 12), ("mile", "yard", 1760),
        ("pound", "ounce", 16), ("pound", "penny", 100), ("pound sterling", "penny", 100), ("stone", "pound", 14),
        ("yard", "foot", 3), ("yard", "inch", 36),
    ]
}
