/// A change of a text: some of its bytes replaced by others.
package struct TextEdit: Hashable, Sendable {
    /// UTF-8 bytes of the text as it was.
    package let range: Range<Int>
    package let replacement: String

    package init(_ range: Range<Int>, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

extension String {
    /// The text after all of `edits`, whose ranges are of the text as it was; of two that overlap the first one counts.
    package func applying(_ edits: [TextEdit]) -> String {
        let bytes = Array(utf8)
        var result: [UInt8] = []
        var end = 0
        for edit in edits.sorted(by: {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        })
        where edit.range.lowerBound >= end && edit.range.upperBound <= bytes.count {
            result += bytes[end..<edit.range.lowerBound]
            result += Array(edit.replacement.utf8)
            end = edit.range.upperBound
        }
        return String(decoding: result + bytes[end...], as: UTF8.self)
    }
}
