internal import FoundationEssentials

/// The results of `body` for `0..<count`, worked out on as many cores as there are.
///
/// `body` may do so again: cores that have nothing left to do out there help in here, so that the last long piece of a work
/// does not keep one core alone.
package func inParallel<Result>(_ count: Int, _ body: (Int) -> Result) -> [Result] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let helpers = min(count, cores) - 1
    guard helpers > 0 else { return (0..<count).map(body) }
    let results = [Result?](unsafeUninitializedCapacity: count) { slots, filled in
        slots.initialize(repeating: nil)
        SharedLoop.run(count, helpers: helpers, cores: cores) { slots[$0] = body($0) }
        filled = count
    }
    return results.compactMap { $0 }
}

/// The same in runs of `atOnce` steps, for bodies that take so little time that handing them out would take as long.
package func inParallel<Result>(_ count: Int, atOnce: Int, _ body: (Int) -> Result) -> [Result] {
    let runs = inParallel((count + atOnce - 1) / atOnce) { run in
        (run * atOnce..<min((run + 1) * atOnce, count)).map(body)
    }
    return Array(runs.joined())
}
