/// Persons of whom one is called by the other's name with a word more in it, so that the word is no mere middle name.
enum Namesakes {
    /// Such persons on each line; the lines are in order.
    private static let table = """
        james jones, james earl jones
        john adams, john quincy adams
        john jones, john paul jones
        john smith, john maynard smith
        william williams, william carlos williams
        """

    private static let groups: [String: Int] = {
        var groups: [String: Int] = [:]
        for (number, line) in table.split(separator: "\n").enumerated() {
            for name in line.split(separator: ",") { groups[key(of: AnswerText(String(name)))] = number }
        }
        return groups
    }()

    /// Whether two names are of two such persons.
    static func areTwo(_ one: AnswerText, _ other: AnswerText) -> Bool {
        guard let group = groups[key(of: one)], groups[key(of: other)] == group else { return false }
        return key(of: one) != key(of: other)
    }

    private static func key(of text: AnswerText) -> String { text.words.map(\.key).joined(separator: " ") }
}
