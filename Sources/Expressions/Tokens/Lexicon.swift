/// All word lists in one table, by the lower-case ASCII letters of the word.
enum Lexicon {
    /// A word of up to sixteen letters as one number: its bytes, the last one lowest.
    static func key(_ word: String) -> UInt128 { word.utf8.reduce(0) { $0 << 8 | UInt128($1) } }

    /// What the words mean, by their index; the first is of the words that no list knows.
    static let senses: [WordSense] = [.none] + table.senses

    /// The index of the word with a key.
    static let indices: [UInt128: UInt16] = table.indices

    private static let table: (senses: [WordSense], indices: [UInt128: UInt16]) = {
        var senses: [UInt128: WordSense] = [:]
        func add(_ word: String, _ change: (inout WordSense) -> Void) {
            if word.utf8.count <= 16 { change(&senses[key(word), default: WordSense()]) }
        }
        for (name, number) in CalendarWords.months { add(name) { $0.month = number } }
        for (name, number) in CalendarWords.monthAbbreviations {
            add(name) {
                $0.month = number
                $0.isAbbreviated = true
            }
        }
        for (name, number) in CalendarWords.weekdays { add(name) { $0.weekday = number } }
        for (name, number) in CalendarWords.weekdayAbbreviations {
            add(name) {
                $0.weekday = number
                $0.isAbbreviated = true
            }
        }
        for (name, season) in CalendarWords.seasons { add(name) { $0.season = season } }
        for (name, tens) in CalendarWords.decades { add(name) { $0.decade = tens } }
        for (name, part) in CalendarWords.dayParts { add(name) { $0.dayPart = part } }
        for name in Holidays.byFirstWord.keys { add(name) { $0.isHoliday = true } }
        for (word, value) in NumberWords.cardinals { add(word) { $0.cardinal = value } }
        for (word, value) in NumberWords.ordinals { add(word) { $0.ordinal = value } }
        func addPair(_ singular: String, _ plural: String, _ change: (inout WordSense) -> Void) {
            add(singular, change)
            if plural != singular {
                add(plural) {
                    change(&$0)
                    $0.isPlural = true
                }
            }
        }
        for (word, plural, value) in NumberWords.magnitudes { addPair(word, plural) { $0.magnitude = value } }
        for (word, plural, divisor) in NumberWords.divisors { addPair(word, plural) { $0.divisor = divisor } }
        for (singular, plural, unit) in CalendarWords.timeUnits { addPair(singular, plural) { $0.timeUnit = unit } }
        for (index, unit) in MeasureUnit.all.enumerated() {
            for word in unit.words { add(word) { $0.unit = Int16(index) } }
        }
        for keyword in Keyword.allCases {
            for word in Keyword.words[keyword] ?? [keyword.rawValue] {
                add(word) { $0.keyword = Keyword.first[word] ?? $0.keyword ?? keyword }
            }
        }
        let sorted = senses.sorted { $0.key < $1.key }
        let indices = sorted.enumerated().map { ($1.key, UInt16($0 + 1)) }
        return (sorted.map(\.value), Dictionary(uniqueKeysWithValues: indices))
    }()
}
