internal import Diagnostics
internal import English

/// A sentence that gave no candidate for a card.
package struct SilentSentence: Sendable {
    package let evidence: CompiledCard.Evidence
    /// Words in it that nothing told explains, for which nothing was asked: "the second tower"; nil where it has none.
    package let unclear: String?
}

extension CandidateDocument {
    /// The sentences of the document's prose that gave no candidate for a card, in their order.
    package var silentSentences: [SilentSentence] {
        let told = candidates.map(\.evidence).sorted { $0.lowerBound < $1.lowerBound }
        var next = 0
        var unclear = yield.unclear[...]
        var silent: [SilentSentence] = []
        for block in document.body {
            for sentence in English.sentences(in: block.text) {
                let range = block.sourceRange(of: sentence)
                while next < told.count, told[next].upperBound <= range.lowerBound { next += 1 }
                // Evidence may be nested: a quotation and a sentence in it.
                if told[next...].prefix(while: { $0.lowerBound < range.upperBound }).contains(where: range.overlaps) {
                    continue
                }
                unclear = unclear.drop { $0.upperBound <= range.lowerBound }
                let word = unclear.first.flatMap { range.contains($0.lowerBound) ? String(document.source[$0]) : nil }
                silent.append(
                    SilentSentence(evidence: CompiledCard.Evidence(range, of: document.source), unclear: word))
            }
        }
        return silent
    }
}
