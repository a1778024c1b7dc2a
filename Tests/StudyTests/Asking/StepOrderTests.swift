import Cards
import Study
import TestSupport
import Testing

struct `putting steps in order` {
    static let steps = ["Alexander", "Hannibal", "Caesar", "Attila"]
    private let card = Card(
        form: .sequence, kind: .chronology, prompt: "Who came when?", answer: steps.joined(separator: "; "),
        choices: steps)

    /// The letters under which `steps` are shown, in that order.
    private func letters(of steps: [String], in question: Question) -> [String] {
        steps.compactMap { step in
            question.options.firstIndex(of: step).map { String(question.letters[$0]) }
        }
    }

    private func feedback(to steps: [String]) throws -> Feedback {
        var drill = Drill([card])
        let question = try #require(drill.begin().question)
        return try #require(drill.type(letters(of: steps, in: question).joined(separator: " ")).feedback)
    }

    @Test func `the steps are shown in another order than the right one`() throws {
        for seed in 1...20 {
            var drill = Drill([card])
            drill.generator = .init(seed: UInt64(seed))
            let question = try #require(drill.begin().question)
            #expect(question.form == .order)
            #expect(question.options != Self.steps)
            #expect(question.options.sorted() == Self.steps.sorted())
        }
    }

    @Test func `the right order is right`() throws {
        let feedback = try feedback(to: Self.steps)
        #expect(feedback.verdict == .right)
        #expect(feedback.given == "Alexander; Hannibal; Caesar; Attila")
    }

    @Test func `two neighbours that changed places are close`() throws {
        let feedback = try feedback(to: ["Hannibal", "Alexander", "Caesar", "Attila"])
        #expect(feedback.verdict == .close)
        #expect(feedback.order.map(\.isInPlace) == [false, false, true, true])
    }

    @Test func `an order turned about is wrong, and what is in place is told`() throws {
        let feedback = try feedback(to: ["Attila", "Hannibal", "Caesar", "Alexander"])
        #expect(feedback.verdict == .wrong)
        #expect(feedback.order.map(\.isInPlace) == [false, true, true, false])
    }

    @Test(arguments: ["bdac", "B D A C", "b, d, a, c", "b-d-a-c"])
    func `the letters may be written in any way`(line: String) {
        var drill = Drill([card])
        _ = drill.begin()
        #expect(drill.type(line).feedback?.order.count == 4)
    }

    @Test func `the steps may be written out`() {
        var drill = Drill([card])
        _ = drill.begin()
        #expect(drill.type("alexander; hannibal; caesar; attila").feedback?.verdict == .right)
    }

    @Test(arguments: ["a b c", "a a b c", "a b c e", "Caesar", "1 2 3 4"])
    func `what is no order of all the letters is not counted`(line: String) {
        var drill = Drill([card])
        _ = drill.begin()
        #expect(drill.type(line).notice == .notAnOrder(example: "d c b a"))
        #expect(drill.log == [])
    }
}
