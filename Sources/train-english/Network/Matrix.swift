internal import CMatrix

/// A matrix of single-precision numbers, row after row.
struct Matrix: Sendable {
    let rows: Int
    let columns: Int
    var values: [Float]

    /// A matrix of zeros.
    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        values = [Float](repeating: 0, count: rows * columns)
    }

    /// Adds `left` · `right`.
    mutating func addProduct(_ left: Matrix, _ right: Matrix) {
        addProduct(left, right, rows: 0..<rows, leftRows: 0)
    }

    /// Adds to some rows the product of as many rows of `left`, from `leftRow` on, with `right`.
    mutating func addProduct(_ left: Matrix, _ right: Matrix, rows range: Range<Int>, leftRows leftRow: Int) {
        guard !range.isEmpty, right.rows > 0, columns > 0 else { return }
        let (inner, columns) = (right.rows, columns)
        values.withUnsafeMutableBufferPointer { result in
            left.values.withUnsafeBufferPointer { left in
                right.values.withUnsafeBufferPointer { right in
                    guard let result = result.baseAddress, let left = left.baseAddress, let right = right.baseAddress
                    else { return }
                    matrix_add_product(
                        result + range.lowerBound * columns, left + leftRow * inner, right, Int64(range.count),
                        Int64(inner), Int64(columns))
                }
            }
        }
    }

    /// Rows as columns.
    var transposed: Matrix {
        var result = Matrix(rows: columns, columns: rows)
        let (rows, columns) = (rows, columns)
        result.values.withUnsafeMutableBufferPointer { result in
            values.withUnsafeBufferPointer { values in
                guard let result = result.baseAddress, let values = values.baseAddress else { return }
                matrix_transpose(result, values, Int64(rows), Int64(columns))
            }
        }
        return result
    }

    /// Adds the only row of `row` to every row.
    mutating func addToEachRow(_ row: Matrix) {
        let columns = columns
        values.withUnsafeMutableBufferPointer { values in
            row.values.withUnsafeBufferPointer { row in
                for start in stride(from: 0, to: values.count, by: columns) {
                    for column in 0..<columns { values[start + column] += row[column] }
                }
            }
        }
    }

    /// Adds the sum of all rows of `other` to the only row of this.
    mutating func addSumOfRows(_ other: Matrix) {
        let columns = columns
        values.withUnsafeMutableBufferPointer { values in
            other.values.withUnsafeBufferPointer { other in
                for start in stride(from: 0, to: other.count, by: columns) {
                    for column in 0..<columns { values[column] += other[start + column] }
                }
            }
        }
    }

    /// Adds a matrix of the same shape.
    mutating func add(_ other: Matrix) {
        values.withUnsafeMutableBufferPointer { values in
            other.values.withUnsafeBufferPointer { other in
                for index in 0..<values.count { values[index] += other[index] }
            }
        }
    }

    /// Multiplies each number by the one in its place.
    mutating func multiply(byEach other: Matrix) {
        values.withUnsafeMutableBufferPointer { values in
            other.values.withUnsafeBufferPointer { other in
                for index in 0..<values.count { values[index] *= other[index] }
            }
        }
    }

    /// The rows with these numbers, in their order.
    func gathered(_ rows: [Int]) -> Matrix {
        var result = Matrix(rows: rows.count, columns: columns)
        result.values.withUnsafeMutableBufferPointer { result in
            values.withUnsafeBufferPointer { values in
                for (place, row) in rows.enumerated() {
                    for column in 0..<columns { result[place * columns + column] = values[row * columns + column] }
                }
            }
        }
        return result
    }

    /// Adds each row of `other` to the row with its number, from `column` on in it; the reverse of `gathered`.
    mutating func scatterAdd(_ other: Matrix, to rows: [Int], column: Int = 0) {
        let columns = columns
        values.withUnsafeMutableBufferPointer { values in
            other.values.withUnsafeBufferPointer { from in
                for (place, row) in rows.enumerated() {
                    for at in 0..<other.columns {
                        values[row * columns + column + at] += from[place * other.columns + at]
                    }
                }
            }
        }
    }

    /// Some columns of some rows.
    func slice(rows: Range<Int>, columns range: Range<Int>) -> Matrix {
        var result = Matrix(rows: rows.count, columns: range.count)
        for row in rows {
            for column in range {
                result.values[(row - rows.lowerBound) * range.count + column - range.lowerBound] =
                    values[row * columns + column]
            }
        }
        return result
    }

    /// Some columns of all rows.
    func columns(_ range: Range<Int>) -> Matrix { slice(rows: 0..<rows, columns: range) }

    /// The columns of this and then those of `other`, which has as many rows.
    func beside(_ other: Matrix) -> Matrix {
        var result = Matrix(rows: rows, columns: columns + other.columns)
        let all = Array(0..<rows)
        result.scatterAdd(self, to: all)
        result.scatterAdd(other, to: all, column: columns)
        return result
    }
}
