/// Any number of logs as one: their events once each, in one order, without those that were withdrawn.
///
/// The result depends only on which events there are, not on their order, on duplicates, or on which file each came
/// from.
struct EventSet {
    /// What counts, by time and identifier.
    let effective: [Event]
    /// What an undo withdrew, by time and identifier.
    let withdrawn: [Event]

    init(_ events: [Event]) {
        var ordered: [Event] = []
        ordered.reserveCapacity(events.count)
        for event in events.sorted(by: Self.isBefore) where ordered.last != event { ordered.append(event) }
        let withdrawals = Self.withdrawn(in: ordered)
        guard !withdrawals.isEmpty else {
            effective = ordered
            withdrawn = []
            return
        }
        effective = ordered.filter { !withdrawals.contains($0.stamp.identifier) }
        withdrawn = ordered.filter { withdrawals.contains($0.stamp.identifier) }
    }

    private static func isBefore(_ left: Event, _ right: Event) -> Bool {
        if left.stamp < right.stamp { return true }
        if right.stamp < left.stamp { return false }
        // Two events with one stamp differ only when a file was damaged; even then there is one order.
        return left != right && left.line < right.line
    }

    /// The identifiers of the events that are withdrawn.
    ///
    /// An undo counts unless an undo that counts withdraws it. So those that nothing withdraws are decided first, then
    /// those they withdraw, and so on; undos that withdraw each other in a circle are never decided and do nothing.
    static func withdrawn(in events: [Event]) -> Set<String> {
        var target: [String: String] = [:]
        for event in events {
            if case .undo(let undone) = event.what { target[event.stamp.identifier] = undone }
        }
        var undecided: [String: Int] = [:]
        for undone in target.values where target[undone] != nil { undecided[undone, default: 0] += 1 }
        var ready = target.keys.filter { undecided[$0] == nil }
        var withdrawn: Set<String> = []
        while let undo = ready.popLast() {
            guard let undone = target[undo] else { continue }
            if !withdrawn.contains(undo) { withdrawn.insert(undone) }
            if let waiting = undecided[undone] {
                undecided[undone] = waiting - 1
                if waiting == 1 { ready.append(undone) }
            }
        }
        return withdrawn
    }
}
