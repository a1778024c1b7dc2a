import CEnglishModel
import TestSupport
import Testing

@Suite struct MultiplicationTests {
    @Test func `quick products are those of the plain way, in every shape`() {
        var generator = SeededGenerator(seed: 5)
        for rows in [1, 2, 3, 17, 64, 90] {
            for columns in [16, 32, 96, 288] {
                for count in [1, 2, 3, 4, 5, 9] {
                    func bytes(_ count: Int) -> [Int8] {
                        (0..<count).map { _ in Int8.random(in: -127...127, using: &generator) }
                    }
                    let weights = bytes(rows * columns)
                    let inputs = bytes(columns * count)
                    var quick = [Int32](repeating: 1, count: rows * count)
                    var plain = [Int32](repeating: 2, count: rows * count)
                    english_multiply(&quick, weights, inputs, Int64(rows), Int64(columns), Int64(count))
                    english_multiply_plainly(&plain, weights, inputs, Int64(rows), Int64(columns), Int64(count))
                    #expect(quick == plain, "\(rows) × \(columns), \(count)")
                    // What machines use that lack the newest instructions.
                    var other = plain
                    english_multiply_by_pairs(&other, weights, inputs, Int64(rows), Int64(columns), Int64(count))
                    #expect(other == plain, "\(rows) × \(columns), \(count)")
                    guard english_can_multiply_packed() != 0 else { continue }
                    var packed = [Int8](
                        repeating: 3, count: Int(english_packed_size(Int64(rows), Int64(columns))))
                    var starts = [Int32](repeating: 4, count: packed.count / columns)
                    english_pack(&packed, &starts, weights, Int64(rows), Int64(columns))
                    var best = [Int32](repeating: 5, count: rows * count)
                    english_multiply_packed(
                        &best, packed, starts, inputs, Int64(rows), Int64(columns), Int64(count))
                    #expect(best == plain, "\(rows) × \(columns), \(count)")
                }
            }
        }
    }

    @Test func `the largest numbers do not overflow`() {
        let weights = [Int8](repeating: -127, count: 2 * 512)
        let inputs = [Int8](repeating: 127, count: 4 * 512)
        var results = [Int32](repeating: 0, count: 8)
        english_multiply(&results, weights, inputs, 2, 512, 4)
        #expect(results == [Int32](repeating: -127 * 127 * 512, count: 8))
    }
}
