import CEnglishModel
import Glibc

/// What a network says of each row, and how wrong that is.
struct Softmax: Sendable {
    /// The sum of −log p of the right classes.
    private(set) var loss: Double = 0
    /// The rows that have a right class.
    private(set) var counted = 0

    /// The loss of one row.
    var mean: Double { counted == 0 ? 0 : loss / Double(counted) }

    /// Turns scores into the gradient of the loss by them.
    ///
    /// - Parameters:
    ///   - scores: a row of class scores for each target; replaced by the gradient, times `weight`.
    ///   - targets: the right class of each row; −1 where there is none.
    mutating func replace(_ scores: inout Matrix, targets: [Int], weight: Float) {
        let columns = scores.columns
        scores.values.withUnsafeMutableBufferPointer { values in
            for (row, target) in targets.enumerated() {
                let line = UnsafeMutableBufferPointer(rebasing: values[row * columns..<(row + 1) * columns])
                guard target >= 0, let base = line.baseAddress else {
                    line.update(repeating: 0)
                    continue
                }
                var highest = line[0]
                for column in 1..<columns { highest = max(highest, line[column]) }
                for column in 0..<columns { line[column] -= highest }
                let ofTarget = line[target]
                english_exponentials(base, Int64(columns))
                var sum: Float = 0
                for column in 0..<columns { sum += line[column] }
                loss += log(Double(sum)) - Double(ofTarget)
                counted += 1
                let scale = weight / sum
                for column in 0..<columns { line[column] *= scale }
                line[target] -= weight
            }
        }
    }

    /// Adds up what two parts of a batch lost.
    static func += (left: inout Softmax, right: Softmax) {
        left.loss += right.loss
        left.counted += right.counted
    }
}

extension Matrix {
    /// Turns each row of scores into probabilities.
    mutating func replaceByProbabilities() {
        let columns = columns
        values.withUnsafeMutableBufferPointer { values in
            for start in stride(from: 0, to: values.count, by: columns) {
                let line = UnsafeMutableBufferPointer(rebasing: values[start..<start + columns])
                guard let base = line.baseAddress else { return }
                var highest = line[0]
                for column in 1..<columns { highest = max(highest, line[column]) }
                for column in 0..<columns { line[column] -= highest }
                english_exponentials(base, Int64(columns))
                var sum: Float = 0
                for column in 0..<columns { sum += line[column] }
                for column in 0..<columns { line[column] /= sum }
            }
        }
    }
}
