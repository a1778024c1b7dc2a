/// Values over time, joined by a line.
struct LineChart: Chart {
    /// A value with its name.
    struct Point {
        /// What the pointer shows, and what the first and last point are called.
        let name: String
        let value: Double
        /// The value as it is written.
        let text: String
    }

    let points: [Point]
    /// Whether values are shares in 0...1; else they begin at 0.
    let isShare: Bool
    /// Whether the area below the line is filled.
    var isFilled = false
    /// A value to compare with, drawn across.
    var aim: Double?
    let height = 172.0

    func draw(in svg: inout Markup) {
        let scale = isShare ? Plot.shares : Plot.scale(upTo: max(1, points.map(\.value).max() ?? 1))
        let plot = Plot(low: 0, high: scale.last ?? 1)
        plot.drawScale(scale, in: &svg) { isShare ? Plot.percent($0) : Plot.number($0) }
        if let aim {
            let height = Plot.number(plot.y(aim))
            svg.element(
                "line",
                [
                    "class": "aim", "x1": Plot.number(plot.left), "x2": Plot.number(plot.right), "y1": height,
                    "y2": height,
                ])
        }
        let places = points.indices.map { (x: plot.x($0, of: points.count), y: plot.y(points[$0].value)) }
        let line = places.map { "\(Plot.number($0.x)),\(Plot.number($0.y))" }.joined(separator: " ")
        if isFilled, let first = places.first, let last = places.last {
            let bottom = Plot.number(plot.bottom)
            svg.element(
                "path",
                [
                    "class": "area",
                    "d": "M\(Plot.number(first.x)),\(bottom) L\(line) L\(Plot.number(last.x)),\(bottom) Z",
                ])
        }
        if points.count > 1 { svg.element("polyline", ["class": "line", "points": line]) }
        for (place, point) in zip(places, points) {
            svg.element(
                "circle",
                [
                    "class": "dot", "cx": Plot.number(place.x), "cy": Plot.number(place.y),
                    "r": points.count > 40 ? "1.8" : "3",
                ]
            ) { $0.element("title", "\(point.name): \(point.text)") }
        }
        if let first = points.first, let last = points.last { plot.drawEnds(first.name, last.name, in: &svg) }
    }
}
