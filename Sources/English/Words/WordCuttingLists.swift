/// What cutting a text into words has to know by heart; all in lower case and sorted.
enum WordCuttingLists {
    /// What is no word without the hyphen behind it: "non-aligned" is one word, "well-known" is three.
    static let boundPrefixes: Set<String> = [
        "anti", "arch", "bi", "co", "counter", "cross", "de", "e", "ex", "extra", "hyper", "inter", "intra", "macro",
        "mega", "meta", "micro", "mid", "mini", "mono", "multi", "neo", "non", "over", "pan", "para", "poly", "post",
        "pre", "pro", "proto", "pseudo", "psycho", "quasi", "re", "semi", "socio", "sub", "super", "trans", "tri",
        "ultra",
        "un", "under", "uni",
    ]

    /// Two words written as one, with the number of letters of the first.
    static let fused: [String: Int] = ["cannot": 3, "gimme": 3, "gonna": 3, "gotta": 3, "lemme": 3, "wanna": 3]

    /// What stands behind an apostrophe as a word of its own.
    static let clitics: Set<String> = ["d", "ll", "m", "re", "s", "ve"]

    /// What a word may begin with an apostrophe for: "'em", "'til".
    static let clipped: Set<String> = ["cause", "em", "n", "round", "til", "tis", "twas"]

    /// What belongs to the number that it follows: "1st", "1940s".
    static let numberEndings: Set<String> = ["'s", "nd", "rd", "s", "st", "th", "’s"]

    /// The letters and marks of the longest of `faces`.
    static let longestFace = 4
    /// Faces drawn with marks.
    static let faces: Set<String> = [
        "(:", ":(", ":)", ":-(", ":-)", ":-/", ":/", ":d", ":o", ":p", ";)", ";-)", "=(", "=)", "^_^", "xd",
    ]

    /// What files and hosts end in: a stop before it does not end a word.
    static let addressEndings: Set<String> = [
        "biz", "ca", "co", "com", "csv", "de", "doc", "docx", "edu", "eu", "exe", "fr", "gif", "gov", "htm", "html",
        "info", "int", "io", "jpg", "json", "mil", "net", "org", "pdf", "php", "png", "ppt", "pptx", "ru", "tv", "txt",
        "uk",
        "us", "xls", "xlsx", "xml", "zip",
    ]
}
