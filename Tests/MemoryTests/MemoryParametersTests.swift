import Memory
import Testing

struct MemoryParametersTests {
    @Test func `values and names agree in both directions`() throws {
        let values = MemoryParameters.standard.values
        #expect(try MemoryParameters(values) == .standard)
        #expect(values.count == 21)
        #expect(MemoryParameters.standard.firstStabilityGood == 2.3065)
        #expect(MemoryParameters.standard.hardPenalty == 0.6014)
        #expect(MemoryParameters.standard.decay == 0.1542)
        // Each name keeps its place: as many different values as names.
        #expect(Set(values).count == 21)
    }

    @Test func `the published defaults are within the ranges`() {
        #expect(MemoryParameters.ranges.count == 21)
        for (value, range) in zip(MemoryParameters.standard.values, MemoryParameters.ranges) {
            #expect(range.contains(value))
        }
    }

    @Test func `a list of the wrong length is refused`() {
        #expect(throws: MemoryParametersError.wrongCount(19)) {
            try MemoryParameters(Array(repeating: 1, count: 19))
        }
        #expect(MemoryParametersError.wrongCount(19).description == "FSRS-6 has 21 parameters, not 19")
    }

    @Test(arguments: [(20, 0.0), (4, 11.0), (0, Double.nan), (16, 0.5)])
    func `a value out of range is named`(index: Int, value: Double) {
        var values = MemoryParameters.standard.values
        values[index] = value
        do {
            _ = try MemoryParameters(values)
            Issue.record("\(value) was accepted as w\(index)")
        } catch {
            let range = MemoryParameters.ranges[index]
            let text = "parameter w\(index) is \(value), outside of \(range.lowerBound) to \(range.upperBound)"
            #expect(error.description == text)
        }
    }
}
