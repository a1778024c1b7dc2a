/// The words of numbers.
package enum NumberWords {
    static let cardinals: [(word: String, value: Int8)] = [
        ("zero", 0), ("naught", 0), ("nought", 0), ("nil", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4),
        ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
        ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18),
        ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50), ("sixty", 60),
        ("seventy", 70), ("eighty", 80), ("ninety", 90),
    ]

    static let ordinals: [(word: String, value: Int8)] = [
        ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
        ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13),
        ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18),
        ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50),
        ("sixtieth", 60), ("seventieth", 70), ("eightieth", 80), ("ninetieth", 90),
    ]

    static let magnitudes: [(word: String, plural: String, value: Double)] = [
        ("dozen", "dozens", 12), ("score", "scores", 20), ("hundred", "hundreds", 1e2), ("thousand", "thousands", 1e3),
        ("lakh", "lakhs", 1e5), ("million", "millions", 1e6), ("crore", "crores", 1e7), ("billion", "billions", 1e9),
        ("trillion", "trillions", 1e12), ("quadrillion", "quadrillions", 1e15),
    ]

    /// The value of each word of size in the singular: "thousand" is 1,000, "dozen" 12.
    package static let sizes: [String: Double] =
        Dictionary(magnitudes.map { ($0.word, $0.value) }) { first, _ in first }

    /// The value of each word of size in the plural, with "tens".
    package static let pluralSizes: [String: Double] =
        Dictionary([("tens", 10)] + magnitudes.map { ($0.plural, $0.value) }) { first, _ in first }

    /// Read only right after digits: "25m", "3 bn".
    static let magnitudeSuffixes: [String: Double] = [
        "k": 1e3, "K": 1e3, "m": 1e6, "M": 1e6, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mio": 1e6, "b": 1e9, "B": 1e9,
        "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12, "tln": 1e12, "MM": 1e6,
    ]

    /// Words for parts; ordinals from "third" on divide as well.
    static let divisors: [(word: String, plural: String, divisor: Int8)] = [
        ("half", "halves", 2), ("third", "thirds", 3), ("quarter", "quarters", 4), ("fourth", "fourths", 4),
        ("fifth", "fifths", 5), ("sixth", "sixths", 6), ("seventh", "sevenths", 7), ("eighth", "eighths", 8),
        ("ninth", "ninths", 9), ("tenth", "tenths", 10), ("twelfth", "twelfths", 12), ("sixteenth", "sixteenths", 16),
        ("twentieth", "twentieths", 20), ("hundredth", "hundredths", 100),
    ]

    static let tens = ["", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
}
