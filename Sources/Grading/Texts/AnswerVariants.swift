/// The answers that one accepted answer stands for.
enum AnswerVariants {
    /// The answer itself; without what is in parentheses; the first sentence; the part before a comma; each side of
    /// a slash; each side of an "or" between names ("Constantinople or Byzantium") or where the question asks for one.
    static func all(of text: AnswerText, asksForOne: Bool) -> [AnswerText] {
        var variants = [text.raw]
        let bare = withoutParentheses(text.raw)
        if bare != text.raw { variants.append(bare) }
        let alternatives = split(bare, at: ["/"])
            .flatMap { part in
                let sides = split(part, at: [" or "])
                let areNames = sides.allSatisfy { side in
                    AnswerWord.words(of: side).allSatisfy { $0.isCapitalized || !$0.isContent || $0.isNumber }
                }
                return asksForOne || areNames ? sides : [part]
            }
        if alternatives.count > 1, alternatives.allSatisfy({ !$0.isEmpty }) { variants += alternatives }
        variants += accepted(inParenthesesOf: text.raw)
        // Of several sentences the first is the answer; "J. V. Stalin" and "No. 5" are none.
        let sentences = split(bare, at: [". "])
        if sentences.count > 1, let first = sentences.first, AnswerWord.words(of: first).count >= 4 {
            variants.append(first)
        }
        if let head = head(of: bare) { variants.append(head) }
        var seen: Set<String> = []
        return variants.map(AnswerText.init).filter {
            !$0.words.isEmpty && seen.insert($0.words.map(\.key).joined(separator: " ")).inserted
        }
    }

    /// The members of a list: "A, B and C", "A and B", "A or B", "A; B"; nil for anything else.
    static func members(of raw: String) -> [String]? {
        let parts = split(raw, at: [";", ", and ", " and ", " & ", ", or ", " or ", ", "])
        guard parts.count > 1 else { return nil }
        let isList =
            raw.contains(";") || raw.contains(" and ") || raw.contains(" & ") || raw.contains(" or ") || parts.count > 2
        let areShort = parts.allSatisfy { part in
            let count = AnswerWord.words(of: part).count
            return (1...5).contains(count)
        }
        return isList && areShort ? parts : nil
    }

    /// The part before a qualification: "Bodega Bay" of "Bodega Bay, California", "Cher" of "Cher, in 1998, with …",
    /// "Newcastle" of "Newcastle upon Tyne". "Fleming, Sir John" is a name turned round, and has no head.
    private static func head(of raw: String) -> String? {
        for separator in [" upon ", "-upon-", "-on-"] {
            let parts = raw.lowercased().split(separator: separator)
            if parts.count == 2, let first = parts.first { return String(raw.prefix(first.count)) }
        }
        guard let comma = raw.firstIndex(of: ",") else { return nil }
        let head = String(raw[..<comma])
        let next = raw[raw.index(after: comma)...].drop(while: \.isWhitespace).first
        let isClause = next?.isLowercase ?? false
        return isClause || head.contains(" ") && members(of: raw) == nil ? head : nil
    }

    /// What an author wrote in parentheses as another answer: "(accept Duke of Cambridge)".
    private static func accepted(inParenthesesOf raw: String) -> [String] {
        let parts = raw.split(separator: "(").dropFirst().compactMap { $0.split(separator: ")").first }
        return parts.compactMap { part in
            for word in ["accept ", "or ", "also "] where part.lowercased().hasPrefix(word) {
                return String(part.dropFirst(word.count))
            }
            return nil
        }
    }

    static func split(_ raw: String, at separators: [String]) -> [String] {
        var parts = [Substring(raw)]
        for separator in separators {
            parts = parts.flatMap { part in part.split(separator: separator, omittingEmptySubsequences: true) }
        }
        return parts.map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    private static func withoutParentheses(_ raw: String) -> String {
        var result = ""
        var depth = 0
        for character in raw {
            if character == "(" { depth += 1 }
            if depth == 0 { result.append(character) }
            if character == ")" { depth = max(0, depth - 1) }
        }
        let trimmed = result.trimmed
        return trimmed.isEmpty ? raw : trimmed
    }
}

extension String {
    /// Without white space at its ends.
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else {
            return ""
        }
        return String(self[first...last])
    }
}
