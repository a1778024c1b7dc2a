/// The sentence of a `C:` card, taken apart at its brackets.
struct ClozeSentence {
    /// The sentence without brackets.
    let text: String
    /// Its gaps, as bytes of `text`.
    let gaps: [Range<Int>]

    /// What is wrong with the brackets, and at which byte of what was read.
    struct Fault: Error {
        enum What {
            case unclosed
            case unopened
            case nested
            case empty
        }
        let what: What
        let offset: Int
    }

    /// Takes `written` apart: a bracket is a gap, `\[` and `\]` are brackets of the text, as are those of a Markdown
    /// picture (`![alt](file)`).
    init(_ written: [UInt8]) throws(Fault) {
        var (text, gaps): ([UInt8], [Range<Int>]) = ([], [])
        var opened: (offset: Int, start: Int)?
        var (backslashes, isInPicture) = (0, false)
        for (offset, byte) in written.enumerated() {
            let isBracket = byte == Self.open || byte == Self.close
            if isBracket, backslashes > 0 {
                text.removeLast(backslashes - backslashes / 2)
                if !backslashes.isMultiple(of: 2) {
                    text.append(byte)
                    backslashes = 0
                    continue
                }
            }
            backslashes = byte == UInt8(ascii: "\\") ? backslashes + 1 : 0
            switch byte {
            case Self.open where opened == nil && text.last == UInt8(ascii: "!"):
                isInPicture = true
                text.append(byte)
            case Self.close where isInPicture:
                isInPicture = false
                text.append(byte)
            case Self.open:
                if opened != nil { throw Fault(what: .nested, offset: offset) }
                opened = (offset, text.count)
            case Self.close:
                guard let (offset, start) = opened else { throw Fault(what: .unopened, offset: offset) }
                let gap = text.trimmed(start..<text.count)
                guard !gap.isEmpty else { throw Fault(what: .empty, offset: offset) }
                text.removeSubrange(gap.upperBound...)
                text.removeSubrange(start..<gap.lowerBound)
                gaps.append(start..<start + gap.count)
                opened = nil
            default: text.append(byte)
            }
        }
        if let opened { throw Fault(what: .unclosed, offset: opened.offset) }
        self.text = String(decoding: text, as: UTF8.self)
        self.gaps = gaps
    }

    static let open = UInt8(ascii: "[")
    static let close = UInt8(ascii: "]")
    static let brackets: Set<UInt8> = [open, close]
}
