import DeckCompilation
import Diagnostics
import Terminal

/// What the compiler sees, as a person reads it: sentence by sentence, with what stands in each.
struct InspectionText {
    let paragraphs: [Paragraph]

    init(_ inspection: Inspection, of source: SourceText) {
        var notes: [(offset: Int, text: StyledText)] = []
        notes += inspection.dates.map { date in
            Self.note("date", date.place, "= \(date.value)", .cyan)
        }
        notes += inspection.figures.map { figure in
            let about = figure.isAbout ? "about " : ""
            let high = figure.high == figure.low ? "" : "–\(Self.plain(figure.high))"
            let role = figure.role.map { " (\($0))" } ?? ""
            return Self.note(
                "figure", figure.place, "= \(about)\(Self.plain(figure.low))\(high) \(figure.unit ?? "")\(role)", .green
            )
        }
        notes += inspection.entities.map { Self.note($0.type, $0.place, "", .yellow) }
        notes += inspection.causes.map { cause in
            Self.note("cause", cause.cause, "→ \(cause.effect.text) (\(cause.cue))", .red)
        }
        notes.sort { $0.offset < $1.offset }
        var rest = notes[...]
        var paragraphs: [Paragraph] = []
        for sentence in inspection.sentences {
            let place = "\(source.line(at: sentence.lowerBound)): "
            paragraphs.append(
                Paragraph(StyledText(place, .dim) + StyledText(Self.line(source[sentence])), hanging: 4))
            while let note = rest.first, note.offset < sentence.upperBound {
                paragraphs.append(Paragraph(note.text, indent: 6, hanging: 2))
                rest.removeFirst()
            }
        }
        self.paragraphs = paragraphs
    }

    private static func note(
        _ name: String, _ place: InspectedPlace, _ meaning: String, _ style: Style
    ) -> (offset: Int, text: StyledText) {
        let text = StyledText(name + " ", style) + StyledText(line(place.text) + (meaning.isEmpty ? "" : " " + meaning))
        return (place.range.lowerBound, text)
    }

    /// A text on one line.
    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A number without a needless ".0".
    private static func plain(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }
}
