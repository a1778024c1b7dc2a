import Cards
import Grading
import Testing

/// Words that stand for a name, that go with it, and that only look like it.
struct OtherWordTests {
    @Test(arguments: [
        JudgedAnswer("Ireland", "Iceland", .wrong), JudgedAnswer("chlorine", "chloride", .wrong),
        JudgedAnswer("ethene", "ethane", .wrong), JudgedAnswer("nitrate", "nitrite", .wrong),
        JudgedAnswer("hypotension", "hypertension", .wrong), JudgedAnswer("adsorption", "absorption", .wrong),
        JudgedAnswer("chlorine", "clorine", .right), JudgedAnswer("Ireland", "Irelnd", .right),
    ])
    func `another word is no slip, however near it is`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .term) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("television", "TV", .right), JudgedAnswer("tyre", "tire", .right),
        JudgedAnswer("influenza", "the flu", .right), JudgedAnswer("Khrushchev", "Kruschev", .right),
        JudgedAnswer("Russia", "Russian Federation", .right), JudgedAnswer("South Korea", "Republic of Korea", .right),
        JudgedAnswer("South Korea", "North Korea", .wrong), JudgedAnswer("China", "the PRC", .right),
        JudgedAnswer("Russia", "Prussia", .wrong),
    ])
    func `a short form and a name of another tongue or in full are the same`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("HMS Victory", "Victory", .right), JudgedAnswer("Enterprise", "USS Enterprise", .right),
        JudgedAnswer("Nike, Inc.", "Nike", .right), JudgedAnswer("Apple", "Apple Inc.", .right),
        JudgedAnswer("HMS Victory", "HMS Bounty", .wrong),
    ])
    func `what ships and companies have beside their names comes and goes`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("NASA", "N.A.S.A.", .right), JudgedAnswer("Federal Bureau of Investigation", "F.B.I.", .right),
        JudgedAnswer("United Nations", "the UN", .right), JudgedAnswer("Tolkien", "J. R. R. Tolkien", .right),
        JudgedAnswer("Federal Bureau of Investigation", "F.B.A.", .wrong),
    ])
    func `initials are read with points and without`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("lion", "sea lion", .close), JudgedAnswer("Nile", "Blue Nile", .close),
        JudgedAnswer("Nile", "the river nile", .right),
    ])
    func `a word before a name may make another thing of it`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }
}
