import CEnglishModel
import Glibc
import Testing

@Suite struct ActivationTests {
    private let places: [Float] = (-400...400).map { Float($0) / 10 }

    @Test func `sigmoids and tangents are those of the mathematics`() {
        var sigmoids = places
        english_sigmoids(&sigmoids, Int64(places.count))
        var tangents = places
        english_tangents(&tangents, Int64(places.count))
        for (index, place) in places.enumerated() {
            #expect(abs(Double(sigmoids[index]) - 1 / (1 + exp(-Double(place)))) < 2e-7)
            #expect(abs(Double(tangents[index]) - tanh(Double(place))) < 4e-7)
        }
    }

    @Test func `powers of e are right to six digits, and stay finite beyond`() {
        var values: [Float] = places + [1000, -1000]
        english_exponentials(&values, Int64(values.count))
        for (index, place) in places.enumerated() {
            #expect(abs(Double(values[index]) / exp(Double(place)) - 1) < 1e-6)
        }
        #expect(values.suffix(2).allSatisfy { $0.isFinite && $0 > 0 })
    }

    @Test func `numbers are rounded to the nearest and kept in range`() {
        var results = [Int8](repeating: 0, count: 6)
        english_round(&results, [0.5, -0.26, 3.14, 100, -100, 0], 10, 6)
        #expect(results == [5, -3, 31, 127, -127, 0])
    }

    @Test func `a memory cell takes in, forgets and gives out as its gates say`() {
        // Open input, closed forget gate, open output; the candidate is tanh 1.
        var cells: [Float] = [5]
        var states: [Int8] = [0]
        english_remember(
            [20, -20, 20, 1], [2, 2, 2, 2], [0, 0, 0, -1], nil, [0, 0, 0, 0], &cells, &states, 100, 1)
        #expect(abs(cells[0] - tanhf(1)) < 1e-6)
        #expect(states == [Int8((100 * tanhf(tanhf(1))).rounded())])
    }

    @Test func `a memory keeps what its gates are shut for, and adds what its state asks for`() {
        var cells: [Float] = [-0.7, 300]
        var states: [Int8] = [0, 0]
        // Inputs and outputs of the second unit are as far from 0 as they get.
        english_remember(
            [0, -9000, 0, 9000, 0, 9000, 0, -9000], [Float](repeating: 1, count: 8), [Float](repeating: 0.5, count: 8),
            [1, 0, 2, 0, 3, 0, -1, 0], [Float](repeating: 0.25, count: 8), &cells, &states, 127, 2)
        let sigmoid = { (x: Float) in 1 / (1 + expf(-x)) }
        let cell = tanhf(0.25) * sigmoid(0.75) - 0.7 * sigmoid(1)
        #expect(abs(cells[0] - cell) < 1e-6)
        #expect(states[0] == Int8((127 * tanhf(cell) * sigmoid(1.25)).rounded()))
        #expect(cells[1] == 300)
        #expect(states[1] == 127)
    }

    @Test func `products of vectors are summed up one by one`() {
        let vector = (0..<32).map { Float($0) * 0.5 - 3 }
        let others = (0..<96).map { Float($0 * 7 % 11) - 5 }
        var results: [Float] = [0, 0, 0]
        english_dot_products(&results, vector, others, 32, 3)
        for other in 0..<3 {
            let sum = vector.indices.reduce(0) { $0 + Double(vector[$1]) * Double(others[other * 32 + $1]) }
            #expect(abs(Double(results[other]) - sum) < 1e-3)
        }
    }

    @Test func `the first of the highest numbers is found, wherever it stands`() {
        for count in 1...40 {
            for place in 0..<count {
                var values = [Float](repeating: -2, count: count)
                values[place] = -1
                values[count - 1] = -1
                #expect(english_highest(values, Int64(count)) == Int64(place))
            }
        }
    }
}
