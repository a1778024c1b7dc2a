/// A verb in its base form, with its inflections.
///
/// Both directions: `Verb("take").past == "took"`, `Verb.readings(of: "took")` gives "take" in the past.
package struct Verb: Hashable, Sendable {
    package let base: String

    package init(_ base: String) { self.base = base }

    /// "took"; of "be" "was".
    package var past: String { IrregularVerbs.byBase[base]?.past.first ?? regularPast }
    /// "taken"
    package var participle: String { IrregularVerbs.byBase[base]?.participle.first ?? regularPast }

    /// "takes"
    package var presentThird: String {
        switch base {
        case "be": return "is"
        case "have": return "has"
        case "do", "go", "undergo", "forego", "undo": return base + "es"
        default: return base.withPluralEnding
        }
    }

    /// "taking"
    package var gerund: String {
        if base == "be" { return "being" }
        if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
        if base.hasSuffix("e"), !base.hasSuffix("ee"), !base.hasSuffix("oe"), !base.hasSuffix("ye"), base.count > 2 {
            return base.dropLast() + "ing"
        }
        return doubled + "ing"
    }

    private var regularPast: String {
        if base.hasSuffix("e") { return base + "d" }
        if base.hasSuffix("y"), let before = base.dropLast().last, !before.isVowel { return base.dropLast() + "ied" }
        return doubled + "ed"
    }

    /// The base with its last consonant doubled where English doubles it before -ed and -ing ("plan" → "plann").
    private var doubled: String {
        let letters = Array(base)
        guard letters.count > 2, let last = letters.last, !last.isVowel, !"wxyhc".contains(last),
            letters[letters.count - 2].isVowel, !letters[letters.count - 3].isVowel || base.hasPrefix("qu")
        else { return base }
        let vowelGroups = zip(letters, [" "] + letters).count { $0.isVowel && !$1.isVowel }
        return vowelGroups == 1 || Self.stressedAtEnd.contains(base) ? base + String(last) : base
    }

    /// Verbs of more than one syllable whose last consonant doubles all the same.
    private static let stressedAtEnd: Set<String> = [
        "admit", "annul", "commit", "compel", "confer", "control", "defer", "deter", "dispel", "emit", "enrol", "equip",
        "excel", "expel", "impel", "incur", "infer", "kidnap", "occur", "omit", "patrol", "permit", "prefer", "program",
        "propel", "rebel", "recur", "refer", "regret", "repel", "submit", "transfer", "transmit", "worship",
    ]

    /// What verb, in what form, a word in lower case may be; a regular past is given as `past`, which may be a participle.
    package static func readings(of word: String) -> [(verb: Verb, form: VerbForm)] { table[word] ?? [] }

    /// Whether the word is the base form of a verb that the lexicon holds.
    package static func isKnown(_ base: String) -> Bool {
        VerbLexicon.regular.contains(base) || IrregularVerbs.byBase[base] != nil
    }

    private static let table: [String: [(verb: Verb, form: VerbForm)]] = {
        var table: [String: [(verb: Verb, form: VerbForm)]] = [:]
        func add(_ word: String, _ verb: Verb, _ form: VerbForm) { table[word, default: []].append((verb, form)) }
        for forms in IrregularVerbs.all {
            let verb = Verb(forms.base)
            add(forms.base, verb, .base)
            add(verb.presentThird, verb, .presentThird)
            add(verb.gerund, verb, .gerund)
            for past in forms.past { add(past, verb, .past) }
            for participle in forms.participle { add(participle, verb, .pastParticiple) }
        }
        for base in VerbLexicon.regular where IrregularVerbs.byBase[base] == nil {
            let verb = Verb(base)
            add(base, verb, .base)
            add(verb.presentThird, verb, .presentThird)
            add(verb.gerund, verb, .gerund)
            add(verb.past, verb, .past)
            // "travelled" beside "traveled"
            if base.hasSuffix("l"), verb.past == base + "ed", base.dropLast().last?.isVowel ?? false {
                add(base + "led", verb, .past)
                add(base + "ling", verb, .gerund)
            }
        }
        return table
    }()
}

extension Character {
    /// Whether the letter is one of a, e, i, o, u.
    var isVowel: Bool { "aeiou".contains(self) }
}

extension String {
    /// The word with the ending of a plural noun or a verb's third person: "armies", "boxes", "attacks".
    var withPluralEnding: String {
        if hasSuffix("y"), let before = dropLast().last, !before.isVowel { return dropLast() + "ies" }
        if hasSuffix("s") || hasSuffix("x") || hasSuffix("z") || hasSuffix("ch") || hasSuffix("sh") {
            return self + "es"
        }
        return self + "s"
    }
}
