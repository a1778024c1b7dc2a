internal import English
internal import Expressions

/// A document's prose, sentence by sentence, analysed, with the names it uses.
struct Narrative: Sendable {
    let passages: [Passage]
    let known: KnownNames

    /// - Parameter longestSentence: sentences with as many bytes or more are passed over.
    init(of document: Document, longestSentence: Int = Self.longestSentence) {
        let body = document.body
        let (capitals, common) = Self.words(of: body)
        var sentences: [(block: Int, sentence: AnalysedSentence)] = []
        for (index, block) in body.enumerated() {
            if case .quotation = block.kind { continue }
            for range in English.sentences(in: block.text) where range.count < longestSentence {
                sentences.append((index, AnalysedSentence(block.text, range: range, names: capitals)))
            }
        }
        var known = KnownNames()
        known.commonWords = common
        for block in body {
            if case .quotation(let attribution) = block.kind, let speaker = attribution.speaker {
                known.learn(speaker, .person)
            }
        }
        for (_, sentence) in sentences {
            for name in NameFinder(tokens: sentence.tokens, known: known).names() where name.kind != .other {
                known.learn(name.text, name.kind)
            }
        }
        self.known = known
        let scans = body.map { ExpressionScan($0.text) }
        passages = sentences.enumerated().map { index, entry in
            Passage(
                block: body[entry.block], blockIndex: entry.block, index: index, sentence: entry.sentence,
                names: NameFinder(tokens: entry.sentence.tokens, known: known).names(), scan: scans[entry.block])
        }
    }

    /// Sentences with more bytes are lists or damage; no card is read from them.
    private static let longestSentence = 700

    /// The words, in lower case, that are written with a capital inside of sentences and never without, and those that
    /// are written without.
    private static func words(of blocks: [Block]) -> (capitals: Set<String>, common: Set<String>) {
        var capital: Set<String> = []
        var small: Set<String> = []
        for block in blocks {
            for range in English.sentences(in: block.text) {
                for (index, token) in AnalysedSentence.tokens(of: block.text, in: range).enumerated() {
                    guard let first = token.text.unicodeScalars.first, first.properties.isAlphabetic else { continue }
                    if first.properties.isLowercase {
                        small.insert(token.lower)
                    } else if index > 0 {
                        capital.insert(token.lower)
                    }
                }
            }
        }
        return (capital.subtracting(small), small)
    }
}

extension Passage {
    /// A passage with the dates and figures that a scan of its whole block has found in it.
    fileprivate init(
        block: Block, blockIndex: Int, index: Int, sentence: AnalysedSentence, names: [Name], scan: ExpressionScan
    ) {
        func tokens(_ bytes: Range<Int>) -> Range<Int>? {
            guard bytes.overlaps(sentence.range) else { return nil }
            let range = sentence.tokens.indices(overlapping: bytes, by: \.range)
            return range.isEmpty ? nil : range
        }
        self.init(
            block: block, blockIndex: blockIndex, index: index, sentence: sentence, names: names,
            dates: scan.dates(in: sentence.range).compactMap { date in
                tokens(date.range).map { Timing(range: $0, expression: date) }
            },
            figures: scan.figures(in: sentence.range).compactMap { figure in
                tokens(figure.range).map { Quantity(range: $0, expression: figure) }
            })
    }
}

extension ExpressionScan {
    /// The dates that lie in a range of bytes; found by halving, so that many sentences stay cheap.
    fileprivate func dates(in range: Range<Int>) -> ArraySlice<DateExpression> {
        let start = dates.firstIndex(from: range.lowerBound, by: \.range.lowerBound)
        return dates[start...].prefix { $0.range.upperBound <= range.upperBound }
    }

    /// The figures that lie in a range of bytes.
    fileprivate func figures(in range: Range<Int>) -> ArraySlice<FigureExpression> {
        let start = figures.firstIndex(from: range.lowerBound, by: \.range.lowerBound)
        return figures[start...].prefix { $0.range.upperBound <= range.upperBound }
    }
}
