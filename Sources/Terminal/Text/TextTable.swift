/// Rows of cells, printed in columns.
package struct TextTable {
    /// How the cells of a column stand in it.
    package enum Alignment: Sendable {
        case left
        case right
    }

    private let alignments: [Alignment]
    private var rows: [[StyledText]] = []

    /// A table with a column for each alignment.
    package init(_ alignments: Alignment...) { self.alignments = alignments }

    /// Adds a row; cells that are missing are empty.
    package mutating func add(_ cells: StyledText...) { rows.append(cells) }

    /// The rows as lines: columns two spaces apart, each as wide as its widest cell, no spaces at the ends of lines.
    package var lines: [StyledText] {
        let widths = alignments.indices.map { column in
            rows.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = StyledText()
            // Spaces are owed until something follows them.
            var owed = 0
            for (column, cell) in row.enumerated() where column < alignments.count {
                let gap = widths[column] - cell.displayWidth
                if alignments[column] == .right { owed += gap }
                if !cell.isEmpty {
                    line += StyledText(String(repeating: " ", count: owed)) + cell
                    owed = 0
                }
                if alignments[column] == .left { owed += gap }
                owed += 2
            }
            return line
        }
    }
}
