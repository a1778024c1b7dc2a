import Cards
import Storage
import ReviewHistory

/// What is known of the deck files of a study folder without reading them: which cards each has, as long as it is the file that
/// it was. Only ever a short cut; it can be made again from the decks.
struct DeckIndex: Equatable {
    /// One deck file.
    struct File: Equatable {
        /// Its name in the folder of decks.
        let name: String
        /// What its deck is called.
        let deck: String
        /// Nil where the file was changed just before it was read, and might be changed again without a trace.
        let stamp: FileStamp?
        /// How many cards or decks in it could not be read.
        let errorCount: Int
        /// Its cards, in their order.
        let cards: [UInt64]
    }

    /// By their names.
    var files: [File] = []
    /// Whether every edited card had been settled, and no answer had changed, when the decks were read last.
    var isSettled = false

    /// A card's identifier as a number: its 16 hex digits, else a hash (FNV-1a) of an explicit one.
    static func key(_ card: CardIdentifier) -> UInt64 {
        let bytes = Array(card.text.utf8)
        if bytes.count == 16 {
            var number: UInt64 = 0
            var isHex = true
            for byte in bytes {
                switch byte {
                case 0x30...0x39: number = number << 4 | UInt64(byte - 0x30)
                case 0x61...0x66: number = number << 4 | UInt64(byte - 0x61 + 10)
                default: isHex = false
                }
            }
            if isHex { return number }
        }
        return ByteHash.bytes(bytes)
    }

    /// All cards of all files.
    var cards: Set<UInt64> {
        var all: Set<UInt64> = []
        all.reserveCapacity(cardCount)
        for file in files { all.formUnion(file.cards) }
        return all
    }

    var cardCount: Int { files.reduce(0) { $0 + $1.cards.count } }
}

extension DeckIndex {
    /// The format's mark; another version of the program has another one, and makes the index anew.
    private static let mark: UInt64 = 0x4D55_5354_4544_4B02

    /// The index in bytes: numbers of eight bytes, texts with their length before them, and a sum of it all at the end.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(cardCount * 8 + files.count * 100 + 64)
        func add(_ number: UInt64) { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
        add(Self.mark)
        add(isSettled ? 1 : 0)
        add(UInt64(files.count))
        for file in files {
            for name in [file.name, file.deck] {
                add(UInt64(name.utf8.count))
                bytes += Array(name.utf8)
            }
            add(file.stamp == nil ? 0 : 1)
            add(UInt64(bitPattern: file.stamp?.size ?? 0))
            add(UInt64(bitPattern: file.stamp?.modified ?? 0))
            add(UInt64(bitPattern: file.stamp?.changed ?? 0))
            add(file.stamp?.inode ?? 0)
            add(UInt64(file.errorCount))
            add(UInt64(file.cards.count))
            for card in file.cards { add(card) }
        }
        add(Self.sum(bytes[...]))
        return bytes
    }

    /// Reads an index; nil for bytes that are none, or of another version, or damaged.
    init?(bytes: [UInt8]) {
        guard bytes.count >= 32 else { return nil }
        let body = bytes.count - 8
        var at = 0
        func number() -> UInt64? {
            guard at + 8 <= bytes.count else { return nil }
            defer { at += 8 }
            return bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt64.self)) }
        }
        func count(_ size: Int) -> Int? {
            guard let number = number(), number <= UInt64((body - at) / size) else { return nil }
            return Int(number)
        }
        func text() -> String? {
            guard let length = count(1) else { return nil }
            defer { at += length }
            return String(decoding: bytes[at..<at + length], as: UTF8.self)
        }
        at = body
        guard number() == Self.sum(bytes[..<body]) else { return nil }
        at = 0
        guard number() == Self.mark, let settled = number(), let fileCount = count(1) else { return nil }
        isSettled = settled == 1
        for _ in 0..<fileCount {
            guard let name = text(), let deck = text() else { return nil }
            guard let hasStamp = number(), let size = number(), let modified = number(), let changed = number(),
                let inode = number(), let errors = number(), let cardCount = count(8)
            else { return nil }
            let cards = [UInt64](unsafeUninitializedCapacity: cardCount) { buffer, filled in
                bytes.withUnsafeBytes { source in
                    for index in 0..<cardCount {
                        buffer[index] = UInt64(
                            littleEndian: source.loadUnaligned(fromByteOffset: at + index * 8, as: UInt64.self))
                    }
                }
                filled = cardCount
            }
            at += cardCount * 8
            let stamp = FileStamp(
                size: Int64(bitPattern: size), modified: Int64(bitPattern: modified),
                changed: Int64(bitPattern: changed),
                inode: inode)
            files.append(
                File(
                    name: name, deck: deck, stamp: hasStamp == 1 ? stamp : nil,
                    errorCount: Int(truncatingIfNeeded: errors),
                    cards: cards))
        }
    }

    private static func sum(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.withUnsafeBytes { ByteHash.words($0) } }
}
