/// Words of which one looks like a slip in the other, and is another thing: "Iceland" and "Ireland", "chloride" and
/// "chlorine".
enum ConfusedWords {
    /// Such words on each line.
    private static let table = """
        absorption adsorption
        afferent efferent
        angel angle
        austria australia
        delhi delphi
        emigrant immigrant
        emigration immigration
        gambia zambia
        iceland ireland
        manet monet
        mauritania mauritius
        medal metal
        meiosis mitosis
        naval navel
        principal principle
        prussia russia
        rhine rhone
        slovakia slovenia
        stalactite stalagmite
        """

    private static let groups: [String: Int] = {
        var groups: [String: Int] = [:]
        for (number, line) in table.split(separator: "\n").enumerated() {
            for word in line.split(separator: " ") { groups[String(word)] = number }
        }
        return groups
    }()

    /// Beginnings of which each means what the others do not.
    private static let beginnings = [
        ["hyper", "hypo"], ["inter", "intra"], ["macro", "micro"], ["endo", "exo", "ecto"], ["ante", "anti"],
        ["mono", "poly"],
    ]

    /// What the names of substances begin with, and their endings.
    private static let substances = [
        (
            ["meth", "eth", "prop", "but", "pent", "hex", "hept", "oct", "benz"],
            ["ane", "ene", "yne", "anol", "anal", "yl"]
        ),
        (
            ["arsen", "brom", "chlor", "fluor", "iod", "nitr", "phosph", "sulf", "sulph"],
            ["ate", "ic", "ide", "ine", "ite", "ous"]
        ),
    ]

    /// Whether the words are two, for all that they look alike.
    static func areTwo(_ one: String, _ other: String) -> Bool {
        if let group = groups[one], groups[other] == group { return one != other }
        for beginnings in beginnings {
            guard let first = beginnings.first(where: one.hasPrefix),
                let second = beginnings.first(where: other.hasPrefix)
            else { continue }
            if first != second { return one.dropFirst(first.count) == other.dropFirst(second.count) }
        }
        guard let (stem, ending) = substance(one), let (otherStem, otherEnding) = substance(other) else { return false }
        return stem == otherStem && ending != otherEnding
    }

    /// What the name of a substance begins and ends with; nil for other words.
    private static func substance(_ word: String) -> (String, String)? {
        for (stems, endings) in substances {
            for stem in stems where word.hasPrefix(stem) {
                let ending = String(word.dropFirst(stem.count))
                if endings.contains(ending) { return (stem, ending) }
            }
        }
        return nil
    }
}
