import Dispatch
import Synchronization

/// Work that is spread over all processors.
enum Parallel {
    /// What `work` makes of each item, in the order of the items.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ work: @Sendable (Item) -> Result
    ) -> [Result] {
        guard items.count > 1 else { return items.map(work) }
        let done = Mutex([Result?](repeating: nil, count: items.count))
        DispatchQueue.concurrentPerform(iterations: items.count) { index in
            let result = work(items[index])
            done.withLock { $0[index] = result }
        }
        return done.withLock { $0.compactMap(\.self) }
    }
}
