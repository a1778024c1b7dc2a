internal import English

/// Tells the causes of a document with their effects.
enum CauseInspection {
    /// The causes of some sentences, which follow each other.
    static func causes(in sentences: [ParsedSentence]) -> [InspectedCause] {
        var before: ParsedSentence?
        return sentences.flatMap { sentence -> [InspectedCause] in
            defer { before = sentence }
            let neighbour = before.flatMap { $0.passage.blockIndex == sentence.passage.blockIndex ? $0 : nil }
            guard CauseReader.hasCue(sentence.words.lazy.map(\.form)) else { return [] }
            return CauseReader(sentence.tree).links(behind: neighbour?.tree).compactMap { link in
                guard let cause = place(of: link.cause, in: link.cause.isSentenceBefore ? neighbour : sentence),
                    let effect = place(of: link.effect, in: sentence)
                else { return nil }
                let cue = link.cue.map { sentence.words[$0].form }.joined(separator: " ")
                return InspectedCause(cause: cause, effect: effect, cue: cue)
            }
        }
    }

    private static func place(of part: CausalLink.Part, in sentence: ParsedSentence?) -> InspectedPlace? {
        guard let sentence, let first = part.words.first, let last = part.words.last else { return nil }
        return sentence.passage.block.place(
            sentence.words[first].range.lowerBound..<sentence.words[last].range.upperBound)
    }
}
