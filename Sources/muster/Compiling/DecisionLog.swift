import DeckCompilation
import Diagnostics
import Storage

/// The file of a person's decisions on the cards of a deck: `.NAME.review.jsonl` beside it.
struct DecisionLog {
    let path: String

    init(besideDeck deck: String) { path = joined(folder(of: deck), ".\(deck.fileStem).review.jsonl") }

    /// The decisions so far, oldest first; lines that cannot be read are reported and left out.
    func decisions() throws(Diagnostic) -> [ReviewDecision] {
        guard hasFile(path) else { return [] }
        let name = StudyFolder.displayName(of: path)
        let source = try readText(at: path, as: name, limits: .deck)
        var problems: [Diagnostic] = []
        let decisions = ReviewDecision.decisions(in: source, reporting: &problems)
        report(problems)
        return decisions
    }

    /// Adds a decision; it is on the disk on return.
    func append(_ decision: ReviewDecision) throws(Diagnostic) {
        var log = try open()
        try log.append(decision.line)
    }

    private func open() throws(Diagnostic) -> AppendLog {
        do throws(AppendLog.Refusal) {
            return try AppendLog(at: path, as: StudyFolder.displayName(of: path))
        } catch {
            throw error.diagnostic
        }
    }
}
