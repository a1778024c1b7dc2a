internal import English
internal import Expressions

/// A sentence of a document with all that is known of it: its grammar, names, dates and figures.
struct Passage: Sendable {
    let block: Block
    /// Which block of the document's body it is in, and which sentence of the document it is, from 0.
    let blockIndex: Int
    let index: Int
    let sentence: AnalysedSentence
    let names: [Name]
    /// As token indices.
    var dates: [Timing]
    let figures: [Quantity]
    /// Where the title of the document stands, if that is of several words, as token indices.
    var titles: [Range<Int>] = []

    /// A date or length of time, as token indices.
    struct Timing: Sendable {
        let range: Range<Int>
        let expression: DateExpression
        /// What it means in the narrative.
        var value: DateValue
        /// Whether the month is written before the day.
        let isMonthFirst: Bool

        init(range: Range<Int>, expression: DateExpression, isMonthFirst: Bool = false) {
            self.range = range
            self.expression = expression
            value = expression.value
            self.isMonthFirst = isMonthFirst
        }
    }

    /// A figure, as token indices.
    struct Quantity: Sendable {
        let range: Range<Int>
        let expression: FigureExpression
    }

    var tokens: [Token] { sentence.tokens }
    var clauses: [Clause] { sentence.clauses }

    /// The text of some tokens, as written.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return block.text(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
    }

    /// The bytes of the document that some tokens stand for.
    func source(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return evidence }
        return block.sourceRange(of: tokens[first].range.lowerBound..<tokens[last].range.upperBound)
    }

    /// The whole sentence, as bytes of the document.
    var evidence: Range<Int> { block.sourceRange(of: sentence.range) }

    /// The name that covers the token.
    func name(at index: Int) -> Name? { names.first { $0.range.contains(index) } }

    /// The date that fills the tokens, but for words like "in" and "the" at its front.
    func date(in range: Range<Int>) -> Timing? {
        dates.first { range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound }
    }

    /// The first figure that lies in the tokens.
    func quantity(in range: Range<Int>) -> Quantity? {
        figures.first { range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound }
    }
}

extension Block {
    /// The text between two bytes of the block's text.
    func text(_ range: Range<Int>) -> String {
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        return String(text[start..<bytes.index(start, offsetBy: range.count)])
    }
}
