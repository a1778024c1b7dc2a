/// A column for each value, side by side.
struct ColumnChart: Chart {
    /// A value with its name.
    struct Column {
        /// What the pointer shows, and what the first and last column are called.
        let name: String
        let value: Double
        /// The value as it is written.
        let text: String
    }

    let columns: [Column]
    let height = 172.0

    func draw(in svg: inout Markup) {
        let scale = Plot.scale(upTo: max(1, columns.map(\.value).max() ?? 1))
        let plot = Plot(low: 0, high: scale.last ?? 1)
        plot.drawScale(scale, in: &svg) { Plot.number($0) }
        let room = (plot.right - plot.left) / Double(max(1, columns.count))
        for (place, column) in columns.enumerated() where column.value > 0 {
            let top = plot.y(column.value)
            svg.element(
                "rect",
                [
                    "class": "bar", "x": Plot.number(plot.x(place, of: columns.count) - room * 0.4),
                    "y": Plot.number(top), "width": Plot.number(max(0.5, room * 0.8)),
                    "height": Plot.number(max(0.5, plot.bottom - top)),
                ]
            ) { $0.element("title", "\(column.name): \(column.text)") }
        }
        if let first = columns.first, let last = columns.last { plot.drawEnds(first.name, last.name, in: &svg) }
    }
}
