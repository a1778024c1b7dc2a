import English
import Testing

@Suite struct LemmaRuleTests {
    @Test(arguments: [
        ("armies", "army", "3+y"), ("Rome", "Rome", "^0+"), ("The", "the", "0+"), ("was", "be", "3+be"),
        ("took", "take", "3+ake"), ("me", "I", "^2+i"), ("U.S.", "U.S.", "^0+"),
    ])
    func `a rule turns the form into the lemma, and is read back`(form: String, lemma: String, text: String) {
        let rule = LemmaRule(form: form, lemma: lemma)
        #expect(rule.text == text)
        #expect(rule.lemma(of: form) == lemma)
        #expect(LemmaRule(text) == rule)
    }

    @Test func `a rule is for other forms too, if they are long enough`() {
        let rule = LemmaRule(form: "armies", lemma: "army")
        #expect(rule.lemma(of: "Navies") == "navy")
        #expect(rule.lemma(of: "is") == nil)
    }

    @Test(arguments: ["", "y", "+y", "3y", "-1+y"]) func `what is no rule is none`(text: String) {
        #expect(LemmaRule(text) == nil)
    }
}
