import Cards
import Diagnostics
import ReviewHistory
import TestSupport
import Testing

func readDeck(_ text: String) -> Deck {
    var problems: [Diagnostic] = []
    return parseDeck(SourceText(path: "Decks/x.md", text: text), reporting: &problems)
}

@Suite struct `Histories follow edited cards` {
    /// What came of the histories of many edited studies.
    private struct Outcome {
        var kept = 0
        var asked = 0
        var lost = 0
        var wrong = 0
        var deleted = 0
        var unchanged = 0
        var unsure = 0
        /// How each that was not kept looked, for whoever mends the matching.
        var examples: [String] = []

        /// Learned cards that were edited and are still there.
        var edited: Int { kept + asked + lost }
        var all: Int { edited + deleted + unchanged }
    }

    private func outcome(of seeds: Range<UInt64>, knowsDecksBefore: Bool) -> Outcome {
        var outcome = Outcome()
        for seed in seeds {
            let script = EditScript(seed: seed)
            var generator = SeededGenerator(seed: seed &+ 1_000_000)
            let learned = script.originals.indices.filter { _ in Double.random(in: 0..<1, using: &generator) < 0.7 }
            let names = Dictionary(
                script.before.flatMap { deck in deck.entries.map { ($0.card.identifier, deck.name) } },
                uniquingKeysWith: { first, _ in first })
            let events = learned.flatMap { index in
                let card = script.originals[index]
                let text = CardText(card, deck: names[card.identifier] ?? "")
                return [
                    Example.event("t\(index)", .cardText(card.identifier, text)),
                    Example.review("r\(index)", card.identifier.text),
                ]
            }
            let known = Set(script.before.flatMap(\.entries).map(\.card.identifier))
            let edited = EditedCards(
                LearnerHistory(events: events), decks: script.after, known: knowsDecksBefore ? known : [])
            judge(edited, script, learned, &outcome)
        }
        return outcome
    }

    private func judge(_ edited: EditedCards, _ script: EditScript, _ learned: [Int], _ outcome: inout Outcome) {
        let items = script.decks.joined()
        let origins = Dictionary(grouping: items, by: \.card.identifier).mapValues { $0.map(\.origin) }
        for index in learned {
            let card = script.originals[index]
            let heirs = items.filter { $0.origin == index }
            let link = edited.clear.first { $0.from == card.identifier }
            if origins[card.identifier] != nil {
                outcome.unchanged += 1
                if link != nil { outcome.wrong += 1 }
                continue
            }
            let isRight = link.map { origins[$0.to]?.contains(index) ?? false }
            if isRight == false {
                outcome.wrong += 1
                outcome.examples.append(
                    "wrong: \(card.prompt) — \(card.answer) → \(link?.after.prompt ?? "") — \(link?.after.answer ?? "")"
                )
            }
            if heirs.isEmpty {
                outcome.deleted += 1
            } else if script.split.contains(index) || (heirs[0].isReworded && heirs[0].hasOtherAnswer) {
                // Of two halves none has to be the card; with another question and another answer, a reader would have to ask.
                outcome.unsure += 1
            } else if isRight == true {
                outcome.kept += 1
            } else if edited.doubtful.contains(where: {
                $0.from == card.identifier && $0.to == heirs[0].card.identifier
            }) {
                outcome.asked += 1
                outcome.examples.append(
                    "asked: \(card.prompt) — \(card.answer) → \(heirs[0].card.prompt) — \(heirs[0].card.answer)")
            } else {
                outcome.lost += 1
                outcome.examples.append(
                    "lost: \(card.prompt) — \(card.answer) → \(heirs[0].card.prompt) — \(heirs[0].card.answer)")
            }
        }
    }

    @Test func `two thousand edited studies keep the histories, and mix up next to none`() {
        let outcome = outcome(of: 0..<2000, knowsDecksBefore: true)
        let figures =
            "edited \(outcome.edited): kept \(outcome.kept), asked \(outcome.asked), lost \(outcome.lost); "
            + "wrong \(outcome.wrong); deleted \(outcome.deleted), unsure \(outcome.unsure), unchanged \(outcome.unchanged)"
        #expect(Double(outcome.kept) >= 0.99 * Double(outcome.edited), "\(figures)")
        #expect(Double(outcome.wrong) <= 0.001 * Double(outcome.edited + outcome.deleted), "\(figures)")
        #expect(outcome.edited > 5000)
        print(figures)
    }

    @Test func `a program that has not seen the decks before mixes up next to none either`() {
        let outcome = outcome(of: 5000..<5300, knowsDecksBefore: false)
        let figures =
            "edited \(outcome.edited): kept \(outcome.kept), asked \(outcome.asked), lost \(outcome.lost); "
            + "wrong \(outcome.wrong); deleted \(outcome.deleted), unsure \(outcome.unsure)\n"
            + outcome.examples.joined(separator: "\n")
        #expect(Double(outcome.kept) >= 0.98 * Double(outcome.edited), "\(figures)")
        #expect(Double(outcome.wrong) <= 0.005 * Double(outcome.edited + outcome.deleted), "\(figures)")
    }
}
