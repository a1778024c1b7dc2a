internal import Statistics

/// A chart with all that goes with it: a title, a sentence that says what it shows, and the numbers as a table behind it.
struct ChartFigure {
    /// Of the element; each occurs once in a page.
    let identifier: String
    let title: String
    /// What the chart shows, for those who do not see it and for those in a hurry.
    let summary: String
    let chart: any Chart
    let table: ScoreTable

    /// Writes the chart with its title, summary and table.
    func write(to page: inout Markup) {
        page.element("figure", ["id": identifier]) { page in
            page.element("figcaption") { page in
                page.element("h3", ["id": identifier + "-title"], title)
                page.element("p", ["id": identifier + "-summary"], summary)
            }
            page.element(
                "svg",
                [
                    "viewBox": "0 0 \(Plot.width) \(Plot.number(chart.height))", "role": "img",
                    "aria-labelledby": identifier + "-title", "aria-describedby": identifier + "-summary",
                ]
            ) { chart.draw(in: &$0) }
            page.element("details") { page in
                page.element("summary", "The numbers: \(title.prefix(1).lowercased() + title.dropFirst())")
                table.write(to: &page)
            }
        }
        page.newLine()
    }
}

/// What can be drawn: a picture `Plot.width` wide.
protocol Chart {
    var height: Double { get }

    /// Writes the shapes.
    func draw(in svg: inout Markup)
}
