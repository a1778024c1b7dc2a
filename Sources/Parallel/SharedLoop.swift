internal import Dispatch
internal import Synchronization

/// A loop that several threads take the steps of, each the next one that nobody has.
final class SharedLoop: Sendable {
    private let count: Int
    /// Called for steps alone, and the loop does not return before all of them are done.
    private nonisolated(unsafe) let body: UnsafePointer<(Int) -> Void>
    private let next = Atomic(0)
    private let done = Atomic(0)
    private let end = DispatchSemaphore(value: 0)

    private init(_ count: Int, _ body: UnsafePointer<(Int) -> Void>) {
        self.count = count
        self.body = body
    }

    /// How many threads take steps now, the one that the program began with among them.
    private static let busy = Atomic(1)

    /// Calls `body` for `0..<count`, here and on as many other threads as `helpers`, as long as no more than `cores` are busy:
    /// more would only take turns.
    static func run(_ count: Int, helpers: Int, cores: Int, _ body: (Int) -> Void) {
        withoutActuallyEscaping(body) { body in
            withUnsafePointer(to: body) { body in
                let loop = SharedLoop(count, body)
                // A helper that comes late finds no step left, and does not touch the body.
                for _ in 0..<helpers where busy.load(ordering: .relaxed) < cores {
                    busy.wrappingAdd(1, ordering: .relaxed)
                    DispatchQueue.global().async {
                        loop.takeSteps()
                        busy.wrappingSubtract(1, ordering: .relaxed)
                    }
                }
                loop.takeSteps()
                loop.end.wait()
            }
        }
    }

    private func takeSteps() {
        while true {
            let step = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard step < count else { return }
            body.pointee(step)
            if done.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue == count { end.signal() }
        }
    }
}
