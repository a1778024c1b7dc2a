internal import Cards
internal import English
internal import Expressions

extension Answerable {
    /// The quantity of a noun phrase that counts or measures something: "how many Soviet troops", "what share of the army".
    ///
    /// Nil where the phrase has no quantity of its own, or where an article says that it was told before.
    init?(counted phrase: NounPhrase, in passage: Passage, _ anaphora: Anaphora) {
        guard let quantity = Self.quantity(phrase, in: passage), passage.date(in: phrase.range) == nil else {
            return nil
        }
        let tokens = passage.tokens
        let figure = quantity.expression.figure
        guard figure.low != 1, figure.low >= 2 || figure.low != figure.low.rounded(),
            figure.unit?.dimension != .temperature
        else { return nil }
        // "seven-bit integers" are not seven.
        if figure.high >= 2, let last = tokens[quantity.range].last, last.partOfSpeech != .numeral, figure.unit == nil,
            last.text.contains("-") || tokens[quantity.range].contains(where: { $0.text == "-" })
        {
            return nil
        }
        let rest = Self.counted(behind: quantity, in: phrase, passage)
        guard !rest.contains(where: { [",", "("].contains(tokens[$0].text) || tokens[$0].partOfSpeech == .numeral }),
            // "300 more ships than Rome"
            !(rest.first.map { ["fewer", "less", "more", "other"].contains(tokens[$0].lower) } ?? false)
        else { return nil }
        // "Six Companies built the dam": a name; "all four rivers": which, the text before told.
        let start = quantity.range.lowerBound
        let isName =
            tokens[start].text.begins(with: .capital) && tokens[start].partOfSpeech == .numeral
            && (start > 0
                || rest.first.map { tokens[$0].isCapitalized && Noun(plural: tokens[$0].lower) != nil } ?? false)
        guard !isName, start == 0 || tokens[start - 1].lower != "all" else { return nil }
        let of = rest.first.map { tokens[$0].lower == "of" } ?? false
        let written = Self.lowered(passage.text(quantity.range)).decapitalizedArticle
        var accept = [Self.lowered(passage.text(Self.number(quantity, in: passage)))]
        accept += Self.digits(figure)
        let words: String
        let type: AnswerType
        var isPlural = true
        if figure.unit?.dimension == .share || figure.unit?.name == "percent"
            || figure.unit == nil && of && figure.high < 1
        {
            guard of, let whole = anaphora.text(rest) else { return nil }
            words = "what share " + whole
            let isPercent = figure.unit?.name == "percent"
            if isPercent { accept = accept.map { $0.contains("%") ? $0 : $0 + "%" } }
            type = .share(isPercent || figure.unit != nil ? figure.low / 100 : figure.low)
            isPlural = false
        } else if let unit = figure.unit {
            type = .quantity(low: figure.low, high: figure.high, unit: unit.name)
            if unit.dimension == .currency {
                guard rest.isEmpty else { return nil }
                words = "how much"
                isPlural = false
            } else {
                guard rest.isEmpty || of, let text = rest.isEmpty ? "" : anaphora.text(rest) else { return nil }
                words = "how many " + unit.plural + (text.isEmpty ? "" : " " + text)
            }
        } else {
            // "13,528 sailors and soldiers | dead"
            let next = phrase.range.upperBound < tokens.count ? tokens[phrase.range.upperBound].lower : ""
            // "15 courses and proficiency": how much of that?
            if phrase.isList, rest.upperBound == phrase.range.upperBound,
                !(rest.last.map { tokens[$0].isPlural } ?? true)
            {
                return nil
            }
            if phrase.isList, ["dead", "injured", "missing", "wounded"].contains(next) { return nil }
            guard !rest.isEmpty, let counted = anaphora.text(rest),
                let head = rest.last(where: { tokens[$0].isNominal }),
                !of, !NounLexicon.times.contains(tokens[phrase.head].lemma),
                // "the 40,000 to 60,000 figures"
                !["figure", "number"].contains(tokens[head].lemma),
                tokens[phrase.head].isPlural || phrase.isPlural,
                !phrase.core.contains(where: { tokens[$0].text == "-" })
            else { return nil }
            words = "how many " + counted
            type = .quantity(low: figure.low, high: figure.high, unit: tokens[head].lemma)
        }
        self.init(
            kind: .figure, answer: Answer(written, accept: accept, type), range: quantity.range,
            asSubject: words.capitalizedFirst, asObject: words, isPlural: isPlural, name: nil)
    }

    /// The further members of a list of counted things: "140 teachers" of "7,200 pupils and 140 teachers".
    static func alsoCounted(in phrase: NounPhrase, _ passage: Passage) -> [NounPhrase] {
        guard phrase.isList else { return [] }
        let inside = passage.figures.filter {
            phrase.range.lowerBound < $0.range.lowerBound && $0.range.upperBound < phrase.range.upperBound
        }
        return inside.compactMap { quantity in
            let range = quantity.range.lowerBound..<counted(behind: quantity, in: phrase, passage).upperBound
            guard let member = passage.sentence.nounPhrase(at: quantity.range.lowerBound), member.range == range,
                let before = passage.tokens[..<quantity.range.lowerBound].last, [",", "and"].contains(before.lower)
            else { return nil }
            return member
        }
    }

    /// What a quantity counts, up to the next that is counted: "7,200 pupils | and 140 teachers".
    private static func counted(
        behind quantity: Passage.Quantity, in phrase: NounPhrase, _ passage: Passage
    ) -> Range<Int> {
        let start = quantity.range.upperBound
        let end = max(start, phrase.range.upperBound)
        let next = (start..<end).first { index in
            let token = passage.tokens[index]
            return (token.text == "," || token.lower == "and")
                && passage.figures.contains { other in
                    other.range.lowerBound > index
                        && (index + 1..<other.range.lowerBound).allSatisfy {
                            hedges.contains(passage.tokens[$0].lower) || passage.tokens[$0].lower == "and"
                        }
                }
        }
        return start..<(next ?? end)
    }

    /// The quantity that opens a phrase, behind words that only say how exact it is.
    private static func quantity(_ phrase: NounPhrase, in passage: Passage) -> Passage.Quantity? {
        let start = phrase.range.lowerBound
        let found =
            passage.quantity(in: phrase.range)
            ?? passage.figures.first {
                $0.range.lowerBound <= start && phrase.range.contains($0.range.upperBound - 1)
                    && $0.range.upperBound > start
            }
        guard let found,
            (start..<max(start, found.range.lowerBound)).allSatisfy({ hedges.contains(passage.tokens[$0].lower) }),
            // "the two brothers" were counted before.
            passage.tokens[start].lower != "the"
                || passage.sentence.isModified(phrase) && found.expression.figure.low > 3
        else { return nil }
        return found
    }

    private static let hedges: Set<String> = [
        "\"", "a", "about", "all", "almost", "an", "approximately", "around", "as", "at", "estimated", "exactly",
        "fewer",
        "few", "high", "just", "least", "less", "little", "low", "many", "more", "most", "much", "nearly", "of", "only",
        "over", "roughly", "some", "than", "the", "to", "total", "under", "up", "well",
    ]

    /// "ten" for "Ten" at a sentence's start.
    private static func lowered(_ text: String) -> String {
        // "US$286 billion"
        text.dropFirst().first?.isUppercase ?? false ? text : text.prefix(1).lowercased() + text.dropFirst()
    }

    /// The number alone, without its hedge.
    static func number(_ quantity: Passage.Quantity, in passage: Passage) -> Range<Int> {
        let bytes = quantity.expression.numberRange
        let inside = quantity.range.filter {
            passage.tokens[$0].range.upperBound > bytes.lowerBound
                && passage.tokens[$0].range.lowerBound < bytes.upperBound
        }
        guard let first = inside.first, let last = inside.last else { return quantity.range }
        return first..<last + 1
    }

    /// The number in digits, where it is whole and has no unit.
    private static func digits(_ figure: Figure) -> [String] {
        guard figure.unit == nil, figure.low == figure.high, figure.low == figure.low.rounded(), abs(figure.low) < 1e15
        else { return [] }
        return [String(Int(figure.low))]
    }
}
