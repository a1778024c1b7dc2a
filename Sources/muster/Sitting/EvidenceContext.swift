import Cards
import Diagnostics
import English
import Storage
import Terminal

/// The sentences of a document around the one that a card rests on.
struct EvidenceContext {
    let before: String
    let evidence: String
    let after: String

    /// Reads them from the card's document, whose path is relative to `folder`; nil where the card has none, or the document is
    /// no longer there or says something else.
    init?(of card: Card, in folder: StudyFolder?) {
        guard let evidence = card.evidence?.collapsed, !evidence.isEmpty, let source = card.source else { return nil }
        let path = source.document.hasPrefix("/") ? source.document : joined(folder?.path ?? ".", source.document)
        guard let text = try? readText(at: path).text else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let first = max(0, source.line - 1 - Self.linesAround)
        let last = min(lines.count, source.line + Self.linesAround)
        guard first < last else { return nil }
        // Collapsed by paragraph, so that a sentence does not run into a heading.
        let around = lines[first..<last].split { $0.allSatisfy(\.isWhitespace) }
            .map { $0.joined(separator: " ").collapsed }
        guard let paragraph = around.firstIndex(where: { $0.contains(evidence) }),
            let place = around[paragraph].firstRange(of: evidence)
        else { return nil }
        self.evidence = evidence
        before = Self.sentences(in: String(around[paragraph][..<place.lowerBound])).last ?? ""
        after = Self.sentences(in: String(around[paragraph][place.upperBound...])).first ?? ""
    }

    /// Lines looked at before and behind the card's own.
    private static let linesAround = 12

    private static func sentences(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return English.sentences(in: text).map { String(decoding: bytes[$0], as: UTF8.self).collapsed }
    }

    /// What stands around the sentence, the sentence itself in quotation marks; nil where nothing does.
    var paragraph: Paragraph? {
        guard !before.isEmpty || !after.isEmpty else { return nil }
        let parts = [
            StyledText(before, .dim), StyledText("“\(evidence)”"), StyledText(after, .dim),
        ]
        return Paragraph(parts.filter { !$0.isEmpty }.joined(separator: " "), indent: 2)
    }
}
