internal import Cards
internal import Memory
internal import ReviewHistory

extension StatisticsFold {
    /// At most so many hard cards and confusions are named.
    static let mostNamed = 20

    /// The cards missed most surely: by the low end of the range in which the true share of misses lies (`Tally.interval`),
    /// so that five misses in six answers stand before one in one. Cards that are not kept, or never missed, are left out.
    var hardestCards: [HardCard] {
        var found: [(place: Int, least: Double, misses: Int)] = []
        for (place, sum) in sums.cards.enumerated() where sum.first.right < sum.first.total {
            guard catalogue.facts[place].isKept else { continue }
            let misses = Tally(right: sum.first.total - sum.first.right, total: sum.first.total)
            found.append((place, misses.interval?.lowerBound ?? 0, misses.right))
        }
        let isHarder = {
            (left: (place: Int, least: Double, misses: Int), right: (place: Int, least: Double, misses: Int)) in
            (right.least, right.misses, left.place) < (left.least, left.misses, right.place)
        }
        return found.first(Self.mostNamed, by: isHarder).map { found in
            let facts = catalogue.facts[found.place]
            let card = facts.entry.map { catalogue.cards[$0].card }
            let progress = sums.cards[found.place].progress
            return HardCard(
                card: table.cards[found.place].text, deck: catalogue.decks[facts.deck], prompt: card?.shownPrompt,
                answer: card?.answer, recall: sums.cards[found.place].first, lapses: progress?.lapses ?? 0,
                difficulty: rounded(progress?.memory.difficulty ?? 0, places: 2))
        }
    }

    /// The wrong answers given at least twice to one card, the most frequent first. Case and spaces do not matter; an empty
    /// answer is no confusion.
    var confusions: [Confusion] {
        guard !sums.confused.isEmpty else { return [] }
        let (groups, shown) = foldedGiven
        var counts: [UInt64: Int] = [:]
        for answer in sums.confused {
            let group = groups[Int(answer.given)]
            guard group >= 0, catalogue.facts[Int(answer.card)].isKept else { continue }
            counts[UInt64(answer.card) << 32 | UInt64(group), default: 0] += 1
        }
        let repeated = counts.filter { $0.value > 1 }.map { found in
            (place: Int(found.key >> 32), given: Int(found.key & 0xFFFF_FFFF), count: found.value)
        }
        let most = repeated.first(Self.mostNamed) { left, right in
            if left.count != right.count { return left.count > right.count }
            return left.place != right.place ? left.place < right.place : shown[left.given] < shown[right.given]
        }
        let given = most.map { shown[$0.given] }
        let rightFor = prompts(answeredBy: given)
        return zip(most, given).map { found, given in
            let facts = catalogue.facts[found.place]
            let card = facts.entry.map { catalogue.cards[$0].card }
            return Confusion(
                card: table.cards[found.place].text, deck: catalogue.decks[facts.deck], prompt: card?.shownPrompt,
                answer: card?.answer, given: given, count: found.count, rightFor: rightFor[given.folded])
        }
    }

    /// For each text that was given, the place of its group (below 0 for an empty one); for each group, how it is shown: the
    /// first of its spellings in the order of texts, which does not depend on the order of the logs.
    private var foldedGiven: (groups: [Int32], shown: [String]) {
        var groups: [Int32] = []
        var shown: [String] = []
        var known: [String: Int] = [:]
        for text in table.given.map(\.collapsed) {
            let folded = text.lowercased()
            if folded.isEmpty {
                groups.append(-1)
            } else if let group = known[folded] {
                groups.append(Int32(group))
                shown[group] = min(shown[group], text)
            } else {
                known[folded] = shown.count
                groups.append(Int32(shown.count))
                shown.append(text)
            }
        }
        return (groups, shown)
    }

    /// The first card of the decks that each text answers.
    private func prompts(answeredBy texts: [String]) -> [String: String] {
        var missing = Set(texts.map(\.folded))
        var prompts: [String: String] = [:]
        for entry in catalogue.cards where !missing.isEmpty {
            let answer = entry.card.answer.folded
            if missing.remove(answer) != nil { prompts[answer] = entry.card.shownPrompt }
        }
        return prompts
    }
}

extension String {
    /// For comparing answers: in lower case, white space collapsed.
    fileprivate var folded: String { collapsed.lowercased() }
}

extension Array {
    /// The first `count` elements in the order of `isBefore`, without sorting all of a long list.
    fileprivate func first(_ count: Int, by isBefore: (Element, Element) -> Bool) -> [Element] {
        var first: [Element] = []
        for element in self {
            if first.count == count, let last = first.last, !isBefore(element, last) { continue }
            let place = first.firstIndex { isBefore(element, $0) } ?? first.endIndex
            first.insert(element, at: place)
            if first.count > count { first.removeLast() }
        }
        return first
    }
}
