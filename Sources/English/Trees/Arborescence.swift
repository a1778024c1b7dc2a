/// The best tree over some nodes, of which node 0 is the root, with any number of nodes on the root.
///
/// The algorithm of Chu and Liu (1965) and Edmonds (1967): every node takes its best head, a cycle becomes one node, and when
/// no cycle is left each is opened where the tree enters it. A cycle that has become one is from then on called by one of its
/// nodes, so that only the row and the column of that one change, and the time is that of looking at each score a few times.
struct Arborescence {
    private let count: Int
    /// Row by row for each node: how well each node would be its head; negative infinity where it cannot be.
    private var scores: [Double]
    /// The best head of each node; that of the root is 0 and means nothing.
    private var best: [Int]
    /// The nodes that stand for themselves or for a cycle.
    private var standing: [Int]

    /// A cycle that has become one node, called by the first of its nodes.
    private struct Contraction {
        let cycle: [Int]
        /// The head of each node of the cycle within it.
        let inner: [Int]
        /// For each node outside of the cycle the one inside that would hang on it.
        let entries: [Int]
        /// For each node outside of the cycle the one inside that it would hang on.
        let exits: [Int]
    }

    /// - Parameter scores: for each of `count` nodes, row by row, how well each node would be its head; negative infinity where
    ///   it cannot be.
    init(count: Int, scores: [Double]) {
        self.count = count
        self.scores = scores
        standing = Array(0..<count)
        best = [Int](repeating: 0, count: count)
        for node in 1..<max(1, count) { best[node] = bestHead(of: node) }
    }

    /// The head of each node in the best tree; that of the root is 0 and means nothing.
    func heads() -> [Int] {
        var rest = self
        var contractions: [Contraction] = []
        while let cycle = Self.cycle(in: rest.best) { contractions.append(rest.contract(cycle)) }
        var heads = rest.best
        for contraction in contractions.reversed() {
            let (cycle, name) = (contraction.cycle, contraction.cycle[0])
            let entrance = heads[name]
            for (node, head) in zip(cycle, contraction.inner) { heads[node] = head }
            let inside = Set(cycle)
            for node in 1..<count where heads[node] == name && !inside.contains(node) {
                heads[node] = contraction.exits[node]
            }
            heads[contraction.entries[entrance]] = entrance
        }
        return heads
    }

    /// The nodes of a cycle, if there is one.
    static func cycle(in heads: [Int]) -> [Int]? {
        var seen = [Int](repeating: 0, count: heads.count)
        for start in 1..<max(1, heads.count) where seen[start] == 0 {
            var node = start
            while node != 0, seen[node] == 0 {
                seen[node] = start
                node = heads[node]
            }
            guard node != 0, seen[node] == start else { continue }
            var cycle = [node]
            var next = heads[node]
            while next != node {
                cycle.append(next)
                next = heads[next]
            }
            return cycle
        }
        return nil
    }

    private func bestHead(of node: Int) -> Int {
        scores.withUnsafeBufferPointer { scores in
            let row = node * count
            var (best, highest) = (0, scores[row])
            for head in standing where scores[row + head] > highest { (best, highest) = (head, scores[row + head]) }
            return best
        }
    }

    /// Makes one node of a cycle.
    private mutating func contract(_ cycle: [Int]) -> Contraction {
        let (count, name) = (count, cycle[0])
        let inner = cycle.map { best[$0] }
        standing.removeAll { cycle.contains($0) }
        var entries = [Int](repeating: name, count: count)
        var exits = entries
        scores.withUnsafeMutableBufferPointer { scores in
            let kept = zip(cycle, inner).map { scores[$0 * count + $1] }
            for node in standing {
                var (gain, fit) = (-Double.infinity, -Double.infinity)
                for (inside, lost) in zip(cycle, kept) {
                    if scores[inside * count + node] - lost > gain {
                        gain = scores[inside * count + node] - lost
                        entries[node] = inside
                    }
                    if scores[node * count + inside] > fit {
                        fit = scores[node * count + inside]
                        exits[node] = inside
                    }
                }
                scores[name * count + node] = gain
                scores[node * count + name] = fit
            }
            scores[name * count + name] = -.infinity
        }
        for node in standing where cycle.contains(best[node]) { best[node] = name }
        // What is no longer there is in no cycle.
        for node in cycle { best[node] = 0 }
        best[name] = bestHead(of: name)
        standing.append(name)
        return Contraction(cycle: cycle, inner: inner, entries: entries, exits: exits)
    }
}
