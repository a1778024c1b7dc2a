internal import Expressions

/// What the word lists say of one word, found with one look.
struct KnownWord: Sendable {
    /// The lists that a word is on.
    struct Lists: OptionSet, Hashable, Sendable {
        let rawValue: UInt32

        static let article = Lists(rawValue: 1 << 0)
        /// It only holds a sentence together.
        static let stopWord = Lists(rawValue: 1 << 1)
        static let numberSign = Lists(rawValue: 1 << 2)
        static let negation = Lists(rawValue: 1 << 3)
        static let refusal = Lists(rawValue: 1 << 4)
        static let particle = Lists(rawValue: 1 << 5)
        static let reservation = Lists(rawValue: 1 << 6)
        static let title = Lists(rawValue: 1 << 7)
        static let order = Lists(rawValue: 1 << 8)
        static let kind = Lists(rawValue: 1 << 9)
        static let site = Lists(rawValue: 1 << 10)
        static let light = Lists(rawValue: 1 << 11)
        static let degree = Lists(rawValue: 1 << 12)
        static let contrast = Lists(rawValue: 1 << 13)
        static let person = Lists(rawValue: 1 << 14)
        /// A name that has others may begin with it.
        static let nameStart = Lists(rawValue: 1 << 15)
        /// It has short forms as a first name, or is one.
        static let firstName = Lists(rawValue: 1 << 16)
        /// It is for the people of a country and what is theirs.
        static let nationality = Lists(rawValue: 1 << 17)
        static let post = Lists(rawValue: 1 << 19)
        /// It says what somebody does or is.
        static let calling = Lists(rawValue: 1 << 20)
        /// It is what a company is called.
        static let company = Lists(rawValue: 1 << 21)
        /// It tells a number by its size alone: "several", "thousands".
        static let vagueNumber = Lists(rawValue: 1 << 18)
        /// It tells how much of a thing there is, or what of it.
        static let partitive = Lists(rawValue: 1 << 22)
        /// With it before a noun the thing is no such thing.
        static let privative = Lists(rawValue: 1 << 23)
        /// It tells of a place that the thing behind it is not.
        static let apart = Lists(rawValue: 1 << 24)
        /// It is what things are, said behind them and as well left out.
        static let genus = Lists(rawValue: 1 << 25)
    }

    var lists: Lists = []
    /// The number it stands for: "twelve", "twelfth".
    var number: Int?
    /// The number it is in Roman numerals.
    var roman: Int?
    /// Another spelling, by which it is compared.
    var spelling: String?

    /// Every word that the lists of this file know, folded.
    static let all: [String: KnownWord] = {
        var all: [String: KnownWord] = [:]
        let lists: [(Lists, Set<String>)] = [
            (.article, WordLists.articles), (.stopWord, WordLists.stopWords), (.numberSign, WordLists.numberSigns),
            (.negation, WordLists.negations), (.refusal, WordLists.refusals), (.particle, WordLists.particles),
            (.reservation, WordLists.reservations), (.title, WordLists.titles), (.order, WordLists.orders),
            (.post, WordLists.posts), (.calling, WordLists.callings), (.company, WordLists.companies),
            (.kind, WordLists.kinds), (.site, WordLists.sites), (.light, WordLists.light),
            (.partitive, WordLists.partitives), (.privative, WordLists.privatives), (.apart, WordLists.apartness),
            (.genus, WordLists.genera),
            (.degree, WordLists.degrees), (.contrast, WordLists.contrasts), (.person, WordLists.persons),
            (.nameStart, EqualNames.firstWords), (.firstName, ShortFirstNames.all), (.nationality, Nationalities.words),
            (.vagueNumber, WordLists.vagueNumbers.union(NumberWords.pluralSizes.keys)),
        ]
        for (list, words) in lists { for word in words { all[word, default: KnownWord()].lists.insert(list) } }
        for (word, number) in WordLists.numbers { all[word, default: KnownWord()].number = number }
        for (word, number) in RomanNumeral.values { all[word, default: KnownWord()].roman = number }
        for (word, spelling) in Spellings.common { all[word, default: KnownWord()].spelling = spelling }
        return all
    }()
}

/// What the word lists say of the stem of a word, found with one look.
struct KnownStem: Sendable {
    /// Whether it has an opposite.
    var hasOpposite = false
    /// Which words of one meaning it is among.
    var meaning: Int?

    /// Every stem that has an opposite or words of the same meaning, and every word with an opposite.
    static let all: [String: KnownStem] = {
        var all: [String: KnownStem] = [:]
        for word in Opposites.words { all[word, default: KnownStem()].hasOpposite = true }
        for (stem, group) in Synonyms.groups { all[stem, default: KnownStem()].meaning = group }
        return all
    }()
}
