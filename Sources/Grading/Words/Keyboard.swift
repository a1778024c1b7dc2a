/// Where the letters lie under the fingers.
enum Keyboard {
    private static let rows: [[Character]] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map(Array.init)

    /// Whether one word is what a finger makes of the other when it slips once: a key beside the right one, a key struck
    /// twice or once instead of twice, or two keys in the wrong order.
    static func isSlip(_ typed: String, for meant: String) -> Bool {
        let (typed, meant) = (Array(typed), Array(meant))
        let start = zip(typed, meant).prefix { $0 == $1 }.count
        let end = zip(typed[start...].reversed(), meant[start...].reversed()).prefix { $0 == $1 }.count
        let (wrong, right) = (typed[start..<(typed.count - end)], meant[start..<(meant.count - end)])
        switch (wrong.count, right.count) {
        case (1, 1): return areNeighbours(typed[start], meant[start])
        case (2, 2): return wrong.elementsEqual(right.reversed())
        case (1, 0): return start > 0 && typed[start] == typed[start - 1]
        case (0, 1): return start > 0 && meant[start] == meant[start - 1]
        default: return false
        }
    }

    private static func areNeighbours(_ one: Character, _ other: Character) -> Bool {
        guard let (row, column) = place(of: one), let (otherRow, otherColumn) = place(of: other) else { return false }
        // Each row lies half a key to the right of the one above.
        let isBeside = row == otherRow && abs(column - otherColumn) == 1
        let isBelow = otherRow == row + 1 && (otherColumn == column || otherColumn == column - 1)
        let isAbove = otherRow == row - 1 && (otherColumn == column || otherColumn == column + 1)
        return isBeside || isBelow || isAbove
    }

    private static func place(of letter: Character) -> (Int, Int)? {
        for (row, keys) in rows.enumerated() {
            if let column = keys.firstIndex(of: letter) { return (row, column) }
        }
        return nil
    }
}
