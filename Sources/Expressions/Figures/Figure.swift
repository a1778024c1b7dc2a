/// A quantity: a number or a range of numbers, with its unit of measure.
package struct Figure: Hashable, Sendable {
    /// In `unit`; equal to `high` for a single number.
    package let low: Double
    package let high: Double
    /// Nil for a mere number or a count of things, which the text around it names.
    package let unit: MeasureUnit?
    package let hedge: Hedge?

    package init(low: Double, high: Double, unit: MeasureUnit? = nil, hedge: Hedge? = nil) {
        self.low = low
        self.high = high
        self.unit = unit
        self.hedge = hedge
    }

    package init(_ value: Double, unit: MeasureUnit? = nil, hedge: Hedge? = nil) {
        self.init(low: value, high: value, unit: unit, hedge: hedge)
    }

    /// Whether the text says that the number is not exact: "some", "nearly", "over".
    package var isAbout: Bool { hedge != nil }

    package var isRange: Bool { low != high }

    /// The figure in the base unit of its dimension: kilometres in metres, a percentage as a share of one.
    package var inBaseUnit: Figure {
        guard let unit, let base = unit.base else { return self }
        return Figure(low: unit.toBase(low), high: unit.toBase(high), unit: base, hedge: hedge)
    }

    /// The figure told in another unit of the same dimension; nil where there is no way.
    package func converted(to other: MeasureUnit) -> Figure? {
        guard let unit, unit.isComparable(to: other) else { return nil }
        return Figure(
            low: other.fromBase(unit.toBase(low)), high: other.fromBase(unit.toBase(high)), unit: other, hedge: hedge)
    }
}

/// A quantity in a text: where it stands and what it means.
package struct FigureExpression: Hashable, Sendable {
    /// UTF-8 bytes of the text that was given, hedge and unit included.
    package let range: Range<Int>
    /// The bytes of the number itself, with its magnitude but without hedge and unit.
    package let numberRange: Range<Int>
    package let figure: Figure
    /// Other meanings of the same letters: "5m" is five metres or five million.
    package let alternatives: [Figure]

    package init(range: Range<Int>, numberRange: Range<Int>, figure: Figure, alternatives: [Figure] = []) {
        self.range = range
        self.numberRange = numberRange
        self.figure = figure
        self.alternatives = alternatives
    }
}
