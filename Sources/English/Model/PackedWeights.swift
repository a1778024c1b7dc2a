internal import CEnglishModel

/// The weights of a layer, laid out anew for processors that multiply and add up 64 bytes at once.
final class PackedWeights: Sendable {
    private let rows: Int
    private let columns: Int
    private nonisolated(unsafe) let weights: UnsafeMutableRawPointer
    /// What the sums of each row start at.
    private nonisolated(unsafe) let starts: UnsafeMutablePointer<Int32>

    /// Nil where the processor lacks the instructions.
    init?(_ weights: UnsafePointer<Int8>, rows: Int, columns: Int) {
        guard english_can_multiply_packed() != 0, rows > 0 else { return nil }
        self.rows = rows
        self.columns = columns
        let size = Int(english_packed_size(Int64(rows), Int64(columns)))
        self.weights = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: ModelFormat.alignment)
        starts = .allocate(capacity: size / columns)
        english_pack(
            self.weights.assumingMemoryBound(to: Int8.self), starts, weights, Int64(rows), Int64(columns))
    }

    deinit {
        weights.deallocate()
        starts.deallocate()
    }

    /// The products with some inputs, one input after the other.
    func multiply(_ inputs: UnsafePointer<Int8>, count: Int, into products: UnsafeMutablePointer<Int32>) {
        english_multiply_packed(
            products, weights.assumingMemoryBound(to: Int8.self), starts, inputs, Int64(rows), Int64(columns),
            Int64(count))
    }
}
