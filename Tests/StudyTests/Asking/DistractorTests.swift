import Cards
import Memory
import ReviewHistory
import Study
import Testing

struct `choices` {
    private static func dates(_ answers: [String]) -> [Card] {
        answers.map { Card(form: .question, kind: .date, prompt: "What happened in year \($0.count)?", answer: $0) }
    }

    /// The options of the first question of a drill that asks `card`, sorted.
    private func options(of card: Card, among pool: [Card]) -> [String]? {
        var drill = Drill([card], pool: [card] + pool)
        return drill.begin().question?.options.sorted()
    }

    @Test func `a new card is asked with three near answers of its kind`() {
        let card = Card(form: .question, kind: .date, prompt: "When did it start?", answer: "22 June 1941")
        let pool = Self.dates([
            "3 May 1941", "30 July 1942", "7 May 1945", "1066", "6 June 1944", "1 January 2001", "2 January 3001",
        ])
        let options = options(of: card, among: pool) ?? []
        #expect(options.count == 4)
        #expect(options.contains("22 June 1941"))
        #expect(Set(options).isDisjoint(with: ["1066", "2 January 3001"]))
    }

    @Test func `the author's own choices come first`() {
        let card = Card(
            form: .question, kind: .date, prompt: "When?", answer: "1941", choices: ["1914", "1812", "1709"])
        #expect(options(of: card, among: Self.dates(["1942", "1943"])) == ["1709", "1812", "1914", "1941"])
    }

    @Test func `a card that needs its choices keeps them all and no others`() {
        let card = Card(form: .choice, kind: .date, prompt: "Which came first?", answer: "1941", choices: ["1945"])
        #expect(options(of: card, among: Self.dates(["1942", "1943"])) == ["1941", "1945"])
    }

    @Test func `an answer that would be judged right or close is no distractor`() {
        let card = Card(form: .question, kind: .place, prompt: "Which city?", answer: "Moscow")
        let pool = ["Moskow", "Kiev", "Rome", "Paris"].map {
            Card(form: .question, kind: .place, prompt: "\($0.count)?", answer: $0)
        }
        #expect(options(of: card, among: pool) == ["Kiev", "Moscow", "Paris", "Rome"])
    }

    @Test func `what stands in the question is no distractor`() {
        let card = Card(form: .question, kind: .place, prompt: "Where did Kiev's army go?", answer: "Moscow")
        let pool = ["Kiev", "Rome", "Paris", "Bonn"].map {
            Card(form: .question, kind: .place, prompt: "\($0.count)?", answer: $0)
        }
        #expect(options(of: card, among: pool) == ["Bonn", "Moscow", "Paris", "Rome"])
    }

    @Test func `with fewer than two wrong answers a card is typed`() {
        let card = Card(form: .question, kind: .place, prompt: "Which city?", answer: "Moscow")
        let pool = [Card(form: .question, kind: .place, prompt: "?", answer: "Rome")] + Self.dates(["1941", "1942"])
        var drill = Drill([card], pool: [card] + pool)
        #expect(drill.begin().question?.form == .typed)
    }

    @Test func `quantities compete by their ratio and unit`() {
        func figure(_ answer: String) -> Card {
            Card(form: .question, kind: .figure, prompt: "How many, \(answer.count)?", answer: answer)
        }
        let card = figure("2 million soldiers")
        let pool = [
            "3 million soldiers", "900 days", "4 million soldiers", "5 million soldiers", "12 months",
            "1.5 million soldiers",
            "8 million soldiers", "6 million soldiers",
        ].map(figure)
        let options = options(of: card, among: pool) ?? []
        #expect(options.count == 4)
        #expect(options.allSatisfy { $0.hasSuffix("million soldiers") })
    }

    private var choiceDrill: Drill {
        Drill([
            Card(form: .choice, kind: .place, prompt: "Which?", answer: "Moscow", choices: ["Rome", "Bonn", "Oslo"])
        ])
    }

    @Test func `a choice is picked by its letter or its text`() throws {
        for style in [{ "\($0)" }, { $0.uppercased() }, { "\($0))" }] as [(Character) -> String] {
            var drill = choiceDrill
            let question = try #require(drill.begin().question)
            let place = try #require(question.options.firstIndex(of: "Moscow"))
            #expect(drill.type(style(question.letters[place])).feedback?.verdict == .right)
            #expect(drill.reviews.map(\.given) == ["Moscow"])
            #expect(drill.reviews.map(\.rating) == [.good])
        }
        var drill = choiceDrill
        _ = drill.begin()
        let feedback = drill.type("bonn").feedback
        #expect(feedback?.verdict == .wrong)
        #expect(feedback?.given == "Bonn")
    }

    @Test func `a letter that no choice has is not counted`() {
        var drill = choiceDrill
        _ = drill.begin()
        #expect(drill.type("e").notice == .noSuchChoice("e", last: "d"))
        #expect(drill.log == [])
    }

    @Test func `a choice that is a digit is typed as it is`() {
        var drill = Drill([Card(form: .choice, prompt: "How many?", answer: "3", choices: ["1", "2"])])
        _ = drill.begin()
        #expect(drill.type("3").feedback?.verdict == .right)
    }
}
