import Testing

@Suite struct `The program parses given words` {
    @Test func `lemma, tags, head and relation are filled in; all else stays`() throws {
        let outcome = try Program()(
            "parse", "--conllu",
            input: """
                # a comment
                1\tTroy\t_\t_\tNNP\t_\t_\t_\t_\tx=y
                2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
                2\tdid\t_\t_\t_\t_\t_\t_\t_\t_
                3\tn't\t_\t_\t_\t_\t_\t_\t_\t_
                4\tfall\t_\t_\t_\t_\t_\t_\t_\t_
                5\t.\t_\t_\t_\t_\t_\t_\t_\t_

                """)
        #expect(outcome.errors == "")
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                # a comment
                1\tTroy\tTroy\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t_\tx=y
                2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
                2\tdid\tdo\tAUX\t_\tMood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\t4\taux\t_\t_
                3\tn't\tnot\tPART\t_\tPolarity=Neg\t4\tadvmod\t_\t_
                4\tfall\tfall\tVERB\t_\tVerbForm=Inf\t0\troot\t_\t_
                5\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_


                """)
    }

    @Test func `no input gives no output`() throws {
        let outcome = try Program()("parse", "--conllu", input: "")
        #expect(outcome.status == 0)
        #expect(outcome.output == "")
        #expect(outcome.errors == "")
    }

    @Test func `a bad line is reported with its place, and what came before it is not lost`() throws {
        let outcome = try Program()("parse", "--conllu", input: "1\tYes\n\n1\tNo\nnonsense\n")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors == """
                standard input:4:1: error: line has one column, and a word's line 2 to 10
                note: a word's line is its number, a tab and its form: 1<tab>The

                """)
        #expect(outcome.output.hasPrefix("1\tYes\tyes\tINTJ\t"))
    }
}
