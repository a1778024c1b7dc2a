import Diagnostics
import English
import Testing

@Suite struct TreebankTests {
    private let text = """
        # sent_id = 1
        # text = Don't go.
        1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        1\tDo\t_\t_\t_\t_\t_\t_\t_\t_
        2\tn't\t_\t_\t_\t_\t_\t_\t_\t_
        2.1\tempty\t_\t_\t_\t_\t_\t_\t_\t_
        3\tgo\t_\t_\tVB\t_\t_\t_\t_\tA=1
        4\t.

        1\tYes\t_\t_\t_\t_\t_\t_\t_\t_
        """

    private func sentences() throws -> [TreebankSentence] {
        try treebankSentences(in: SourceText(path: "a.conllu", text: text))
    }

    @Test func `words are the lines with a plain number; short lines are filled up`() throws {
        let sentences = try sentences()
        #expect(sentences.map(\.words.count) == [4, 1])
        #expect(sentences[0][2, .languageTag] == "VB")
        #expect(sentences[0][3, .miscellaneous] == "_")
        #expect(sentences[0].comment("text") == "Don't go.")
        #expect(sentences[0].comment("newdoc") == nil)
    }

    @Test func `line ends of other systems, a byte order mark and spaces are no part of a sentence`() throws {
        let sentences = try treebankSentences(
            in: SourceText(path: "a.conllu", text: "\u{FEFF}1\tYes\r\n\r\n1\tNo\r\n  \n"))
        #expect(sentences.map { $0[0, .form] } == ["Yes", "No"])
    }

    @Test func `a comment is found by its whole name`() throws {
        let text = "# text_en = a\n# text = b\n# newpar\n1\tb\n"
        let sentence = try treebankSentences(in: SourceText(path: "a.conllu", text: text))[0]
        #expect(sentence.comment("text") == "b")
        #expect(sentence.comment("newpar") == "")
        #expect(sentence.comment("new") == nil)
    }

    @Test func `written out, a sentence keeps all that was not analysed`() throws {
        let sentence = try sentences()[0]
        let words = zip(["do", "not", "go", "."], [3, 3, 0, 3]).map { lemma, head in
            Word(
                form: lemma, lemma: lemma, partOfSpeech: .verb, features: "A=B", head: head, relation: "dep",
                entityType: nil)
        }
        var written = ""
        sentence.write(with: words, to: &written)
        #expect(
            written == """
                # sent_id = 1
                # text = Don't go.
                1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
                1\tDo\tdo\tVERB\t_\tA=B\t3\tdep\t_\t_
                2\tn't\tnot\tVERB\t_\tA=B\t3\tdep\t_\t_
                2.1\tempty\t_\t_\t_\t_\t_\t_\t_\t_
                3\tgo\tgo\tVERB\tVB\tA=B\t0\tdep\t_\tA=1
                4\t.\t.\tVERB\t_\tA=B\t3\tdep\t_\t_


                """)
    }

    @Test(arguments: [
        ("1\ta\n3\tb\n", 2, "the word has the number 3 and should have 2"),
        ("hello\n", 1, "line has one column, and a word's line 2 to 10"),
        ("1\n", 1, "line has one column, and a word's line 2 to 10"),
        ("\n\nx\ty\n", 3, "the number of the word cannot be read"),
        ("99999999999999999999\ta\n", 1, "the number of the word cannot be read"),
        ("1-\ta\n", 1, "the number of the word cannot be read"),
        ("1\t\t_\n", 1, "the word has no form"),
        ("1\ta\t_\t_\t_\t_\t_\t_\t_\t_\t_\n", 1, "line has 11 columns, and a word's line 2 to 10"),
    ])
    func `a bad line is reported with its place`(text: String, line: Int, message: String) {
        let problem = #expect(throws: Diagnostic.self) {
            try treebankSentences(in: SourceText(path: "a.conllu", text: text))
        }
        #expect(problem?.message == message)
        #expect(problem?.place?.line == line)
        #expect(problem?.path == "a.conllu")
    }
}
