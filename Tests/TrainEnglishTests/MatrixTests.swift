import TestSupport
import Testing

@testable import train_english

@Suite struct MatrixTests {
    private func random(_ rows: Int, _ columns: Int, _ generator: inout SeededGenerator) -> Matrix {
        var matrix = Matrix(rows: rows, columns: columns)
        for index in matrix.values.indices { matrix.values[index] = Float.random(in: -1...1, using: &generator) }
        return matrix
    }

    @Test func `products are sums in their order, in every shape`() {
        var generator = SeededGenerator(seed: 9)
        for (rows, inner, columns) in [(1, 1, 1), (7, 5, 33), (6, 32, 32), (13, 3, 48), (2, 40, 15), (12, 8, 64)] {
            let left = random(rows, inner, &generator)
            let right = random(inner, columns, &generator)
            let start = random(rows, columns, &generator)
            var product = start
            product.addProduct(left, right)
            for row in 0..<rows {
                for column in 0..<columns {
                    var sum = start.values[row * columns + column]
                    for place in 0..<inner {
                        sum.addProduct(left.values[row * inner + place], right.values[place * columns + column])
                    }
                    #expect(product.values[row * columns + column] == sum)
                }
            }
        }
    }

    @Test func `rows become columns, and back`() {
        var generator = SeededGenerator(seed: 10)
        let matrix = random(19, 37, &generator)
        #expect(matrix.transposed.rows == 37)
        #expect(matrix.transposed.values[3 * 19 + 5] == matrix.values[5 * 37 + 3])
        #expect(matrix.transposed.transposed.values == matrix.values)
    }

    @Test func `rows are taken out and added back where they were`() {
        var generator = SeededGenerator(seed: 11)
        let matrix = random(4, 3, &generator)
        let taken = matrix.gathered([2, 0])
        #expect(taken.values == Array(matrix.values[6..<9] + matrix.values[0..<3]))
        var zeros = Matrix(rows: 4, columns: 5)
        zeros.scatterAdd(taken, to: [2, 0], column: 2)
        #expect(zeros.columns(2..<5).gathered([2, 0]).values == taken.values)
        #expect(matrix.beside(matrix).columns(3..<6).values == matrix.values)
    }
}
