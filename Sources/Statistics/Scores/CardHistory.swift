internal import Cards
internal import Memory
internal import ReviewHistory

/// A card with all that came of it.
package struct CardHistory: Hashable, Sendable {
    package let card: String
    package let kind: String?
    /// Nil for a card that no deck has.
    package let prompt: String?
    package let answer: String?
    package let standing: Standing
    /// The last answers, the oldest first; `answerCount` says how many there are in all.
    package let answers: [Answer]
    package let answerCount: Int

    /// How the learner stands with it.
    package enum Standing: Hashable, Sendable {
        case new
        case suspended
        /// The probability of recall now in 0...1, the stability in days, the difficulty from 1 to 10, and the day it is
        /// due, as in "2026-05-04". What was missed and not recalled since has a recall of 0.
        case begun(recall: Double, stability: Double, difficulty: Double, due: String)
    }

    /// One answer of the past.
    package struct Answer: Hashable, Sendable {
        /// As in "2026-05-04".
        package let day: String
        package let verdict: Verdict
    }

    /// What the judge said; the same words as in the log.
    package enum Verdict: String, Sendable {
        case right, close, wrong
    }
}

/// The cards of one deck, each with its history.
package struct DeckHistory: Hashable, Sendable {
    package let standing: GroupStanding
    /// Whether the deck is there; else it is known only from answers.
    package let isPresent: Bool
    /// In the order of the deck where all are listed, else those that need it most first.
    package let cards: [CardHistory]
    /// How many cards it has, answered or not.
    package let cardCount: Int
}

extension StatisticsFold {
    /// The cards of each deck that is asked for with their histories, at most `limit` in all: no deck gets more than its
    /// share while another needs it, and of a deck that has more, those are taken that are missed or least in mind.
    package func deckHistories(limit: Int, answers: Int) -> [DeckHistory] {
        let rows = table.rowsByCard
        let members = deckMembers
        let standings = Standings(self).decks.filter(\.isInUse)
        let shares = Self.shares(of: limit, among: standings.map { members[$0.name]?.count ?? 0 })
        let present = Set(catalogue.cards.map { catalogue.decks[$0.deck] })
        return zip(standings, shares).map { standing, share in
            var chosen = members[standing.name] ?? []
            if chosen.count > share {
                chosen = Array(
                    chosen.map { (need: need(of: $0), member: $0) }
                        .sorted { $0.need < $1.need }.prefix(share).map(\.member))
            }
            return DeckHistory(
                standing: standing, isPresent: present.contains(standing.name),
                cards: chosen.map { history(of: $0, rows, answers: answers) },
                cardCount: members[standing.name]?.count ?? 0)
        }
    }

    /// A card of a deck, or one that only the log has.
    private struct Member {
        let entry: Int?
        let place: Int?
    }

    /// The cards of each deck by name, in the order of the deck, then those that only the log has.
    private var deckMembers: [String: [Member]] {
        var members: [String: [Member]] = [:]
        for (number, entry) in catalogue.cards.enumerated() where entry.isWanted {
            members[catalogue.decks[entry.deck], default: []].append(Member(entry: number, place: entry.place))
        }
        for (place, facts) in catalogue.facts.enumerated() where facts.entry == nil && facts.isWanted && facts.isKept {
            members[catalogue.decks[facts.deck], default: []].append(Member(entry: nil, place: place))
        }
        return members
    }

    /// The lower, the sooner a card is to be looked at: its probability of recall; new and suspended cards come last.
    private func need(of member: Member) -> Double {
        guard let place = member.place, let progress = sums.cards[place].progress else { return 2 }
        if member.entry.map({ catalogue.cards[$0].isSuspended }) ?? false { return 3 }
        return walk.recall(of: progress, on: today)
    }

    private func history(of member: Member, _ rows: GroupedPlaces, answers: Int) -> CardHistory {
        let card = member.entry.map { catalogue.cards[$0].card }
        let progress = member.place.flatMap { sums.cards[$0].progress }
        let places = member.place.map { rows[$0] } ?? []
        let isSuspended = member.entry.map { catalogue.cards[$0].isSuspended } ?? false
        let standing: CardHistory.Standing =
            if isSuspended {
                .suspended
            } else if let progress {
                .begun(
                    recall: rounded(walk.recall(of: progress, on: today), places: 4),
                    stability: rounded(progress.memory.stability, places: 1),
                    difficulty: rounded(progress.memory.difficulty, places: 1),
                    due: CalendarDay(number: progress.dueDay).description)
            } else {
                .new
            }
        return CardHistory(
            card: card?.identifier.text ?? member.place.map { table.cards[$0].text } ?? "",
            kind: card?.kind?.rawValue ?? places.last.flatMap { table.rows[Int($0)].kind?.rawValue },
            prompt: card?.shownPrompt, answer: card?.answer, standing: standing,
            answers: places.suffix(answers).map { place in
                let row = table.rows[Int(place)]
                return CardHistory.Answer(
                    day: CalendarDay(number: Int(row.day)).description,
                    verdict: CardHistory.Verdict(rawValue: row.verdict.rawValue) ?? .wrong)
            }, answerCount: places.count)
    }

    /// How many of `limit` each gets that wants so many: all of them, or as many as the others that want more.
    static func shares(of limit: Int, among wants: [Int]) -> [Int] {
        var shares = Array(repeating: 0, count: wants.count)
        var left = limit
        var waiting = wants.indices.sorted { wants[$0] < wants[$1] }[...]
        while let smallest = waiting.popFirst() {
            shares[smallest] = min(wants[smallest], left / (waiting.count + 1))
            left -= shares[smallest]
        }
        return shares
    }
}
