import Cards
import Memory
import ReviewHistory
import Scheduling
import Study
import Testing

struct `a cue` {
    /// The question as it is asked after one right answer among choices three days ago.
    private func question(_ card: Card) -> Question? {
        let time = Drill.moment(-3 * 86_400_000)
        let past = Event(
            stamp: EventStamp(identifier: "past", time: time.time, utcOffsetMinutes: 0),
            what: .review(
                Review(
                    card: card.identifier, deck: "rome", kind: nil, form: .choices, given: card.answer,
                    verdict: .right, rating: .good, seconds: 3, session: "old")))
        var drill = Drill([card], past: [past])
        return drill.begin().question
    }

    private func card(_ answer: String, evidence: String?) -> Card {
        Card(
            form: .question, prompt: "Who fell, and when?", answer: answer, choices: ["w", "x", "y"],
            evidence: evidence)
    }

    @Test func `is the sentence with the first letters of the answer`() {
        let question = question(card("14 October 1066", evidence: "Harold fell on 14 October 1066 at Hastings."))
        #expect(question?.form == .cued)
        #expect(question?.cue == "Harold fell on 1· O······ 10·· at Hastings.")
    }

    @Test(arguments: ["He fell.", "Harold, called Harold Godwinson, fell.", "Harolds fell.", nil])
    func `is the letters alone where the answer does not stand there once and whole`(evidence: String?) {
        #expect(question(card("Harold", evidence: evidence))?.cue == "H·····")
    }
}
