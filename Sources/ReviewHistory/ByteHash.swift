/// Numbers that stand for bytes: the same on every machine, equal for equal bytes, and hardly ever for others.
package enum ByteHash {
    /// FNV-1a (Fowler, Noll, Vo), 64 bits. Due dates depend on it, so it never changes.
    package static func bytes(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// FNV-1a (Fowler, Noll, Vo) over words of eight bytes instead of single ones, and mixed at the end.
    package static func words(_ text: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(text.count)
        var position = 0
        while position + 8 <= text.count {
            hash = (hash ^ text.loadUnaligned(fromByteOffset: position, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            position += 8
        }
        while position < text.count {
            hash = (hash ^ UInt64(text[position])) &* 0x100_0000_01B3
            position += 1
        }
        hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
        return hash ^ (hash >> 32)
    }
}
