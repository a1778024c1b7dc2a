import English

/// A layer with its weights rounded to whole numbers of 8 bits, a scale for each row.
struct QuantizedMatrix {
    /// As `QuantizedLayer` of `English` reads it.
    let bytes: [UInt8]

    /// The layer of weights that have a column for each output.
    init(_ weights: Matrix, bias: [Float] = []) { self.init(rowsOf: weights.transposed, bias: bias) }

    /// The layer of weights that have a row for each output.
    init(rowsOf weights: Matrix, bias: [Float] = []) {
        let multiple = ModelFormat.columnMultiple
        let columns = (weights.columns + multiple - 1) / multiple * multiple
        var bytes = UInt32(weights.rows).littleEndianBytes + UInt32(columns).littleEndianBytes
        bytes += [UInt8](repeating: 0, count: ModelFormat.alignment - bytes.count)
        var scales: [Float] = []
        for row in 0..<weights.rows {
            let numbers = weights.values[row * weights.columns..<(row + 1) * weights.columns]
            let largest = numbers.reduce(0) { max($0, abs($1)) }
            let scale = largest > 0 ? largest / 127 : 1
            scales.append(scale)
            bytes += numbers.map { UInt8(bitPattern: Int8(($0 / scale).rounded())) }
            bytes += [UInt8](repeating: 0, count: columns - weights.columns)
        }
        let biases = bias.isEmpty ? [Float](repeating: 0, count: weights.rows) : bias
        bytes += (scales + biases).flatMap(\.littleEndianBytes)
        self.bytes = bytes
    }
}
