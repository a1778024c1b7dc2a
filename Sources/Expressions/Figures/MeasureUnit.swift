/// A unit of measure by its canonical name, with the way to the base unit of its dimension.
package struct MeasureUnit: Hashable, Sendable {
    /// Singular, British spelling: "kilometre", "square mile", "dollar".
    package let name: String
    package let plural: String
    package let dimension: Dimension
    /// How many base units it is; temperatures are shifted as well.
    let factor: Double
    let shift: Double
    /// Lower-case words that name it anywhere.
    let words: [String]
    /// Short signs that name it right after digits, capitals told apart: "km", "t".
    let signs: [String]

    package enum Dimension: String, Hashable, Sendable {
        case length, area, volume, mass, speed, temperature, angle, power, energy, information, frequency, force
        case pressure, voltage, current, share, points, currency, calibre
    }

    init(
        _ name: String, _ plural: String? = nil, _ dimension: Dimension, _ factor: Double, shift: Double = 0,
        words: [String] = [], signs: [String] = [], isNamed: Bool = true
    ) {
        self.name = name
        self.plural = plural ?? name + "s"
        self.dimension = dimension
        self.factor = factor
        self.shift = shift
        self.words = name.contains(" ") || !isNamed ? words : [name, self.plural] + words
        self.signs = signs
    }

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

    /// The unit that others of the dimension are counted in; currencies have none.
    static func base(of dimension: Dimension) -> MeasureUnit? {
        dimension == .currency ? nil : all.first { $0.dimension == dimension && $0.factor == 1 && $0.shift == 0 }
    }

    /// The unit called `name`, its canonical name.
    package static func named(_ name: String) -> MeasureUnit? { byName[name] }

    static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    /// By the sign that stands for the unit.
    static let bySign: [String: MeasureUnit] = {
        var units: [String: MeasureUnit] = [:]
        for unit in all { for sign in unit.signs { units[sign] = units[sign] ?? unit } }
        return units
    }()

    static let percent = all.first { $0.name == "percent" }
}
