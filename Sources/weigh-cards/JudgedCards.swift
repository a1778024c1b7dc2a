import DeckCompilation
import Diagnostics

/// Cards that readers passed or failed, with their traits.
struct JudgedCards {
    struct Card {
        let traits: Set<CardTrait>
        let passes: Bool
        /// Which of the documents it was made of.
        let document: Int
    }

    let cards: [Card]
    let documentCount: Int

    /// The share of cards that pass, in 0...1.
    var passed: Double { Double(cards.count(where: \.passes)) / Double(max(1, cards.count)) }

    /// - Throws: where a line is no verdict, or the model of English cannot be used.
    init(verdicts: SourceText, documents: [SourceText]) throws {
        var passing: [String: Bool] = [:]
        for line in verdicts.text.split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 4, let passes = ["pass": true, "fail": false][fields[3]] else {
                throw Diagnostic(
                    "“\(line)” is no verdict: write file, question, answer and “pass” or “fail”, with tabs between")
            }
            passing[fields[0...2].joined(separator: "\t")] = passes
        }
        var cards: [Card] = []
        for (index, source) in documents.enumerated() {
            let file = source.path.split(separator: "/").last ?? ""
            for candidate in try Document(reading: source).candidates() where !candidate.traits.isEmpty {
                let shown = (candidate.cue.map { $0 + ": " } ?? "") + candidate.prompt
                guard
                    let passes = [shown, candidate.prompt].lazy.compactMap({
                        passing["\(file)\t\($0)\t\(candidate.answer)"]
                    }).first
                else { continue }
                cards.append(Card(traits: Set(candidate.traits), passes: passes, document: index))
            }
        }
        self.cards = cards
        documentCount = Set(cards.map(\.document)).count
    }

    /// The score of each card by weights that were fitted without the cards of its document, with whether it passes.
    func scoresAcrossDocuments(folds: Int, penalty: Double) -> [(score: Double, passes: Bool)] {
        (0..<folds).flatMap { fold in
            let model = LogisticRegression(cards.filter { $0.document % folds != fold }, penalty: penalty)
            return cards.filter { $0.document % folds == fold }.map { (model.score($0.traits), $0.passes) }
        }
    }
}
