/// The lines of the source that make one block, before their text is cleaned.
struct RawBlock {
    var kind: Block.Kind
    /// What is written on each line, without indents, list marks and line breaks.
    var lines: [Range<Int>]

    /// The block with its text cleaned; nil where nothing is left of it.
    func cleaned(by cleaner: InlineCleaner, of source: [UInt8]) -> Block? {
        var builder = BlockBuilder()
        for (index, line) in lines.enumerated() {
            if index > 0 { join(lines[index - 1], line, of: source, into: &builder) }
            if kind.isLeftAlone {
                builder.keep(line, of: source)
            } else {
                cleaner.clean(line, of: source, into: &builder)
            }
        }
        return builder.finish(kind: kind)
    }

    /// What stands between two lines: a line break where lines are left alone, nothing after a hyphen that splits a
    /// word, else a space.
    private func join(_ line: Range<Int>, _ next: Range<Int>, of source: [UInt8], into builder: inout BlockBuilder) {
        let gap = line.upperBound..<next.lowerBound
        if kind.isLeftAlone {
            builder.replace(gap, with: "\n")
        } else if !splitsWord(line, next, in: source) {
            builder.space(gap)
        }
    }

    private func splitsWord(_ line: Range<Int>, _ next: Range<Int>, in source: [UInt8]) -> Bool {
        guard line.count >= 2, let first = next.first else { return false }
        let last = line.upperBound - 1
        return source[last] == UInt8(ascii: "-") && source[last - 1].isLetter && source[first].isLowercase
    }
}

extension Block.Kind {
    /// Whether its lines are kept as they are.
    var isLeftAlone: Bool { self == .table || self == .code }
}
