import Memory
import TestSupport
import Testing

struct MemoryModelTests {
    @Test func `every state agrees with py-fsrs to the ninth digit`() throws {
        let sequences = try ReferenceSequence.all()
        #expect(sequences.count == 14)
        #expect(sequences.flatMap(\.steps).count == 172)
        for sequence in sequences {
            let model = MemoryModel(try MemoryParameters(sequence.parameters))
            var state: MemoryState?
            for step in sequence.steps {
                if let state, let recall = step.recall {
                    let ours = model.curve.recall(after: Double(step.elapsedDays), stability: state.stability)
                    #expect(abs(ours - recall) < 1e-9)
                }
                let next = model.state(after: step.rating, elapsedDays: Double(step.elapsedDays), from: state)
                #expect(abs(next.stability / step.stability - 1) < 1e-9)
                #expect(abs(next.difficulty - step.difficulty) < 1e-9)
                #expect(model.curve.wholeDays(forRetention: 0.9, stability: next.stability) == step.wholeDays)
                state = next
            }
        }
    }

    @Test(arguments: [
        (Rating.again, 0.212, 6.4133), (.hard, 1.2931, 5.1122), (.good, 2.3065, 2.1181), (.easy, 8.2956, 1),
    ])
    func `the first review sets stability and difficulty by its rating`(
        rating: Rating, stability: Double, difficulty: Double
    ) {
        let state = MemoryModel().firstState(after: rating)
        #expect(state.stability == stability)
        #expect(abs(state.difficulty - difficulty) < 1e-4)
    }

    @Test func `hard on the same day never lowers stability, again does`() {
        let model = MemoryModel()
        let state = MemoryState(stability: 50, difficulty: 5)
        #expect(model.state(after: .hard, elapsedDays: 0, from: state).stability == 50)
        #expect(model.state(after: .good, elapsedDays: 0, from: state).stability == 50)
        // 50 · e^(0.5425 · (−2 + 0.0912)) · 50^(−0.0658)
        let after = model.state(after: .again, elapsedDays: 0, from: state).stability
        #expect(abs(after - 13.7232) < 1e-3)
    }

    @Test func `stability stays between a minute and a half and a hundred years`() {
        let model = MemoryModel()
        let firm = MemoryState(stability: 36000, difficulty: 1)
        #expect(model.state(after: .easy, elapsedDays: 36000, from: firm).stability == 36500)
        let weak = MemoryState(stability: 0.001, difficulty: 10)
        #expect(model.state(after: .again, elapsedDays: 0, from: weak).stability == 0.001)
    }

    @Test func `every state of a random history is within its bounds`() {
        var generator = SeededGenerator(seed: 6)
        let model = MemoryModel()
        for _ in 0..<500 {
            var state: MemoryState?
            for _ in 0..<20 {
                let rating = Rating.allCases.randomElement(using: &generator) ?? .again
                let days = Double(Int.random(in: 0...400, using: &generator))
                let next = model.state(after: rating, elapsedDays: days, from: state)
                #expect(MemoryState.stabilityRange.contains(next.stability))
                #expect(MemoryState.difficultyRange.contains(next.difficulty))
                if let state, rating == .again { #expect(next.stability <= state.stability) }
                if let state, rating != .again { #expect(next.stability >= state.stability) }
                state = next
            }
        }
    }
}
