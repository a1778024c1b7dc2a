internal import Cards

/// A candidate on its way through the selection.
struct Pick {
    let candidate: Candidate
    /// Index of its document.
    let document: Int
    /// The question, as far as the selection changes it.
    var prompt: String
    /// What stands before the question, as long as that does not say whose account it asks for.
    private(set) var cue: String?
    /// Further right answers, as far as the selection adds some.
    var accept: [String]
    /// How the answer compares with others.
    let answerKey: String

    init(_ candidate: Candidate, document: Int) {
        self.candidate = candidate
        self.document = document
        prompt = candidate.prompt
        cue = candidate.cue
        accept = candidate.accept
        answerKey = candidate.answer.comparable
    }

    /// What the question is about; worked out when asked for, which is about once for each pick.
    var promptWords: Set<String> { candidate.prompt.contentWords }

    /// The question as a card shows it.
    var shownPrompt: String { cue.map { $0 + ": " + prompt } ?? prompt }

    /// Asks for the account of a text instead of the fact.
    mutating func attribute(to title: String) {
        prompt = Accounts.attributed(candidate.prompt, to: title)
        cue = nil
    }

    /// Every answer that counts as right.
    var accepted: [String] { [candidate.answer] + accept }

    /// Best first: by score, then questions before clozes, then in the order of the text.
    static func isBetter(_ left: Pick, _ right: Pick) -> Bool {
        if left.candidate.score != right.candidate.score { return left.candidate.score > right.candidate.score }
        let leftIsCloze = left.candidate.form == .cloze
        let rightIsCloze = right.candidate.form == .cloze
        if leftIsCloze != rightIsCloze { return rightIsCloze }
        return isEarlier(left, right)
    }

    /// In the order of the documents and their text.
    static func isEarlier(_ left: Pick, _ right: Pick) -> Bool {
        (left.document, left.candidate.evidence.lowerBound, left.candidate.answerRange.lowerBound, left.prompt)
            < (
                right.document, right.candidate.evidence.lowerBound, right.candidate.answerRange.lowerBound,
                right.prompt
            )
    }

    /// The share of content words that two questions have in common, of those in either, in 0...1.
    func similarity(to other: Pick) -> Double {
        let (own, others) = (promptWords, other.promptWords)
        let all = own.union(others).count
        return all == 0 ? 1 : Double(own.intersection(others).count) / Double(all)
    }
}

extension String {
    /// The text by its letters and digits alone, without a leading article: how texts are compared.
    var comparable: String {
        var words = lowercased().runs(of: .alphanumeric)
        if let first = words.first, ["a", "an", "the"].contains(first), words.count > 1 { words.removeFirst() }
        return words.joined(separator: " ")
    }

    /// The words that say what a question is about, in lower case.
    var contentWords: Set<String> {
        Set(lowercased().runs(of: .alphanumeric).map(String.init)).subtracting(Self.functionWords)
    }

    private static let functionWords: Set<String> = [
        "a", "an", "and", "are", "as", "at", "be", "been", "by", "did", "do", "does", "for", "from", "had", "has",
        "have", "how", "in", "into", "is", "it", "its", "of", "on", "or", "s", "that", "the", "their", "to", "was",
        "were", "what", "when", "where", "which", "who", "whom", "whose", "why", "with", "would", "year",
    ]
}
