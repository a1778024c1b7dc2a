import Memory
import TestSupport
import Testing

/// `docs/memory-model.md` says what the program does.
struct MemoryModelDocumentTests {
    @Test func `its table has the names, defaults and ranges of the program`() throws {
        let rows = try fixture("../../docs/memory-model.md").split(separator: "\n")
            .filter { $0.hasPrefix("| w") }
            .map { $0.split(separator: "|").map { String($0.filter { $0 != " " && $0 != "`" }) } }
            .filter { $0.count == 4 }
        let names = Mirror(reflecting: MemoryParameters.standard).children.compactMap(\.label)
        #expect(rows.map { $0[0] } == (0..<21).map { "w\($0)" })
        #expect(rows.map { $0[1] } == names)
        #expect(rows.map { Double($0[2]) } == MemoryParameters.standard.values)
        let ranges = MemoryParameters.ranges.map { "\(short($0.lowerBound))to\(short($0.upperBound))" }
        #expect(rows.map { $0[3] } == ranges)
    }

    private func short(_ number: Double) -> String {
        number == number.rounded() ? "\(Int(number))" : "\(number)"
    }
}
