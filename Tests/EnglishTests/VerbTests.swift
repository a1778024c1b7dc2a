import English
import Testing

@Suite struct VerbTests {
    @Test(arguments: [
        ("take", "took", "taken", "takes", "taking"), ("go", "went", "gone", "goes", "going"),
        ("stop", "stopped", "stopped", "stops", "stopping"),
        ("carry", "carried", "carried", "carries", "carrying"), ("die", "died", "died", "dies", "dying"),
        ("visit", "visited", "visited", "visits", "visiting"),
        ("occur", "occurred", "occurred", "occurs", "occurring"), ("flee", "fled", "fled", "flees", "fleeing"),
        ("agree", "agreed", "agreed", "agrees", "agreeing"),
        ("be", "was", "been", "is", "being"), ("have", "had", "had", "has", "having"),
        ("fix", "fixed", "fixed", "fixes", "fixing"),
    ])
    func `a verb is inflected`(base: String, past: String, participle: String, third: String, gerund: String) {
        let verb = Verb(base)
        #expect([verb.past, verb.participle, verb.presentThird, verb.gerund] == [past, participle, third, gerund])
    }

    @Test func `every verb of the lexicon is found again by each of its forms`() {
        for base in ["arise", "issue", "lead", "plan", "put", "rely", "seek", "withdraw"] {
            let verb = Verb(base)
            for form in [verb.base, verb.past, verb.participle, verb.presentThird, verb.gerund] {
                #expect(Verb.readings(of: form).contains { $0.verb == verb }, "\(form) of \(base)")
            }
        }
    }

    @Test(arguments: [
        ("armies", "army"), ("boxes", "box"), ("men", "man"), ("crises", "crisis"), ("ships", "ship"),
        ("heroes", "hero"),
    ])
    func `a plural leads to its singular`(plural: String, singular: String) {
        #expect(Noun(plural: plural)?.singular == singular)
    }

    @Test(arguments: ["bus", "crisis", "famous", "glass", "news", "was"])
    func `a word that only ends like a plural is none`(_ word: String) {
        #expect(Noun(plural: word) == nil)
    }
}
