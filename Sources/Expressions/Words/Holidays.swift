/// The holidays that name a day.
enum Holidays {
    /// Those with a fixed place in the year.
    static let fixed: [(name: String, month: Int, day: Int)] = [
        ("all saints' day", 11, 1), ("all souls' day", 11, 2), ("anzac day", 4, 25), ("armistice day", 11, 11),
        ("bastille day", 7, 14), ("boxing day", 12, 26), ("christmas", 12, 25), ("christmas day", 12, 25),
        ("christmas eve", 12, 24), ("epiphany", 1, 6), ("halloween", 10, 31), ("ides of march", 3, 15),
        ("independence day", 7, 4),
        ("may day", 5, 1), ("midsummer day", 6, 24), ("new year", 1, 1), ("new year's", 1, 1),
        ("new year's day", 1, 1), ("new year's eve", 12, 31), ("saint patrick's day", 3, 17),
        ("st patrick's day", 3, 17), ("st. patrick's day", 3, 17), ("ve day", 5, 8), ("v-e day", 5, 8),
        ("valentine's day", 2, 14),
        ("veterans day", 11, 11),
    ]

    /// Those that move.
    static let movable: [(name: String, feast: MovableFeast)] = [
        ("ascension day", .ascension), ("ash wednesday", .ashWednesday), ("columbus day", .columbusDay),
        ("easter", .easter),
        ("easter day", .easter), ("easter monday", .easterMonday), ("easter sunday", .easter),
        ("good friday", .goodFriday), ("labor day", .laborDay), ("memorial day", .memorialDay),
        ("palm sunday", .palmSunday), ("pentecost", .pentecost), ("thanksgiving", .thanksgiving),
        ("thanksgiving day", .thanksgiving), ("whit monday", .whitMonday), ("whit sunday", .pentecost),
        ("whitsun", .pentecost),
    ]

    /// The names in tokens, the longest first, by their first word.
    static let byFirstWord: [String: [(words: [String], part: CalendarDate.Part)]] = {
        var names: [String: [(words: [String], part: CalendarDate.Part)]] = [:]
        func add(_ name: String, _ part: CalendarDate.Part) {
            let words = ["'", "-", "."].reduce(name) { $0.replacing($1, with: " \($1) ") }
                .split(separator: " ").map(String.init)
            if let first = words.first { names[first, default: []].append((words, part)) }
        }
        for (name, month, day) in fixed { add(name, .day(month: month, day: day)) }
        for (name, feast) in movable { add(name, .feast(feast)) }
        return names.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()
}
