/// A place told with what it lies in: "Hodgenville, Kentucky", "Wembley, London, England", "Yalta in the Crimea".
struct PlaceChain {
    /// The keys of the words of the place.
    let place: [String]
    /// The words of what it lies in.
    let regions: Set<AnswerWord>

    /// Reads a text whole; nil where it is no such name.
    init?(_ text: AnswerText) {
        let raw = text.raw
        guard raw.has(",") || raw.has(" in ") || raw.has(" near ") || raw.has(" at "),
            !AnswerVariants.hasConjunction(raw)
        else { return nil }
        var parts = AnswerVariants.split(raw, at: [", ", " at ", " in ", " near "]).map { AnswerText($0).words }
        if let first = parts.first?.first, ["at", "in", "on"].contains(first.text) { parts[0].removeFirst() }
        guard (2...4).contains(parts.count),
            parts.allSatisfy({ part in
                (1...3).contains(part.count)
                    && part.allSatisfy {
                        ($0.isCapitalized || $0.lists.contains(.particle) || $0.text == "of") && !$0.isNumber
                    }
            })
        else { return nil }
        place = parts[0].map(\.key)
        regions = Set(parts[1...].joined())
    }

    /// The states among the regions, each by its last word.
    private var states: Set<String> { Set(regions.map(\.text)).intersection(Self.statesByLastWord) }

    /// Whether it is told in which state the place lies.
    var liesInState: Bool { !states.isEmpty }

    /// Of America and Canada, where one name is in several states.
    private static let statesByLastWord = Set(
        """
        alabama alaska alberta arizona arkansas california carolina colorado columbia connecticut dakota delaware florida
        georgia hampshire hawaii idaho illinois indiana iowa jersey kansas kentucky louisiana maine manitoba maryland
        massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma ontario oregon
        pennsylvania quebec saskatchewan tennessee texas utah vermont virginia washington wisconsin wyoming
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Whether both are of one name, and lie in different lands: Portland in Maine and Portland in Oregon.
    func isElsewhere(_ other: PlaceChain) -> Bool {
        guard place == other.place else { return false }
        // A land is no other place than a part of it, so that only states are held against each other.
        let (own, others) = (states, other.states)
        return !own.isEmpty && !others.isEmpty && own.isDisjoint(with: others)
    }
}
