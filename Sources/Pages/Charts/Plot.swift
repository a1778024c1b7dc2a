/// The place inside of a chart where values are drawn, between axes.
///
/// Charts are drawn in a picture 320 wide, so that their letters are as large as others on a narrow telephone.
struct Plot {
    static let width = 320

    var left = 40.0
    var right = 312.0
    var top = 10.0
    var bottom = 150.0
    /// The value at the bottom, and that at the top.
    let low: Double
    let high: Double

    /// Where a value lies, from the top of the picture.
    func y(_ value: Double) -> Double { bottom - (value - low) / (high - low) * (bottom - top) }

    /// Where the middle of the `place`th of `count` columns lies.
    func x(_ place: Int, of count: Int) -> Double {
        left + (Double(place) + 0.5) * (right - left) / Double(max(1, count))
    }

    /// Draws a line across, and its value beside it, for each of `values`.
    func drawScale(_ values: [Double], in svg: inout Markup, label: (Double) -> String) {
        for value in values {
            let height = Self.number(y(value))
            svg.element(
                "line",
                ["class": "rule", "x1": Self.number(left), "x2": Self.number(right), "y1": height, "y2": height])
            svg.element(
                "text", ["x": Self.number(left - 5), "y": Self.number(y(value) + 4), "text-anchor": "end"], label(value)
            )
        }
    }

    /// Writes the first and the last of what the columns stand for below them.
    func drawEnds(_ first: String, _ last: String, in svg: inout Markup) {
        svg.element("text", ["x": Self.number(left), "y": Self.number(bottom + 16)], first)
        guard last != first else { return }
        svg.element(
            "text", ["x": Self.number(right), "y": Self.number(bottom + 16), "text-anchor": "end"], last)
    }

    /// Round values from 0 up to the first that is not below `highest`: at most five, at 1, 2 or 5 times a power of ten.
    static func scale(upTo highest: Double) -> [Double] {
        var step = 1.0
        let factors = [2, 2.5, 2]
        var place = 0
        while step * 4 < highest {
            step *= factors[place % 3]
            place += 1
        }
        var values = [0.0]
        repeat { values.append((values.last ?? 0) + step) } while (values.last ?? 0) < highest
        return values
    }

    /// A number with at most one place behind the point: a tenth of a unit is less than anyone sees.
    static func number(_ value: Double) -> String {
        let tenths = (value * 10).rounded() / 10
        return Int(exactly: tenths).map { String($0) } ?? String(tenths)
    }

    /// A name, if need be cut so that it fits into the width of a chart. A letter of ASCII is taken to be 7 wide, any other 13,
    /// which few of a font for screens are.
    static func fitting(_ name: String) -> String {
        var room = width - 10
        var kept = ""
        for character in name {
            room -= character.isASCII ? 7 : 13
            guard room >= 0 else { return kept + "…" }
            kept.append(character)
        }
        return name
    }

    /// A share in 0...1, as in "83%".
    static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

    /// The values of the scale of shares.
    static let shares = [0, 0.25, 0.5, 0.75, 1]
}
