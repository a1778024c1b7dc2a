import Parallel
import Testing

@Suite struct InParallelTests {
    @Test func `results come in the order of their steps`() {
        #expect(inParallel(1000) { $0 * $0 } == (0..<1000).map { $0 * $0 })
    }

    @Test(arguments: [0, 1, 7, 64, 65]) func `steps may be taken in runs`(count: Int) {
        #expect(inParallel(count, atOnce: 8) { $0 + 1 } == Array(1..<count + 1))
    }

    @Test func `a loop within a loop ends, and takes each step once`() {
        let sums = inParallel(20) { outer in
            inParallel(300) { inner in outer * inner }.reduce(0, +)
        }
        #expect(sums == (0..<20).map { $0 * 299 * 300 / 2 })
    }
}
