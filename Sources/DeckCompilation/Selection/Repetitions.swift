internal import Cards

/// Finds candidates that ask for one fact twice, in time linear in their number.
struct Repetitions {
    /// The picks so far by answer and by the parts of the text that their evidence touches.
    private var admitted: [Place: [Pick]] = [:]

    private struct Place: Hashable {
        let document: Int
        let answer: String
        let part: Int
    }

    /// Bytes of a part of the text; about as long as a sentence.
    private static let partLength = 256

    /// Admits a candidate, or returns the question that asks for the same: one with the same answer from overlapping
    /// evidence and with similar words. Give the better candidates first.
    mutating func admit(_ pick: Pick) -> String? {
        let places = places(of: pick)
        for place in places {
            for other in admitted[place, default: []] where Self.isSame(pick, other) { return other.prompt }
        }
        for place in places { admitted[place, default: []].append(pick) }
        return nil
    }

    private static func isSame(_ pick: Pick, _ other: Pick) -> Bool {
        guard pick.candidate.evidence.overlaps(other.candidate.evidence) else { return false }
        if (pick.candidate.form == .sequence) != (other.candidate.form == .sequence) { return false }
        let asksSameWords = pick.candidate.answerRange.overlaps(other.candidate.answerRange)
        // A cloze repeats every question whose answer is its gap.
        if asksSameWords, pick.candidate.form == .cloze { return true }
        return pick.similarity(to: other) >= (asksSameWords ? 0.5 : 0.6)
    }

    private func places(of pick: Pick) -> [Place] {
        let evidence = pick.candidate.evidence
        let parts =
            evidence.lowerBound / Self.partLength...max(evidence.lowerBound, evidence.upperBound - 1) / Self.partLength
        return parts.map { Place(document: pick.document, answer: pick.answerKey, part: $0) }
    }
}
