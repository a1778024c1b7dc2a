/// What the word lists say of one word, found with one look.
struct KnownWord {
    var isArticle = false
    /// Whether it only holds a sentence together.
    var isStopWord = false
    /// The number it stands for: "twelve", "twelfth".
    var number: Int?
    /// Another spelling, by which it is compared.
    var spelling: String?

    /// Every word that the lists of this file know, folded.
    static let all: [String: KnownWord] = {
        var all: [String: KnownWord] = [:]
        for word in WordLists.articles { all[word, default: KnownWord()].isArticle = true }
        for word in WordLists.stopWords { all[word, default: KnownWord()].isStopWord = true }
        for (word, number) in WordLists.numbers { all[word, default: KnownWord()].number = number }
        for (word, spelling) in Spellings.common { all[word, default: KnownWord()].spelling = spelling }
        return all
    }()
}
