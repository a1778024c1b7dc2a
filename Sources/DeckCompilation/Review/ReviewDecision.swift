internal import Cards
package import Diagnostics
internal import FoundationEssentials

/// What a person decided of one compiled card; one line of the file beside the deck.
///
/// A card is known by its evidence and answer, so that a decision outlives a reworded question and a moved line.
package struct ReviewDecision: Hashable, Codable, Sendable {
    package let verdict: ReviewVerdict
    /// The sentence, its white space collapsed.
    package let evidence: String
    /// As the compiler made it.
    package let answer: String
    /// As the compiler made it, without what the document is about.
    package let prompt: String
    /// As the person mended them; only with the verdict `fix`.
    package let fixedPrompt: String?
    package let fixedAnswer: String?

    /// A decision on `card`, which is as the compiler made it.
    package init(_ verdict: ReviewVerdict, on card: CompiledCard, prompt: String? = nil, answer: String? = nil) {
        self.verdict = verdict
        evidence = card.evidence.text.collapsed
        self.answer = card.card.answer
        self.prompt = card.question
        fixedPrompt = prompt
        fixedAnswer = answer
    }

    /// The decision as one line of JSON, with the line break.
    package var line: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and an enumeration of strings can always be encoded.
        guard let data = try? encoder.encode(self) else { return "" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    /// The decisions of a file, in the order they were made; lines that cannot be read are reported as warnings.
    package static func decisions(in source: SourceText, reporting problems: inout [Diagnostic]) -> [ReviewDecision] {
        let decoder = JSONDecoder()
        var decisions: [ReviewDecision] = []
        for number in 1...source.lineCount {
            let range = source.range(ofLine: number)
            let text = source[range]
            guard text.contains(where: { !$0.isWhitespace }) else { continue }
            if let decision = try? decoder.decode(ReviewDecision.self, from: Data(text.utf8)) {
                decisions.append(decision)
            } else {
                problems.append(
                    Diagnostic(
                        "this decision cannot be read", severity: .warning, in: source, at: range,
                        notes: ["it is left out"]))
            }
        }
        return decisions
    }
}

/// What a person can decide of a card.
package enum ReviewVerdict: String, Codable, Sendable {
    case keep
    case fix
    case drop
    /// The decision before is taken back.
    case undo
}
