import Cards
import Memory
import ReviewHistory
import Scheduling
import Study
import Testing

struct `a card that does not stick` {
    private let zhukov = Card(
        form: .cloze, kind: .person, prompt: "[…] held Moscow.", answer: "Zhukov", explicitIdentifier: "zhukov")
    private let konev = Card(
        form: .cloze, kind: .person, prompt: "[…] took Prague.", answer: "Konev", explicitIdentifier: "konev")
    private let other = Card(form: .cloze, prompt: "Moscow lies on the […].", answer: "Moskva")

    /// Known and forgotten `count` times, with "Konev" answered instead.
    private func past(lapses count: Int) -> [Event] {
        (0..<count).flatMap { time in
            [("Zhukov", Rating.good, 0), ("Konev", .again, 1)].map { given, rating, hour in
                let moment = Drill.moment(Int64(time - 50) * 86_400_000 + Int64(hour) * 3_600_000)
                return Event(
                    stamp: EventStamp(
                        identifier: "\(time)-\(hour)", time: moment.time, utcOffsetMinutes: moment.utcOffsetMinutes),
                    what: .review(
                        Review(
                            card: zhukov.identifier, deck: "rome", kind: .person, form: .typed, given: given,
                            verdict: rating == .again ? .wrong : .right, rating: rating, seconds: 3, session: "old")))
            }
        }
    }

    /// The card is known again after the past lapses, and then missed once more.
    private func drill(lapses: Int) -> Drill {
        let known = Event(
            stamp: EventStamp(identifier: "known", time: Drill.moment(-3 * 86_400_000).time, utcOffsetMinutes: 0),
            what: .review(
                Review(
                    card: zhukov.identifier, deck: "rome", kind: .person, form: .typed, given: "Zhukov",
                    verdict: .right, rating: .good, seconds: 3, session: "new")))
        var drill = Drill([zhukov, other], pool: [zhukov, konev, other], past: past(lapses: lapses) + [known])
        _ = drill.begin()
        return drill
    }

    @Test func `is named at the fourth time, with what was answered instead and the card it is mistaken for`() throws {
        var third = drill(lapses: 2)
        #expect(third.type("Konev").leech == nil)
        var fourth = drill(lapses: 3)
        let leech = try #require(fourth.type("Konev").leech)
        #expect(leech.lapses == 4)
        #expect(leech.wrongAnswers.map(\.text) == ["Konev"])
        #expect(leech.wrongAnswers.map(\.count) == [4])
        #expect(leech.mistakenFor?.card == konev)
    }

    @Test func `is drilled together with that card`() {
        var drill = drill(lapses: 3)
        drill.type("Konev")
        #expect(drill.type(":both").notice == .together(with: konev))
        #expect(drill.type("").asked == konev.prompt)
        drill.type("Konev")
        #expect(drill.type("").asked == zhukov.prompt)
        drill.type("Zhukov")
        #expect(drill.type("").asked == other.prompt)
    }

    @Test func `that was mistaken for no other card cannot be`() {
        var drill = Drill()
        _ = drill.begin()
        #expect(drill.type(":both").notice == .noAnswerYet(.both))
        drill.type("1453")
        #expect(drill.type(":both").notice == .nothingConfused)
    }
}
