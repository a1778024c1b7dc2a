import DeckCompilation
import FoundationEssentials

/// What the compiler sees, as `muster inspect --json` writes it.
struct InspectionJSON {
    private let output: Output

    init(_ inspection: Inspection, file: String) {
        output = Output(
            file: file,
            sentences: inspection.sentences.map { Sentence(start: $0.lowerBound, end: $0.upperBound) },
            dates: inspection.dates.map { date in
                DatedPlace(
                    start: date.place.range.lowerBound, end: date.place.range.upperBound, text: date.place.text,
                    value: date.value, anchor: date.anchor.map { Place($0) })
            },
            figures: inspection.figures.map { figure in
                Figure(
                    start: figure.place.range.lowerBound, end: figure.place.range.upperBound, text: figure.place.text,
                    low: figure.low, high: figure.high, unit: figure.unit ?? "", about: figure.isAbout,
                    role: figure.role)
            },
            entities: inspection.entities.map { entity in
                Entity(
                    start: entity.place.range.lowerBound, end: entity.place.range.upperBound, text: entity.place.text,
                    type: entity.type)
            },
            causes: inspection.causes.map { Cause(cause: Place($0.cause), effect: Place($0.effect), cue: $0.cue) })
    }

    /// One JSON object; the format is that of docs/interface.md.
    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(output), as: UTF8.self)
        }
    }

    private struct Output: Encodable {
        let file: String
        let sentences: [Sentence]
        let dates: [DatedPlace]
        let figures: [Figure]
        let entities: [Entity]
        let causes: [Cause]
    }

    private struct Sentence: Encodable {
        let start: Int
        let end: Int
    }

    private struct Place: Encodable {
        let start: Int
        let end: Int
        let text: String

        init(_ place: InspectedPlace) {
            start = place.range.lowerBound
            end = place.range.upperBound
            text = place.text
        }
    }

    private struct DatedPlace: Encodable {
        let start: Int
        let end: Int
        let text: String
        let value: String
        /// Left out where there is none.
        let anchor: Place?
    }

    private struct Figure: Encodable {
        let start: Int
        let end: Int
        let text: String
        let low: Double
        let high: Double
        /// Empty where nothing is counted.
        let unit: String
        let about: Bool
        /// Left out where nothing is said of what is counted.
        let role: String?
    }

    private struct Entity: Encodable {
        let start: Int
        let end: Int
        let text: String
        let type: String
    }

    private struct Cause: Encodable {
        let cause: Place
        let effect: Place
        let cue: String
    }
}
