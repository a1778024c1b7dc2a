/// Answers that are written otherwise: with dots, in parts, with a sign in words.
extension AnswerReadings {
    /// "NKVD" of "N.K.V.D.", whose letters might be Roman numerals; nil for other answers.
    static func withoutDots(_ raw: String) -> String? {
        guard raw.utf8.count <= 16, raw.has(".") else { return nil }
        let letters = raw.trimmed.split(separator: ".")
        guard letters.count > 2, letters.allSatisfy({ $0.count == 1 && ($0.first?.isUppercase ?? false) }) else {
            return nil
        }
        return letters.joined()
    }

    /// "A+" of "A plus", "C#" of "C sharp": a sign that was written out behind one letter.
    static func withSign(_ raw: String) -> String? {
        guard raw.utf8.count <= 16 else { return nil }
        let tokens = raw.trimmed.split(separator: " ")
        guard tokens.count == 2, tokens[0].count == 1, tokens[0].first?.isLetter ?? false,
            let sign = signs[tokens[1].lowercased()]
        else { return nil }
        return tokens[0] + sign
    }

    private static let signs = ["minus": "-", "plus": "+", "sharp": "#"]

    /// "tsetse flies" of "tse-tse flies", "O'Higgins" of "O Higgins": what others write in one word.
    static func joined(_ raw: String) -> String? {
        guard raw.utf8.count <= 60, raw.has("-") || raw.has("O ") || raw.has("D ") else { return nil }
        // "D-I-V-O-R-C-E" is spelt out.
        guard !raw.split(whereSeparator: { " -".contains($0) }).allSatisfy({ $0.count == 1 }) else { return nil }
        var tokens = raw.split(separator: " ").map { $0.split(separator: "-").joined() }
        for index in tokens.indices.dropLast().reversed() where ["O", "D"].contains(tokens[index]) {
            guard tokens[index + 1].first?.isUppercase ?? false else { continue }
            tokens.replaceSubrange(index...(index + 1), with: [tokens[index] + tokens[index + 1]])
        }
        let joined = tokens.joined(separator: " ")
        return joined == raw || joined.contains(where: \.isNumber) ? nil : joined
    }
}
