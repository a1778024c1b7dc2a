internal import Statistics

/// Each day of the last year as a square, the darker the more was answered; half a year in a row of weeks.
struct CalendarChart: Chart {
    let calendar: ActivityCalendar

    private static let weeksInRow = 27
    private static let square = 10.6
    private static let rowHeight = 96.0

    private var rows: Int { (calendar.weeks.count + Self.weeksInRow - 1) / Self.weeksInRow }

    var height: Double { Double(rows) * Self.rowHeight + 14 }

    func draw(in svg: inout Markup) {
        for row in 0..<rows {
            // The last row is full, and ends with today.
            let end = calendar.weeks.count - (rows - 1 - row) * Self.weeksInRow
            let weeks = calendar.weeks[max(0, end - Self.weeksInRow)..<end]
            let top = Double(row) * Self.rowHeight + 14
            for (place, name) in ActivityCalendar.weekdays.enumerated() where place % 2 == 0 {
                svg.element("text", ["x": "0", "y": Plot.number(top + Double(place) * Self.square + 9)], name)
            }
            for (column, week) in weeks.enumerated() {
                let left = 28 + Double(column) * Self.square
                if let month = week.month, column < Self.weeksInRow - 1 {
                    svg.element(
                        "text", ["x": Plot.number(left), "y": Plot.number(top - 3)], ActivityCalendar.months[month - 1])
                }
                for (place, day) in week.days.enumerated() {
                    svg.element(
                        "rect",
                        [
                            "class": "h\(day.level)", "x": Plot.number(left),
                            "y": Plot.number(top + Double(place) * Self.square), "width": "9.4", "height": "9.4",
                            "rx": "2",
                        ]
                    ) { $0.element("title", "\(day.day): \(day.answers)") }
                }
            }
        }
    }
}
