import Memory
import Testing

struct IntervalFuzzTests {
    @Test(arguments: [
        (1, 1...1), (2, 2...2), (3, 2...4), (7, 5...9), (20, 17...23), (100, 93...107), (36500, 34673...36500),
    ])
    func `the deviation grows with the interval`(days: Int, range: ClosedRange<Int>) {
        #expect(IntervalFuzz.range(around: days) == range)
    }

    @Test func `one seed gives one interval, many seeds give every day of the range`() {
        #expect(IntervalFuzz.interval(around: 20, seed: 5) == IntervalFuzz.interval(around: 20, seed: 5))
        let drawn = Set((0..<200).map { IntervalFuzz.interval(around: 20, seed: $0) })
        #expect(drawn == Set(17...23))
    }
}
