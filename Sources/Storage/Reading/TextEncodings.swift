/// The text of UTF-16 with a byte order mark; nil where a surrogate has no partner, or a byte is left over.
func decodeUTF16(_ bytes: [UInt8]) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let isLittle = bytes[0] == 0xFF
    let units = [UInt16](unsafeUninitializedCapacity: bytes.count / 2 - 1) { buffer, filled in
        for number in buffer.indices {
            let (first, second) = (UInt16(bytes[2 * number + 2]), UInt16(bytes[2 * number + 3]))
            buffer[number] = isLittle ? second << 8 | first : first << 8 | second
        }
        filled = buffer.count
    }
    return String(validating: units, as: UTF16.self)
}

/// The text of Windows-1252 bytes, as browsers read them: every byte stands for one character.
func decodeWindows1252(_ bytes: ArraySlice<UInt8>) -> String {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
        if byte < 0x80 {
            utf8.append(byte)
        } else {
            let scalar = byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt32(byte)
            utf8.append(contentsOf: Character(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
        }
    }
    return String(decoding: utf8, as: UTF8.self)
}

/// The characters of the bytes 0x80 to 0x9F; five of them stand for themselves.
///
/// Source: WHATWG, "Encoding Standard", index windows-1252.
private let windows1252: [UInt32] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
]
