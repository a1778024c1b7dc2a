internal import Cards
internal import English

/// Whose words they are.
///
/// “I came, I saw, I conquered.” Caesar → "Who said: “I came, I saw, I conquered”?"
enum QuotationFacts {
    /// The cards of a quotation block whose speaker the document names.
    static func candidates(of block: Block, evidence: Range<Int>, known: String?) -> [Candidate] {
        guard case .quotation(let attribution) = block.kind else { return [] }
        let words = block.text.split(separator: " ").count
        guard words >= 4, words <= 40 else { return [] }
        let quoted = block.text.filter { !"[]".contains($0) }.trimmedEnd
        var made: [Candidate] = []
        if let speaker = attribution.speaker,
            !ClosedClassWords.personal.union(ClosedClassWords.possessives).contains(speaker.lowercased())
        {
            let last = speaker.split(separator: " ").last.map(String.init) ?? speaker
            let accept = [last, known].compactMap { $0 }.filter { $0 != speaker }
            made.append(
                Candidate(
                    kind: .person, form: .question, prompt: "Whose words are these: “\(quoted)”?", answer: speaker,
                    accept: Array(Set(accept)).sorted(), evidence: evidence, score: 0.8,
                    answerType: .person, answerRange: block.sourceRange))
        }
        if let work = attribution.work, !work.isEmpty {
            made.append(
                Candidate(
                    kind: .term, form: .question, prompt: "What are these words from: “\(quoted)”?", answer: work,
                    evidence: evidence, score: 0.65, answerType: .work,
                    answerRange: block.sourceRange.upperBound..<block.sourceRange.upperBound))
        }
        return made
    }
}
