import TestSupport
import Testing

@Suite struct `muster inspect --json` {
    private static let text = """
        The Lighthouse of Skarn

        Work on the lighthouse began in 1811. The great flood struck on 3 May 1812, and the town lost some 40 houses. Six \
        days after the flood, Ada Reyes led the masons home because of the cold. Building was resumed two months \
        before the wedding of King Olaf, on 1 April 1813. The lamp was first lit two years after the tower had been \
        roofed. It was lit again in the autumn of 1820.

        Posted by Jon on July 9, 2012

        On 12 November the keeper moved in.

        """

    @Test func `lists what the text tells, with the events that times are counted from`() throws {
        let muster = try Program()
        try muster.folder.write(Self.text, to: "skarn.txt")
        let outcome = try muster("inspect", "skarn.txt", "--json")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        // An element a line, so that a person can read what differs.
        try expectGolden(
            outcome.output.replacing("[{", with: "[\n{").replacing("},{", with: "},\n{").replacing("}]", with: "}\n]"),
            "inspect-skarn.json")
    }
}
