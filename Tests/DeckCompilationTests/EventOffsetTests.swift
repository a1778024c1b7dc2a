import DeckCompilation
import Diagnostics
import Testing

/// Times counted from events: each as "text = value", with "← event" where the text names one.
struct EventOffsetTests {
    struct Reading: Sendable, CustomTestStringConvertible {
        let text: String
        let found: [String]
        var testDescription: String { text }

        init(_ text: String, _ found: String...) {
            self.text = text
            self.found = found
        }
    }

    private func inspect(_ text: String) throws -> [String] {
        try Inspection(of: SourceText(path: "notes.txt", text: text)).dates.map { date in
            "\(date.place.text) = \(date.value)" + (date.anchor.map { " ← \($0.text)" } ?? "")
        }
    }

    @Test(arguments: [
        Reading("Two days after the landing, it rained.", "Two days after the landing = P2D ← the landing"),
        Reading("It rained six weeks before the vote.", "six weeks before the vote = P6W ← the vote"),
        Reading(
            "The dam broke ten years following its opening.", "ten years following its opening = P10Y ← its opening"),
        Reading(
            "He came a month prior to the feast of Saint Olga.",
            "a month prior to the feast of Saint Olga = P1M ← the feast of Saint Olga"),
        Reading(
            "It appeared three years later than the first edition.",
            "three years later than the first edition = P3Y ← the first edition"),
        Reading(
            "Two days after the fleet had left Lisbon, a storm came.",
            "Two days after the fleet had left Lisbon = P2D ← the fleet had left Lisbon"),
        Reading(
            "Two years after leaving school, she sailed.", "Two years after leaving school = P2Y ← leaving school"),
        Reading("The day after the battle the army slept.", "The day after the battle = P1D ← the battle"),
        Reading("The day after the battle Nelson wrote home.", "The day after the battle = P1D ← the battle"),
        Reading("The morning after the fire it snowed.", "The morning after the fire = P1D ← the fire"),
        Reading("The year following the coup, bread was dear.", "The year following the coup = P1Y ← the coup"),
        Reading(
            "Three weeks after the war with Carthage, he died.",
            "Three weeks after the war with Carthage = P3W ← the war with Carthage"),
        Reading("Within a week of the crash, banks closed.", "a week of the crash = P1W ← the crash"),
        Reading(
            "It had been ten years since the treaty of Brand.",
            "ten years since the treaty of Brand = P10Y ← the treaty of Brand"),
    ])
    func `a length of time before an event has the event for its anchor`(_ reading: Reading) throws {
        #expect(try inspect(reading.text) == reading.found)
    }

    @Test(arguments: [
        Reading("He wrote day after day."),
        Reading("They left one day after another.", "one day = P1D"),
        Reading("They met again two years later.", "two years later = P2Y"),
        Reading("It opened two years later than planned.", "two years later = P2Y"),
        Reading(
            "On 3 May 1750 it rained. The day before, it snowed.", "3 May 1750 = 1750-05-03",
            "The day before = 1750-05-02"),
        Reading(
            "On 3 May 1750 it rained. Two days after that it snowed.", "3 May 1750 = 1750-05-03",
            "Two days after that = 1750-05-05"),
    ])
    func `what counts from no named event has no anchor`(_ reading: Reading) throws {
        #expect(try inspect(reading.text) == reading.found)
    }

    @Test(arguments: [
        Reading(
            "The town of Velm fell on 5 March 1709. Three weeks after the fall of Velm, the king fled.",
            "5 March 1709 = 1709-03-05", "Three weeks after the fall of Velm = 1709-03-26 ← the fall of Velm"),
        Reading(
            "The day after the landing at Orsk, it rained. The landing at Orsk took place on 30 June 1713.",
            "The day after the landing at Orsk = 1713-07-01 ← the landing at Orsk", "30 June 1713 = 1713-06-30"),
        Reading(
            "The treaty of Brand was signed in October 1720. Trade grew six months after the treaty of Brand.",
            "October 1720 = 1720-10", "six months after the treaty of Brand = 1721-04 ← the treaty of Brand"),
        Reading(
            "The Battle of Marn was fought on 4 July 1770. A month after Marn, the army rested.",
            "4 July 1770 = 1770-07-04", "A month after Marn = 1770-08 ← Marn"),
        Reading(
            "The siege began on 2 May 1801 and ended on 9 June 1801. Two days after the siege, ships came.",
            "2 May 1801 = 1801-05-02", "9 June 1801 = 1801-06-09",
            "Two days after the siege = 1801-06-11 ← the siege"),
        Reading(
            "Two years and three months after the flood of March 1760, a dam was built.",
            "Two years and three months after the flood of March 1760 = 1762-06 ← the flood of March 1760",
            "March 1760 = 1760-03"),
        Reading(
            "On 6 June 1780, two days after the trial, the mill burned.", "6 June 1780 = 1780-06-06",
            "two days after the trial = 1780-06-06 ← the trial"),
        Reading(
            "The mill burned a week before the trial, on 6 June 1780.",
            "a week before the trial = 1780-06-06 ← the trial", "6 June 1780 = 1780-06-06"),
        Reading(
            "Ten years after 14 July 1789, he wrote.", "Ten years after 14 July 1789 = 1799 ← 14 July 1789",
            "14 July 1789 = 1789-07-14"),
    ])
    func `the event's date elsewhere in the text gives the date`(_ reading: Reading) throws {
        #expect(try inspect(reading.text) == reading.found)
    }

    @Test(arguments: [
        // Two votes, and nobody says which.
        Reading(
            "A vote was held on 5 March 1709. A vote was held on 8 May 1711. Two days after the vote, it rained.",
            "5 March 1709 = 1709-03-05", "8 May 1711 = 1711-05-08", "Two days after the vote = P2D ← the vote"),
        // Another town, another man.
        Reading(
            "Velm fell on 5 March 1709. Two days after the fall of Orsk, it rained.", "5 March 1709 = 1709-03-05",
            "Two days after the fall of Orsk = P2D ← the fall of Orsk"),
        Reading(
            "The king died on 9 May 1711. A year after he died, it rained.", "9 May 1711 = 1711-05-09",
            "A year after he died = P1Y ← he died"),
        // The attacker is not the attacked.
        Reading(
            "Velm attacked Orsk on 5 March 1709. Two days after the attack on Velm, it rained.",
            "5 March 1709 = 1709-03-05", "Two days after the attack on Velm = P2D ← the attack on Velm"),
        // A month is too coarse to count days from.
        Reading(
            "The treaty of Brand was signed in October 1720. Two days after the treaty of Brand, trade grew.",
            "October 1720 = 1720-10", "Two days after the treaty of Brand = P2D ← the treaty of Brand"),
        // It began then; when it ended is not told.
        Reading(
            "The siege began on 2 May 1801. Two days after the siege, ships came.", "2 May 1801 = 1801-05-02",
            "Two days after the siege = P2D ← the siege"),
        // How long it went on, and a bound.
        Reading(
            "The vote was held on 2 May 1801. For two days after the vote, he slept.", "2 May 1801 = 1801-05-02",
            "two days after the vote = P2D ← the vote"),
        Reading(
            "The vote was held on 2 May 1801. It rained about two weeks after the vote.", "2 May 1801 = 1801-05-02",
            "about two weeks after the vote = P2W ← the vote"),
    ])
    func `an event whose date is in doubt leaves the duration`(_ reading: Reading) throws {
        #expect(try inspect(reading.text) == reading.found)
    }

    @Test func `the anchor is placed by bytes`() throws {
        let source = SourceText(path: "notes.txt", text: "Über Nacht.\n\nTwo days after the café opened, it rained.")
        let date = try Inspection(of: source).dates.first
        #expect(date?.place.range == 14..<45)
        #expect(date?.anchor.map { source[$0.range] } == "the café opened")
    }

    @Test func `a post's date and a copyright line give the story no year`() throws {
        let text = """
            The mill opened in 1790 and ran well for the people of the town.

            Posted by Anna on July 9, 2012

            The mill was sold on 3 August to a man who knew little of mills.

            © 2021 Mill Society. All rights reserved.
            """
        #expect(
            try inspect(text) == ["1790 = 1790", "July 9, 2012 = 2012-07-09", "3 August = 1790-08-03", "2021 = 2021"])
    }
}
