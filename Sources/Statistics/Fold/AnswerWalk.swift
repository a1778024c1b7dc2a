#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif
internal import Cards
internal import Memory
internal import Parallel
internal import ReviewHistory

/// The one walk over all answers from which every number comes: card by card, each card's answers in the order of the log.
struct AnswerWalk {
    let table: ReviewTable
    let catalogue: Catalogue
    let filter: StatisticsFilter
    let days: DayIndex
    /// Days of study at whose end is asked how much is known, ascending.
    let sampleDays: [Int]
    /// When each sitting began.
    private let sittingStarts: [Int64]
    private let rowsByCard: GroupedPlaces

    /// How the answer was asked for, in the order of `Sums.forms`.
    static let forms = AnswerForm.allCases

    /// The place of a form in `forms`, without a search: it is asked for once an answer.
    private static func place(of form: AnswerForm) -> Int {
        switch form {
        case .choices: 0
        case .cued: 1
        case .typed: 2
        case .order: 3
        }
    }

    /// From this stability on, in days, a card counts as mature.
    static let matureStability = 21.0

    init(_ table: ReviewTable, _ catalogue: Catalogue, _ filter: StatisticsFilter, days: DayIndex, sampleDays: [Int]) {
        self.table = table
        self.catalogue = catalogue
        self.filter = filter
        self.days = days
        self.sampleDays = sampleDays
        sittingStarts = table.sittings.map(\.start.time)
        rowsByCard = table.rowsByCard
    }

    /// The sums over all cards. They are added up in parts, always the same ones, so that no digit depends on how many
    /// cores there are.
    func sums() -> Sums {
        let count = table.cards.count
        let partCount = count < 1000 ? 1 : 8
        let parts = inParallel(partCount) { part in
            sums(of: count * part / partCount..<count * (part + 1) / partCount)
        }
        var all = empty
        all.cards.reserveCapacity(count)
        for part in parts { all.append(part) }
        return all
    }

    private var empty: Sums {
        Sums(
            days: days.days.count, decks: catalogue.decks.count, forms: Self.forms.count, tags: catalogue.tags.count,
            sittings: table.sittings.count, known: sampleDays.count)
    }

    private func sums(of cards: Range<Int>) -> Sums {
        var sums = empty
        sums.cards.reserveCapacity(cards.count)
        for card in cards { sums.cards.append(add(card, to: &sums)) }
        return sums
    }

    private func add(_ card: Int, to sums: inout Sums) -> Sums.CardSum {
        let facts = catalogue.facts[card]
        let places = rowsByCard[card]
        var group = Sums.GroupSum()
        var known: ReviewedCard?
        var sum = Sums.CardSum()
        var sample = 0
        guard let first = places.first else { return sum }
        var next = table.rows[Int(first)]
        for index in places.indices {
            let row = next
            // Asked for early: it lies anywhere in memory, and comes while this one is counted.
            if index + 1 < places.endIndex { next = table.rows[Int(places[index + 1])] }
            let day = Int(row.day)
            // Only the first answer of a day tells what was still known.
            // What was asked outside of the schedule tells nothing of the memory, nor does it change it.
            let isFirst = !row.isPractice && (known.map { $0.lastDay < day } ?? true)
            if facts.isWanted {
                if facts.isKept { addKnown(known, before: day, &sample, to: &sums) }
                sums.days[days.place(of: day)].isStudied = true
                if filter.covers(day) {
                    count(row, card, facts, known, isFirst: isFirst, to: &sums)
                    group.answers += 1
                    group.seconds += row.seconds
                    if isFirst { group.first.count(row.isRight) }
                    if isFirstInSitting(index, of: places) {
                        sums.sittings[Int(row.sitting)].asked += 1
                        sums.sittings[Int(row.sitting)].right += row.isRight ? 1 : 0
                    }
                }
            }
            if row.isPractice { continue }
            known = ReviewedCard.after(row.rating, as: row.form, on: day, from: known, model: table.model)
        }
        if facts.isWanted {
            if facts.isKept { addKnown(known, before: .max, &sample, to: &sums) }
            sums.decks[facts.deck] += group
            sums.kinds[facts.kind] += group
            for tag in facts.tags { sums.tags[tag] += group }
        }
        sum.first = group.first
        sum.progress = known?.scheduled(table.cards[card], model: table.model, desiredRetention: table.desiredRetention)
        return sum
    }

    private func count(
        _ row: ReviewRow, _ card: Int, _ facts: Catalogue.Facts, _ known: ReviewedCard?, isFirst: Bool,
        to sums: inout Sums
    ) {
        let day = days.place(of: Int(row.day))
        sums.days[day].answers += 1
        sums.days[day].right += row.isRight ? 1 : 0
        sums.days[day].seconds += row.seconds
        sums.sittings[Int(row.sitting)].seconds += row.seconds
        let form = Self.place(of: row.form)
        sums.forms[form].answers += 1
        sums.forms[form].seconds += row.seconds
        if row.verdict == .wrong, row.given >= 0 {
            sums.confused.append(Sums.ConfusedAnswer(card: Int32(card), given: row.given))
        }
        guard isFirst else { return }
        sums.days[day].first.count(row.isRight)
        sums.forms[form].first.count(row.isRight)
        guard let known else { return sums.days[day].new += 1 }
        let isRecalled = row.rating > .again
        if known.memory.stability < Self.matureStability {
            sums.days[day].young.count(isRecalled)
        } else {
            sums.days[day].mature.count(isRecalled)
        }
        let predicted = table.model.curve.recall(
            after: Double(Int(row.day) - known.lastDay), stability: known.memory.stability)
        let bin = min(Calibration.binCount - 1, Int(predicted * Double(Calibration.binCount)))
        sums.bins[bin].predicted += predicted
        sums.bins[bin].recalled.count(isRecalled)
        sums.logLoss -= log(max(Calibration.leastProbability, isRecalled ? predicted : 1 - predicted))
    }

    /// Adds what was known at the end of the days from `sample` on that lie before `day`, after the answers in `known`.
    private func addKnown(_ known: ReviewedCard?, before day: Int, _ sample: inout Int, to sums: inout Sums) {
        while sample < sampleDays.count, sampleDays[sample] < day {
            if let known {
                sums.known[sample].cards += 1
                sums.known[sample].recall += recall(of: known, on: sampleDays[sample])
            }
            sample += 1
        }
    }

    /// The probability that a card is recalled at the end of a day; what was just missed is not in mind, however short
    /// ago that was.
    func recall(of card: ReviewedCard, on day: Int) -> Double {
        if card.isOpenLapse { return 0 }
        return table.model.curve.recall(after: Double(max(0, day - card.lastDay)), stability: card.memory.stability)
    }

    /// Whether a card was not answered before in the sitting of its answer at `index`.
    private func isFirstInSitting(_ index: Int, of places: ArraySlice<Int32>) -> Bool {
        let sitting = table.rows[Int(places[index])].sitting
        let start = sittingStarts[Int(sitting)]
        var earlier = index - 1
        while earlier >= places.startIndex, table.rows[Int(places[earlier])].time >= start {
            if table.rows[Int(places[earlier])].sitting == sitting { return false }
            earlier -= 1
        }
        return true
    }
}
