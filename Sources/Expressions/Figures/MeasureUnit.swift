/// A unit of measure by its canonical name, with the way to the base unit of its dimension.
package struct MeasureUnit: Hashable, Sendable {
    /// Singular, British spelling: "kilometre", "square mile", "dollar", "dollar per barrel".
    package let name: String
    package let plural: String
    package let dimension: Dimension
    /// How many base units it is; temperatures are shifted as well.
    let factor: Double
    let shift: Double
    /// What names it anywhere, in lower case: "kilometer", "kms", "pounds sterling".
    let words: [String]
    /// Short signs that name it right after digits, capitals told apart: "km", "t".
    let signs: [String]
    /// The name of the unit that has the factor 1, for rates: "metre per second" for "mile per hour"; nil for the others.
    let rateBase: String?

    package enum Dimension: String, Hashable, Sendable {
        case length, area, volume, mass, time, speed, temperature, angle, power, energy, information, frequency, force
        case pressure, voltage, current, resistance, radiation, amount, loudness, share, points, currency, calibre
        /// One unit per another, and units of powers and products that have no dimension of their own.
        case rate
    }

    init(
        _ name: String, _ plural: String? = nil, _ dimension: Dimension, _ factor: Double, shift: Double = 0,
        words: [String] = [], signs: [String] = [], isNamed: Bool = true, rateBase: String? = nil
    ) {
        self.name = name
        self.plural = plural ?? name + "s"
        self.dimension = dimension
        self.factor = factor
        self.shift = shift
        self.words = isNamed ? [name.lowercased(), self.plural.lowercased()] + words : words
        self.signs = signs
        self.rateBase = rateBase
    }

    /// Whether its name is understood as the unit wherever it stands; "won" and "bar" are not.
    package var isNamed: Bool { words.contains(name.lowercased()) }

    /// Two units are the same if they have the same name and dimension.
    package static func == (left: MeasureUnit, right: MeasureUnit) -> Bool {
        left.name == right.name && left.dimension == right.dimension
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(dimension)
    }

    func toBase(_ value: Double) -> Double { (value + shift) * factor }

    func fromBase(_ value: Double) -> Double { value / factor - shift }

    /// Whether a value in this unit can be told in the other.
    func isComparable(to other: MeasureUnit) -> Bool {
        guard dimension == other.dimension else { return false }
        switch dimension {
        case .currency: return self == other
        case .rate: return rateBase == other.rateBase
        default: return true
        }
    }

    /// The canonical unit that this one is counted in: "metre" for "mile"; currencies have none but themselves.
    var base: MeasureUnit? {
        switch dimension {
        case .currency: nil
        case .rate: rateBase.map { MeasureUnit($0, nil, .rate, 1, isNamed: false, rateBase: $0) }
        default: Self.bases[dimension]
        }
    }

    private static let bases: [Dimension: MeasureUnit] =
        Dictionary(all.filter { $0.factor == 1 && $0.shift == 0 }.map { ($0.dimension, $0) }) { first, _ in first }
}
