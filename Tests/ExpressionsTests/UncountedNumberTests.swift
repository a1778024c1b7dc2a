import Expressions
import Testing

/// Numbers that stand in a text and count nothing, each beside those like it that do count.
struct UncountedNumberTests {
    private func read(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return figures(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: [
        "The 486 is a chip", "A 747 was lost", "the 486's speed", "24703 L-202", "24703 m212", "a 9-iron",
        "a 9 - iron approach", "with a three-wood", "hit a 5 iron", "in 3-D", "the 4-H club",
    ])
    func `the number of a product, a part or a golf club is its name`(_ text: String) {
        #expect(read(text) == [])
    }

    @Test(arguments: [
        "One officer said so", "As one observer noted", "it led one critic to call it bad", "one ship can carry planes",
        "according to one source", "one major reason", "one by one", "a one-to-one talk", "one-on-one",
        "One is required to pay", "one has to wonder",
    ])
    func `one is no number where it says no more than a`(_ text: String) {
        #expect(read(text) == [])
    }

    @Test(arguments: [
        ("The 300 were killed", "300"), ("24 F-16s", "24"), ("8000 T-34 tanks", "8000"), ("a 12-V battery", "12-V"),
        ("nine irons", "nine"), ("Only one officer said so", "one"), ("at least one way", "at least one"),
        ("one phone call was made", "one"), ("one to one hundred", "one to one hundred"), ("one army fought", "one"),
    ])
    func `what is counted stays a figure`(_ text: String, _ figure: String) {
        #expect(read(text) == [figure])
    }

    @Test(arguments: [
        ("64.2 cents a dozen.", ["64.2 cents"]), ("$3.50 a dozen, it", ["$3.50"]),
        ("$3 and a dozen eggs", ["$3", "a dozen"]),
    ])
    func `a dozen that a price is for is counted by nobody`(_ text: String, _ found: [String]) {
        #expect(read(text) == found)
    }

    @Test(arguments: [
        ("1 $ 10 bill", ["1", "$ 10"]), ("10 $ 30 cents", ["10 $ 30 cents"]),
        ("at dollar 22.5 million", ["dollar 22.5 million"]),
        ("for rupees 500", ["rupees 500"]), ("the dollar 50 years", []),
    ])
    func `money belongs to the number it stands before`(_ text: String, _ found: [String]) {
        #expect(read(text) == found)
    }

    @Test(arguments: [
        ("oil at 3 gallons of jet fuel a year", []), ("20 J/m^2 per week", []), ("960 attacks a week", ["a week"]),
        ("40 acres of land a year later", ["a year later"]), ("a 28 - year - old man", ["28 - year - old"]),
        ("he had 12 - weeks", []), ("it had 1988 sales of coal", ["1988"]), ("it sold 1988 tons", []),
    ])
    func `rates are no lengths of time, and what is sold yearly is dated`(_ text: String, _ found: [String]) {
        let bytes = Array(text.utf8)
        #expect(dates(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) } == found)
    }

    @Test func `a decimal number before pm is a size and no time of the day`() {
        #expect(read("a bond of 142.5 pm and 2.1 pm, 95.84 pm") == ["142.5 pm", "2.1 pm", "95.84 pm"])
        #expect(dates(in: "a bond of 142.5 pm and 2.1 pm").isEmpty)
        #expect(read("at 2 pm, at 2.15 pm").isEmpty)
    }
}
