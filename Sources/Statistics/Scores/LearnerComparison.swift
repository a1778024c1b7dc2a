package import Cards
internal import Memory
internal import ReviewHistory

/// Several learners on one deck, side by side.
package struct LearnerComparison: Hashable, Sendable {
    package let deck: String
    /// The day of study, as in "2026-05-04".
    package let today: String
    package let learners: [Learner]
    /// The cards of the deck in its order.
    package let cards: [Row]

    /// What a learner has done in the deck.
    package struct Learner: Hashable, Sendable {
        package let name: String
        package let standing: GroupStanding
        /// The sum of the probabilities of recall now.
        package let known: Double
        /// First answers to cards known from an earlier day, and how many were rated better than "again".
        package let retention: Tally
        /// The last day with an answer, as in "2026-05-04"; nil where there is none.
        package let lastDay: String?
    }

    /// A card, and how each learner stands with it.
    package struct Row: Hashable, Sendable {
        package let prompt: String
        package let answer: String
        package let kind: String?
        package let cells: [Cell]

        /// All first answers of a day, of all learners.
        package var recall: Tally { cells.reduce(Tally()) { $0 + $1.recall } }

        /// Whether at least two learners have answered it, and each of these got at most half of the first answers right.
        package var isBadForAll: Bool {
            let begun = cells.filter { $0.recall.total > 0 }
            return begun.count > 1 && begun.allSatisfy { $0.recall.right * 2 <= $0.recall.total }
        }
    }

    /// How a learner stands with a card.
    package struct Cell: Hashable, Sendable {
        /// The probability of recall now, in 0...1, where what was missed last counts as 0; nil while there is no answer.
        package let mind: Double?
        /// First answers of a day, and how many were right.
        package let recall: Tally
    }

    /// The cards that are bad for all, those with the most misses first.
    package var badForAll: [Row] {
        cards.filter(\.isBadForAll).sorted {
            ($1.recall.total - $1.recall.right) < ($0.recall.total - $0.recall.right)
        }
    }

    /// Compares learners by what was counted of each for `deck` alone.
    package init(deck: Deck, learners: [(name: String, fold: StatisticsFold)]) {
        self.deck = deck.name
        today = learners.first.map { CalendarDay(number: $0.fold.today).description } ?? ""
        self.learners = learners.map { Learner($0.name, $0.fold, deck.name) }
        // Every fold has the same cards in the same order: they come from the same deck.
        cards = (learners.first?.fold.catalogue.cards ?? []).enumerated().filter { $0.element.isWanted }.map {
            place, entry in
            Row(
                prompt: entry.card.shownPrompt, answer: entry.card.answer, kind: entry.card.kind?.rawValue,
                cells: learners.map { Cell($0.fold, $0.fold.catalogue.cards[place]) })
        }
    }
}

extension LearnerComparison.Learner {
    fileprivate init(_ name: String, _ fold: StatisticsFold, _ deck: String) {
        self.name = name
        let numbers = LearnerStatistics(fold)
        standing = numbers.decks.first { $0.name == deck } ?? GroupStanding(name: deck, Sums.GroupSum())
        retention = numbers.retention
        known = rounded(fold.sums.known.last?.recall ?? 0, places: 1)
        lastDay = fold.countedDays.last.map { CalendarDay(number: $0.day).description }
    }
}

extension LearnerComparison.Cell {
    fileprivate init(_ fold: StatisticsFold, _ entry: Catalogue.Entry) {
        let progress = fold.progress(of: entry)
        mind = progress.map { rounded(fold.walk.recall(of: $0, on: fold.today), places: 4) }
        recall = entry.place.map { fold.sums.cards[$0].first } ?? Tally()
    }
}
