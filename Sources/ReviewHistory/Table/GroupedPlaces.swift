/// Places of a list, brought together by the group that each belongs to; within a group they keep their order.
package struct GroupedPlaces: Sendable {
    private var places: [Int32]
    /// Where in `places` each group begins, and where the last one ends.
    private var starts: [Int32]

    /// `groups` has the group of each place, in `0..<groupCount`. Takes time linear in both.
    init(_ groups: some Sequence<Int>, groupCount: Int) {
        starts = Array(repeating: 0, count: groupCount + 1)
        var total = 0
        for group in groups {
            starts[group + 1] += 1
            total += 1
        }
        for group in 0..<groupCount { starts[group + 1] += starts[group] }
        places = Array(repeating: 0, count: total)
        var next = starts
        for (place, group) in groups.enumerated() {
            places[Int(next[group])] = Int32(place)
            next[group] += 1
        }
    }

    /// The places of a group.
    package subscript(group: Int) -> ArraySlice<Int32> { places[Int(starts[group])..<Int(starts[group + 1])] }
}
