/// How well scores tell what passes from what fails.
struct Ranking {
    /// Whether each passes, the highest score first.
    private let passes: [Bool]

    init(_ scores: [(score: Double, passes: Bool)]) {
        passes = scores.sorted { $0.score > $1.score }.map(\.passes)
    }

    /// The chance that one that passes has a higher score than one that fails, in 0...1; ties count as they fall.
    var area: Double {
        var failed = 0
        var lower = 0
        for passes in passes {
            if passes { lower += failed } else { failed += 1 }
        }
        let pairs = (passes.count - failed) * failed
        return pairs == 0 ? 0.5 : 1 - Double(lower) / Double(pairs)
    }

    /// The share that passes of the best `share` of all, in 0...1.
    func passed(ofBest share: Double) -> Double {
        let best = passes.prefix(Int(Double(passes.count) * share))
        return best.isEmpty ? 0 : Double(best.count { $0 }) / Double(best.count)
    }
}

extension Double {
    /// "73.5 %"
    var percent: String { "\((self * 1000).rounded() / 10) %" }
    var hundredths: Double { (self * 100).rounded() / 100 }
    var thousandths: Double { (self * 1000).rounded() / 1000 }
}
