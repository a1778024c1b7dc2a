/// The way from the bytes of a cleaned text back to the bytes of its source.
///
/// Runs of copied bytes keep one distance to their source; a run that replaces a source of another length ("&amp;" by
/// "&") stands for the whole of it.
struct SourceMap: Hashable, Sendable {
    private(set) var runs: [Run] = []
    /// Bytes of the cleaned text.
    private(set) var count = 0

    /// A piece of cleaned text, from `text` to the next run, and the source bytes it stands for.
    struct Run: Hashable, Sendable {
        var text: Int
        var source: Range<Int>
    }

    /// The source bytes from the first to the last of the cleaned text.
    var range: Range<Int> {
        guard let first = runs.first, let last = runs.last else { return 0..<0 }
        return first.source.lowerBound..<max(first.source.lowerBound, last.source.upperBound)
    }

    /// Adds `length` bytes of cleaned text that stand for `source`, copied where the lengths are equal.
    mutating func append(_ length: Int, for source: Range<Int>) {
        if let last = runs.last, last.source.upperBound == source.lowerBound, length == source.count,
            last.source.count == count - last.text
        {
            runs[runs.count - 1].source = last.source.lowerBound..<source.upperBound
        } else {
            runs.append(Run(text: count, source: source))
        }
        count += length
    }

    /// Takes back the last `length` bytes, whole runs or copied bytes.
    mutating func removeLast(_ length: Int) {
        var end = count
        count -= length
        while let last = runs.last, last.text >= count {
            end = last.text
            runs.removeLast()
        }
        guard let last = runs.last, end > count else { return }
        runs[runs.count - 1].source = last.source.lowerBound..<last.source.upperBound - (end - count)
    }

    /// The source bytes that the cleaned bytes `range` stand for.
    func sourceRange(of range: Range<Int>) -> Range<Int> {
        guard !runs.isEmpty else { return 0..<0 }
        let first = run(at: range.lowerBound)
        let start = min(
            runs[first].source.lowerBound + range.lowerBound - runs[first].text, runs[first].source.upperBound)
        guard !range.isEmpty else { return start..<start }
        let last = run(at: range.upperBound - 1)
        let next = last + 1 < runs.count ? runs[last + 1].text : count
        let end =
            range.upperBound >= next
            ? runs[last].source.upperBound : runs[last].source.lowerBound + range.upperBound - runs[last].text
        return start..<max(start, end)
    }

    /// The map of the cleaned bytes `range` alone.
    func part(_ range: Range<Int>) -> SourceMap {
        var part = SourceMap()
        guard !range.isEmpty, !runs.isEmpty else { return part }
        for index in run(at: range.lowerBound)...run(at: range.upperBound - 1) {
            let end = index + 1 < runs.count ? runs[index + 1].text : count
            let piece = max(range.lowerBound, runs[index].text)..<min(range.upperBound, end)
            part.runs.append(Run(text: piece.lowerBound - range.lowerBound, source: sourceRange(of: piece)))
        }
        part.count = range.count
        return part
    }

    /// The index of the run that holds the cleaned byte at `offset`.
    private func run(at offset: Int) -> Int {
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].text <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
