import Cards
import Memory
import ReviewHistory
import Scheduling
import Testing

struct AnswerFormTests {
    private func progress(stability: Double) -> CardProgress {
        // A first "easy" of parameters that begin with this stability.
        var values = MemoryParameters.standard.values
        values[3] = stability
        guard let parameters = try? MemoryParameters(values) else { return .new }
        return LearnerHistory(events: [Example.review("a", .easy, daysAgo: 1)], parameters: parameters)
            .progress(of: CardIdentifier("a"))
    }

    @Test func `a new card starts with choices and is typed once it is stable`() {
        let card = Example.card("a")
        #expect(AnswerForm(for: card, progress: .new, distractors: 2) == .choices)
        #expect(AnswerForm(for: card, progress: progress(stability: 6.9), distractors: 2) == .choices)
        #expect(AnswerForm(for: card, progress: progress(stability: 7), distractors: 2) == .typed)
    }

    @Test func `a card with fewer than two wrong answers is typed from the start`() {
        #expect(AnswerForm(for: Example.card("a"), progress: .new, distractors: 1) == .typed)
        #expect(AnswerForm(for: Example.card("a"), progress: .new, distractors: 0) == .typed)
    }

    @Test(arguments: [(CardForm.cloze, AnswerForm.typed), (.choice, .choices), (.sequence, .order)])
    func `other forms are asked in one way for ever`(form: CardForm, expected: AnswerForm) {
        let card = Example.card("a", form: form)
        #expect(AnswerForm(for: card, progress: .new, distractors: 2) == expected)
        #expect(AnswerForm(for: card, progress: progress(stability: 50), distractors: 2) == expected)
    }
}
