/// Numerals of rulers, wars and documents.
enum RomanNumeral {
    /// The values of the well-formed numerals from 1 to 39 in small letters.
    static let values: [String: Int] = {
        let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
        var values: [String: Int] = [:]
        for number in 1...39 { values[String(repeating: "x", count: number / 10) + ones[number % 10]] = number }
        return values
    }()
}
