import Cards
import Memory
import ReviewHistory
import Scheduling
import Testing

struct AnswerFormTests {
    /// A card whose answers were rated so, each given at the day and in the form that it names.
    private func progress(_ answers: (rating: Rating, form: AnswerForm, daysAgo: Int)...) -> CardProgress {
        let events = answers.map { answer in
            let event = Example.review("a", answer.rating, daysAgo: answer.daysAgo)
            guard case .review(let review) = event.what else { return event }
            return Event(
                stamp: event.stamp,
                what: .review(
                    Review(
                        card: review.card, deck: review.deck, kind: nil, form: answer.form, given: "",
                        verdict: review.verdict, rating: review.rating, seconds: 3, session: "s1")))
        }
        return LearnerHistory(events: events).progress(of: CardIdentifier("a"))
    }

    private func form(_ progress: CardProgress, distractors: Int = 3, pinned: Rung? = nil) -> AnswerForm {
        AnswerForm(for: Example.card("a"), progress: progress, distractors: distractors, pinned: pinned)
    }

    @Test func `a card climbs from choices over a cue to typing as its memory gets stable`() {
        #expect(form(.new) == .choices)
        // After a first "hard" the memory lasts for little more than a day, after "good" for two.
        #expect(form(progress((.hard, .choices, 9))) == .choices)
        #expect(form(progress((.good, .choices, 9))) == .cued)
        #expect(form(progress((.good, .choices, 9), (.good, .cued, 7))) == .typed)
        #expect(form(progress((.good, .choices, 9), (.good, .choices, 7))) == .cued)
    }

    @Test func `a miss takes a card one step down, and no further`() {
        let known: [(Rating, AnswerForm, Int)] = [(.good, .choices, 90), (.good, .cued, 88), (.good, .typed, 70)]
        #expect(form(progress(known[0], known[1], known[2])) == .typed)
        #expect(form(progress(known[0], known[1], known[2], (.again, .typed, 30))) == .cued)
        #expect(form(progress(known[0], known[1], known[2], (.again, .typed, 30), (.again, .cued, 29))) == .choices)
        #expect(form(progress((.again, .choices, 9))) == .choices)
    }

    @Test func `the learner may want one way`() {
        #expect(form(.new, pinned: .typed) == .typed)
        #expect(form(.new, pinned: .cued) == .cued)
        #expect(form(progress((.easy, .typed, 9)), pinned: .choices) == .choices)
        #expect(form(.new, distractors: 0, pinned: .choices) == .cued)
    }

    @Test func `a card with fewer than two wrong answers is typed from the start`() {
        #expect(AnswerForm(for: Example.card("a"), progress: .new, distractors: 1) == .typed)
        #expect(AnswerForm(for: Example.card("a"), progress: .new, distractors: 0) == .typed)
    }

    @Test func `a missed card without choices gets a cue`() {
        #expect(form(progress((.again, .typed, 9), (.again, .cued, 8)), distractors: 1) == .cued)
    }

    @Test(arguments: [(CardForm.cloze, AnswerForm.typed), (.choice, .choices), (.sequence, .order)])
    func `other forms are asked in one way`(card: CardForm, expected: AnswerForm) {
        let card = Example.card("a", form: card)
        #expect(AnswerForm(for: card, progress: .new, distractors: 2) == expected)
        #expect(AnswerForm(for: card, progress: progress((.easy, expected, 9)), distractors: 2) == expected)
    }

    @Test func `a gap that was missed shows the first letters`() {
        let gap = Example.card("a", form: .cloze)
        #expect(AnswerForm(for: gap, progress: progress((.again, .typed, 9)), distractors: 0) == .cued)
    }
}
