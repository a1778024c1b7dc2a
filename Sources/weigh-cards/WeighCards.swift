import ArgumentParser
import DeckCompilation
import Diagnostics
import Storage

/// `weigh-cards`: learns from verdicts on cards by which traits good ones are known.
@main
struct WeighCards: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "weigh-cards",
        abstract: "Learn by which traits good cards are known.",
        discussion: """
            Each line of the verdicts is a file's name without its folder, a question as the card shows it, its answer, and \
            "pass" or "fail", set apart by tabs. The files are the documents that the cards were made of; cards of verdicts \
            that are no longer made are passed over. Prints how well the weights tell good cards of documents that they were \
            not fitted on, and then the weights.
            """)

    @Argument(help: "The file of verdicts.", completion: .file())
    var verdicts: String

    @Argument(help: "Documents.", completion: .file())
    var documents: [String]

    @Option(help: "How strongly the weights are drawn to nothing.")
    var penalty = 20.0

    func run() throws {
        let judged = try JudgedCards(
            verdicts: readText(at: verdicts), documents: documents.map { try readText(at: $0) })
        print(
            "\(judged.cards.count) cards of \(judged.documentCount) documents, of which \(judged.passed.percent) pass")
        let scores = judged.scoresAcrossDocuments(folds: 12, penalty: penalty)
        print("area under the curve: \(Ranking(scores).area.thousandths)")
        for share in [0.25, 0.5, 0.7, 0.8, 0.9, 1] {
            print("of the best \(share.percent), \(Ranking(scores).passed(ofBest: share).percent) pass")
        }
        let model = LogisticRegression(judged.cards, penalty: penalty)
        print("intercept: \(model.intercept.hundredths)")
        for trait in CardTrait.allCases {
            let own = judged.cards.filter { $0.traits.contains(trait) }
            guard !own.isEmpty else { continue }
            print("        .\(trait.rawValue): \(model.weights[trait, default: 0].hundredths),")
        }
    }
}
