import Testing

@Suite struct `The program judges answers for scripts` {
    @Test func `each line gives a verdict with its reason, in the same order`() throws {
        let outcome = try Program()(
            "grade", "--json",
            input: """
                {"kind":"date","prompt":"When did it begin?","accept":["22 June 1941"],"given":"June 22nd, 1941"}
                {"prompt":"Who led the defence?","accept":["Georgy Zhukov"],"given":"zhukof"}

                {"kind":"figure","form":"question","prompt":"How many?","accept":["20–25 million"],"choices":[],"given":"250,000"}

                """)
        #expect(outcome.errors == "")
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                {"reason":"right","verdict":"right"}
                {"reason":"one letter off: Georgy Zhukov","verdict":"right"}
                {"reason":"it is 20–25 million","verdict":"wrong"}

                """)
    }

    @Test(arguments: [
        ("nonsense", "the line is no JSON object"),
        (#"{"accept":["1941"],"given":"1941"}"#, #""prompt" is missing"#),
        (#"{"prompt":"When?","accept":"1941","given":"1941"}"#, #""accept" is of the wrong type"#),
        (#"{"prompt":"When?","accept":[],"given":"1941"}"#, #""accept" has no answer"#),
        (
            #"{"kind":"year","prompt":"When?","accept":["1941"],"given":"1941"}"#,
            #""kind" has a value that is not allowed"#
        ),
    ])
    func `a bad line is reported with its number`(line: String, message: String) throws {
        let outcome = try Program()("grade", "--json", input: "\n" + line + "\n")
        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("standard input:2:1: error: \(message)\n"))
    }
}
