/// The small words that hold dates and figures together, in groups that mean the same there.
enum Keyword: String, CaseIterable, Sendable {
    case the, a, an, of, and, or, to, from, between, on, `in`, `for`, at, by, during, since, until, through, per, than,
        `as`
    case this, that, same, next, following, previous, last, past, later, earlier, after, before, ago
    case least, more, less, up
    case era, beforeEra
    case early, middle, late, start, end
    case year, point, minus, oh, square, cubic, metric, old
    case today, yesterday, tomorrow, tonight, just, another, little, very, part, most, latter, initial
    /// "whole", "mere": between a number and its unit of time.
    case full
    /// "rest", "remainder".
    case rest
    /// What a season or month before it dates: "offensive", "campaign".
    case offensive
    /// Before a weekday a part of a name: "Bloody Sunday".
    case dayName
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
    /// Small words that stand behind a date and not behind what a date may describe: "in winter it".
    case clause
    case possessive
    /// Before "hundred": no number is said.
    case several
    /// A letter before a year: "Q3 1990", "H1", "FY 2008", "B.C. 44".
    case code

    /// The words of each group; a group without an entry has its own name as its one word.
    static let words: [Keyword: [String]] = [
        .beforeEra: ["bc", "bce"],
        .era: ["ad", "ce"],
        .early: ["early"],
        .middle: ["mid", "middle", "midst"],
        .late: ["late"],
        .full: ["entire", "full", "further", "mere", "single", "solid", "whole"],
        .rest: ["remainder", "rest"],
        .latter: ["latter", "final", "closing", "concluding"],
        .initial: ["initial"],
        .part: ["portion", "stages"],
        .most: ["most", "much", "all"],
        .offensive: [
            "attack", "attacks", "campaign", "campaigns", "counteroffensive", "crisis", "election", "elections",
            "fighting", "harvest", "invasion", "offensive", "offensives", "rising", "uprising",
        ],
        .dayName: ["black", "bloody", "cyber", "holy", "super", "white"],
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
            "act", "apartment", "apollo", "article", "book", "bus", "case", "channel", "chapter", "class", "clause",
            "directive", "edition", "engine", "exit", "fig", "figure", "flight", "form", "grade", "highway", "hill",
            "instruction", "interstate", "item", "law", "line", "lot", "lp", "model", "motorway", "no", "nos",
            "number", "numbers", "object", "operation", "opus", "order", "page", "paragraph", "part", "phase", "plan",
            "platform", "point", "protocol", "psalm", "regulation", "resolution", "room", "route", "rule", "season",
            "section", "sector", "series", "sonnet", "stage", "step", "symphony", "table", "title", "type", "unit",
            "version", "vol", "volume", "ward", "windows", "zone",
        ],
        .code: ["b", "fy", "h", "q"],
        .several: ["countless", "couple", "few", "many", "several"],
        .possessive: ["her", "his", "its", "my", "our", "their", "your"],
        .clause: [
            "against", "are", "because", "but", "could", "did", "had", "has", "he", "i", "is", "it", "she", "so",
            "there", "they", "was", "we", "were", "when", "which", "while", "who", "will", "with", "without", "would",
            "you",
        ],
        .auxiliary: ["be", "have", "not", "also", "well", "seem", "still", "never", "even"],
    ]

    /// Words that belong to two groups are looked up in these alone.
    static let first: [String: Keyword] = ["some": .about, "no": .label, "point": .point, "about": .about]
}
