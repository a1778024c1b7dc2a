import Memory
import TestSupport
import Testing

struct ForgettingCurveTests {
    @Test func `recall is certain at once and nine in ten after the stability`() {
        let curve = ForgettingCurve()
        #expect(curve.recall(after: 0, stability: 3) == 1)
        #expect(abs(curve.recall(after: 3, stability: 3) - 0.9) < 1e-12)
        // (1 + (0.9^(−1/0.1542) − 1) · 10)^(−0.1542)
        #expect(abs(curve.recall(after: 30, stability: 3) - 0.69283) < 1e-4)
        #expect(curve.recall(after: -2, stability: 3) == 1)
    }

    @Test func `the interval for a retention inverts recall`() {
        var generator = SeededGenerator(seed: 1)
        let curve = ForgettingCurve()
        for _ in 0..<1000 {
            let stability = Double.random(in: 0.001...36500, using: &generator)
            let retention = Double.random(in: 0.5...0.99, using: &generator)
            let days = curve.interval(forRetention: retention, stability: stability)
            #expect(abs(curve.recall(after: days, stability: stability) - retention) < 1e-9)
        }
    }

    @Test(arguments: [(0.01, 1), (1.4, 1), (2.6, 3), (100.0, 100), (36500.0, 36500)])
    func `whole days are at least one`(stability: Double, days: Int) {
        #expect(ForgettingCurve().wholeDays(forRetention: 0.9, stability: stability) == days)
    }

    @Test func `whole days end at a hundred years`() {
        #expect(ForgettingCurve().wholeDays(forRetention: 0.5, stability: 36500) == 36500)
    }
}
