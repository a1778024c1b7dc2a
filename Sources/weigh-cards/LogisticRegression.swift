import DeckCompilation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Weights by which the logarithm of the odds that a card passes is the sum of those of its traits.
///
/// The weights are those under which the verdicts are likeliest, drawn to nothing by a penalty on their squares (ridge):
/// le Cessie and van Houwelingen, "Ridge Estimators in Logistic Regression", Applied Statistics 41 (1992).
struct LogisticRegression {
    private(set) var intercept = 0.0
    private(set) var weights: [CardTrait: Double] = [:]

    /// - Parameter penalty: half of it times the sum of the squared weights counts against them.
    init(_ cards: [JudgedCards.Card], penalty: Double) {
        let rows = cards.map { card in card.traits.map { Self.places[$0, default: 0] }.sorted() }
        let count = CardTrait.allCases.count + 1
        var values = [Double](repeating: 0, count: count)
        // Newton's method: the loss is convex, and a few steps are enough.
        for _ in 0..<12 {
            var slope = values.enumerated().map { $0.offset == 0 ? 0 : -penalty * $0.element }
            var curve = [Double](repeating: 0, count: count * count)
            for index in 1..<count { curve[index * count + index] = penalty }
            for (row, card) in zip(rows, cards) {
                let chance = Self.chance(row.reduce(values[0]) { $0 + values[$1] })
                let rest = (card.passes ? 1 : 0) - chance
                let bend = chance * (1 - chance)
                for first in [0] + row {
                    slope[first] += rest
                    for second in [0] + row { curve[first * count + second] += bend }
                }
            }
            let step = Self.solution(of: curve, slope, count)
            for index in values.indices { values[index] += step[index] }
        }
        intercept = values[0]
        for (trait, place) in Self.places { weights[trait] = values[place] }
    }

    /// The chance that a card with these traits passes, in 0...1.
    func score(_ traits: Set<CardTrait>) -> Double {
        // In one order, so that the sum is always the same.
        Self.chance(CardTrait.allCases.filter(traits.contains).reduce(intercept) { $0 + weights[$1, default: 0] })
    }

    private static let places = Dictionary(
        uniqueKeysWithValues: CardTrait.allCases.enumerated().map { ($0.element, $0.offset + 1) })

    private static func chance(_ sum: Double) -> Double { 1 / (1 + exp(-sum)) }

    /// Solves a symmetric positive system by Cholesky's factors.
    private static func solution(of matrix: [Double], _ right: [Double], _ count: Int) -> [Double] {
        var factor = matrix
        for column in 0..<count {
            for earlier in 0..<column {
                let value = factor[column * count + earlier]
                for row in column..<count { factor[row * count + column] -= factor[row * count + earlier] * value }
            }
            let root = max(factor[column * count + column], 1e-12).squareRoot()
            for row in column..<count { factor[row * count + column] /= root }
        }
        var result = right
        for row in 0..<count {
            for column in 0..<row { result[row] -= factor[row * count + column] * result[column] }
            result[row] /= factor[row * count + row]
        }
        for row in (0..<count).reversed() {
            for below in row + 1..<count { result[row] -= factor[below * count + row] * result[below] }
            result[row] /= factor[row * count + row]
        }
        return result
    }
}
