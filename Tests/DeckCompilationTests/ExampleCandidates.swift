import Cards
import DeckCompilation
import Diagnostics

/// A text with candidates made of its words, as the compiler would make them.
struct ExampleCandidates {
    let source: SourceText
    private(set) var candidates: [Candidate] = []

    init(_ text: String, path: String = "notes.txt") { source = SourceText(path: path, text: text) }

    /// Adds a candidate whose evidence is the sentence that begins with `start`, and whose answer stands in it.
    mutating func add(
        _ kind: CardKind = .date, as form: CardForm = .question, _ prompt: String, _ answer: String,
        in start: String, accept: [String] = [], choices: [String] = [], score: Double = 0.5, hint: String? = nil,
        type: AnswerType = .date(year: nil)
    ) {
        let text = source.text
        guard let first = text.firstRange(of: start)?.lowerBound else { return }
        let end = text[first...].firstIndex(of: ".").map(text.index(after:)) ?? text.endIndex
        let words = text[first..<end].firstRange(of: answer)
        func offset(_ index: String.Index) -> Int { text.utf8.distance(from: text.startIndex, to: index) }
        candidates.append(
            Candidate(
                kind: kind, form: form, prompt: prompt, answer: answer, accept: accept, choices: choices,
                evidence: offset(first)..<offset(end), score: score, hint: hint, answerType: type,
                answerRange: offset(words?.lowerBound ?? first)..<offset(words?.upperBound ?? end)))
    }

    var document: CandidateDocument {
        CandidateDocument(document: Document(reading: source), yield: Yield(candidates: candidates))
    }

    /// The compilation of these candidates alone.
    func compiled(_ options: CompilationOptions = CompilationOptions()) -> Compilation {
        DeckCompiler(options: options).select(from: [document])
    }
}
