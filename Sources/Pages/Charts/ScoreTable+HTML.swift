internal import Statistics

extension ScoreTable {
    /// The table as HTML, at most `limit` rows, of a table over time the last ones; those left out are mentioned. What
    /// cards are known by is left out where they have a question, and their deck where it is always the same.
    func write(to page: inout Markup, limit: Int = 400) {
        for (place, column) in columns.enumerated() where isNeedless(column.name, at: place) {
            return without(column: place).write(to: &page, limit: limit)
        }
        let isOverTime = ["sittings", "days", "weeks", "months", "known"].contains(name)
        let shown = isOverTime ? rows.suffix(limit) : rows.prefix(limit)
        let label = title
        page.element("div", ["class": "wide", "role": "region", "aria-label": label, "tabindex": "0"]) { page in
            page.element("table") { page in
                page.element(
                    "caption",
                    shown.count < rows.count
                        ? "\(label), the \(isOverTime ? "last" : "first") \(shown.count) of \(rows.count)" : label)
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

    private func isNeedless(_ column: String, at place: Int) -> Bool {
        switch column {
        case "card": rows.allSatisfy { $0.first != Cell.none }
        case "deck": Set(rows.map { $0[place] }).count < 2
        default: false
        }
    }

    private func without(column: Int) -> ScoreTable {
        var columns = columns
        columns.remove(at: column)
        return ScoreTable(
            name: name, title: title, columns: columns,
            rows: rows.map { row in row.enumerated().filter { $0.offset != column }.map(\.element) })
    }

    private func isNumeric(_ column: Int) -> Bool {
        guard let row = rows.first, column < row.count else { return false }
        if case .text = row[column] { return false }
        return true
    }
}
