internal import Diagnostics
internal import English
internal import Expressions
internal import Parallel

/// A document's prose, sentence by sentence, analysed, with the names it uses.
struct Narrative: Sendable {
    let passages: [Passage]
    let known: KnownNames

    /// - Parameter wholly: whether all that is written counts: overlong sentences, labels and captions too.
    /// - Throws: where the model of English that the program was built with cannot be used.
    init(of document: Document, wholly: Bool = false) throws(Diagnostic) {
        let body = document.body
        var cut: [(block: Int, range: Range<Int>, words: [CutWord])] = []
        for (index, block) in body.enumerated() {
            for range in English.sentences(in: block.text) {
                cut.append((index, range, WordCutter.words(of: block.text(range), base: range.lowerBound)))
            }
        }
        let (capitals, common) = Self.words(of: cut.map(\.words), title: document.plainName.lowercased())
        if !wholly {
            for index in cut.indices { cut[index].words = SentenceLabel.told(in: cut[index].words) }
        }
        cut.removeAll { sentence in
            if case .quotation = body[sentence.block].kind { return true }
            if sentence.words.isEmpty { return true }
            return !wholly
                && (sentence.range.count >= Self.longestSentence
                    || sentence.words.contains { Self.bibliographic.contains($0.form) }
                    || Self.isDamaged(sentence.words))
        }
        let scans = body.map { ExpressionScan($0.text) }
        var places = Array(cut.indices)
        if !wholly {
            let common = common.subtracting(document.name.lowercased().runs(of: .alphanumeric).map(String.init))
            places = Prospect.worthParsing(
                cut.map { block, range, words in
                    // The dates of headings tell the time of what stands below.
                    let hasExpression = body[block].isHeading || scans[block].hasExpression(in: range)
                    return Prospect(words, hasExpression: hasExpression, common: common)
                })
            cut = places.map { cut[$0] }
        }
        let trees = SentencePieces.parse(cut.map { $0.words.map(\.form) }, with: try EnglishParser.embedded)
        let sentences = inParallel(cut.count, atOnce: Self.sentencesAtOnce) { index in
            let (block, range, words) = cut[index]
            return (
                block: block, sentence: AnalysedSentence(words, trees[index], range: range, names: capitals)
            )
        }
        var known = KnownNames()
        for block in body {
            if case .quotation(let attribution) = block.kind, let speaker = attribution.speaker {
                known.learn(speaker)
            }
        }
        let names = AnalysedSentence.names(in: sentences.map(\.sentence)).map { names in
            // "Chromatophores have …": a common noun that opens its sentence.
            names.filter {
                ($0.range != 0..<1 || $0.kind == .people || !common.contains($0.text.lowercased()))
                    && !KnownNames.isSortAlone($0.text)
            }
        }
        for name in names.joined() where name.kind == .person { known.learn(name.text) }
        known.learnNicknamed(in: sentences.map(\.sentence.tokens))
        known.learnThings(in: sentences.map(\.sentence.tokens))
        for (sentence, names) in zip(sentences, names) {
            for name in names where name.kind != .person {
                let behind = sentence.sentence.tokens.dropFirst(name.range.upperBound).prefix(3).map(\.text)
                if behind.count == 3, behind[0] == "(", behind[2] == ")" { known.learn(behind[1], for: name.text) }
            }
        }
        self.known = known
        let title = Self.title(of: document)
        let told = sentences.enumerated().map { index, entry in
            var passage = Passage(
                block: body[entry.block], blockIndex: entry.block, index: places[index], sentence: entry.sentence,
                names: names[index], scan: scans[entry.block])
            if let title {
                let count = title.split(separator: " ").count
                passage.titles = passage.tokens.places(of: title).map { $0..<$0 + count }
            }
            return passage
        }
        passages = StoryDates.told(in: told, title: document.name)
    }

    /// The title of a document, where words without a capital stand in it, by which it could be taken apart: "A Day in Leith".
    private static func title(of document: Document) -> String? {
        let title = document.plainName
        let words = title.split(separator: " ")
        guard words.count > 2, words.dropFirst().contains(where: { $0.first?.isLowercase ?? false }),
            words.last?.first?.isUppercase ?? false
        else { return nil }
        return title
    }

    /// Sentences that one core reads the clauses of before it looks for more.
    private static let sentencesAtOnce = 64

    /// Sentences with more bytes are lists or damage; no card is read from them.
    private static let longestSentence = 700

    /// "worth between and .": figures were lost.
    private static func isDamaged(_ words: [CutWord]) -> Bool {
        zip(words, words.dropFirst()).contains { $0.form == "between" && $1.form == "and" }
    }

    /// What only entries of a list of books have.
    private static let bibliographic: Set<String> = ["DOI", "ISBN", "ISSN", "OCLC"]

    /// The words, in lower case, that are written with a capital inside of sentences and never without, and those that
    /// are written without.
    ///
    /// - Parameter title: in lower case; of one word, it is a name where the text often writes it with a capital, even
    ///   though it has the word in its own sense as well: "Species", a film.
    private static func words(
        of sentences: [[CutWord]], title: String
    ) -> (capitals: Set<String>, common: Set<String>) {
        var capital: Set<String> = []
        var titles = 0
        var small: Set<String> = []
        for words in sentences {
            for (index, word) in words.enumerated() {
                guard let first = word.form.unicodeScalars.first, first.isLetter else { continue }
                if first.isSmall {
                    small.insert(word.form.lowercased())
                } else if index > 0 {
                    let lower = word.form.lowercased()
                    capital.insert(lower)
                    if lower == title { titles += 1 }
                }
            }
        }
        let names = capital.subtracting(small)
        return (titles > 3 ? names.union([title]) : names, small)
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
                tokens(date.range).flatMap { range in
                    // "1200 UTC": a time of day.
                    if range.upperBound < sentence.tokens.count,
                        ["GMT", "UTC"].contains(sentence.tokens[range.upperBound].text)
                    {
                        return nil
                    }
                    let first = sentence.tokens[range].first { !["early", "late", "mid"].contains($0.lower) }
                    return Timing(
                        range: range, expression: date,
                        isMonthFirst: first.map { ClosedClassWords.months.contains($0.lower) } ?? false)
                }
            },
            figures: scan.figures(in: sentence.range).compactMap { figure in
                tokens(figure.range).map { Quantity(range: $0, expression: figure) }
            })
    }
}

extension ExpressionScan {
    /// Whether a date or a figure lies in a range of bytes.
    fileprivate func hasExpression(in range: Range<Int>) -> Bool {
        !dates(in: range).isEmpty || !figures(in: range).isEmpty
    }

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

extension Unicode.Scalar {
    /// Whether this is a letter; at a glance where it is ASCII.
    fileprivate var isLetter: Bool {
        isASCII ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
    }

    /// Whether this is a small letter.
    fileprivate var isSmall: Bool { isASCII ? ("a"..."z").contains(self) : properties.isLowercase }
}
