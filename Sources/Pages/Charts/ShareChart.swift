/// A bar across for each share, with its name above it and the share beside it.
struct ShareChart: Chart {
    /// A share with its name.
    struct Bar {
        let name: String
        /// In 0...1; nil where there is none.
        let share: Double?
        /// How many answers it rests on.
        let count: Int
    }

    let bars: [Bar]

    private static let rowHeight = 32.0

    var height: Double { Double(bars.count) * Self.rowHeight + 4 }

    func draw(in svg: inout Markup) {
        for (place, bar) in bars.enumerated() {
            let top = Double(place) * Self.rowHeight
            svg.element("text", ["class": "value", "x": "0", "y": Plot.number(top + 13)], Plot.fitting(bar.name))
            svg.element(
                "rect",
                ["class": "track", "x": "0", "y": Plot.number(top + 18), "width": "244", "height": "9", "rx": "2"])
            let text = bar.share.map { "\(Plot.percent($0)) of \(bar.count)" } ?? "–"
            svg.element(
                "text", ["class": "value", "x": "320", "y": Plot.number(top + 27), "text-anchor": "end"], text)
            guard let share = bar.share, share > 0 else { continue }
            svg.element(
                "rect",
                [
                    "class": "bar good", "x": "0", "y": Plot.number(top + 18), "width": Plot.number(share * 244),
                    "height": "9", "rx": "2",
                ]
            ) { $0.element("title", "\(bar.name): \(text)") }
        }
    }
}
