import English
import TestSupport
import Testing

@Suite struct WordCutterTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        /// Words with a bar between two.
        let words: String
        var testDescription: String { text }

        init(_ text: String, _ words: String) {
            self.text = text
            self.words = words
        }
    }

    static let cases = [
        Case("Troy fell.", "Troy|fell|."),
        Case("They don't, can't and won't.", "They|do|n't|,|ca|n't|and|wo|n't|."),
        Case("She’s the king's and we’ll cannot", "She|’s|the|king|'s|and|we|’ll|can|not"),
        Case("the soldiers' boots", "the|soldiers|'|boots"),
        Case("He said 'the soldiers' and left", "He|said|'|the|soldiers|'|and|left"),
        Case("a well-known, non-aligned state", "a|well|-|known|,|non-aligned|state"),
        Case("It cost $1,234.50, or 45%.", "It|cost|$|1,234.50|,|or|45|%|."),
        Case("in 1939–45 and 1941-42", "in|1939|–|45|and|1941|-|42"),
        Case("on 9/11, 11/29/2000 and 1/2", "on|9/11|,|11/29/2000|and|1|/|2"),
        Case("at 10:30 p.m. in the U.S.", "at|10:30|p.m.|in|the|U.S."),
        Case("at 5pm, the 1st of the 1940s", "at|5|pm|,|the|1st|of|the|1940s"),
        Case("Dr. J. Brown (b. 1900) agreed!", "Dr.|J.|Brown|(|b|.|1900|)|agreed|!"),
        Case("see No. 227. No.", "see|No.|227|.|No|."),
        Case("Write to a.b@c.org or www.x.org/y?z=1.", "Write|to|a.b@c.org|or|www.x.org/y?z=1|."),
        Case("AT&T called 713-853-3989", "AT&T|called|713-853-3989"),
        Case("He left… Really?! -- yes...", "He|left|…|Really|?!|--|yes|..."),
        Case("“Stop,” he said—loudly.", "“|Stop|,|”|he|said|—|loudly|."),
        Case("either/or in the thread.Then", "either|/|or|in|the|thread|.|Then"),
        Case("Москва, naïve Ελλάδα", "Москва|,|naïve|Ελλάδα"),
        Case("'tis rock 'n' roll of the '90s", "'tis|rock|'n|'|roll|of|the|'90s"),
        Case("co\u{AD}operate ❤️ 👩‍👩‍👧! 👍🏽", "co\u{AD}operate|❤️|👩‍👩‍👧|!|👍🏽"),
        Case("the x's's and shouldn't've", "the|x|'s|'s|and|should|n't|'ve"),
        Case(" \u{A0}\t ", ""),
    ]

    @Test(arguments: cases) func `a text is cut into the words of Universal Dependencies`(_ example: Case) {
        let words = WordCutter.words(of: example.text)
        #expect(words.map(\.form).joined(separator: "|") == example.words)
    }

    @Test(arguments: cases) func `every word lies where its bytes are`(_ example: Case) {
        let bytes = Array(example.text.utf8)
        for word in WordCutter.words(of: example.text, base: 7) {
            let range = word.range.lowerBound - 7..<word.range.upperBound - 7
            #expect(String(decoding: bytes[range], as: UTF8.self) == word.form)
        }
    }

    @Test func `long runs of clitics, slashes and marks are cut in one go`() {
        #expect(WordCutter.words(of: "x" + String(repeating: "'s", count: 50_000)).count == 50_001)
        #expect(WordCutter.words(of: String(repeating: "1/", count: 50_000) + "1").count == 100_001)
        #expect(WordCutter.words(of: String(repeating: "(", count: 50_000)).count == 50_000)
    }

    @Test func `nothing but space is lost, whatever the text`() {
        var generator = SeededGenerator(seed: 11)
        let alphabet = Array("ab Z9'’.,-–/&%$(“”!é中🙂\u{301}\n\t@#:_")
        for _ in 0..<2000 {
            let text = String(
                (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
                    alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
                })
            let bytes = Array(text.utf8)
            var covered = [Bool](repeating: false, count: bytes.count)
            var last = 0
            for word in WordCutter.words(of: text) {
                #expect(word.range.lowerBound >= last)
                last = word.range.upperBound
                for index in word.range { covered[index] = true }
            }
            let rest = String(decoding: bytes.indices.filter { !covered[$0] }.map { bytes[$0] }, as: UTF8.self)
            let isBlank = rest.allSatisfy(\.isWhitespace)
            #expect(isBlank, "\(text)")
        }
    }
}
