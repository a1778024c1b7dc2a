/// The name of a field in an entry, compared without making a text of it.
struct FieldName {
    /// Where it stands in the bytes that it was read from.
    let position: Int
    /// The count of its bytes and then the bytes, for a name of at most seven; 0 for a longer one.
    private let packed: UInt64

    init(_ name: ArraySlice<UInt8>, at position: Int) {
        self.position = position
        packed = name.count > 7 ? 0 : name.reduce(UInt64(name.count)) { $0 << 8 | UInt64($1) }
    }

    /// Whether it is `known`, a name of at most seven bytes.
    static func ~= (known: Known, name: FieldName) -> Bool { known.packed == name.packed }

    /// A name that this version knows.
    struct Known: ExpressibleByStringLiteral {
        fileprivate let packed: UInt64

        init(stringLiteral name: StaticString) {
            let count = name.utf8CodeUnitCount
            packed = (0..<count).reduce(UInt64(count)) { $0 << 8 | UInt64(name.utf8Start[$1]) }
        }
    }
}
