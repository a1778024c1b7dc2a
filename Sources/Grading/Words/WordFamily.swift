/// Words of one family, as endings make them: "fail" and "failure", "environment" and "environmental".
enum WordFamily {
    private static let endings: Set<String> = [
        "", "a", "able", "al", "ally", "ance", "ant", "ar", "ary", "ate", "ated", "ating", "ation", "ce", "d", "de",
        "e", "ed", "ence", "ent", "er", "ers", "es", "ful", "ial", "ic", "ical", "ies", "ily", "ing", "ion", "ions",
        "ious", "is", "ity", "ive", "ly", "ment", "ments", "ness", "o", "ous", "s", "sion", "ssion", "t", "tion", "um",
        "ure", "ures", "us", "y",
    ]

    /// Whether two words share their first letters, at least four and more than what each goes on with, and go on with
    /// endings of which one is more than a letter.
    static func areOne(_ one: String, _ other: String) -> Bool {
        let (own, others) = (one.utf8, other.utf8)
        guard own.count >= 5 || others.count >= 5, own.first == others.first else { return false }
        let shared = zip(own, others).prefix { $0 == $1 }.count
        let (rest, otherRest) = (own.count - shared, others.count - shared)
        guard shared >= 4, shared >= max(rest, otherRest), max(rest, otherRest) > 1 else { return false }
        return endings.contains(String(one.suffix(rest))) && endings.contains(String(other.suffix(otherRest)))
    }
}
