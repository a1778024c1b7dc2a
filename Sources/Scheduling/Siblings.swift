internal import Cards

extension [PlannedCard] {
    /// The cards in an order that differs as little as it must, in which no card follows a sibling.
    ///
    /// Siblings give each other away: they share their answer, or the sentence they rest on. Where one family is more
    /// than half of the cards, some of it has to stay together.
    func withSiblingsApart() -> [PlannedCard] {
        let families = SiblingFamilies(map(\.card))
        var order: [Int] = []
        // Cards that wait because a sibling was the last one; all of one family.
        var waiting: [Int] = []
        var next = 0
        func family(_ index: Int?) -> Int? { index.map { families[$0] } }
        var firstWaiting = 0
        while next < count || firstWaiting < waiting.count {
            let last = family(order.last)
            if firstWaiting < waiting.count, families[waiting[firstWaiting]] != last {
                order.append(waiting[firstWaiting])
                firstWaiting += 1
            } else if next == count {
                break
            } else {
                if last == families[next] { waiting.append(next) } else { order.append(next) }
                next += 1
            }
        }
        // What still waits goes into gaps further up, the last gaps first, and where there is none, to the end.
        var left = Array<Int>(waiting[firstWaiting...])
        var spread: [Int] = []
        for (place, index) in order.enumerated().reversed() {
            spread.append(index)
            let before = place > 0 ? family(order[place - 1]) : nil
            if let candidate = left.last, before != families[candidate], families[index] != families[candidate] {
                spread.append(candidate)
                left.removeLast()
            }
        }
        return (spread.reversed() + left).map { self[$0] }
    }
}

/// Which cards are siblings: those linked by a common answer or sentence, also through others.
struct SiblingFamilies {
    private var parents: [Int]

    init(_ cards: [Card]) {
        parents = Array(cards.indices)
        var first: [String: Int] = [:]
        for (index, card) in cards.enumerated() {
            for key in Self.keys(of: card) {
                if let other = first[key] {
                    parents[root(of: index)] = root(of: other)
                } else {
                    first[key] = index
                }
            }
        }
    }

    /// The family of the card at `index`: the same number for siblings.
    subscript(index: Int) -> Int { root(of: index) }

    private func root(of index: Int) -> Int {
        var index = index
        while parents[index] != index { index = parents[index] }
        return index
    }

    private static func keys(of card: Card) -> [String] {
        var keys = ["answer " + card.answer.collapsed.lowercased()]
        if let evidence = card.evidence { keys.append("sentence " + evidence.collapsed) }
        if card.form == .cloze { keys.append("cloze " + fill(card).collapsed) }
        return keys
    }

    /// The sentence of a cloze card with its gap filled, which all its gaps have in common.
    private static func fill(_ card: Card) -> String {
        card.prompt.replacing("[…]", with: card.answer, maxReplacements: 1)
    }
}
