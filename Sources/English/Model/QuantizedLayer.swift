internal import CEnglishModel
internal import Diagnostics

/// A linear layer whose weights are whole numbers of 8 bits, each row of them with a scale.
///
/// Its bytes: the numbers of rows and columns (32 bits each), then from byte 64 on the rows of weights, then for each row
/// its scale, then for each row its bias (floats). Weights are multiplied as whole numbers, so that the sums are exact
/// and the same on every machine.
struct QuantizedLayer {
    /// The outputs.
    let rows: Int
    /// The inputs, a multiple of `ModelFormat.columnMultiple`.
    let columns: Int
    private let weights: UnsafePointer<Int8>
    private let scales: UnsafePointer<Float>
    let biases: UnsafePointer<Float>
    /// The weights laid out for the quickest products; nil where the processor cannot do those, and for some of the rows.
    private let packed: PackedWeights?

    /// Some of the rows as a layer of their own.
    subscript(rows range: Range<Int>) -> QuantizedLayer {
        QuantizedLayer(
            rows: range.count, columns: columns, weights: weights + range.lowerBound * columns,
            scales: scales + range.lowerBound, biases: biases + range.lowerBound)
    }

    private init(
        rows: Int, columns: Int, weights: UnsafePointer<Int8>, scales: UnsafePointer<Float>,
        biases: UnsafePointer<Float>
    ) {
        packed = nil
        self.rows = rows
        self.columns = columns
        self.weights = weights
        self.scales = scales
        self.biases = biases
    }

    /// - Parameter multiplies: whether inputs will be multiplied by it, and not only rows be added up.
    init(_ bytes: UnsafeRawBufferPointer, multiplies: Bool = true) throws(Diagnostic) {
        let header = ModelFormat.alignment
        guard let base = bytes.baseAddress, bytes.count >= header else { throw Diagnostic.model("is cut off") }
        rows = Int(base.load(as: UInt32.self))
        columns = Int(base.load(fromByteOffset: 4, as: UInt32.self))
        // Of 32 bits each, so that the products cannot overflow.
        guard columns > 0, columns % ModelFormat.columnMultiple == 0,
            bytes.count == header + rows * columns + rows * 8
        else { throw Diagnostic.model("has a part of a wrong size") }
        weights = (base + header).assumingMemoryBound(to: Int8.self)
        scales = (base + header + rows * columns).assumingMemoryBound(to: Float.self)
        biases = (base + header + rows * columns + rows * 4).assumingMemoryBound(to: Float.self)
        packed = multiplies ? PackedWeights(weights, rows: rows, columns: columns) : nil
    }

    /// The products of the weights with some inputs, one input after the other; neither scaled nor with the bias.
    func products(_ inputs: UnsafePointer<Int8>, count: Int, into products: UnsafeMutablePointer<Int32>) {
        if let packed {
            packed.multiply(inputs, count: count, into: products)
        } else {
            english_multiply(products, weights, inputs, Int64(rows), Int64(columns), Int64(count))
        }
    }

    /// The outputs for some inputs, one after the other.
    ///
    /// - Parameter steps: the steps to 1 that the inputs were rounded to.
    func outputs(_ inputs: [Int8], steps: Float) -> [Float] {
        let (rows, biases, scales) = (rows, biases, scales(steps: steps))
        return withProducts(inputs) { products, count in
            [Float](unsafeUninitializedCapacity: count * rows) { outputs, initialized in
                guard let start = outputs.baseAddress else { return }
                for index in 0..<count {
                    english_scale(start + index * rows, products + index * rows, scales, biases, Int64(rows))
                }
                initialized = count * rows
            }
        } ?? []
    }

    /// The outputs of a hidden layer: a tenth is left of negative ones, and all are rounded to `ModelFormat.valueSteps`.
    func hidden(_ inputs: [Int8], steps: Float) -> [Int8] {
        let (rows, biases, scales) = (rows, biases, scales(steps: steps))
        return withProducts(inputs) { products, count in
            [Int8](unsafeUninitializedCapacity: count * rows) { outputs, initialized in
                guard let start = outputs.baseAddress else { return }
                for index in 0..<count {
                    english_scale_and_leak(
                        start + index * rows, products + index * rows, scales, biases, ModelFormat.leak,
                        ModelFormat.valueSteps,
                        Int64(rows))
                }
                initialized = count * rows
            }
        } ?? []
    }

    /// Calls `body` with the products of the weights with all inputs.
    ///
    /// - Returns: nil where there are none.
    func withProducts<Result>(
        _ inputs: [Int8], _ body: (_ products: UnsafeMutablePointer<Int32>, _ count: Int) -> Result
    ) -> Result? {
        let count = inputs.count / columns
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: rows * max(1, count)) { products in
            inputs.withUnsafeBufferPointer { inputs in
                guard let inputs = inputs.baseAddress, let products = products.baseAddress else { return nil }
                self.products(inputs, count: count, into: products)
                return body(products, count)
            }
        }
    }

    /// What products are multiplied by where inputs were rounded to `steps` to 1.
    func scales(steps: Float) -> [Float] { (0..<rows).map { scales[$0] / steps } }

    /// Adds a row of weights, scaled, to `sums`.
    func addRow(_ row: Int, to sums: UnsafeMutablePointer<Float>) {
        english_add_scaled(sums, weights + row * columns, scales[row], Int64(columns))
    }
}

/// The numbers rounded to `steps` to 1, for a layer with as many columns.
func rounded(_ values: [Float], steps: Float) -> [Int8] {
    [Int8](unsafeUninitializedCapacity: values.count) { results, count in
        values.withUnsafeBufferPointer { from in
            guard let results = results.baseAddress, let start = from.baseAddress else { return }
            english_round(results, start, steps, Int64(from.count))
        }
        count = values.count
    }
}

/// Leaves of negative numbers a tenth.
func leak(_ values: inout [Float]) {
    values.withUnsafeMutableBufferPointer { values in
        // Without a branch, several at once.
        for index in values.indices {
            values[index] = values[index] < 0 ? values[index] * ModelFormat.leak : values[index]
        }
    }
}
