/// The small words that hold dates and figures together, in groups that mean the same there.
enum Keyword: String, CaseIterable, Sendable {
    case the, a, an, of, and, or, to, from, between, on, `in`, at, by, during, since, until, through, per, than, `as`
    case this, that, same, next, following, previous, last, past, later, earlier, after, before, ago
    case least, most, more, less, up
    case era, beforeEra
    case early, middle, late, start, end
    case year, point, minus, oh, square, cubic, metric, eve, old
    /// "about", "roughly": the value is near.
    case about
    /// "nearly", "almost": the value is a little below.
    case nearly
    /// "over", "exceeding": the value is above.
    case over
    /// "under", "below": the value is below.
    case under
    /// "estimated", "reported".
    case estimated
    /// A noun that a number names rather than counts: "Order 227".
    case label
    /// A verb form that tells the month "May" from the verb.
    case auxiliary

    /// The words of each group; a group without an entry has its own name as its one word.
    static let words: [Keyword: [String]] = [
        .beforeEra: ["bc", "bce"],
        .era: ["ad", "ce"],
        .early: ["early"],
        .middle: ["mid", "middle", "midst"],
        .late: ["late"],
        .start: ["start", "beginning", "beginnings", "outset", "opening", "onset", "dawn"],
        .end: ["end", "close", "conclusion"],
        .until: ["until", "till"],
        .during: ["during", "throughout"],
        .through: ["through", "thru"],
        .earlier: ["earlier", "previously"],
        .later: ["later", "afterwards"],
        .following: ["following", "ensuing", "subsequent"],
        .previous: ["previous", "preceding", "prior"],
        .past: ["past"],
        .point: ["point"],
        .minus: ["minus", "negative"],
        .oh: ["oh", "o", "ought", "aught"],
        .square: ["square", "sq"],
        .cubic: ["cubic", "cu"],
        .about: [
            "about", "approximately", "approx", "around", "roughly", "circa", "ca", "some", "somewhere", "c",
        ],
        .nearly: ["nearly", "almost", "virtually", "practically", "barely", "scarcely", "hardly"],
        .over: ["over", "above", "exceeding", "beyond", "upwards", "upward"],
        .under: ["under", "below", "fewer"],
        .more: ["bigger", "greater", "higher", "larger", "more"],
        .less: ["less", "lower", "smaller"],
        .estimated: ["estimated", "estimates", "reported", "reportedly", "perhaps", "maybe", "possibly", "probably"],
        .label: [
            "act", "apollo", "apartment", "article", "book", "bus", "case", "chapter", "channel", "class", "clause",
            "directive", "edition", "engine", "exit", "fig", "figure", "flight", "form", "grade", "highway", "hill",
            "instruction",
            "interstate", "item", "law", "line", "lot", "lp", "model", "motorway", "no", "nos", "number", "numbers",
            "object", "operation", "opus", "order", "page", "paragraph", "part", "phase", "plan", "platform", "point",
            "protocol", "psalm", "regulation", "resolution", "room", "route", "rule", "season", "section", "sector",
            "series", "sonnet", "stage", "step", "symphony", "table", "title", "type", "unit", "version", "vol",
            "volume", "ward", "windows", "zone",
        ],
        .auxiliary: ["be", "have", "not", "also", "well", "seem", "still", "never", "even"],
    ]

    /// Words that belong to two groups are looked up in these alone.
    static let first: [String: Keyword] = ["some": .about, "no": .label, "point": .point, "about": .about]
}
