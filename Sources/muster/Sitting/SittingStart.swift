import Cards
import Diagnostics
import ReviewHistory
import Scheduling
import Study
import Terminal

/// Everything between a command that asks for a sitting and the first question, and what is left to do at the end.
@MainActor struct SittingStart {
    let mode: StudyMode
    let options: SittingOptions
    var console: Console { .shared }

    /// Plans and runs a sitting.
    func run() throws {
        var chance = SystemRandomNumberGenerator()
        guard let folder = try studyFolder() else { return try runWithoutStudyFolder(using: &chance) }
        var desk = try LearnerDesk(of: folder, scope: scope, using: &chance)
        try HistoryKeeping(console: console).settle(&desk, using: &chance)
        if let remark = desk.library.remark { console.say(remark) }
        var decks = try SittingMaterial(named: options.decks, library: desk.library).decks
        guard !decks.isEmpty else {
            throw Diagnostic(
                "there is no deck yet", path: StudyFolder.displayName(of: folder.decksPath),
                notes: ["make one from a document with: muster compile FILE", "or write one with: muster new DECK"])
        }
        var history = desk.history
        var texts = CardTextLog(history, decks: decks)
        var textChance = chance
        if desk.isPartial, plan(decks, history, using: &chance).cards.isEmpty {
            // What there is to say then depends on all decks.
            try desk.readAll()
            decks = try SittingMaterial(named: options.decks, library: desk.library).decks
        }
        try run(decks, of: folder, history: &history, using: &chance) { (events) throws(Diagnostic) in
            try desk.log.append(events + texts.texts(with: events, using: &textChance), at: WallClock.now)
        }
        guard history.events.count > desk.history.events.count else { return }
        try desk.readAll()
        let all = Dictionary(
            (desk.library.decks + decks).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        try SummaryFile.write(
            history, all.values.sorted { $0.path < $1.path }, to: folder, at: WallClock.now)
    }

    /// Which decks the sitting needs; nil where cards of some kinds are looked for in all of them.
    private var scope: SittingScope? {
        guard options.kinds == nil || !options.decks.isEmpty else { return nil }
        return SittingScope(
            mode: mode, newCards: options.newCards ?? StudyRequest.usualNewCardsPerDay, names: options.decks)
    }

    private func plan(
        _ decks: [Deck], _ history: LearnerHistory, using chance: inout SystemRandomNumberGenerator
    ) -> StudyPlan {
        let request = options.request(mode: mode, decks: Set(decks.map(\.name)))
        return StudyPlan(request, decks: decks, history: history, now: WallClock.now, using: &chance)
    }

    /// Nil where there is no study folder and a document is to be drilled, which needs none.
    private func studyFolder() throws(Diagnostic) -> StudyFolder? {
        do throws(Diagnostic) {
            return try options.study.folder()
        } catch {
            if !options.decks.isEmpty, options.study.name == nil { return nil }
            throw error
        }
    }

    private func runWithoutStudyFolder(using chance: inout SystemRandomNumberGenerator) throws(Diagnostic) {
        let decks = try SittingMaterial(named: options.decks, library: DeckLibrary(files: [])).decks
        console.say(
            StyledText("There is no study folder here, so this sitting is not kept. To keep one: muster init", .yellow))
        var history = LearnerHistory(events: [])
        try run(decks, of: nil, history: &history, using: &chance) { _ in }
    }

    private func run(
        _ decks: [Deck], of folder: StudyFolder?, history: inout LearnerHistory,
        using chance: inout SystemRandomNumberGenerator,
        append: ([Event]) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        let plan = plan(decks, history, using: &chance)
        guard !plan.cards.isEmpty else { return console.say(nothingToDo(plan, decks)) }
        var sitting = StudySession(
            asking: plan.cards, from: decks, history: history,
            settings: StudySession.Settings(
                mode: mode, pausesAfterAnswers: console.isInteractive, isTimed: console.isInteractive),
            at: WallClock.now, using: &chance)
        if console.isInteractive { console.say(StyledText("Type your answer; :help lists the commands.", .dim)) }
        let answers = DeckAnswers(decks: decks, folder: folder)
        let runner = SittingRunner(
            reader: console.reader, screen: console.screen, now: { WallClock.now },
            edit: { (change) throws(Diagnostic) in try answers.carryOut(change) })
        try runner.run(&sitting, using: &chance, append: append)
        history = sitting.history
    }

    private func nothingToDo(_ plan: StudyPlan, _ decks: [Deck]) -> StyledText {
        guard decks.contains(where: { !$0.entries.isEmpty }) else {
            return StyledText("There is no card yet. To write some: add DECK")
        }
        guard plan.candidateCount > 0 else { return "No card is left: they are of other kinds, or suspended." }
        return switch mode {
        case .review: StyledText("There is nothing missed to go over. For what is due: quiz")
        case .learn where plan.newCount == 0: StyledText("There is no new card left.")
        case .learn,
            .quiz where plan.newCount > 0:
            StyledText(
                "Nothing is due, and today's new cards are done; \(plan.newCount) are still new. For more: --new NUMBER"
            )
        case .quiz: StyledText("Nothing is due today.")
        }
    }
}
