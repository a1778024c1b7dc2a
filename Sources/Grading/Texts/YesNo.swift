/// "Yes" or "no", by the word that an answer begins with.
enum YesNo {
    private static let yes: Set<String> = ["aye", "certainly", "correct", "indeed", "true", "yeah", "yep", "yes"]
    private static let no: Set<String> = ["false", "incorrect", "nah", "never", "no", "nope"]

    /// What an answer says; nil where it says neither, or both.
    static func said(by answer: AnswerText) -> Bool? {
        guard let first = answer.words.first?.text, !answer.words.contains(where: { $0.text == "or" }) else {
            return nil
        }
        if yes.contains(first) { return answer.words.contains { $0.text == "no" } ? nil : true }
        return no.contains(first) && !answer.words.contains { $0.text == "yes" } ? false : nil
    }

    /// What an accepted answer says that is such a word alone; nil for others.
    static func asked(by accepted: AnswerText) -> Bool? {
        guard accepted.words.count == 1, let word = accepted.words.first?.text,
            ["false", "no", "true", "yes"].contains(word)
        else { return nil }
        return said(by: accepted)
    }
}
