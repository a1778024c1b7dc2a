/// Names that are spelt otherwise and sound the same: "Jinx" and "Jinks", "Nicolas" and "Nikolas", "Ouagadougou" and
/// "Ouagadugu".
enum SoundAlike {
    /// Whether two words of four letters or more begin alike and sound the same.
    static func areAlike(_ one: String, _ other: String) -> Bool {
        guard one.utf8.count >= 4, other.utf8.count >= 4, let first = one.utf8.first, let second = other.utf8.first,
            first == second
                || min(one.utf8.count, other.utf8.count) >= 6
                    && beginnings.contains(where: { $0 == (first, second) || $0 == (second, first) })
        else { return false }
        if hasMovedH(one, other) || areSwapped(one, other) { return true }
        let mayBeDoubled = one.utf8.count >= 5 && other.utf8.count >= 5
        return code(of: one, mayBeDoubled: mayBeDoubled) == code(of: other, mayBeDoubled: mayBeDoubled)
    }

    /// Letters that may begin the same sound in a word of six letters or more: "Kopernikus" and "Copernicus", "foto" and "photo".
    private static let beginnings: [(UInt8, UInt8)] = [
        (UInt8(ascii: "c"), UInt8(ascii: "k")), (UInt8(ascii: "f"), UInt8(ascii: "p")),
    ]

    /// "Ghandi" for "Gandhi": the one "h" stands elsewhere.
    private static func hasMovedH(_ one: String, _ other: String) -> Bool {
        guard one.utf8.count == other.utf8.count, one.utf8.count >= 6, one.utf8.count(where: isH) == 1,
            other.utf8.count(where: isH) == 1
        else { return false }
        return one.utf8.filter { !isH($0) } == other.utf8.filter { !isH($0) }
    }

    /// "Admunsen" for "Amundsen": the same letters in another order within a long word.
    private static func areSwapped(_ one: String, _ other: String) -> Bool {
        guard one.utf8.count == other.utf8.count, one.utf8.count >= 7, one.utf8.last == other.utf8.last else {
            return false
        }
        let moved = zip(one.utf8, other.utf8).filter { $0 != $1 }
        return (2...4).contains(moved.count) && moved.map(\.0).sorted() == moved.map(\.1).sorted()
    }

    private static func isH(_ letter: UInt8) -> Bool { letter == UInt8(ascii: "h") }

    /// The letters of a word, each sound in one spelling, and a doubled one once if `mayBeDoubled`.
    private static func code(of word: String, mayBeDoubled: Bool) -> [UInt8] {
        let letters = Array(word.utf8)
        var code: [UInt8] = []
        var index = 0
        func follows(_ letter: Character) -> Bool {
            index + 1 < letters.count && letters[index + 1] == letter.asciiValue
        }
        while index < letters.count {
            let sound: String
            var length = 1
            switch Character(Unicode.Scalar(letters[index])) {
            case "x": sound = "ks"
            case "c" where follows("k"): (sound, length) = ("k", 2)
            // "chlorophyll"
            case "c" where follows("h") && index + 2 < letters.count && "lr".utf8.contains(letters[index + 2]):
                (sound, length) = ("k", 2)
            case "c" where follows("h"): (sound, length) = ("ch", 2)
            // "Tereschkowa"
            case "w" where index > 3 && follows("a") && index + 2 == letters.count: sound = "v"
            case "c" where !follows("e") && !follows("i") && !follows("y"): sound = "k"
            case "p" where follows("h"): (sound, length) = ("f", 2)
            case "o" where follows("u") || follows("o"): (sound, length) = ("u", 2)
            case "y" where index > 0: sound = "i"
            // "Gorbatchov", "Brandt", and the silent letter of "Radcliffe"
            case "t" where follows("c") && index + 2 < letters.count && letters[index + 2] == UInt8(ascii: "h"):
                (sound, length) = ("ch", 3)
            case "d" where follows("t"): (sound, length) = ("t", 2)
            case "d" where follows("j"): (sound, length) = ("j", 2)
            // "Tereschkova", "Soekarno"
            case "s" where follows("c") && index + 2 < letters.count && letters[index + 2] == UInt8(ascii: "h"):
                (sound, length) = ("sh", 3)
            case "o" where follows("e") && index + 2 < letters.count: (sound, length) = ("u", 2)
            case "e" where index > 4 && index + 1 == letters.count: sound = ""
            case "e" where index > 3 && index + 2 == letters.count && follows("v"): (sound, length) = ("ov", 2)
            // "clavical" for "clavicle"
            case "a" where index > 3 && index + 2 == letters.count && follows("l"): (sound, length) = ("l", 2)
            case "l" where index > 3 && index + 2 == letters.count && follows("e"): (sound, length) = ("l", 2)
            default: sound = String(decoding: letters[index...index], as: UTF8.self)
            }
            if !mayBeDoubled || code.last != sound.utf8.first { code += Array(sound.utf8) }
            index += length
        }
        return code
    }
}
