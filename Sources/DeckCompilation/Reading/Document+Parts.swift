extension Document {
    /// The document in parts of about `byteCount` bytes of text, so that a long one can be compiled in parallel and
    /// in little memory; each ends between two blocks, and if it can before a heading.
    ///
    /// Names and dates are carried on within a part only.
    package func parts(byteCount: Int = 80 << 10) -> [Document] {
        var parts: [Document] = []
        var start = 0
        var size = 0
        for index in blocks.indices {
            if size >= byteCount * 2 || (size >= byteCount && blocks[index].isHeading) {
                parts.append(part(start..<index))
                (start, size) = (index, 0)
            }
            size += blocks[index].text.utf8.count
        }
        return parts + [part(start..<blocks.count)]
    }

    private func part(_ range: Range<Int>) -> Document {
        Document(source: source, format: format, title: title, blocks: Array(blocks[range]))
    }
}
