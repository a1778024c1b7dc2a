/// A sort of characters, with the answer for each of ASCII at hand: nearly all of a text is ASCII, and it takes long to ask
/// Unicode of each character.
struct CharacterSort: Sendable {
    private let includes: @Sendable (Character) -> Bool
    /// A bit for each character of ASCII.
    private let low: UInt64
    private let high: UInt64

    init(_ includes: @escaping @Sendable (Character) -> Bool) {
        func bits(from first: UInt8) -> UInt64 {
            (0..<64).reduce(0) { bits, place in
                includes(Character(Unicode.Scalar(first + place))) ? bits | 1 << UInt64(place) : bits
            }
        }
        self.includes = includes
        low = bits(from: 0)
        high = bits(from: 64)
    }

    /// Letters.
    static let letter = CharacterSort(\.isLetter)
    /// Digits and other numbers.
    static let number = CharacterSort(\.isNumber)
    /// Letters and numbers.
    static let alphanumeric = CharacterSort { $0.isLetter || $0.isNumber }
    /// Letters that are capitals.
    static let capital = CharacterSort(\.isUppercase)
    /// All but white space.
    static let visible = CharacterSort { !$0.isWhitespace }
    /// All but the space itself.
    static let unspaced = CharacterSort { $0 != " " }

    /// Whether a character of ASCII is of the sort.
    fileprivate func includes(ascii byte: UInt8) -> Bool {
        (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)) & 1 == 1
    }

    /// Whether the character at `index` of a text is of the sort, and where the next one begins.
    fileprivate func look<Text: StringProtocol>(
        _ text: Text, at index: Text.Index
    ) -> (isIncluded: Bool, next: Text.Index) {
        let bytes = text.utf8
        let (byte, next) = (bytes[index], bytes.index(after: index))
        // A character of ASCII that no accent follows is one byte.
        guard byte < 0x80, next == bytes.endIndex || bytes[next] < 0x80 else {
            return (includes(text[index]), text.index(after: index))
        }
        return (includes(ascii: byte), next)
    }
}

extension StringProtocol {
    /// The longest runs of characters of a sort: what `split` gives for all others as separators.
    func runs(of sort: CharacterSort) -> [SubSequence] {
        if let runs = plainRuns(of: sort) { return runs }
        var runs: [SubSequence] = []
        var start: Index?
        var index = startIndex
        while index < endIndex {
            let (isIncluded, next) = sort.look(self, at: index)
            if isIncluded {
                start = start ?? index
            } else if let first = start {
                runs.append(self[first..<index])
                start = nil
            }
            index = next
        }
        if let start { runs.append(self[start...]) }
        return runs
    }

    /// The same of a text that is all ASCII, byte by byte; nil for any other.
    private func plainRuns(of sort: CharacterSort) -> [SubSequence]? {
        let runs = utf8.withContiguousStorageIfAvailable { bytes -> [Range<Int>]? in
            var runs: [Range<Int>] = []
            var start: Int?
            for (place, byte) in bytes.enumerated() {
                // A carriage return and the new line behind it are one character.
                guard byte < 0x80, byte != UInt8(ascii: "\r") else { return nil }
                if sort.includes(ascii: byte) {
                    start = start ?? place
                } else if let first = start {
                    runs.append(first..<place)
                    start = nil
                }
            }
            if let start { runs.append(start..<bytes.count) }
            return runs
        }
        guard let runs = runs ?? nil else { return nil }
        return runs.map { run in
            let start = utf8.index(startIndex, offsetBy: run.lowerBound)
            return self[start..<utf8.index(start, offsetBy: run.count)]
        }
    }

    /// How many characters are of a sort.
    func count(of sort: CharacterSort) -> Int {
        var count = 0
        var index = startIndex
        while index < endIndex {
            let (isIncluded, next) = sort.look(self, at: index)
            if isIncluded { count += 1 }
            index = next
        }
        return count
    }

    /// Whether a character is of a sort.
    func has(_ sort: CharacterSort) -> Bool {
        var index = startIndex
        while index < endIndex {
            let (isIncluded, next) = sort.look(self, at: index)
            if isIncluded { return true }
            index = next
        }
        return false
    }

    /// Whether the first character is of a sort.
    func begins(with sort: CharacterSort) -> Bool { !isEmpty && sort.look(self, at: startIndex).isIncluded }
}
