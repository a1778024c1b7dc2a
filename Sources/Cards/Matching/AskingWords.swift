/// Words of English that say how something is asked, and nothing of what is asked; sorted.
enum AskingWords {
    /// Articles, prepositions, auxiliaries, and what questions begin with.
    static let all: Set<String> = [
        "a", "about", "all", "an", "and", "are", "as", "at", "be", "been", "begin", "by", "call", "called", "can",
        "date",
        "day", "describe", "did", "do", "does", "during", "explain", "exact", "exactly", "for", "from", "give", "had",
        "happen", "happened", "has", "have", "he", "her", "his", "how", "identify", "in", "into", "is", "it", "its",
        "known",
        "list", "long", "many", "month", "much", "name", "named", "of", "on", "or", "people", "person", "place", "put",
        "s",
        "say", "see", "she", "since", "state", "take", "that", "the", "their", "there", "these", "they", "this",
        "those", "time", "to", "took", "was",
        "were", "what", "when", "where", "which", "who", "whom", "whose", "why", "with", "year", "years",
    ]

    /// What questions begin with in German, French, Spanish and Italian.
    static let abroad: Set<String> = [
        "chi", "come", "comment", "cosa", "cuál", "cuándo", "cómo", "dove", "dónde", "où", "perché", "pourquoi", "qual",
        "quale", "quand", "quando", "que", "quel", "quelle", "qui", "quién", "qué", "wann", "warum", "was", "welche",
        "welcher", "welches", "wem", "wen", "wer", "wie", "wo", "woher", "wohin",
    ]

    /// What a question asks for, by its words.
    enum Sort: Hashable {
        case time
        case place
        case person
        case number
        case cause
        case thing
    }

    /// What `words`, in lower case, ask for; nil for a text that is no question.
    static func sort(of words: [String]) -> Sort? {
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1] : ""
            switch word {
            case "when": return .time
            case "where": return .place
            case "who", "whom", "whose": return .person
            case "why": return .cause
            case "how" where ["many", "much", "long", "far", "old", "high", "large", "big"].contains(next):
                return .number
            case "what", "which":
                if ["year", "day", "date", "month", "century", "decade", "time"].contains(next) { return .time }
                if ["place", "city", "country", "town"].contains(next) { return .place }
                if ["person", "man", "woman"].contains(next) { return .person }
                if words[index...].prefix(4).contains("number") { return .number }
                return .thing
            default: continue
            }
        }
        return nil
    }
}
