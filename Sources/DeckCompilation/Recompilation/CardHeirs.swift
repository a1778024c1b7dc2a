internal import Cards

/// Which card of a list each card of another list is: the same one, else one that it has clearly become.
struct CardHeirs {
    /// From places in the first list to places in the second; each place once at most.
    private(set) var heirs: [Int: Int] = [:]

    /// Finds the heirs of `earlier` among `later`; places that `isOpen` refuses are no heirs but of the very same card. A doubtful
    /// heir counts where `isEnough` says so of its place.
    init(
        of earlier: [Card], among later: [Card], isOpen: (Card) -> Bool = { _ in true },
        isEnough: (Int) -> Bool = { _ in false }
    ) {
        let places = Dictionary(
            later.indices.map { (later[$0].identifier, $0) }, uniquingKeysWith: { first, _ in first })
        var taken: Set<Int> = []
        for (index, card) in earlier.enumerated() {
            if let place = places[card.identifier], taken.insert(place).inserted { heirs[index] = place }
        }
        let gone = earlier.indices.filter { heirs[$0] == nil }
        let new = later.indices.filter { !taken.contains($0) && isOpen(later[$0]) }
        let matching = CardMatching(gone: gone.map { earlier[$0].matched }, new: new.map { later[$0].matched })
        for pair in matching.pairs where pair.kinship == .clear || isEnough(new[pair.new]) {
            heirs[gone[pair.gone]] = new[pair.new]
        }
    }
}
