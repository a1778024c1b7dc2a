/// Rows of cells, printed in columns.
package struct TextTable {
    /// How the cells of a column stand in it.
    package enum Alignment: Sendable {
        case left
        case right
        /// At the left, and cut short where the lines are too long for the terminal.
        case yielding
    }

    private let alignments: [Alignment]
    private var rows: [[StyledText]] = []

    /// No cell is cut to less than this.
    private static let narrowest = 8

    /// A table with a column for each alignment.
    package init(_ alignments: Alignment...) { self.alignments = alignments }

    /// Adds a row; cells that are missing are empty.
    package mutating func add(_ cells: StyledText...) { rows.append(cells) }

    /// The rows as lines: columns two spaces apart, each as wide as its widest cell, no spaces at the ends of lines.
    ///
    /// Lines are at most `columns` long, where that is not nil: yielding columns give way, then the last ones are left
    /// out. The first one stays.
    package func lines(columns: Int?) -> [StyledText] {
        let widths = widths(within: columns ?? .max)
        return rows.map { row in
            var line = StyledText()
            // Spaces are owed until something follows them.
            var owed = 0
            for (column, whole) in row.enumerated() where column < widths.count {
                let cell = whole.cut(to: widths[column])
                let gap = widths[column] - cell.displayWidth
                if alignments[column] == .right { owed += gap }
                if !cell.isEmpty {
                    line += StyledText(String(repeating: " ", count: owed)) + cell
                    owed = 0
                }
                if alignments[column] != .right { owed += gap }
                owed += 2
            }
            return line
        }
    }

    /// The widths of the columns that there is room for.
    private func widths(within limit: Int) -> [Int] {
        let natural = alignments.indices.map { column in
            rows.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
        }
        for count in stride(from: natural.count, to: 1, by: -1) {
            var widths = Array(natural.prefix(count))
            var surplus = widths.reduce(2 * (count - 1), +) - limit
            for column in widths.indices.reversed() where surplus > 0 && alignments[column] == .yielding {
                let given = min(surplus, max(0, widths[column] - Self.narrowest))
                widths[column] -= given
                surplus -= given
            }
            if surplus <= 0 { return widths }
        }
        return natural.prefix(1).map { min($0, limit) }
    }
}

extension StyledText {
    /// The text, if need be cut so that with a "…" behind it takes no more than `width` columns.
    fileprivate func cut(to width: Int) -> StyledText {
        guard displayWidth > width else { return self }
        var cut = StyledText()
        var room = width - 1
        for run in runs {
            for character in run.text {
                room -= character.displayWidth
                guard room >= 0 else {
                    cut.append("…", run.style)
                    return cut
                }
                cut.append(String(character), run.style)
            }
        }
        return cut
    }
}
