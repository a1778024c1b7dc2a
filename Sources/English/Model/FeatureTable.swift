internal import Diagnostics

/// Finds the row of a feature by its hash: a table with open addressing (Knuth, The Art of Computer Programming, volume 3,
/// section 6.4, algorithm L).
///
/// Its bytes: pairs of a hash and a row (32 bits each), a power of two of them. A feature lies at its hash or at the next
/// free place behind; row 0 marks a free place and is that of a form which is not known.
package struct FeatureTable {
    private let entries: UnsafeBufferPointer<UInt32>
    private let mask: Int

    /// - Parameter rows: how many rows there are, row 0 among them.
    init(_ bytes: UnsafeRawBufferPointer, rows: Int) throws(Diagnostic) {
        entries = bytes.bindMemory(to: UInt32.self)
        let count = entries.count / 2
        guard count > 0, count & (count - 1) == 0 else { throw Diagnostic.model("has a wrong number of features") }
        mask = count - 1
        let used = (0..<count).map { entries[2 * $0 + 1] }.filter { $0 != 0 }
        // A free place ends every search.
        guard used.count < count, used.allSatisfy({ $0 < rows }) else {
            throw Diagnostic.model("has features without a row")
        }
    }

    /// The row of a feature; nil where it is not known.
    func row(of hash: UInt32) -> Int? {
        var place = Int(hash) & mask
        while entries[2 * place + 1] != 0 {
            if entries[2 * place] == hash { return Int(entries[2 * place + 1]) }
            place = (place + 1) & mask
        }
        return nil
    }

    /// The table of some features, as pairs of a hash and a row from 1 on; at most half of it is full.
    package static func entries(of features: [(hash: UInt32, row: UInt32)]) -> [UInt32] {
        var count = 2
        while count < 2 * features.count { count *= 2 }
        var entries = [UInt32](repeating: 0, count: 2 * count)
        for feature in features {
            var place = Int(feature.hash) & (count - 1)
            while entries[2 * place + 1] != 0 { place = (place + 1) & (count - 1) }
            entries[2 * place] = feature.hash
            entries[2 * place + 1] = feature.row
        }
        return entries
    }
}
