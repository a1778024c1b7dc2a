internal import Dispatch

/// The results of `body` for `0..<count`, worked out on as many cores as there are.
package func inParallel<Result>(_ count: Int, _ body: (Int) -> Result) -> [Result] {
    guard count > 1 else { return (0..<count).map(body) }
    let results = [Result?](unsafeUninitializedCapacity: count) { slots, filled in
        slots.initialize(repeating: nil)
        nonisolated(unsafe) let slots = slots
        nonisolated(unsafe) let body = body
        DispatchQueue.concurrentPerform(iterations: count) { slots[$0] = body($0) }
        filled = count
    }
    return results.compactMap { $0 }
}
