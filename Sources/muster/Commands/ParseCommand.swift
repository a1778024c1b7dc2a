import ArgumentParser
import Diagnostics
import English

/// `muster parse`: what the model of English says of sentences that are already cut into words.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Tag, lemmatize and parse given words: CoNLL-U in, CoNLL-U out.",
        discussion: """
            Reads sentences from standard input, of which only ID and FORM count, and writes them with LEMMA, UPOS, FEATS, \
            HEAD and DEPREL. Comments, multiword tokens and the other columns stay as they are.
            """)

    @Flag(help: "Read and write CoNLL-U, the only format there is.")
    var conllu = false

    /// Sentences that are parsed before any of them is written.
    private static let atOnce = 200

    func run() throws {
        let parser = try EnglishParser(LanguageModel.embedded)
        var reader = TreebankReader(path: "standard input")
        var sentences: [TreebankSentence] = []
        do throws(Diagnostic) {
            while let line = readLine() {
                if let sentence = try reader.read(Substring(line)) { sentences.append(sentence) }
                if sentences.count >= Self.atOnce {
                    write(sentences, parser)
                    sentences = []
                }
            }
            if let sentence = try reader.finish() { sentences.append(sentence) }
        } catch {
            // What stands before a bad line is parsed all the same.
            write(sentences, parser)
            throw error
        }
        write(sentences, parser)
    }

    private func write(_ sentences: [TreebankSentence], _ parser: EnglishParser) {
        let parsed = parser.parse(
            sentences.map { sentence in
                sentence.words.indices.map { String(sentence[$0, .form]) }
            })
        var text = ""
        for (sentence, words) in zip(sentences, parsed) { sentence.write(with: words, to: &text) }
        print(text, terminator: "")
    }
}
