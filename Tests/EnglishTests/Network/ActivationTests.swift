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
        var gates: [Float] = [0, 0, 0, 0]
        var cells: [Float] = [5]
        var states: [Int8] = [0]
        english_remember(
            &gates, [20, -20, 20, 1], [2, 2, 2, 2], [0, 0, 0, -1], nil, [0, 0, 0, 0], &cells, &states, 100, 1)
        #expect(abs(cells[0] - tanhf(1)) < 1e-6)
        #expect(states == [Int8((100 * tanhf(tanhf(1))).rounded())])
    }
}
