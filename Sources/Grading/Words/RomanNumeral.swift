/// Numerals of rulers, wars and documents.
enum RomanNumeral {
    /// The value of a well-formed numeral of 2 to 39 in small letters, "i", "v" and "x" by themselves too; nil else.
    static func value(of text: String) -> Int? {
        guard let first = text.utf8.first, text.utf8.count <= 7, "ivx".utf8.contains(first) else { return nil }
        return values[text]
    }

    private static let values: [String: Int] = {
        let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
        var values: [String: Int] = [:]
        for number in 1...39 { values[String(repeating: "x", count: number / 10) + ones[number % 10]] = number }
        return values
    }()
}
