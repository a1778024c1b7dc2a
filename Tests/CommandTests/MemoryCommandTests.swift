import Testing

@Suite struct `The program computes memory states for scripts` {
    @Test func `each line of reviews gives a line of states`() throws {
        let outcome = try Program()(
            "memory", "replay", "--json",
            input: """
                {"id":"a","reviews":[{"rating":3,"elapsed":0},{"rating":1,"elapsed":2}]}

                {"id":7,"retention":0.8,"reviews":[{"rating":4,"elapsed":0}]}

                """)
        #expect(outcome.errors == "")
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == 2)
        // The first "good" has no probability before it, and the interval for 0.9 is the stability itself.
        #expect(
            lines[0].hasPrefix(
                #"{"id":"a","states":[{"difficulty":2.118103970459015,"interval":2.3065,"retrievability":null,"#
                    + #""stability":2.3065},{"#))
        #expect(lines[1].hasPrefix(#"{"id":7,"states":[{"difficulty":1,"interval":"#))
    }

    @Test(arguments: [
        ("nonsense", "the line is no JSON object"),
        (#"{"id":"a"}"#, #""reviews" is missing"#),
        (#"{"id":"a","reviews":[{"rating":9,"elapsed":0}]}"#, #""reviews[0].rating" has a value that is not allowed"#),
        (#"{"id":"a","reviews":[{"rating":1,"elapsed":-1}]}"#, #""elapsed" must not be negative"#),
        (#"{"id":"a","reviews":[],"retention":1}"#, #""retention" must be between 0 and 1"#),
        (#"{"id":"a","reviews":[],"parameters":[1]}"#, "FSRS-6 has 21 parameters, not 1"),
    ])
    func `a bad line is reported with its number`(line: String, message: String) throws {
        let outcome = try Program()(
            "memory", "replay", "--json", input: #"{"id":"a","reviews":[]}"# + "\n" + line + "\n")
        #expect(outcome.status == 1)
        #expect(outcome.output == #"{"id":"a","states":[]}"# + "\n")
        #expect(outcome.errors.hasPrefix("standard input:2:1: error: \(message)\n"))
    }
}
