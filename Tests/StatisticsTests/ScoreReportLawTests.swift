import Cards
import Foundation
import Memory
import ReviewHistory
import Statistics
import TestSupport
import Testing

/// The numbers of random learners against `NaiveScores`, whole and filtered, from a history and from the bytes of its log.
struct ScoreReportLawTests {
    private static let deckCount = 3
    private static let decks = (0..<deckCount).map { deck in
        ExampleLearner.deck(
            "deck\(deck)",
            (0..<12).map { ExampleLearner.card("c\(deck)\($0)", CardKind.allCases[$0 % 4]) })
    }
    private static let dayCount = 80
    private static let today = dayCount + 2

    private struct Learner {
        let naive: NaiveScores
        let events: [Event]
    }

    private static func learner(seed: UInt64, answers count: Int) -> Learner {
        var generator = SeededGenerator(seed: seed)
        var moments = Set<Int>()
        while moments.count < count {
            moments.insert(
                Int.random(in: 0..<dayCount, using: &generator) * 86_400
                    + Int.random(in: 20_000..<80_000, using: &generator))
        }
        let answers = moments.sorted().map { moment -> NaiveScores.Answer in
            let deck = Int.random(in: 0..<deckCount, using: &generator)
            let card = Int.random(in: 0..<12, using: &generator)
            let rating = [Rating.again, .hard, .good, .good, .easy].randomElement(using: &generator) ?? .good
            let day = moment / 86_400
            // Two sittings a day, which lie in one another when the second begins late.
            let session = "s\(day)-\(moment % 3 == 0 ? 1 : 2)"
            return NaiveScores.Answer(
                card: "c\(deck)\(card)", deck: "deck\(deck)", kind: CardKind.allCases[card % 4], day: day,
                second: moment % 86_400, form: moment % 2 == 0 ? .choices : .typed,
                verdict: rating == .again ? .wrong : rating == .hard ? .close : .right, rating: rating,
                seconds: Double(moment % 100) / 4, session: session)
        }
        let events = answers.enumerated().map { number, answer in
            ExampleLearner.event(
                "e\(number)",
                .review(
                    Review(
                        card: CardIdentifier(answer.card), deck: answer.deck, kind: answer.kind, form: answer.form,
                        given: "said \(number % 3)", verdict: answer.verdict, rating: answer.rating,
                        seconds: answer.seconds, session: answer.session)),
                day: answer.day, hour: Double(answer.second) / 3600)
        }
        return Learner(naive: NaiveScores(answers: answers), events: events)
    }

    private static func name(_ day: Int) -> String { CalendarDay(number: ExampleLearner.monday + day).description }

    private static func report(_ events: [Event], _ filter: StatisticsFilter = StatisticsFilter()) -> ScoreReport {
        ScoreReport(
            StatisticsFold(
                LearnerHistory(events: events), decks: decks, filter: filter,
                now: ExampleLearner.moment(day: today, hour: 12)))
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `days, periods, groups and sittings agree with a naive count`(seed: UInt64) {
        let learner = Self.learner(seed: seed, answers: 1500)
        let naive = learner.naive
        let report = Self.report(learner.events)
        for day in report.days {
            let here = naive.answers.filter { Self.name($0.day) == day.day }
            #expect(day.answers == here.count)
            #expect(day.right == here.count { $0.isRight })
            #expect(abs(day.seconds - here.reduce(0) { $0 + $1.seconds }) < 0.051)
            #expect(day.recall == NaiveScores.tally(naive.firsts.filter { Self.name($0.day) == day.day }))
        }
        #expect(report.days.reduce(0) { $0 + $1.answers } == 1500)
        #expect(report.days.reduce(0) { $0 + $1.new } == naive.cards.count)
        let later = naive.later
        for (score, length) in zip(report.retention, [1, 7, 30, 365, 100_000]) {
            #expect(score.all == NaiveScores.retention(later.filter { Self.today - $0.day < length }))
        }
        for month in report.retentionByMonth {
            #expect(month.all == NaiveScores.retention(later.filter { Self.name($0.day).hasPrefix(month.period) }))
        }
        for form in report.forms {
            #expect(form.recall == NaiveScores.tally(naive.firsts.filter { $0.form.rawValue == form.name }))
        }
        for sitting in report.standing.sittings {
            var seen: Set<String> = []
            let asked = naive.answers.filter { $0.session == sitting.session && seen.insert($0.card).inserted }
            #expect(sitting.asked == asked.count)
            #expect(sitting.right == asked.count { $0.isRight })
        }
    }

    @Test(arguments: [UInt64(4), 5])
    func `what is known and what was foretold agree with a naive replay`(seed: UInt64) throws {
        let learner = Self.learner(seed: seed, answers: 700)
        let naive = learner.naive
        let report = Self.report(learner.events)
        // 83 days in steps of two, the last of them today.
        #expect(report.known.map(\.day) == stride(from: 0, through: Self.today, by: 2).map(Self.name))
        for (point, day) in zip(report.known, stride(from: 0, through: Self.today, by: 2)) {
            let known = naive.known(atEndOf: day)
            #expect(abs(point.known - known.sum) < 0.00501)
            #expect(point.cards == known.cards)
        }
        let calibration = try #require(report.calibration)
        let foretold = naive.later.compactMap { answer in naive.predicted(answer).map { ($0, answer.rating != .again) }
        }
        #expect(calibration.answers == foretold.count)
        let loss = foretold.reduce(0) { $0 - log(max(0.0001, $1.1 ? $1.0.recall : 1 - $1.0.recall)) }
        #expect(abs(calibration.logLoss - loss / Double(foretold.count)) < 0.00006)
        let bins = Dictionary(grouping: foretold) { min(19, Int($0.0.recall * 20)) }
        #expect(calibration.bins.map(\.answers) == bins.keys.sorted().map { bins[$0]?.count ?? 0 })
        let squares = bins.values.reduce(0.0) { sum, bin in
            let count = Double(bin.count)
            let gap = bin.reduce(0) { $0 + $1.0.recall } / count - Double(bin.count { $0.1 }) / count
            return sum + count * gap * gap
        }
        #expect(abs(calibration.rmse - (squares / Double(foretold.count)).squareRoot()) < 0.00006)
        let mature = naive.later.filter { naive.predicted($0).map { $0.stability >= 21 } ?? false }
        #expect(report.retention.last?.mature == NaiveScores.retention(mature))
    }

    @Test(arguments: [UInt64(6), 7])
    func `a filtered count is that of the answers which it lets through`(seed: UInt64) {
        let learner = Self.learner(seed: seed, answers: 900)
        let filter = StatisticsFilter(
            decks: ["deck0", "deck2"], kinds: [.date, .figure], since: ExampleLearner.monday + 20,
            until: ExampleLearner.monday + 60)
        let report = Self.report(learner.events, filter)
        func isWanted(_ answer: NaiveScores.Answer) -> Bool {
            answer.deck != "deck1" && [.date, .figure].contains(answer.kind) && (20...60).contains(answer.day)
        }
        let all = learner.naive.answers.filter(isWanted)
        #expect(report.standing.answers == all.count)
        #expect(report.standing.recall == NaiveScores.tally(learner.naive.firsts.filter(isWanted)))
        #expect(report.standing.retention == NaiveScores.retention(learner.naive.later.filter(isWanted)))
        #expect(report.standing.sittings.map(\.session).sorted() == Set(all.map(\.session)).sorted())
        #expect(report.standing.decks.map(\.name) == ["deck0", "deck2"])
        #expect(report.confusions.reduce(0) { $0 + $1.count } <= all.count { $0.verdict == .wrong })
    }

    @Test(arguments: [UInt64(8), 9])
    func `hard cards and confusions are those of a naive count`(seed: UInt64) {
        let learner = Self.learner(seed: seed, answers: 900)
        let report = Self.report(learner.events)
        let firsts = learner.naive.firsts
        for card in report.hardest {
            #expect(card.recall == NaiveScores.tally(firsts.filter { $0.card == card.card }))
        }
        let least = { (card: String) -> Double in
            let tally = NaiveScores.tally(firsts.filter { $0.card == card })
            return Tally(right: tally.total - tally.right, total: tally.total).interval?.lowerBound ?? 0
        }
        let ranked = learner.naive.cards.map(least).sorted(by: >)
        #expect(report.hardest.map { least($0.card) } == Array(ranked.prefix(20)))
        var counts: [String: Int] = [:]
        for (number, answer) in learner.naive.answers.enumerated() where answer.verdict == .wrong {
            counts["\(answer.card) said \(number % 3)", default: 0] += 1
        }
        #expect(report.confusions.map(\.count) == Array(counts.values.filter { $0 > 1 }.sorted(by: >).prefix(20)))
        for found in report.confusions { #expect(counts["\(found.card) \(found.given)"] == found.count) }
    }

    @Test func `the bytes of a log count as its history does, in any number of parts`() throws {
        let learner = Self.learner(seed: 10, answers: 20_000)
        let expected = Self.report(learner.events)
        let bytes = Array(learner.events.map { $0.line + "\n" }.joined().utf8)
        for workers in [1, 4] {
            let table = try #require(ReviewTable(logs: [LogSource(bytes, blockSize: 1 << 16)], workers: workers))
            let fold = StatisticsFold(
                table, decks: Self.decks, now: ExampleLearner.moment(day: Self.today, hour: 12))
            #expect(ScoreReport(fold) == expected)
        }
    }
}
