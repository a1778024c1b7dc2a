/// Times of one thing, measured several times.
struct Sample {
    /// In seconds, in the order measured.
    let seconds: [Double]

    /// The middle of the sorted times: one slow run on a busy machine does not move it.
    var median: Double {
        let sorted = seconds.sorted()
        guard !sorted.isEmpty else { return 0 }
        return sorted[sorted.count / 2]
    }

    /// The median of the ratios of this to `other`, run by run; both were measured in turn, so that a machine which
    /// slows down slows both.
    func ratio(to other: Sample) -> Double {
        let ratios = zip(seconds, other.seconds).map { $0 / $1 }.sorted()
        guard !ratios.isEmpty else { return 0 }
        return ratios[ratios.count / 2]
    }
}

/// Runs `body` `runs` times after one run that is not counted.
func measure(runs: Int, _ body: () throws -> Void) rethrows -> Sample {
    let clock = ContinuousClock()
    try body()
    var seconds: [Double] = []
    for _ in 0..<runs {
        seconds.append(try clock.measure(body) / .seconds(1))
    }
    return Sample(seconds: seconds)
}

/// Runs `first` and `second` in turn, `runs` times each after one run that is not counted.
func measureInTurn(
    runs: Int, _ first: () throws -> Void, _ second: () throws -> Void
) rethrows -> (first: Sample, second: Sample) {
    let clock = ContinuousClock()
    try first()
    try second()
    var times: (first: [Double], second: [Double]) = ([], [])
    for _ in 0..<runs {
        times.first.append(try clock.measure(first) / .seconds(1))
        times.second.append(try clock.measure(second) / .seconds(1))
    }
    return (Sample(seconds: times.first), Sample(seconds: times.second))
}
