package import Diagnostics

/// Cuts a CoNLL-U text into sentences, line by line.
package struct TreebankReader {
    private let path: String
    private var lines: [Substring] = []
    private var number = 0

    /// - Parameter path: what problems call the file.
    package init(path: String) { self.path = path }

    /// Reads a line, without its end; gives the sentence that it ends, if it does.
    ///
    /// - Throws: where a sentence is none.
    package mutating func read(_ line: Substring) throws(Diagnostic) -> TreebankSentence? {
        number += 1
        let line = number == 1 && line.first == "\u{FEFF}" ? line.dropFirst() : line
        guard line.utf8.allSatisfy({ $0 == 0x20 }) else {
            lines.append(line)
            return nil
        }
        return try sentence(endingBefore: number)
    }

    /// The sentence that the end of the text ends, if there is one.
    package mutating func finish() throws(Diagnostic) -> TreebankSentence? { try sentence(endingBefore: number + 1) }

    private mutating func sentence(endingBefore end: Int) throws(Diagnostic) -> TreebankSentence? {
        guard !lines.isEmpty else { return nil }
        defer { lines = [] }
        return try TreebankSentence(lines: lines, firstLine: end - lines.count, path: path)
    }
}

/// The sentences of a CoNLL-U text.
package func treebankSentences(in source: SourceText) throws(Diagnostic) -> [TreebankSentence] {
    var reader = TreebankReader(path: source.path)
    var sentences: [TreebankSentence] = []
    // By bytes: a carriage return and a line feed are one `Character`.
    for line in source.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
        let text = Substring(line.last == 0x0D ? line.dropLast() : line)
        if let sentence = try reader.read(text) { sentences.append(sentence) }
    }
    if let sentence = try reader.finish() { sentences.append(sentence) }
    return sentences
}
