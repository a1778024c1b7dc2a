import English
import Testing

@testable import DeckCompilation

/// What the sentences of a text say is the cause of what.
struct CausalLinkTests {
    struct Reading: Sendable, CustomTestStringConvertible {
        let text: String
        let cause: String
        let effect: String
        let construction: CausalLink.Construction
        var testDescription: String { text }

        init(
            _ text: String, cause: String, effect: String, _ construction: CausalLink.Construction
        ) {
            self.text = text
            self.cause = cause
            self.effect = effect
            self.construction = construction
        }
    }

    private func links(in text: String, behind before: String? = nil) throws -> [String] {
        let parser = try EnglishParser(LanguageModel.embedded)
        let texts = [before, text].compactMap(\.self)
        let forms = texts.map { WordCutter.words(of: $0).map(\.form) }
        let trees = parser.parse(forms)
        func words(of part: CausalLink.Part) -> String {
            let forms = part.isSentenceBefore ? forms[0] : forms[forms.count - 1]
            return forms[part.words].joined(separator: " ")
        }
        return CauseReader(trees[trees.count - 1]).links(behind: before == nil ? nil : trees[0]).map { link in
            "\(words(of: link.cause)) → \(words(of: link.effect)) (\(link.construction))"
        }
    }

    private func check(_ reading: Reading) throws {
        let found = try links(in: reading.text)
        #expect(CauseReader.hasCue(WordCutter.words(of: reading.text).map(\.form)))
        let wanted = "\(reading.cause) → \(reading.effect) (\(reading.construction))"
        #expect(found.contains(wanted), "found \(found)")
    }

    @Test(arguments: [
        Reading(
            "The bridge fell because the river had risen.", cause: "the river had risen", effect: "The bridge fell",
            .reason),
        Reading(
            "Because the river had risen, the bridge fell.", cause: "the river had risen", effect: "the bridge fell",
            .reason),
        Reading(
            "Police said the road was closed because snow had fallen.", cause: "snow had fallen",
            effect: "the road was closed", .reason),
        Reading(
            "Since the king had no sons, his brother took the throne.", cause: "the king had no sons",
            effect: "his brother took the throne", .circumstance),
        Reading(
            "As the harbour was frozen, the fleet stayed in the bay.", cause: "the harbour was frozen",
            effect: "the fleet stayed in the bay", .circumstance),
        Reading(
            "The army retreated after the general was killed.", cause: "the general was killed",
            effect: "The army retreated", .sequence),
        Reading(
            "When the emperor died, a civil war broke out.", cause: "the emperor died", effect: "a civil war broke out",
            .sequence),
        Reading(
            "The crops die if the river floods.", cause: "the river floods", effect: "The crops die", .condition),
        Reading(
            "He took an umbrella in case it rained.", cause: "it rained", effect: "He took an umbrella", .condition),
        Reading(
            "The king was so angry that he closed the port.", cause: "The king was so angry",
            effect: "he closed the port", .degree),
    ])
    func `a conjunction joins two clauses`(_ reading: Reading) throws { try check(reading) }

    @Test(arguments: [
        Reading(
            "The workers marched to demand higher wages.", cause: "to demand higher wages",
            effect: "The workers marched", .purpose),
        Reading(
            "He moved to Vienna in order to study medicine.", cause: "to study medicine", effect: "He moved to Vienna",
            .purpose),
        Reading(
            "The walls were raised so that the enemy could not climb them.", cause: "the enemy could not climb them",
            effect: "The walls were raised", .purpose),
        Reading(
            "The workers went on strike, demanding higher pay.", cause: "demanding higher pay",
            effect: "The workers went on strike", .purpose),
        Reading(
            "Fearing an attack, the queen left the city.", cause: "Fearing an attack",
            effect: "the queen left the city",
            .reason),
        Reading(
            "The bomb exploded, killing three guards.", cause: "The bomb exploded", effect: "killing three guards",
            .outcome),
    ])
    func `an infinitive or a participle tells an aim, a reason or an outcome`(_ reading: Reading) throws {
        try check(reading)
    }

    @Test(arguments: [
        Reading(
            "The bridge collapsed because of the flood.", cause: "the flood", effect: "The bridge collapsed",
            .preposition),
        Reading(
            "Owing to the drought, the harvest failed.", cause: "the drought", effect: "the harvest failed",
            .preposition),
        Reading("The strike was due to low wages.", cause: "low wages", effect: "The strike", .preposition),
        Reading("As a result of the war, prices rose.", cause: "the war", effect: "prices rose", .preposition),
        Reading(
            "Thanks to her efforts, the school was saved.", cause: "her efforts", effect: "the school was saved",
            .preposition),
        Reading("Many sailors died of scurvy.", cause: "scurvy", effect: "Many sailors died", .preposition),
        Reading("He was fined for smuggling tea.", cause: "smuggling tea", effect: "He was fined", .preposition),
        Reading("He acted out of fear.", cause: "fear", effect: "He acted", .preposition),
        Reading(
            "The damage from the storm was great.", cause: "the storm", effect: "The damage", .preposition),
        Reading("The deaths are from the cold.", cause: "the cold", effect: "The deaths", .preposition),
        Reading(
            "The wrinkles from smoking are deep.", cause: "smoking", effect: "The wrinkles", .preposition),
        Reading(
            "She was mobbed and fled because of the noise.", cause: "the noise", effect: "She was mobbed and fled",
            .preposition),
        Reading(
            "In 1953 the dam burst because of the flood.", cause: "the flood", effect: "In 1953 the dam burst",
            .preposition),
        Reading(
            "Following the defeat, the minister resigned.", cause: "the defeat", effect: "the minister resigned",
            .sequence),
    ])
    func `a preposition makes its noun the cause`(_ reading: Reading) throws { try check(reading) }

    @Test(arguments: [
        Reading("The famine caused a revolt.", cause: "The famine", effect: "a revolt", .verb),
        Reading("The revolt was caused by the famine.", cause: "the famine", effect: "The revolt", .verb),
        Reading(
            "The fire caused by the candle destroyed the library.", cause: "the candle", effect: "The fire", .verb),
        Reading(
            "The drought, which led to the famine, lasted three years.", cause: "The drought", effect: "the famine",
            .verb),
        Reading(
            "The death of the king resulted in a civil war.", cause: "The death of the king", effect: "a civil war",
            .verb),
        Reading(
            "The civil war resulted from the death of the king.", cause: "the death of the king",
            effect: "The civil war", .verb),
        Reading("His fame stems from a single book.", cause: "a single book", effect: "His fame", .verb),
        Reading(
            "The damage to the river caused by the mine was great.", cause: "the mine",
            effect: "The damage to the river", .verb),
        Reading(
            "The storm forced the ships to turn back.", cause: "The storm", effect: "the ships to turn back", .verb),
        Reading(
            "The treaty brought about the end of the war.", cause: "The treaty", effect: "the end of the war", .verb),
        Reading(
            "The river froze, causing a shortage of grain.", cause: "The river froze", effect: "a shortage of grain",
            .verb),
        Reading(
            "The scarcity of coal made steam engines expensive.", cause: "The scarcity of coal",
            effect: "steam engines expensive", .verb),
        Reading(
            "Frustrations, threats, and conflicts cause stress.", cause: "Frustrations , threats , and conflicts",
            effect: "stress", .verb),
        Reading(
            "Heat, wind and smoke cause flight delays.", cause: "Heat , wind and smoke", effect: "flight delays", .verb),
    ])
    func `a verb makes one of its nouns the cause, in the active and in the passive`(_ reading: Reading) throws {
        try check(reading)
    }

    @Test(arguments: [
        Reading("The cause of the fire was a broken lamp.", cause: "a broken lamp", effect: "the fire", .noun),
        Reading("A broken lamp was the cause of the fire.", cause: "A broken lamp", effect: "the fire", .noun),
        Reading(
            "One of the main causes of the war was the tax on tea.", cause: "the tax on tea", effect: "the war", .noun),
        Reading(
            "The famine was the result of two dry summers.", cause: "two dry summers", effect: "The famine", .noun),
        Reading(
            "The well was dry, so the settlers left.", cause: "The well was dry", effect: "the settlers left",
            .conclusion),
    ])
    func `a noun or a conclusion says which is the cause`(_ reading: Reading) throws { try check(reading) }

    @Test(arguments: ["As a result", "Therefore", "For this reason"])
    func `a sentence that begins with a conclusion has its cause in the sentence before`(_ cue: String) throws {
        let links = try links(in: "\(cue), the price of bread rose.", behind: "The harvest failed.")
        #expect(links == ["The harvest failed → the price of bread rose (conclusion)"])
        #expect(try self.links(in: "\(cue), the price of bread rose.") == [])
    }

    @Test func `a sentence without a word that joins causes needs no tree`() {
        let text = "The city has ten bridges and a castle."
        #expect(!CauseReader.hasCue(WordCutter.words(of: text).map(\.form)))
    }

    @Test(arguments: [
        "As he walked home, he met a friend.",
        "He worked as a teacher.",
        "Since 1920 the town has grown.",
        "She has lived in Paris since she left school.",
        "So many people came to the fair.",
        "He left London for Paris.",
        "The train runs from Rome to Naples.",
        "He came out of the house.",
        "The following year he died.",
        "He wanted to leave the city.",
        "The city is known for its wine.",
        "The factory produced cars.",
        "The name comes from a Latin word.",
        "The effect of the law was small.",
        "After he finished school, he moved to Paris.",
        "When he was ten, he lived in Rome.",
        "The storm did not cause a flood.",
        "He asked if the train had left.",
        "The steps lead to a garden.",
        "The town used to be small.",
        "The chef stood there, making tea.",
        "They fought against the Normans.",
        "The wall runs from top to bottom.",
    ])
    func `time, place, manner and denial are no causes`(_ text: String) throws {
        #expect(try links(in: text) == [])
    }
}
