/// Adds up the vectors of a word's features.
struct EmbeddingLayer: Sendable {
    let vectors: Parameters.Block
    let size: Int

    init(features: Int, size: Int, in parameters: inout Parameters, _ chance: inout Chance) {
        self.size = size
        vectors = parameters.uniform(rows: features, columns: size, limit: 0.17, &chance)
    }

    /// For each word the sum of its vectors.
    ///
    /// - Parameter words: for each word the rows of its features.
    func output(_ words: [[Int32]], _ parameters: Parameters) -> Matrix {
        var output = Matrix(rows: words.count, columns: size)
        let size = size
        output.values.withUnsafeMutableBufferPointer { output in
            parameters[vectors].values.withUnsafeBufferPointer { vectors in
                for (place, rows) in words.enumerated() {
                    for row in rows {
                        for unit in 0..<size { output[place * size + unit] += vectors[Int(row) * size + unit] }
                    }
                }
            }
        }
        return output
    }

    /// Adds to the gradients of the vectors.
    func addGradient(of words: [[Int32]], fromOutput gradient: Matrix, _ gradients: inout Parameters) {
        let size = size
        gradients[vectors].values.withUnsafeMutableBufferPointer { vectors in
            gradient.values.withUnsafeBufferPointer { gradient in
                for (place, rows) in words.enumerated() {
                    for row in rows {
                        for unit in 0..<size { vectors[Int(row) * size + unit] += gradient[place * size + unit] }
                    }
                }
            }
        }
    }
}
