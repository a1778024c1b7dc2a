/// The best tree over the words of a sentence, given how well each word fits each head.
///
/// The maximum spanning arborescence with exactly one word on the root, as McDonald et al. use it ("Non-projective Dependency
/// Parsing using Spanning Tree Algorithms", HLT-EMNLP 2005). For most sentences the best head of each word is already a tree.
package struct SpanningTree {
    /// How many nodes there are: the words, and before them the root, which is node 0.
    private let count: Int
    /// For each word a row: how well the root and each word would be its head; higher is better.
    private let scores: [Float]

    /// - Parameter scores: for each of `words` words a row of `words + 1` finite numbers: the root first, then the words.
    package init(scores: [Float], words: Int) {
        count = words + 1
        self.scores = scores
    }

    /// The head of each word: 0 for the one on the root, else the number of a word, from 1.
    package func heads() -> [Int] {
        guard count > 2 else { return [Int](repeating: 0, count: max(0, count - 1)) }
        let heads = bestHeads()
        let isTree = heads.dropFirst().count(where: { $0 == 0 }) == 1 && Arborescence.cycle(in: heads) == nil
        return Array((isTree ? heads : withCostlyRoot.heads()).dropFirst())
    }

    /// The best head of each node; that of the root is 0 and means nothing.
    private func bestHeads() -> [Int] {
        scores.withUnsafeBufferPointer { scores in
            (0..<count).map { node in
                guard node > 0 else { return 0 }
                let row = (node - 1) * count
                var (best, highest) = (0, scores[row])
                for head in 1..<count where scores[row + head] > highest && head != node {
                    (best, highest) = (head, scores[row + head])
                }
                return best
            }
        }
    }

    /// The same scores, but to hang on the root costs more than all else could make good: so one word does, and no other.
    ///
    /// Source: Stanojević and Cohen, "A Root of a Problem: Optimizing Single-Root Dependency Parsing", EMNLP 2021.
    private var withCostlyRoot: Arborescence {
        let all = [Double](unsafeUninitializedCapacity: count * count) { all, filled in
            all[..<count].initialize(repeating: -.infinity)
            var (lowest, highest) = (Float.infinity, -Float.infinity)
            for (place, score) in scores.enumerated() {
                all.initializeElement(at: count + place, to: Double(score))
                let (node, head) = (place / count + 1, place % count)
                if node == head {
                    all[count + place] = -.infinity
                } else {
                    (lowest, highest) = (min(lowest, score), max(highest, score))
                }
            }
            let cost = 1 + Double(count) * (Double(highest) - Double(lowest))
            for node in 1..<count { all[node * count] -= cost }
            filled = count * count
        }
        return Arborescence(count: count, scores: all)
    }
}
