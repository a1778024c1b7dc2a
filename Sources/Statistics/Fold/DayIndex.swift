internal import ReviewHistory

/// The days of study with an answer, each with its place among them.
struct DayIndex: Sendable {
    /// Ascending.
    let days: [Int]
    private let first: Int
    /// The place of each day from `first` on; empty where clocks went so wrong that the days lie too far apart.
    private var dense: [Int32] = []
    private var sparse: [Int: Int32] = [:]

    init(_ rows: [ReviewRow]) {
        var found: Set<Int> = []
        var last: Int32?
        for row in rows where row.day != last {
            last = row.day
            found.insert(Int(row.day))
        }
        days = found.sorted()
        first = days.first ?? 0
        if let end = days.last, end - first < 200_000 {
            dense = Array(repeating: 0, count: end - first + 1)
            for (place, day) in days.enumerated() { dense[day - first] = Int32(place) }
        } else {
            for (place, day) in days.enumerated() { sparse[day] = Int32(place) }
        }
    }

    /// The place of a day that has an answer.
    func place(of day: Int) -> Int { Int(dense.isEmpty ? sparse[day] ?? 0 : dense[day - first]) }
}
