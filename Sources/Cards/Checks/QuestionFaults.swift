/// What makes a card hard to learn, seen from its words alone.
enum QuestionFault {
    /// The question says its answer.
    case answerGivenAway
    /// Two things are asked at once; the words that join them.
    case twoQuestions(String)
    /// A pronoun that nothing before it explains.
    case danglingPronoun(String)
    /// The answer is a list of so many things.
    case listAnswer(Int)

    /// The faults of a card. Those of wording alone are not looked for in compiled cards, which have been judged before.
    static func all(of card: Card) -> [QuestionFault] {
        var faults: [QuestionFault] = []
        if card.givesAnswerAway { faults.append(.answerGivenAway) }
        guard card.source == nil, card.form == .question || card.form == .choice else { return faults }
        if let words = twoQuestions(in: card.prompt) { faults.append(.twoQuestions(words)) }
        if let pronoun = danglingPronoun(in: card.prompt) { faults.append(.danglingPronoun(pronoun)) }
        if card.form == .question, let count = listLength(of: card.answer) { faults.append(.listAnswer(count)) }
        return faults
    }

    /// "When and where …", "Who … and when …?"; also two question marks.
    static func twoQuestions(in prompt: String) -> String? {
        if prompt.utf8.count(where: { $0 == UInt8(ascii: "?") }) > 1 { return "?" }
        guard prompt.contains(bytesOf: " and ") || prompt.contains(bytesOf: " And ") else { return nil }
        let words = prompt.split(whereSeparator: { !($0.isLetter || $0.isNumber) })
        for (index, word) in words.enumerated().dropFirst().dropLast() where word.lowercased() == "and" {
            guard asking.contains(words[index + 1].lowercased()) else { continue }
            if words[..<index].contains(where: { asking.contains($0.lowercased()) }) {
                return "\(word) \(words[index + 1])"
            }
        }
        return nil
    }

    private static let asking: Set<String> = ["how", "what", "when", "where", "which", "who", "whom", "whose", "why"]

    /// The first pronoun with nothing before it that it could stand for.
    static func danglingPronoun(in prompt: String) -> String? {
        // The first words decide, up to one that names something; what follows a pronoun is looked at only there.
        if let first = firstNaming(prompt), !pronouns.contains(first), !pointing.contains(first) { return nil }
        let words = prompt.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "’" || $0 == "'") })
        for (index, word) in words.enumerated() {
            let text = word.lowercased()
            let next = index + 1 < words.count ? words[index + 1].lowercased() : ""
            if pronouns.contains(text) {
                // "How long does it take to …", "Is it true that …" stand for nothing.
                if text == "it",
                    emptyIt.contains(next) || words[(index + 1)...].contains(where: { ["to", "that"].contains($0) })
                {
                    return nil
                }
                return String(word)
            }
            if pointing.contains(text), !next.isEmpty, !AskingWords.all.contains(next) {
                return "\(word) \(words[index + 1])"
            }
            // From the first word that names something, a pronoun may stand for that.
            if !AskingWords.all.contains(text) { return nil }
        }
        return nil
    }

    /// The first word, in lower case, that is a pronoun or does not only say how is asked; read byte by byte, for speed.
    private static func firstNaming(_ prompt: String) -> String? {
        var prompt = prompt
        return prompt.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let start = index
                while index < bytes.count, bytes[index].isWordPart { index += 1 }
                if index > start {
                    let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
                    if pronouns.contains(word) || pointing.contains(word) || !AskingWords.all.contains(word) {
                        return word
                    }
                }
                index += 1
            }
            return nil
        }
    }

    private static let pronouns: Set<String> = ["he", "her", "him", "his", "it", "its", "she", "their", "them", "they"]
    private static let pointing: Set<String> = ["these", "this", "those"]
    private static let emptyIt: Set<String> = ["cost", "rain", "snow", "take", "takes", "took"]

    /// How many things an answer lists; nil for fewer than three, and for prose.
    static func listLength(of answer: String) -> Int? {
        let marks = answer.utf8.count { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == 0x0A }
        guard marks > 0 else { return nil }
        let lines = answer.split(separator: "\n").map { $0.trimmingBullet }
        if lines.count >= 3, lines.allSatisfy(\.isBullet) { return lines.count }
        guard lines.count == 1, !answer.contains(".") || answer.hasSuffix(".") else { return nil }
        let separator: Character = answer.contains(";") ? ";" : ","
        var parts = answer.split(separator: separator).map { String($0).trimmed }
        if let last = parts.last, separator == "," {
            let ends = last.split(separator: " and ", maxSplits: 1).map(String.init)
            parts = parts.dropLast() + (last.hasPrefix("and ") ? [String(last.dropFirst(4))] : ends)
        }
        // "Rome, the capital of Italy, fell" is prose; numbers have commas of their own.
        guard parts.count >= 3, parts.allSatisfy({ $0.split(separator: " ").count <= 3 && !$0.isEmpty }),
            !parts.contains(where: { $0.first?.isNumber == true })
        else { return nil }
        return parts.count
    }
}

extension UInt8 {
    fileprivate var isWordPart: Bool {
        self >= 0x80 || self == 0x27 || (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
    }
}

extension Substring {
    fileprivate var trimmingBullet: (text: Substring, isBullet: Bool) {
        let rest = drop { $0 == " " }
        let mark = rest.first.map { "-*•".contains($0) } ?? false
        return (mark ? rest.dropFirst() : rest, mark)
    }
}

extension Card {
    /// Whether the words of the prompt contain the answer; not asked of forms that have to show their answers.
    fileprivate var givesAnswerAway: Bool {
        guard form == .question || form == .cloze else { return false }
        // To look for the letters first spares nearly all cards the slow way to their words.
        guard prompt.utf8.count >= answer.utf8.count, prompt.lowercased().contains(bytesOf: answer.lowercased()) else {
            return false
        }
        let (words, wanted) = (prompt.searchWords, answer.searchWords)
        // "Which came first, Rome or Carthage?" has to name its answer.
        guard !wanted.isEmpty, wanted.count <= words.count, !words.contains("or") else { return false }
        return (0...(words.count - wanted.count)).contains { words[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
}

extension String {
    /// The words of the text in lower case, without the punctuation between them.
    fileprivate var searchWords: [Substring] {
        lowercased().split { !($0.isLetter || $0.isNumber) }
    }

    /// Whether the UTF-8 of `part` occurs in that of the text.
    fileprivate func contains(bytesOf part: String) -> Bool {
        var (text, part) = (self, part)
        return text.withUTF8 { text in
            part.withUTF8 { part in
                guard let first = part.first, part.count <= text.count else { return part.isEmpty }
                return (0...(text.count - part.count)).contains { start in
                    text[start] == first && text[start..<start + part.count].elementsEqual(part)
                }
            }
        }
    }
}
