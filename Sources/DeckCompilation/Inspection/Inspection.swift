package import Diagnostics
internal import English
internal import Expressions

/// What the compiler sees in a document: sentences, dates, figures, names and causes, page furniture included.
///
/// All ranges are UTF-8 bytes of the document, each list in their order.
package struct Inspection: Sendable {
    package private(set) var sentences: [Range<Int>] = []
    package private(set) var dates: [InspectedDate] = []
    package private(set) var figures: [InspectedFigure] = []
    package private(set) var entities: [InspectedEntity] = []
    package private(set) var causes: [InspectedCause] = []

    /// Inspects a text; time is linear in its length.
    package init(of source: SourceText) {
        let document = Document(reading: source)
        // Everything that is written counts, whatever it is on the page.
        let blocks = document.blocks.filter { $0.kind != .code }.map(\.asProse)
        let whole = Document(source: source, format: document.format, title: document.title, blocks: blocks)
        var dating = NarrativeDating()
        for part in whole.parts() {
            for passage in Narrative(of: part).passages {
                sentences.append(passage.evidence)
                add(passage, to: &dating)
            }
        }
    }

    private mutating func add(_ passage: Passage, to dating: inout NarrativeDating) {
        let block = passage.block
        for date in passage.dates.map(\.expression) {
            dates.append(
                InspectedDate(place(date.range, in: block), value: dating.resolve(date.value).timex))
        }
        for quantity in passage.figures {
            let figure = quantity.expression.figure
            figures.append(
                InspectedFigure(
                    place(quantity.expression.range, in: block), low: figure.low, high: figure.high,
                    unit: figure.unit?.name ?? passage.countedNoun(behind: quantity.range.upperBound),
                    isAbout: figure.isAbout))
        }
        for name in passage.names {
            guard let type = name.kind.entityType, let range = passage.bytes(of: name.range) else { continue }
            entities.append(InspectedEntity(place(range, in: block), type: type))
        }
        for cause in CauseReader(tokens: passage.tokens).causes() {
            guard let from = passage.bytes(of: cause.cause), let to = passage.bytes(of: cause.effect) else { continue }
            causes.append(InspectedCause(cause: place(from, in: block), effect: place(to, in: block), cue: cause.cue))
        }
    }

    private func place(_ range: Range<Int>, in block: Block) -> InspectedPlace {
        InspectedPlace(range: block.sourceRange(of: range), text: block.text(range))
    }
}

/// A piece of a document and how it reads there, without markup.
package struct InspectedPlace: Hashable, Sendable {
    package let range: Range<Int>
    package let text: String
}

/// A date or length of time.
package struct InspectedDate: Hashable, Sendable {
    package let place: InspectedPlace
    /// In TIMEX3 form.
    package let value: String

    init(_ place: InspectedPlace, value: String) {
        self.place = place
        self.value = value
    }
}

/// A quantity.
package struct InspectedFigure: Hashable, Sendable {
    package let place: InspectedPlace
    package let low: Double
    package let high: Double
    /// A unit of measure, or the noun that is counted, in the singular; nil where there is none.
    package let unit: String?
    package let isAbout: Bool

    init(_ place: InspectedPlace, low: Double, high: Double, unit: String?, isAbout: Bool) {
        self.place = place
        self.low = low
        self.high = high
        self.unit = unit
        self.isAbout = isAbout
    }
}

/// A proper name.
package struct InspectedEntity: Hashable, Sendable {
    package let place: InspectedPlace
    /// `person place organization event order work other`.
    package let type: String

    init(_ place: InspectedPlace, type: String) {
        self.place = place
        self.type = type
    }
}

/// A cause with its effect.
package struct InspectedCause: Hashable, Sendable {
    package let cause: InspectedPlace
    package let effect: InspectedPlace
    /// The words that say so: "led to".
    package let cue: String
}

extension Passage {
    /// The bytes of the block's text from the first to the last of some tokens.
    fileprivate func bytes(of range: Range<Int>) -> Range<Int>? {
        guard let first = range.first, let last = range.last, last < tokens.count else { return nil }
        return tokens[first].range.lowerBound..<tokens[last].range.upperBound
    }

    /// The noun that a number counts, in the singular: "troop" in "three million Soviet troops".
    fileprivate func countedNoun(behind index: Int) -> String? {
        var at = index
        while at < tokens.count,
            [.adjective, .determiner, .adverb].contains(tokens[at].partOfSpeech) || tokens[at].lower == "of"
        {
            at += 1
        }
        var noun: Token?
        while at < tokens.count, tokens[at].isNominal {
            noun = tokens[at]
            at += 1
        }
        return noun?.lemma
    }
}

extension Name.Kind {
    /// The type as the interface names it; nil for what is no entity.
    fileprivate var entityType: String? {
        switch self {
        case .person, .place, .organization, .event, .order, .work, .other: rawValue
        case .people: "other"
        case .time: nil
        }
    }
}
