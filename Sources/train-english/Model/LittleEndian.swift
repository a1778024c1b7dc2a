extension UInt32 {
    /// The lowest byte first, as in a model file.
    var littleEndianBytes: [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: self >> ($0 * 8)) } }
}

extension Float {
    /// The bytes of the bit pattern, the lowest first.
    var littleEndianBytes: [UInt8] { bitPattern.littleEndianBytes }
}
