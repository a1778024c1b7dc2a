import ArgumentParser
import Diagnostics
import English
import Glibc
import Storage

/// `train-english`: trains the model of English from treebanks, and measures models.
@main
struct TrainEnglish: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-english",
        abstract: "Train the model of English from treebanks.",
        discussion: """
            Treebanks are files in CoNLL-U; of GUM only the texts that are free to use are learned from. The same treebanks, in the same order, with the same options give the same model to the \
            last byte. Without --output nothing is trained: the model that is built in is measured on --dev.
            """)

    @Option(parsing: .upToNextOption, help: "Treebanks to learn from.", completion: .file())
    var train: [String] = []

    @Option(parsing: .upToNextOption, help: "Treebanks to measure on.", completion: .file())
    var dev: [String] = []

    @Option(help: "The file that the model is written to.", completion: .file())
    var output: String?

    @Option(help: "What the model is called, with its version.")
    var name = "muster-english 1"

    @Option(help: "How often each sentence is learned from.")
    var epochs = TrainingPlan().epochs

    @Option(help: "What the order of sentences and the first weights follow from.")
    var seed = TrainingPlan().seed

    func validate() throws {
        if output == nil, !train.isEmpty {
            throw ValidationError("Say where the model is to be written: --output FILE.")
        }
        if output != nil, train.isEmpty { throw ValidationError("Name treebanks to learn from: --train FILE ….") }
        if output == nil, dev.isEmpty {
            throw ValidationError("Name treebanks: --train FILE … --output FILE, or --dev FILE ….")
        }
        guard epochs > 0 else { throw ValidationError("--epochs is a number from 1 on.") }
    }

    func run() throws {
        let tests = try dev.map { (path: $0, sentences: try treebankSentences(in: readText(at: $0))) }
        if let output { try train(to: output, tests) }
        guard output == nil else { return }
        let parser = try EnglishParser(LanguageModel.embedded)
        for test in tests {
            print("\(test.path): \(TextEvaluation(test.sentences).text)")
            print("\(test.path): \(EntityEvaluation(test.sentences, parser).text)")
        }
    }

    private func train(to output: String, _ tests: [(path: String, sentences: [TreebankSentence])]) throws {
        let sentences = try train.flatMap { try treebankSentences(in: readText(at: $0)) }
            .filter { FreeTexts.contain($0) }
        let vocabulary = Vocabulary(sentences)
        let examples = try vocabulary.examples(sentences)
        let testExamples = try tests.map { (path: $0.path, examples: try vocabulary.examples($0.sentences)) }
        var plan = TrainingPlan()
        plan.epochs = epochs
        plan.seed = seed
        var trainer = Trainer(vocabulary, plan: plan)
        print("\(examples.count) sentences, \(trainer.parameterCount) parameters")
        trainer.train(examples) { epoch, losses, trainer in
            print(
                "epoch \(epoch) of \(epochs): a loss of \(losses.arcs.mean) by heads, \(losses.relations.mean) by relations"
            )
            for (path, examples) in testExamples {
                print("  \(path): \(trainer.evaluation(examples).text)")
            }
            // Long before the end there is something to see.
            fflush(nil)
        }
        try replaceFile(at: output, with: trainer.model(named: name))
    }

    /// Runs the command of the process's arguments; a failure is reported once, to standard error.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let problem as Diagnostic {
            let text = Array((problem.rendered + "\n").utf8)
            write(STDERR_FILENO, text, text.count)
            exit(withError: ExitCode.failure)
        } catch {
            exit(withError: error)
        }
    }
}
