import Cards
import Memory
import Study
import Testing

struct `the rating of an answer` {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let verdict: Verdict
        var form = AnswerForm.typed
        var hints = 0
        var seconds: Double? = 30
        let rating: Rating
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "wrong", verdict: .wrong, rating: .again),
        Case(name: "wrong and quick", verdict: .wrong, seconds: 1, rating: .again),
        Case(name: "close", verdict: .close, seconds: 1, rating: .hard),
        Case(name: "right", verdict: .right, rating: .good),
        Case(name: "right and slow", verdict: .right, seconds: 600, rating: .good),
        Case(name: "right, typed and prompt", verdict: .right, seconds: 5, rating: .easy),
        Case(name: "right, typed and just too slow", verdict: .right, seconds: 5.1, rating: .good),
        Case(name: "right and prompt among choices", verdict: .right, form: .choices, seconds: 1, rating: .good),
        Case(name: "right and prompt in order", verdict: .right, form: .order, seconds: 1, rating: .good),
        Case(name: "right and prompt by a cue", verdict: .right, form: .cued, seconds: 1, rating: .good),
        Case(name: "right after a hint", verdict: .right, hints: 1, seconds: 1, rating: .good),
        Case(name: "right after two hints", verdict: .right, hints: 2, seconds: 1, rating: .hard),
        Case(name: "right without a clock", verdict: .right, seconds: nil, rating: .good),
    ]

    /// Reading 50 characters takes 2 seconds, typing 10 takes 2, and thinking 1.
    @Test(arguments: cases)
    func `follows from verdict, form, hint and time`(_ one: Case) {
        let rating = Rating(
            verdict: one.verdict, form: one.form, hints: one.hints, seconds: one.seconds, promptLength: 50,
            givenLength: 10)
        #expect(rating == one.rating)
    }
}
