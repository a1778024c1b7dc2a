internal import Statistics

extension ScoreTable {
    /// The table as HTML, at most its last `limit` rows; those left out are mentioned.
    func write(to page: inout Markup, limit: Int = 400) {
        let shown = rows.suffix(limit)
        let label = title
        page.element("div", ["class": "wide", "role": "region", "aria-label": label, "tabindex": "0"]) { page in
            page.element("table") { page in
                page.element(
                    "caption", shown.count < rows.count ? "\(label), the last \(shown.count) of \(rows.count)" : label)
                page.element("thead") { page in
                    page.element("tr") { page in
                        for (place, column) in columns.enumerated() {
                            page.element("th", ["scope": "col", "class": isNumeric(place) ? "n" : nil], column.title)
                        }
                    }
                }
                page.element("tbody") { page in
                    for row in shown {
                        page.element("tr") { page in
                            for (place, cell) in row.enumerated() {
                                Self.write(cell, isNumeric: isNumeric(place), to: &page)
                            }
                        }
                    }
                }
            }
        }
    }

    private static func write(_ cell: Cell, isNumeric: Bool, to page: inout Markup) {
        let text =
            switch cell {
            case .text(let text): text
            case .count(let count): String(count)
            case .number(let number, _): Plot.number(number)
            case .share(let share): Plot.percent(share)
            case .time(let seconds): Wording.duration(seconds)
            case .none: "–"
            }
        page.element("td", ["class": isNumeric ? "n" : nil, "dir": isNumeric ? nil : "auto"], text)
    }

    private func isNumeric(_ column: Int) -> Bool {
        guard let row = rows.first, column < row.count else { return false }
        if case .text = row[column] { return false }
        return true
    }
}
