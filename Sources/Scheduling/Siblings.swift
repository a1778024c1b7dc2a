package import Cards

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
        var firstWaiting = 0
        while next < count || firstWaiting < waiting.count {
            let last = order.last.map { families[$0] }
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
        return Self.spread(waiting[firstWaiting...], over: order, families).map { self[$0] }
    }

    /// The cards in the same order, but the first of each sentence before the second of each, and so on.
    ///
    /// After an answer its sentence is shown, and with it the answers to the other cards that rest on it: those had
    /// better begin on another day. Sentences of the cards in `shown` count as having had their turn.
    func withSharedSentencesLast(after shown: [PlannedCard]) -> [PlannedCard] {
        var turns: [String: Int] = [:]
        for card in shown.map(\.card) {
            if let evidence = card.evidence { turns[evidence.collapsed] = 1 }
        }
        let turn = map { planned in
            guard let evidence = planned.card.evidence?.collapsed else { return 0 }
            defer { turns[evidence, default: 0] += 1 }
            return turns[evidence, default: 0]
        }
        return zip(indices, turn).sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { self[$0.0] }
    }

    /// The siblings `left` in gaps of `order`, the last gaps first, and where there is none at the end.
    private static func spread(_ left: ArraySlice<Int>, over order: [Int], _ families: SiblingFamilies) -> [Int] {
        guard let family = left.first.map({ families[$0] }) else { return order }
        var left = left
        var spread: [Int] = []
        for (place, index) in order.enumerated().reversed() {
            spread.append(index)
            let isGap = families[index] != family && (place == 0 || families[order[place - 1]] != family)
            if isGap, let sibling = left.popLast() { spread.append(sibling) }
        }
        spread = spread.reversed() + left
        // Among themselves the siblings keep their order.
        let places = spread.indices.filter { families[spread[$0]] == family }
        for (place, index) in zip(places, places.map { spread[$0] }.sorted()) { spread[place] = index }
        return spread
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

    fileprivate static func keys(of card: Card) -> [String] {
        var keys = ["answer " + card.answer.collapsed.lowercased()]
        if let evidence = card.evidence { keys.append("sentence " + evidence.collapsed) }
        if card.form == .cloze { keys.append("cloze " + card.sentence.collapsed) }
        return keys
    }
}

extension Card {
    /// Whether the two share their answer or the sentence they rest on.
    package func isSibling(of other: Card) -> Bool {
        let keys = SiblingFamilies.keys(of: self)
        return SiblingFamilies.keys(of: other).contains { keys.contains($0) }
    }
}
