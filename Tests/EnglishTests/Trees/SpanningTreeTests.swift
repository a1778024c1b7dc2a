import English
import TestSupport
import Testing

@Suite struct SpanningTreeTests {
    /// Scores of two words and the root: each row has the root, the first word, the second word.
    @Test func `the best heads are taken where they are a tree`() {
        #expect(SpanningTree(scores: [5, 0, 1, 0, 3, 0], words: 2).heads() == [0, 1])
    }

    @Test func `a cycle is opened where that costs least`() {
        // Both words like each other best; the second gives up less by going to the root.
        #expect(SpanningTree(scores: [1, 0, 10, 8, 10, 0], words: 2).heads() == [2, 0])
    }

    @Test func `only one word hangs on the root`() {
        #expect(SpanningTree(scores: [9, 0, 1, 5, 3, 0], words: 2).heads() == [0, 1])
    }

    @Test func `no words and one word have their only tree`() {
        #expect(SpanningTree(scores: [], words: 0).heads() == [])
        #expect(SpanningTree(scores: [0, 0], words: 1).heads() == [0])
    }

    @Test func `the tree is as good as the best of all trees`() {
        var generator = SeededGenerator(seed: 3)
        for round in 0..<400 {
            let words = 2 + round % 4
            let scores = (0..<words * (words + 1)).map { _ in Float(Int.random(in: -50...50, using: &generator)) }
            let heads = SpanningTree(scores: scores, words: words).heads()
            #expect(isTree(heads))
            let best = allTrees(words).map { score($0, scores) }.max() ?? 0
            #expect(score(heads, scores) == best, "\(scores)")
        }
    }

    private func score(_ heads: [Int], _ scores: [Float]) -> Float {
        heads.enumerated().reduce(0) { $0 + scores[$1.offset * (heads.count + 1) + $1.element] }
    }

    private func isTree(_ heads: [Int]) -> Bool {
        guard heads.count(where: { $0 == 0 }) == 1 else { return false }
        return heads.indices.allSatisfy { start in
            var node = start + 1
            for _ in 0...heads.count where node != 0 { node = heads[node - 1] }
            return node == 0
        }
    }

    private func allTrees(_ words: Int) -> [[Int]] {
        var all: [[Int]] = [[]]
        for word in 1...words {
            all = all.flatMap { heads in (0...words).filter { $0 != word }.map { heads + [$0] } }
        }
        return all.filter(isTree)
    }
}
