package import Diagnostics

/// A sentence of a CoNLL-U file: its lines as they are, and which of them are words.
///
/// Source of the format: universaldependencies.org/format.html. Lines of multiword tokens ("1-2") and empty nodes
/// ("1.1") and comments are kept and are no words.
package struct TreebankSentence: Sendable {
    /// The columns of a word's line.
    package enum Column: Int, Sendable {
        case identifier
        case form
        case lemma
        case partOfSpeech
        case languageTag
        case features
        case head
        case relation
        case enhanced
        case miscellaneous
    }

    /// The lines, without the blank one that ends the sentence.
    package let lines: [Substring]
    /// The number of the first of them in the file, from 1.
    private let firstLine: Int
    /// What problems call the file.
    private let path: String
    /// The columns of each word, in order.
    package let words: [[Substring]]
    /// Which line each word has, as an index of `lines`.
    package let wordLines: [Int]

    /// The text in a column of a word.
    package subscript(word: Int, column: Column) -> Substring { words[word][column.rawValue] }

    /// What a comment like "# newdoc id = x" says; nil where there is none by this name.
    package func comment(_ name: String) -> Substring? {
        for line in lines where line.hasPrefix("# " + name) {
            let rest = line.dropFirst(2 + name.count).drop { $0 == " " }
            if rest.isEmpty { return "" }
            if rest.first == "=" { return rest.dropFirst().drop { $0 == " " } }
        }
        return nil
    }

    /// The sentence whose lines these are.
    ///
    /// - Parameters:
    ///   - firstLine: the number of the first of them in the file, from 1.
    ///   - path: what a problem calls the file.
    /// - Throws: where a line is neither a comment nor a number and a form, with up to eight more columns; what is
    ///   missing counts as "_".
    package init(lines: [Substring], firstLine: Int, path: String) throws(Diagnostic) {
        var words: [[Substring]] = []
        var wordLines: [Int] = []
        for (index, line) in lines.enumerated() where !line.utf8.starts(with: "#".utf8) {
            // By bytes, which is many times quicker than by characters.
            var columns = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map { Substring($0) }
            let problem = Self.problem(with: columns, number: words.count + 1)
            if let problem {
                throw Self.diagnostic(
                    problem, line: firstLine + index, path: path,
                    note: "a word's line is its number, a tab and its form: 1<tab>The")
            }
            // Multiword tokens ("1-2") and empty nodes ("1.1").
            guard columns[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
            columns += [Substring](repeating: "_", count: 10 - columns.count)
            words.append(columns)
            wordLines.append(index)
        }
        self.lines = lines
        self.firstLine = firstLine
        self.path = path
        self.words = words
        self.wordLines = wordLines
    }

    /// A problem with the line of a word.
    package func problem(_ message: String, word: Int, note: String) -> Diagnostic {
        Self.diagnostic(message, line: firstLine + wordLines[word], path: path, note: note)
    }

    private static func diagnostic(_ message: String, line: Int, path: String, note: String) -> Diagnostic {
        var diagnostic = Diagnostic(message, path: path, notes: [note])
        diagnostic.place = SourcePlace(line: line, column: 1)
        return diagnostic
    }

    /// What is wrong with a line; nil for nothing.
    private static func problem(with columns: [Substring], number: Int) -> String? {
        guard (2...10).contains(columns.count) else {
            return
                "line has \(columns.count == 1 ? "one column" : "\(columns.count) columns"), and a word's line 2 to 10"
        }
        if Int(columns[0]) == number, columns[0].utf8.first != 0x2B, !columns[1].isEmpty { return nil }
        let numbers = columns[0].utf8.split(omittingEmptySubsequences: false) { $0 == 0x2D || $0 == 0x2E }
        let values = numbers.map { Int(Substring($0)) }
        guard (1...2).contains(numbers.count), numbers.joined().allSatisfy({ (0x30...0x39).contains($0) }),
            !values.contains(nil)
        else { return "the number of the word cannot be read" }
        if values.count == 1, let found = values[0], found != number {
            return "the word has the number \(found) and should have \(number)"
        }
        return columns[1].isEmpty ? "the word has no form" : nil
    }
}
