import Diagnostics
import English
import TestSupport
import Testing

@testable import train_english

@Suite struct TrainerTests {
    @Test func `a network learns a few sentences by heart`() throws {
        let treebank = try SmallTreebank()
        let text = try treebank.trained().evaluation(treebank.examples()).text
        #expect(
            text == "UPOS 100.00 FEATS 100.00 lemma rules 100.00 UAS 100.00 LAS 100.00 entities P 100.00 R 100.00")
    }

    @Test func `the same sentences give the same model to the last byte, another seed another one`() throws {
        let treebank = try SmallTreebank()
        let model = try treebank.trained().model(named: "small")
        #expect(try treebank.trained().model(named: "small") == model)
        #expect(try treebank.trained(seed: 2).model(named: "small") != model)
    }

    @Test func `the model file says what the network said, though its weights are rounded`() throws {
        let treebank = try SmallTreebank()
        let bytes = try treebank.trained().model(named: "small 1")
        // Where a model lies it must be aligned, as it is in the program.
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: ModelFormat.alignment)
        defer { memory.deallocate() }
        memory.copyBytes(from: bytes)
        let model = try LanguageModel(UnsafeRawBufferPointer(memory))
        #expect(model.name == "small 1")
        let parsed = try EnglishParser(model).parse(
            treebank.sentences.map { sentence in sentence.words.indices.map { String(sentence[$0, .form]) } })
        var written = ""
        for (sentence, words) in zip(treebank.sentences, parsed) { sentence.write(with: words, to: &written) }
        #expect(try written == fixture("Golden/antiquity.conllu"))
        let named = parsed.joined().filter { $0.entityType != nil }.map { "\($0.form) \($0.entityType ?? "")" }
        #expect(Set(named) == ["Caesar person", "Romulus person", "Rome place", "Rubicon place"])
    }

    @Test(arguments: ["_", "3", "2", "-1"])
    func `a head that is none of the sentence is reported with its line`(head: String) throws {
        let text = "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n2\tb\tb\tX\t_\t_\t\(head)\tdep\t_\t_\n"
        let sentences = try treebankSentences(in: SourceText(path: "a.conllu", text: text))
        let problem = #expect(throws: Diagnostic.self) { try Vocabulary(sentences).examples(sentences) }
        #expect(problem?.message == "the word's head is \"\(head)\"")
        #expect(problem?.place?.line == 2)
    }

    @Test(arguments: [
        ("GUM_news_crane-3", true), ("GUM_fiction_moon-1", false), ("GUM_speech_trump-7", false), ("weblog-1", true),
    ])
    func `only texts that are free are learned from`(name: String, isFree: Bool) throws {
        let sentence = try treebankSentences(in: SourceText(path: "a.conllu", text: "# sent_id = \(name)\n1\ta\n"))[0]
        #expect(FreeTexts.contain(sentence) == isFree)
    }
}
