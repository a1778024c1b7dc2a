/// Adjectives whose ending does not give them away.
enum AdjectiveLexicon {
    static let words: Set<String> = Set(
        """
        able abrupt absolute abundant academic active acute adequate adjacent advance advanced aggressive agricultural alien alike alive allied \
        alternate alternative ambitious ancient angry annual apparent appropriate armed artificial atomic automatic available average aware \
        bad bare basic beautiful best better big bitter black bland blind bloody blue bold brave brief bright broad brown brutal bulk \
        calm capable careful central certain cheap chemical chief childish civic civil civilian clean clear clever close coastal cold comic \
        commercial common communist compact complete complex concrete constant contemporary conventional cool corrupt costly crack critical \
        crucial crude cruel current daily damp dangerous dark dead deadly deaf dear decent deep definite dense difficult direct dirty \
        distant distinct domestic double dramatic dry due dull eager early eastern easy economic effective elaborate elderly electric \
        electronic elite empty enormous entire equal ethnic evil exact excellent exotic expensive explicit external extra extreme fair faithful \
        false familiar famous fanatical fast fatal federal female fertile feudal fierce final financial fine firm first fit flat foreign formal \
        former fragile free frequent fresh friendly full fundamental further future general generic genetic genuine gentle giant global glad golden \
        good gradual grand grave gray great green grey grievous gross grueling guilty happy hard harmful harsh healthy heavy high historic \
        holy honest horizontal hostile hot huge human humble identical ideal ill illegal immediate imminent imperial important impossible \
        independent indigenous indirect individual indoor industrial inferior infamous inner innocent instant intense interim interior internal \
        international intimate joint junior just keen key kind large last late latter lay lead leading left legal lethal liberal likely linear liquid \
        little local lone long loose lost loud low lower loyal lucky main major male marine massive mature maximum medieval mere middle mild \
        military minimum minor mobile moderate modern modest moral multiple municipal mutual naked narrow national native natural naval near \
        neat necessary negative negligible nervous neutral new next nice noble normal northern notable notorious novel nuclear numerous obese \
        obsolete obvious odd offshore old only open opposite oral ordinary original other outdoor outer overall own pale partial particular past \
        peaceful penal permanent personal pink plain polite political poor popular positive possible potential powerful precise pregnant present \
        previous primary prime primitive principal prior private productive professional prominent proper proud public pure purple quick quiet \
        radical rapid rare raw ready real rear recent red regional regular related relative relevant reluctant remote respective rich right rival rough round \
        royal rural sacred sad safe same scarce scientific second secret secular secure senior sensitive separate serious severe shallow sharp \
        sheer short shy sick significant silent silly similar simple sincere single slight slow small smart smooth so-called social soft sole \
        solid solo sophisticated sore southern sparse special specific stable standard steady steep stiff still straight strange strategic strict strong \
        stupid subject subsequent substantial subtle successful sudden suitable super superior supreme sure sweet swift tactical tall tame technical \
        temporary tender tense thick thin thorough tight tiny top total tough toxic traditional tragic tropical true typical ugly ultimate unable uneasy \
        uniform unique universal unprepared unusual upper urban urgent usual vacant vague valid valuable variable vast vertical viable violent virtual visible \
        vital vulnerable warm weak wealthy weekly welcome western wet white whole wholesale wicked wide wild wise wooden wrong yellow young
        """.split(separator: " ").map(String.init))

    private static let endings = [
        "able", "ible", "ous", "ful", "less", "ical", "ish", "ese", "ionary", "ional", "ial", "etic", "istic", "eous",
        "ive", "ern", "ic", "some", "proof",
    ]
    private static let nounsWithSuchEndings: Set<String> = [
        "archive", "arrival", "captive", "chinese", "collective", "detective", "directive", "executive", "foible",
        "initiative", "japanese", "motive",
        "narrative", "native", "objective", "offensive", "official", "olive", "operative", "perspective",
        "professional", "relative", "representative", "table",
        "vegetable", "visionary", "trial", "serial", "material", "memorial", "territorial", "tutorial", "cable",
        "bible", "variable", "parish", "finish",
        "drive", "hive", "dive", "five", "fish", "dish", "wish", "polish", "pattern", "concern", "western", "lantern",
        "locomotive", "tern", "arctic", "clinic", "comic", "critic", "epidemic", "fabric", "garlic", "graphic", "logic",
        "mechanic", "medic", "music", "panic", "pandemic", "public", "relic", "republic", "topic", "traffic", "tunic",
        "classic", "tactic",
        "characteristic", "statistic", "skeptic", "catholic", "fern", "potential", "mosaic",
    ]

    /// "older", "largest", "happier"
    private static func isComparative(_ word: String) -> Bool {
        for ending in ["er", "est"] where word.hasSuffix(ending) && word.utf8.count > 4 {
            let stem = String(word.dropLast(ending.utf8.count))
            if words.contains(stem) || words.contains(stem + "e")
                || stem.hasSuffix("i") && words.contains(stem.dropLast() + "y")
            {
                return true
            }
            if let last = stem.last, stem.dropLast().last == last, words.contains(String(stem.dropLast())) {
                return true
            }
        }
        return ["elder", "eldest", "second-oldest"].contains(word)
    }

    /// "inefficient", "unmarked"
    private static func isNegated(_ word: String) -> Bool {
        for prefix in ["un", "in", "im", "non"] where word.hasPrefix(prefix) && word.utf8.count > 5 {
            let rest = String(word.dropFirst(prefix.utf8.count))
            if words.contains(rest)
                || prefix == "un" && (rest.hasSuffix("ed") || rest.hasSuffix("known") || rest.hasSuffix("ing"))
            {
                return true
            }
        }
        return false
    }

    /// Whether a word in lower case that no list knows looks like an adjective.
    static func looksLikeOne(_ word: String) -> Bool {
        words.contains(word) || isComparative(word) || isNegated(word)
            || word.utf8.count > 4 && !nounsWithSuchEndings.contains(word) && endings.contains { word.hasSuffix($0) }
    }
}
