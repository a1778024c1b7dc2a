/// Abbreviations that end in a full stop, in lower case without it.
enum Abbreviations {
    /// Those that something always follows: a stop after them never ends a sentence.
    static let beforeMore: Set<String> = [
        "adm", "approx", "brig", "c", "ca", "capt", "cf", "cmdr", "col", "comdr", "cpl", "dr", "drs", "e.g", "ed",
        "eds",
        "est", "fig", "figs",
        "fr", "ft", "gen", "gov", "hon", "i.e", "lt", "maj", "messrs", "mr", "mrs", "ms", "mt", "pp",
        "pres", "prof",
        "pt", "pvt", "rep", "rev", "sen", "sgt", "st", "ste", "supt", "tel", "v", "vol", "vols", "vs",
    ]
    /// Those that only a number makes one: "no. 7", but "He said no."
    static let beforeNumbers: Set<String> = ["art", "ch", "no", "nos", "nr", "op", "opp", "p", "pl", "sec"]
    /// Those that may also stand last in a sentence.
    static let anywhere: Set<String> = [
        "a.d", "a.m", "al", "apr", "assoc", "aug", "ave", "b.c", "blvd", "bros", "co", "corp", "d.c", "dec", "dept",
        "etc",
        "feb", "inc", "jan", "jr", "jul",
        "jun", "ltd", "mar", "nov", "oct", "p.m", "ph.d", "rd", "sep", "sept", "sq", "sr", "sts", "u.k", "u.n", "u.s",
        "u.s.a",
        "u.s.s.r", "univ",
    ]

    /// Abbreviations without stops that everybody knows, or knows better than what they stand for.
    static let known: Set<String> = [
        "aids", "bbc", "cd", "cia", "cnn", "dna", "dvd", "eu", "fbi", "gdp", "gmt", "hbo", "hiv", "ibm", "itv", "lgbt",
        "mit", "nasa", "nato", "nbc", "pbs", "rna", "ss", "tv", "uk", "un", "unesco", "unicef", "us", "usa", "ussr",
    ]

    /// Titles, with the stop that some are written with.
    static let titles: Set<String> = [
        "adm.", "brig.", "capt.", "col.", "dr.", "gen.", "gov.", "lady", "lord", "lt.", "maj.", "miss", "mr.", "mrs.",
        "ms.",
        "pres.", "prof.", "rev.", "sen.", "sgt.", "sir",
    ]

    /// Whether a word in lower case, without its stop, is an abbreviation.
    static func contains(_ word: String) -> Bool { beforeMore.contains(word) || anywhere.contains(word) }
}
