import Cards
import Grading
import Testing

/// One word in another number, spelling or part of speech.
struct WordFormTests {
    @Test(arguments: [
        JudgedAnswer("wolves", "a wolf", .right), JudgedAnswer("cherry", "cherries", .right),
        JudgedAnswer("fox", "foxes", .right), JudgedAnswer("potatoes", "potato", .right),
        JudgedAnswer("foot", "feet", .right), JudgedAnswer("a mouse", "mice", .right),
        JudgedAnswer("firemen", "fireman", .right), JudgedAnswer("cactus", "cacti", .right),
        JudgedAnswer("bacteria", "a bacterium", .right), JudgedAnswer("crisis", "crises", .right),
    ])
    func `a plural is the same word, however it is made`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .term) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Cuba", "Cubae", .wrong), JudgedAnswer("Stalin", "Stalingrad", .wrong),
        JudgedAnswer("mat", "mice", .wrong), JudgedAnswer("basis", "base camp", .wrong),
    ])
    func `what only looks like a plural is another word`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .term) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Bryophyta", "bryophytes", .right), JudgedAnswer("arthropods", "Arthropoda", .right),
        JudgedAnswer("Mammalia", "mammals", .right), JudgedAnswer("Siberia", "Siberians", .wrong),
        JudgedAnswer("Bryophyta", "arthropods", .wrong),
    ])
    func `a group of living things is known by its scientific name and by its English one`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .term) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("an architect", "architecture", .right, prompt: "For which profession did he train?"),
        JudgedAnswer("law", "a lawyer", .right, prompt: "What was her profession?"),
        JudgedAnswer("an architect", "engineering", .wrong, prompt: "For which profession did he train?"),
        JudgedAnswer("an architect", "architecture", .wrong, prompt: "Who drew the plan?"),
    ])
    func `where a profession is asked, who has it and what it is called are one answer`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Mr Jinx", "Mr Jinks", .right), JudgedAnswer("Nicolas", "Nikolas", .right),
        JudgedAnswer("Rudolf", "Rudolph", .right), JudgedAnswer("Kurt", "Curt", .wrong),
        JudgedAnswer("NASA", "Nassa", .wrong),
    ])
    func `a name spelt as it sounds is forgiven, if it begins as it should`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .person) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Head of MI5", "Director General of MI5", .right),
        JudgedAnswer("Head of MI5", "Director General of MI6", .wrong),
        JudgedAnswer("Head of MI5", "secretary of MI5", .wrong),
    ])
    func `who is at the top is called by one word or another`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("400 and 800m", "400 and 800 metres", .right),
        JudgedAnswer("400 and 800m", "800 and 400 metres", .right),
        JudgedAnswer("400 and 800m", "400 and 900 metres", .wrong),
        JudgedAnswer("400 and 800m", "400 and 800 pounds", .close),
    ])
    func `a unit may be joined to its number`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Nairobi. Note: the airport is in a suburb", "Nairobi", .right),
        JudgedAnswer("Nairobi Errata: Embakasi is a suburb", "Nairobi", .right),
        JudgedAnswer("Nairobi. Note: the airport is in a suburb", "the airport", .wrong),
    ])
    func `a remark of the author is no part of the answer`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Saladin and the Ayyubid army", "Saladin", .right, prompt: "By which forces was it taken?"),
        JudgedAnswer("Saladin and the Ayyubid army", "the army", .wrong, prompt: "By which forces was it taken?"),
    ])
    func `forces are named by who led them`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Texas", "not Texass", .wrong), JudgedAnswer("Zhukov", "not Zhukow", .wrong),
    ])
    func `a denied answer is wrong, even misspelt`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Köln", "Koeln", .right), JudgedAnswer("Koeln", "Köln", .right),
        JudgedAnswer("Köln", "Koln", .right),
        JudgedAnswer("Århus", "Aarhus", .right), JudgedAnswer("Köln", "Kaeln", .close),
    ])
    func `a letter with dots or a ring is written out by who has no such key`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .place) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("to filter lymph", "filtering lymph", .right),
        JudgedAnswer("freezing water", "to freeze water", .right),
        JudgedAnswer("freezing", "freeze", .wrong), JudgedAnswer("it filters lymph", "filtering blood", .wrong),
    ])
    func `with what it is done to, a verb is the same in another form`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }
}
