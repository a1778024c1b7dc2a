import Diagnostics

/// A line typed at the prompt, cut into words the way a shell would: at spaces, with quotes and backslashes.
enum CommandLineWords {
    /// The words of `line`.
    ///
    /// Quotes of either kind keep spaces in a word; inside of them nothing but the same quote ends it. Outside, and
    /// inside of double quotes, a backslash takes the next character as it is.
    ///
    /// - Throws: a `Diagnostic` for a quote that is not closed.
    static func split(_ line: String) throws(Diagnostic) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var isEscaped = false
        for character in line {
            if isEscaped {
                word = (word ?? "") + String(character)
                isEscaped = false
            } else if character == "\\", quote != "'" {
                isEscaped = true
            } else if let open = quote {
                if character == open { quote = nil } else { word?.append(character) }
            } else if character == "\"" || character == "'" {
                quote = character
                word = word ?? ""
            } else if character.isWhitespace {
                if let finished = word { words.append(finished) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let quote {
            throw Diagnostic("a quote is not closed", notes: ["add a closing \(quote)"])
        }
        if let finished = word { words.append(finished) }
        return words
    }
}
