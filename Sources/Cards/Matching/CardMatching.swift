/// Cards known again after they were edited, as git knows renamed files again: what is gone is matched with what is new, by the
/// same answer or the same source, and similar wording. Each card has one partner at most.
package struct CardMatching: Sendable {
    /// An earlier card and what it has become; numbers of the lists that were matched.
    package struct Pair: Hashable, Sendable {
        package let gone: Int
        package let new: Int
        package let kinship: Kinship

        package init(gone: Int, new: Int, kinship: Kinship) {
            self.gone = gone
            self.new = new
            self.kinship = kinship
        }
    }

    /// By the numbers of what is gone.
    package let pairs: [Pair]

    /// Two partners are in doubt where another one is nearly as good: nearer than this.
    private static let margin = 0.05
    /// A word that more cards have than this tells none of them apart.
    private static let mostCards = 200
    /// So many cards are enough to know which words are common.
    private static let mostCounted = 5000

    /// Matches the cards `gone` with the cards `new`; `others` are further cards, which show what words tell cards apart.
    ///
    /// `isRuledOut` tells of a pair of numbers that it is none, whatever it looks like. The work grows with the number of cards
    /// that share a word of content, not with the product of the two lists.
    package init(
        gone: [CardText], new: [CardText], others: [CardText] = [], isRuledOut: (Int, Int) -> Bool = { _, _ in false }
    ) {
        guard !gone.isEmpty, !new.isEmpty else {
            pairs = []
            return
        }
        let frequencies = WordFrequencies((new + others).prefix(Self.mostCounted))
        let old = gone.map { ComparedCard($0, frequencies: frequencies) }
        let fresh = new.map { ComparedCard($0, frequencies: frequencies) }
        var answerCounts: [String: (gone: Int, new: Int)] = [:]
        for card in old { answerCounts[card.answer, default: (0, 0)].gone += 1 }
        for card in fresh { answerCounts[card.answer, default: (0, 0)].new += 1 }
        let index = Index(old, mostCards: Self.mostCards)
        var found: [Candidate] = []
        for (number, card) in fresh.enumerated() {
            for other in index.candidates(for: card) where !isRuledOut(other, number) {
                let counts = answerCounts[card.answer] ?? (0, 0)
                let isOnly = counts.gone <= 1 && counts.new == 1
                if let likeness = old[other].likeness(to: card, isOnly: isOnly) {
                    found.append(Candidate(gone: other, new: number, likeness: likeness))
                }
            }
        }
        pairs = Self.assign(found)
    }

    private struct Candidate {
        let gone: Int
        let new: Int
        let likeness: ComparedCard.Likeness
    }

    /// The best pairs first; clear ones before doubtful ones, since a doubt must not take the place of what is plain.
    private static func assign(_ found: [Candidate]) -> [Pair] {
        let ordered = found.sorted { left, right in
            if (left.likeness.kinship == .clear) != (right.likeness.kinship == .clear) {
                return left.likeness.kinship == .clear
            }
            return (right.likeness.score, left.gone, left.new) < (left.likeness.score, right.gone, right.new)
        }
        var takenGone: Set<Int> = []
        var takenNew: Set<Int> = []
        var byGone: [Int: [Candidate]] = [:]
        var byNew: [Int: [Candidate]] = [:]
        for candidate in ordered where candidate.likeness.kinship == .clear {
            byGone[candidate.gone, default: []].append(candidate)
            byNew[candidate.new, default: []].append(candidate)
        }
        var pairs: [Pair] = []
        for candidate in ordered where !takenGone.contains(candidate.gone) && !takenNew.contains(candidate.new) {
            takenGone.insert(candidate.gone)
            takenNew.insert(candidate.new)
            let rivals =
                (byGone[candidate.gone] ?? []).filter { $0.new != candidate.new && !takenNew.contains($0.new) }
                + (byNew[candidate.new] ?? []).filter { $0.gone != candidate.gone && !takenGone.contains($0.gone) }
            let hasRival = rivals.contains { $0.likeness.score > candidate.likeness.score - margin }
            pairs.append(
                Pair(
                    gone: candidate.gone, new: candidate.new,
                    kinship: hasRival ? .doubtful : candidate.likeness.kinship))
        }
        return pairs.sorted { $0.gone < $1.gone }
    }

    /// The cards that are gone by what they may be known again by.
    private struct Index {
        private var byWord: [String: [Int]] = [:]
        private var byAnswer: [String: [Int]] = [:]
        private var bySource: [CardSource: [Int]] = [:]
        private let mostCards: Int

        init(_ cards: [ComparedCard], mostCards: Int) {
            self.mostCards = mostCards
            for (number, card) in cards.enumerated() {
                for word in Set(card.wording.words.filter { $0.rank != .asking }.map(\.text)) {
                    byWord[word, default: []].append(number)
                }
                byAnswer[card.answer, default: []].append(number)
                if let source = card.text.source { bySource[source, default: []].append(number) }
            }
        }

        /// The cards that may have become `card`, in their order.
        func candidates(for card: ComparedCard) -> [Int] {
            var found: Set<Int> = []
            var lists = [byAnswer[card.answer] ?? []]
            if let source = card.text.source { lists.append(bySource[source] ?? []) }
            for word in card.wording.words where word.rank != .asking { lists.append(byWord[word.text] ?? []) }
            for list in lists where list.count <= mostCards { found.formUnion(list) }
            return found.sorted()
        }
    }
}
