// A backslash is an ordinary character, but in front of a character that means something where it stands: there a
// backslash makes that character mere text, and two backslashes are one. Only a run that reaches such a character
// counts, so that `C:\temp` needs no care.

extension String {
    /// The parts between the separators that no backslash precedes, trimmed; empty ones are left out.
    func separated(by separator: UInt8) -> [String] {
        var parts: [[UInt8]] = [[]]
        var backslashes = 0
        for byte in utf8 {
            if byte == UInt8(ascii: "\\") {
                backslashes += 1
                continue
            }
            let isSeparator = byte == separator
            let kept = isSeparator ? backslashes / 2 : backslashes
            parts[parts.count - 1] += repeatElement(UInt8(ascii: "\\"), count: kept)
            if isSeparator, backslashes.isMultiple(of: 2) {
                parts.append([])
            } else {
                parts[parts.count - 1].append(byte)
            }
            backslashes = 0
        }
        parts[parts.count - 1] += repeatElement(UInt8(ascii: "\\"), count: backslashes)
        return parts.map { String(decoding: $0, as: UTF8.self).trimmed }.filter { !$0.isEmpty }
    }

    /// The text with a backslash in front of each of `characters`, and the backslashes before them doubled.
    ///
    /// With `isFollowed`, one of `characters` comes right behind the text.
    func escaping(_ characters: Set<UInt8>, isFollowed: Bool) -> String {
        let special = utf8.contains { characters.contains($0) }
        guard special || (isFollowed && utf8.last == UInt8(ascii: "\\")) else { return self }
        var escaped: [UInt8] = []
        var backslashes = 0
        for byte in utf8 {
            if characters.contains(byte) {
                escaped += repeatElement(UInt8(ascii: "\\"), count: backslashes + 1)
            }
            escaped.append(byte)
            backslashes = byte == UInt8(ascii: "\\") ? backslashes + 1 : 0
        }
        if isFollowed { escaped += repeatElement(UInt8(ascii: "\\"), count: backslashes) }
        return String(decoding: escaped, as: UTF8.self)
    }
}

extension [String] {
    /// The inverse of `separated(by:)`.
    func joined(by separator: Character) -> String {
        let special: Set<UInt8> = [separator.asciiValue ?? 0]
        return enumerated().map { number, part in part.escaping(special, isFollowed: number < count - 1) }
            .joined(separator: "\(separator) ")
    }
}
