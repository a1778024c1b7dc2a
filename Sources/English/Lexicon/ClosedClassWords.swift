/// The words of the closed classes: those that no text adds to.
package enum ClosedClassWords {
    /// Whether a word is of one of the classes that sentences begin with: no noun, no verb, no name.
    package static func isFunctionWord(_ word: String) -> Bool {
        determiners.contains(word) || prepositions.contains(word) || personal.contains(word)
            || subordinators.contains(word) || adverbs.contains(word) || coordinators.contains(word)
            || possessives.contains(word)
    }

    static let determiners: Set<String> = [
        "a", "all", "an", "another", "any", "both", "each", "either", "enough", "every", "few", "fewer", "half", "less",
        "many", "more", "most", "much", "neither", "no", "several", "some", "such", "that", "the", "these", "this",
        "those",
        "various", "what", "which", "whichever", "whose",
    ]
    package static let possessives: Set<String> = ["her", "his", "its", "my", "our", "their", "your"]
    package static let personal: Set<String> = [
        "he", "her", "him", "i", "it", "me", "she", "them", "they", "us", "we", "you",
    ]
    package static let relative: Set<String> = ["that", "which", "who", "whom", "whose"]
    package static let prepositions: Set<String> = [
        "about", "above", "across", "after", "against", "along", "alongside", "amid", "amidst", "among", "amongst",
        "around", "as",
        "at", "atop", "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "by", "circa",
        "concerning", "despite", "down", "during", "except", "excluding", "following", "for", "from", "in", "including",
        "inside", "into",
        "like", "near", "of", "off", "on", "onto", "opposite", "out", "outside", "over", "per", "regarding", "since",
        "than", "through",
        "throughout", "till", "to", "toward", "towards", "under", "underneath", "unlike", "until", "up", "upon",
        "versus", "via",
        "with", "within", "without", "worth",
    ]
    package static let subordinators: Set<String> = [
        "albeit", "although", "because", "if", "lest", "once", "though", "unless", "when", "whenever", "where",
        "whereas",
        "wherever", "whether", "while", "whilst",
    ]
    static let coordinators: Set<String> = ["&", "and", "but", "nor", "or", "plus", "yet"]
    package static let modals: Set<String> = [
        "'d", "'ll", "can", "cannot", "could", "may", "might", "must", "shall", "should", "will", "would", "wo", "ca",
    ]
    /// Particles that make one verb with the verb before them: "set up", "gave back".
    static let particles: Set<String> = [
        "apart", "aside", "away", "back", "down", "forward", "off", "out", "over", "up",
    ]
    static let adverbs: Set<String> = [
        "abroad", "actually", "afterward", "afterwards", "again", "ago", "ahead", "almost", "alone", "already", "also",
        "altogether", "always",
        "anew", "anymore", "apart", "aside", "away", "barely", "consequently", "continually", "earlier", "else",
        "elsewhere",
        "even", "eventually", "ever", "everywhere", "far", "farther", "forth", "forward", "further", "furthermore",
        "hence", "here",
        "however", "indeed", "instead", "jointly", "just", "largely", "later", "likewise", "long", "mainly", "maybe",
        "meanwhile", "merely", "moreover",
        "mostly", "namely", "nearby", "nearly", "never", "nevertheless", "nonetheless", "not", "now", "nowhere",
        "often", "once", "only",
        "otherwise", "overseas", "partly", "perhaps", "possibly", "previously", "probably", "quite", "rather",
        "recently", "repeatedly", "respectively",
        "seldom", "simply", "somehow", "sometimes", "somewhat", "so", "somewhere", "soon", "still", "then",
        "thereafter", "thereby", "therefore",
        "thus", "today", "together", "tomorrow", "too", "twice", "very", "well", "widely", "yesterday", "yet",
    ]
    package static let numbers: Set<String> = [
        "billion", "billions", "dozen", "dozens", "eight", "eighteen", "eighteenth", "eighth", "eighty", "eleven",
        "eleventh",
        "fifteen", "fifteenth", "fifth", "fifty", "five", "forty", "four", "fourteen", "fourteenth", "fourth",
        "hundred", "hundreds",
        "million", "millions", "nine", "nineteen", "nineteenth", "ninety", "ninth", "one", "seven", "seventeen",
        "seventeenth",
        "seventh", "seventy", "six", "sixteen", "sixteenth", "sixth", "sixty", "ten", "tenth", "third", "thirteen",
        "thirteenth", "thirty", "thousand",
        "thousands", "three", "trillion", "twelfth", "twelve", "twentieth", "twenty", "two", "zero",
    ]
    package static let ordinals: Set<String> = [
        "eighteenth", "eighth", "eleventh", "fifteenth", "fifth", "first", "fourteenth", "fourth", "last", "nineteenth",
        "ninth",
        "second", "seventeenth", "seventh", "sixteenth", "sixth", "tenth", "third", "thirteenth", "twelfth",
        "twentieth",
    ]
    package static let months: Set<String> = [
        "april", "august", "december", "february", "january", "july", "june", "march", "may", "november", "october",
        "september",
    ]
    package static let weekdays: Set<String> = [
        "friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday",
    ]
}
