/// What the scientific names of groups of living things end in, and what their English names have instead: "Bryophyta" are
/// the bryophytes.
enum Taxa {
    private static let endings: [(latin: String, english: String)] = [
        ("acea", "acean"), ("arachnida", "arachnid"), ("carnivora", "carnivore"), ("mammalia", "mammal"),
        ("mollusca", "mollusc"), ("morpha", "morph"), ("mycota", "mycete"), ("amphibia", "amphibian"),
        ("annelida", "annelid"), ("insecta", "insect"), ("marsupialia", "marsupial"), ("phyta", "phyte"),
        ("poda", "pod"), ("ptera", "pteran"), ("reptilia", "reptile"), ("rodentia", "rodent"), ("zoa", "zoan"),
    ]

    /// The English name of one of the group; nil for words that name none.
    static func english(_ word: String) -> String? {
        guard word.utf8.last == UInt8(ascii: "a"), word.utf8.count > 6,
            let ending = endings.first(where: { word.hasSuffix($0.latin) })
        else { return nil }
        return word.dropLast(ending.latin.utf8.count) + ending.english
    }
}
