extension StyledText {
    /// The text broken into lines of at most `columns`, at spaces and between wide characters.
    ///
    /// Every line starts with `indent` spaces; lines after a break that is not in the text with `hanging` more. A word
    /// too long for a line is cut. Line breaks of the text stay. Without `columns` nothing but the indent changes.
    package func wrapped(to columns: Int?, indent: Int = 0, hanging: Int = 0) -> StyledText {
        var wrapped = StyledText()
        for (number, paragraph) in paragraphs.enumerated() {
            let breaks = columns.map { Self.breaks(of: paragraph, first: $0 - indent, rest: $0 - indent - hanging) }
            for (piece, range) in (breaks ?? [0..<paragraph.count]).enumerated() {
                if number > 0 || piece > 0 { wrapped.append("\n", []) }
                let cells = paragraph[range]
                guard !cells.isEmpty else { continue }
                wrapped.append(String(repeating: " ", count: indent + (piece > 0 ? hanging : 0)), [])
                for cell in cells { wrapped.append(String(cell.character), cell.style) }
            }
        }
        return wrapped
    }

    private struct Cell {
        let character: Character
        let style: Style
        let width: Int
    }

    private var paragraphs: [[Cell]] {
        var paragraphs: [[Cell]] = [[]]
        for run in runs {
            for character in run.text {
                if character.isNewline {
                    paragraphs.append([])
                } else {
                    let cell = Cell(character: character, style: run.style, width: character.displayWidth)
                    paragraphs[paragraphs.count - 1].append(cell)
                }
            }
        }
        return paragraphs
    }

    /// The lines of one paragraph as ranges of its cells, without the spaces at breaks and end.
    private static func breaks(of cells: [Cell], first: Int, rest: Int) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var width = 0
        /// The last place where the line may end, and where the next one then starts.
        var possible: (end: Int, next: Int)?
        var position = 0
        while position < cells.count {
            let cell = cells[position]
            let limit = max(2, lines.isEmpty ? first : rest)
            if cell.character == " " {
                if position > start, cells[position - 1].character != " " { possible = (position, position + 1) }
                if let last = possible, last.next == position { possible = (last.end, position + 1) }
            } else if cell.width == 2, position > start, possible?.next != position {
                possible = (position, position)
            }
            if width + cell.width > limit, cell.character != " ", position > start {
                let (end, next) = possible ?? (position, position)
                lines.append(start..<end)
                (start, position, width, possible) = (next, next, 0, nil)
            } else {
                width += cell.width
                position += 1
            }
        }
        let end = cells.lastIndex { $0.character != " " }.map { $0 + 1 } ?? start
        lines.append(start..<max(start, end))
        return lines
    }
}
