package import Diagnostics
internal import English

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
    ///
    /// - Throws: where the model of English that the program was built with cannot be used.
    package init(of source: SourceText) throws(Diagnostic) {
        let document = Document(reading: source)
        // Everything that is written counts, whatever it is on the page.
        let blocks = document.blocks.filter { $0.kind != .code }.map(\.asProse)
        let whole = Document(source: source, format: document.format, title: document.title, blocks: blocks)
        let places = Dictionary(document.blocks.map { ($0.sourceRange.lowerBound, $0) }) { first, _ in first }
        var reader = DateInspection()
        var passages: [Passage] = []
        for part in whole.parts() {
            for passage in try Narrative(of: part, wholly: true).passages {
                sentences.append(passage.evidence)
                reader.add(passage, in: places[passage.block.sourceRange.lowerBound] ?? passage.block)
                passages.append(passage)
            }
        }
        dates = reader.dates()
        let parsed = passages.map(ParsedSentence.init)
        figures = parsed.flatMap { FigureInspection.figures(in: $0) }
        entities = EntityInspection.entities(in: parsed)
        causes = CauseInspection.causes(in: parsed)
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
    /// The event that the date is counted from, a part of `place`: "the fall of Troy"; nil where there is none.
    package let anchor: InspectedPlace?

    init(_ place: InspectedPlace, value: String, anchor: InspectedPlace? = nil) {
        self.place = place
        self.value = value
        self.anchor = anchor
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
    /// What happened to the counted things: "captured", "die", "dead"; nil where nothing is said of them.
    package let role: String?

    init(_ place: InspectedPlace, low: Double, high: Double, unit: String?, isAbout: Bool, role: String? = nil) {
        self.place = place
        self.low = low
        self.high = high
        self.unit = unit
        self.isAbout = isAbout
        self.role = role
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

extension Block {
    /// What stands at some bytes of the block's text.
    func place(_ range: Range<Int>) -> InspectedPlace {
        InspectedPlace(range: sourceRange(of: range), text: text(range))
    }
}

extension Passage {
    /// The bytes of the block's text from the first to the last of some tokens.
    func bytes(of range: Range<Int>) -> Range<Int>? {
        guard let first = range.first, let last = range.last, last < tokens.count else { return nil }
        return tokens[first].range.lowerBound..<tokens[last].range.upperBound
    }
}
