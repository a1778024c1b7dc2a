import DeckCompilation
import Diagnostics
import Testing

/// The figures of a document, each with its unit or the noun that it counts.
struct FigureInspectionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let figures: [String]
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(text: "The club has three million loyal members.", figures: ["three million: member"]),
        Case(text: "A third of the harvest was lost.", figures: ["A third: harvest"]),
        Case(text: "Two of King George II's ministers resigned.", figures: ["Two: minister"]),
        Case(text: "There were 40 villagers per square mile.", figures: ["40: villager per square mile"]),
        Case(text: "The bridge is 300 metres long.", figures: ["300 metres: metre"]),
        Case(text: "Of the 200, 35 came home.", figures: ["200: -", "35: -"]),
        Case(text: "Nine in ten farmers agreed.", figures: ["Nine in ten: farmer"]),
        Case(text: "She praised its 1990 model.", figures: []),
        Case(text: "The Porsche 911 was red.", figures: []),
        Case(text: "That one is better.", figures: []),
        Case(text: "The march was a long and cold one, and few came home.", figures: []),
        Case(text: "She will be twenty next month.", figures: ["twenty: -"]),
    ])
    func `a figure is told with what it measures or counts`(_ example: Case) throws {
        let inspection = try Inspection(of: SourceText(path: "notes.txt", text: example.text))
        #expect(inspection.figures.map { "\($0.place.text): \($0.unit ?? "-")" } == example.figures)
    }

    @Test(arguments: [
        Case(text: "Some 300 sailors were captured.", figures: ["captured"]),
        Case(text: "Some 30 people were injured, and 12 died.", figures: ["injured", "die"]),
        Case(text: "The troop did not capture 20 men.", figures: ["-"]),
        Case(text: "Sales rose by 10 percent.", figures: ["-"]),
        Case(text: "The mill produced 3,000 tonnes of flour.", figures: ["produced"]),
    ])
    func `a figure tells what happened to what it counts`(_ example: Case) throws {
        let inspection = try Inspection(of: SourceText(path: "notes.txt", text: example.text))
        #expect(inspection.figures.map { $0.role ?? "-" } == example.figures)
    }
}
