internal import Parallel

/// Tells what belongs to the page from what belongs to the text, by what it is and where it stands.
///
/// A post's header, a © line, a credit and a label are known anywhere. What turns to the reader, and lines that are no
/// sentences, count only at the ends of the page, outside of the first and last prose.
enum FurnitureRecogniser {
    /// The blocks with page furniture marked.
    static func marked(_ blocks: [Block]) -> [Block] {
        var blocks = inParallel(blocks.count, atOnce: 32) { index in
            guard blocks[index].furniture == nil, let furniture = PageLine(blocks[index]).furniture else {
                return blocks[index]
            }
            return blocks[index].with(furniture: furniture)
        }
        guard blocks.contains(where: isProse) else { return blocks }
        markEnd(of: &blocks)
        guard blocks.contains(where: isProse) else { return blocks }
        markStart(of: &blocks)
        return blocks
    }

    private static func isProse(_ block: Block) -> Bool { block.kind.isProse && block.furniture == nil }

    /// From the last block backwards: lines that are no sentences, and what turns to the reader.
    private static func markEnd(of blocks: inout [Block]) {
        for index in blocks.indices.reversed() {
            guard blocks[index].furniture == nil else { continue }
            guard let furniture = atEnd(blocks[index]), blocks[..<index].contains(where: isProse) else { return }
            blocks[index] = blocks[index].with(furniture: furniture)
        }
    }

    private static func atEnd(_ block: Block) -> Furniture? {
        switch block.kind {
        case .heading: .navigation
        case .paragraph: PageLine(block).turnsToReader
        case .listItem, .quotation, .table, .code: nil
        }
    }

    /// What stands above the title, and a call to the reader above the text.
    private static func markStart(of blocks: inout [Block]) {
        if let title = DocumentTitle.index(in: blocks), blocks[title].kind != .heading(level: 1) {
            var isFirst = true
            for index in blocks[..<title].indices where blocks[index].furniture == nil {
                blocks[index] = blocks[index].with(furniture: isFirst ? .navigation : .slogan)
                isFirst = false
            }
        }
        for index in blocks.indices where blocks[index].furniture == nil && blocks[index].kind.isProse {
            guard blocks[index].kind == .paragraph, let furniture = PageLine(blocks[index]).turnsToReader else {
                return
            }
            guard blocks[(index + 1)...].contains(where: isProse) else { return }
            blocks[index] = blocks[index].with(furniture: furniture)
        }
    }
}
