/// Writes whole numbers in words and digits.
package enum NumberSpeller {
    /// "twenty-five", "one hundred and five thousand two hundred"; 0 to below 10^15.
    package static func words(_ number: Int) -> String {
        if number < 0 { return "minus " + words(-number) }
        if number < 20 { return small[number] }
        if number < 100 {
            let rest = number % 10
            return NumberWords.tens[number / 10] + (rest == 0 ? "" : "-" + small[rest])
        }
        for (size, name) in sizes where number >= size {
            let rest = number % size
            let joint = rest == 0 ? "" : rest < 100 ? " and " : " "
            return words(number / size) + " " + name + joint + (rest == 0 ? "" : words(rest))
        }
        return String(number)
    }

    /// "first", "twenty-second"; from 1.
    package static func ordinalWords(_ number: Int) -> String {
        let cardinal = words(number)
        let split =
            cardinal.lastIndex { $0 == "-" || $0 == " " }.map { cardinal.index(after: $0) } ?? cardinal.startIndex
        let last = String(cardinal[split...])
        let ending =
            if let irregular = irregularOrdinals[last] { irregular } else {
                last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th"
            }
        return cardinal[..<split] + ending
    }

    /// "22nd", "11th".
    package static func ordinal(_ number: Int) -> String {
        let isTeen = (10...20).contains(number % 100)
        let ending = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
        return "\(number)\(ending)"
    }

    /// "nineteen forty-one", "nineteen oh five", "eighteen hundred"; 1000...2099.
    package static func yearWords(_ year: Int) -> String {
        let (century, rest) = (year / 100, year % 100)
        if year / 1000 == 2, century == 20, rest < 10 { return words(year) }
        if century % 10 == 0, rest == 0 { return words(year) }
        if rest == 0 { return words(century) + " hundred" }
        return words(century) + (rest < 10 ? " oh " : " ") + words(rest)
    }

    /// Digits with a separator between thousands: "1,500,000".
    package static func grouped(_ number: Int, separator: String = ",") -> String {
        let digits = Array(String(abs(number)))
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += separator }
            text.append(digit)
        }
        return text
    }

    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]

    private static let sizes = [
        (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand"),
        (100, "hundred"),
    ]

    private static let irregularOrdinals = [
        "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
        "twelve": "twelfth",
    ]
}
