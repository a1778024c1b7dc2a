internal import English
internal import Diagnostics

extension CandidateDocument {
    /// The sentences of the document's prose that gave no candidate for a card, in their order.
    package var silentSentences: [CompiledCard.Evidence] {
        let told = candidates.map(\.evidence).sorted { $0.lowerBound < $1.lowerBound }
        var next = 0
        var silent: [CompiledCard.Evidence] = []
        for block in document.body {
            for sentence in English.sentences(in: block.text) {
                let range = block.sourceRange(of: sentence)
                while next < told.count, told[next].upperBound <= range.lowerBound { next += 1 }
                // Evidence may be nested: a quotation and a sentence in it.
                if !told[next...].prefix(while: { $0.lowerBound < range.upperBound }).contains(where: range.overlaps) {
                    silent.append(CompiledCard.Evidence(range, of: document.source))
                }
            }
        }
        return silent
    }
}
