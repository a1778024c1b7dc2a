package import Diagnostics
internal import Glibc

/// The text that `bytes` stand for, by their byte order mark, else as UTF-8, else as Windows-1252.
package func decodeText(_ bytes: [UInt8], path: String) throws(Diagnostic) -> String {
    let text: String
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        guard let decoded = decodeUTF16(bytes) else {
            throw Diagnostic("text is not valid UTF-16", path: path, notes: ["save it as UTF-8"])
        }
        text = decoded
        guard !text.utf8.contains(0) else { throw binary(bytes, path) }
    } else {
        guard !bytes.looksBinary else { throw binary(bytes, path) }
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let content = mark ? bytes[3...] : bytes[...]
        if let decoded = content.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) {
            return decoded
        }
        if let damage = damageOfUTF8(content), mark || damage.isMinor {
            let before = String(decoding: content[..<damage.firstBad], as: UTF8.self)
            let source = SourceText(path: path, text: before)
            throw Diagnostic(
                "byte 0x\(String(content[damage.firstBad], radix: 16, uppercase: true)) is not UTF-8, as the rest of the file is",
                in: source, at: source.byteCount..<source.byteCount,
                notes: ["write the character there anew, and save the file as UTF-8"])
        }
        text = decodeWindows1252(content)
    }
    return text
}

extension [UInt8] {
    /// A byte 0 anywhere, or more control characters at the beginning than a text has.
    ///
    /// Escape (0x1B) counts as text: saved terminal output has it.
    fileprivate var looksBinary: Bool {
        // `memchr` and not `contains`: 64 MB are searched in a few milliseconds, in debug builds too.
        if withUnsafeBytes({ bytes in bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false }) {
            return true
        }
        let beginning = prefix(1 << 14)
        let controls = beginning.count { ($0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B) || $0 == 0x7F }
        return controls > 2 && controls * 20 > beginning.count
    }
}

private func binary(_ bytes: [UInt8], _ path: String) -> Diagnostic {
    // What people most often try: the first bytes of the format, and the way to its text.
    let known: [(start: String, remedy: String)] = [
        ("%PDF", "this is a PDF: make a text of it first, for example with pdftotext"),
        ("PK\u{03}\u{04}", "if this is a word processor's document or an e-book, save it as plain text or HTML first"),
        ("\u{D0}\u{CF}\u{11}\u{E0}", "if this is a word processor's document, save it as plain text or HTML first"),
        ("\u{1F}\u{8B}", "this is packed with gzip: unpack it first"),
    ]
    let remedy = known.first { bytes.starts(with: $0.start.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }) }
    return Diagnostic(
        "file is not text", path: path, notes: [remedy?.remedy ?? "save it as plain text (UTF-8) first"])
}

/// Where text that is not UTF-8 stops to be so, and whether that is a small damage in what otherwise is UTF-8.
private func damageOfUTF8(_ bytes: ArraySlice<UInt8>) -> (firstBad: Int, isMinor: Bool)? {
    var firstBad: Int?
    var (good, bad) = (0, 0)
    var position = bytes.startIndex
    while position < bytes.endIndex {
        guard bytes[position] >= 0x80 else {
            position += 1
            continue
        }
        let length = lengthOfUTF8Character(bytes[position...])
        if length == 0 {
            firstBad = firstBad ?? position
            bad += 1
        } else {
            good += 1
        }
        position += max(1, length)
    }
    return firstBad.map { ($0, good > bad) }
}

/// The number of bytes of the character that `bytes` begin with; 0 where they begin with none.
///
/// Source: The Unicode Standard, table 3-7, "Well-Formed UTF-8 Byte Sequences".
private func lengthOfUTF8Character(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first, let second = bytes.dropFirst().first else { return 0 }
    let (length, seconds): (Int, ClosedRange<UInt8>)
    switch first {
    case 0xC2...0xDF: (length, seconds) = (2, 0x80...0xBF)
    case 0xE0: (length, seconds) = (3, 0xA0...0xBF)
    case 0xED: (length, seconds) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, seconds) = (3, 0x80...0xBF)
    case 0xF0: (length, seconds) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, seconds) = (4, 0x80...0xBF)
    case 0xF4: (length, seconds) = (4, 0x80...0x8F)
    default: return 0
    }
    let character = bytes.prefix(length)
    let isWhole = character.count == length && seconds.contains(second)
    return isWhole && character.dropFirst(2).allSatisfy { (0x80...0xBF).contains($0) } ? length : 0
}
