/// Collects the cleaned text of one block together with its way back to the source.
struct BlockBuilder {
    private var bytes: [UInt8] = []
    private var map = SourceMap()

    var isEmpty: Bool { bytes.isEmpty }
    /// Whether the text so far ends in a space, or is empty.
    var endsInSpace: Bool { bytes.last.map { $0 == .space } ?? true }
    /// The bytes so far.
    var text: [UInt8] { bytes }

    /// Copies the source bytes `range`.
    mutating func keep(_ range: Range<Int>, of source: [UInt8]) {
        guard !range.isEmpty else { return }
        bytes.append(contentsOf: source[range])
        map.append(range.count, for: range)
    }

    /// Writes `replacement` for the source bytes `range`.
    mutating func replace(_ range: Range<Int>, with replacement: String) {
        guard !replacement.isEmpty else { return }
        bytes.append(contentsOf: replacement.utf8)
        map.append(replacement.utf8.count, for: range)
    }

    /// One space for the white space `range`; none at the start or after another.
    mutating func space(_ range: Range<Int>) {
        guard !endsInSpace else { return }
        bytes.append(.space)
        map.append(1, for: range)
    }

    /// The finished block, or nil where nothing but white space was collected; the builder starts anew.
    mutating func finish(kind: Block.Kind) -> Block? {
        var trailing = 0
        while trailing < bytes.count, bytes[bytes.count - 1 - trailing] == .space { trailing += 1 }
        if trailing > 0 {
            bytes.removeLast(trailing)
            map.removeLast(trailing)
        }
        defer { self = BlockBuilder() }
        guard !bytes.isEmpty else { return nil }
        return Block(kind: kind, text: String(decoding: bytes, as: UTF8.self), map: map)
    }
}
