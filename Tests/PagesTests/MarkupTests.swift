import Testing

@testable import Pages

struct MarkupTests {
    private func written(_ body: (inout Markup) -> Void) -> String {
        var page = Markup()
        body(&page)
        return page.html
    }

    /// A text as it comes, and as it is written.
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("Tom & \"Jerry's\"", "Tom &amp; &quot;Jerry&#39;s&quot;"), ("&lt;", "&amp;lt;"),
        ("Zażółć 🙂 שלום", "Zażółć 🙂 שלום"),
        ("ab\u{1B}[2J", "ab\\u{1B}[2J"), ("evil \u{202E}txt", "evil \\u{202E}txt"), ("a\tb", "a b"), ("", ""),
    ])
    func `text cannot become markup, or steer what shows it`(text: String, expected: String) {
        #expect(written { $0.text(text) } == expected)
        #expect(written { $0.element("p", ["title": text], text) } == "<p title=\"\(expected)\">\(expected)</p>")
    }

    @Test func `elements stand in one another, and an attribute without a value is left out`() {
        let html = written { page in
            page.element("ul", ["class": nil, "id": "a"]) { page in
                page.element("li", "one")
                page.element("li") { $0.element("br") }
            }
        }
        #expect(html == "<ul id=\"a\"><li>one</li><li><br></li></ul>")
    }

    @Test func `a shape without content is closed`() {
        #expect(written { $0.element("rect", ["x": "1"]) } == "<rect x=\"1\"/>")
    }
}

struct PlotTests {
    private static let scales: [(Double, [Double])] = [
        (0, [0, 1]), (1, [0, 1]), (4, [0, 1, 2, 3, 4]), (5, [0, 2, 4, 6]), (18, [0, 5, 10, 15, 20]),
        (80, [0, 20, 40, 60, 80]), (81, [0, 50, 100]), (1234, [0, 500, 1000, 1500]),
    ]

    @Test(arguments: scales)
    func `a scale has at most five round values, and covers the highest`(highest: Double, values: [Double]) {
        #expect(Plot.scale(upTo: highest) == values)
    }

    @Test func `values lie between bottom and top`() {
        let plot = Plot(low: 0, high: 1)
        #expect(plot.y(0) == plot.bottom)
        #expect(plot.y(1) == plot.top)
        #expect(plot.y(0.5) == (plot.top + plot.bottom) / 2)
    }

    @Test func `numbers have one place behind the point, and none where it is 0`() {
        #expect([1, 1.04, 1.05, 0.25, 12.96].map(Plot.number) == ["1", "1", "1.1", "0.3", "13"])
    }

    @Test func `a name that is wider than a chart is cut`() {
        #expect(Plot.fitting("Rome") == "Rome")
        #expect(Plot.fitting(String(repeating: "a", count: 50)) == String(repeating: "a", count: 44) + "…")
        #expect(Plot.fitting(String(repeating: "史", count: 50)) == String(repeating: "史", count: 23) + "…")
    }
}
