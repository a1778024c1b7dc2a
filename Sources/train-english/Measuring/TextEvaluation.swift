import English

/// How well raw text is cut into sentences and words, against a treebank.
struct TextEvaluation {
    private(set) var sentences = Agreement()
    private(set) var words = Agreement()

    /// Spans that were found, that should have been, and both.
    struct Agreement {
        private var right = 0
        private var found = 0
        private var wanted = 0

        /// Compares the spans of one text.
        mutating func add(_ found: Set<Range<Int>>, _ truth: Set<Range<Int>>) {
            right += found.intersection(truth).count
            self.found += found.count
            wanted += truth.count
        }

        /// The harmonic mean of precision and recall.
        var mean: Percentage { Percentage(2 * right, of: found + wanted) }
    }

    init(_ treebank: [TreebankSentence]) {
        var paragraph: [TreebankSentence] = []
        for sentence in treebank {
            if sentence.lines.contains(where: { $0.hasPrefix("# newpar") || $0.hasPrefix("# newdoc") }) {
                add(paragraph)
                paragraph = []
            }
            paragraph.append(sentence)
        }
        add(paragraph)
    }

    /// One line of percentages.
    var text: String { "sentences F1 \(sentences.mean) words F1 \(words.mean)" }

    private mutating func add(_ paragraph: [TreebankSentence]) {
        var text = ""
        var trueSentences: Set<Range<Int>> = []
        var trueWords: Set<Range<Int>> = []
        for sentence in paragraph {
            let raw = String(sentence.comment("text") ?? "")
            let start = text.utf8.count
            text += raw
            trueSentences.insert(start..<text.utf8.count)
            trueWords.formUnion(sentence.wordRanges(in: raw, base: start))
            if sentence.endsWithSpace { text += " " }
        }
        let bytes = Array(text.utf8)
        let found = English.sentences(in: text)
        sentences.add(Set(found), trueSentences)
        var all: Set<Range<Int>> = []
        for range in found {
            for word in WordCutter.words(of: String(decoding: bytes[range], as: UTF8.self), base: range.lowerBound) {
                all.insert(word.range)
            }
        }
        words.add(all, trueWords)
    }
}

extension TreebankSentence {
    /// The bytes of each word in the sentence's text; words that are not in it as they are spelled are left out.
    fileprivate func wordRanges(in text: String, base: Int) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        var position = 0
        var ranges: [Range<Int>] = []
        for word in words {
            let form = Array(word[TreebankSentence.Column.form.rawValue].utf8)
            while position < bytes.count, [0x20, 0x09].contains(bytes[position]) { position += 1 }
            if bytes[position...].starts(with: [0xC2, 0xA0]) { position += 2 }
            guard bytes[position...].starts(with: form) else { continue }
            ranges.append(base + position..<base + position + form.count)
            position += form.count
        }
        return ranges
    }

    fileprivate var endsWithSpace: Bool {
        guard let last = words.last else { return true }
        return !last[TreebankSentence.Column.miscellaneous.rawValue].contains("SpaceAfter=No")
    }
}
