import English
import Testing

/// What the words of a sentence make plain, whatever the model thought of them.
@Suite struct TreeMendingTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let text: String
        /// A clause as "subject | verb | object".
        let clause: String
        var testDescription: String { text }

        init(_ text: String, _ clause: String) {
            self.text = text
            self.clause = clause
        }
    }

    @Test(arguments: [
        Example("Decree 14 set up labour companies, which were led by the Board.", "Decree 14 | set | up"),
        Example("Two days after the great bomb dropped, Ann Lee left Vale.", "the great bomb | dropped | "),
        Example(
            "The great flood struck on 3 May 1812, and the town lost 40 houses.",
            "The great flood | struck | on 3 May 1812"),
        Example(
            "Queen Maria of Vale issued Decree 40 two years after the war ended.",
            "Queen Maria of Vale | issued | Decree 40"),
        Example("On 16 October 1759, the tower was lit with 24 candles.", "the tower | was lit | with 24 candles"),
        Example("Doctor Who returned in 2005.", "Doctor Who | returned | in 2005"),
        Example("Order 9 made retreat, be it slow or fast, an offence.", "Order 9 | made | retreat"),
        Example(
            "The river, which the Franks called Ys and the Romans called Issia, is wide.",
            "the Romans | called | Issia"),
        Example(
            "The first bridge was built by Ann Lee in Vale and, on 21 May 1804, the town held a fair.",
            "The first bridge | was built | by Ann Lee"),
        Example("In 1891 British chemist Ann Lee sold a gas.", "British chemist Ann Lee | sold | a gas"),
        Example(
            "In 2011 former minister Jane Berg joined the board.", "former minister Jane Berg | joined | the board"),
        Example("In 1237 Karl Berg, a grandson of Ann Lee, launched an attack.", "Karl Berg | launched | an attack"),
        Example(
            "The treaty (known to few people as the Peace of Vale) ended the war.",
            "The treaty | ended | the war"),
    ])
    func `what hangs on the wrong word is hung where it belongs`(_ example: Example) throws {
        let sentence = try analysed(example.text)
        func words(_ range: Range<Int>) -> String { sentence.tokens[range].map(\.text).joined(separator: " ") }
        let clauses = sentence.clauses.map { clause in
            "\(clause.subject.map { words($0.range) } ?? "–") | \(words(clause.verb.range)) | "
                + (clause.after.first.map { words($0.range) } ?? "")
        }
        #expect(clauses.contains(example.clause), "\(clauses)")
    }

    @Test func `a list goes on behind its commas`() throws {
        let sentence = try analysed(
            "The result was the defence of the city of Vale, the fall of Dalen, and the march on Marsk.")
        let object = sentence.clauses.last?.after.first?.phrase
        #expect(object?.isList == true)
        #expect(object.map { sentence.tokens[$0.range.upperBound - 1].text } == "march")
    }

    @Test func `what semicolons divide is told for itself`() throws {
        let sentence = try analysed("Ann Lee founded the school in 1850; Jan Holm led it for ten years.")
        #expect(sentence.clauses.filter { $0.kind == .main }.count == 2)
    }
}
