internal import Statistics

/// What was foretold against what was recalled: on the line across, the model was right. The larger the circle, the more
/// answers it stands for.
struct CalibrationChart: Chart {
    let bins: [Calibration.Bin]
    let height = 250.0

    func draw(in svg: inout Markup) {
        let plot = Plot(left: 42, right: 310, top: 8, bottom: 212, low: 0, high: 1)
        plot.drawScale(Plot.shares, in: &svg) { Plot.percent($0) }
        let x = { (share: Double) in plot.left + share * (plot.right - plot.left) }
        svg.element(
            "line",
            [
                "class": "aim", "x1": Plot.number(x(0)), "y1": Plot.number(plot.y(0)), "x2": Plot.number(x(1)),
                "y2": Plot.number(plot.y(1)),
            ])
        let most = Double(bins.map(\.answers).max() ?? 1)
        for bin in bins {
            let radius = 3 + 7 * (Double(bin.answers) / most).squareRoot()
            svg.element(
                "circle",
                [
                    "class": "dot", "cx": Plot.number(x(bin.predicted)), "cy": Plot.number(plot.y(bin.recalled)),
                    "r": Plot.number(radius),
                ]
            ) {
                $0.element(
                    "title",
                    "foretold \(Plot.percent(bin.predicted)), recalled \(Plot.percent(bin.recalled)) of \(bin.answers)")
            }
        }
        for share in [0, 0.5, 1] {
            svg.element(
                "text",
                [
                    "x": Plot.number(x(share)), "y": "228",
                    "text-anchor": share == 0 ? "start" : share == 1 ? "end" : "middle",
                ], Plot.percent(share))
        }
        svg.element("text", ["x": Plot.number(x(0.5)), "y": "244", "text-anchor": "middle"], "foretold")
    }
}
