import Cards
import Diagnostics
import ReviewHistory
import Scheduling
import Statistics
import Study
import Terminal

/// Everything between a command that asks for a sitting and the first question, and what is left to do at the end.
@MainActor struct SittingStart {
    let mode: StudyMode
    let options: SittingOptions
    var allLapses = false
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
        let allDecks = all.values.sorted { $0.path < $1.path }
        try SummaryFile.write(history, allDecks, to: folder, at: WallClock.now)
        let statistics = LearnerStatistics(history, decks: allDecks, now: WallClock.now)
        console.say(statistics.lineAfterSitting(reviewsPerDay: history.settings.reviewsPerDay))
    }

    /// Which decks the sitting needs; nil where cards of some kinds or tags are looked for in all of them, and in an exam and for
    /// cramming, which may ask any card.
    private var scope: SittingScope? {
        let isOverAll = mode == .exam || mode == .cram || options.kinds != nil || options.tags != nil
        guard !isOverAll || !options.decks.isEmpty else { return nil }
        return SittingScope(mode: mode, newCards: options.newCards, names: options.decks)
    }

    private func plan(
        _ decks: [Deck], _ history: LearnerHistory, using chance: inout SystemRandomNumberGenerator
    ) -> StudyPlan {
        var request = options.request(mode: mode, decks: Set(decks.map(\.name)), settings: history.settings)
        request.allLapses = allLapses
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
        try checkTags(in: decks)
        let plan = plan(decks, history, using: &chance)
        guard !plan.cards.isEmpty else { return console.say(nothingToDo(plan, decks)) }
        if let backlog = plan.backlog, console.isInteractive {
            console.say(StyledText(backlog.sentence(of: plan.cards.count, seconds: history.usualSeconds), .dim))
        }
        let now = WallClock.now
        var sitting = StudySession(
            asking: plan.cards, from: decks, history: history,
            settings: StudySession.Settings(
                mode: mode, pausesAfterAnswers: console.isInteractive, isTimed: console.isInteractive,
                form: options.form ?? history.settings.form, ends: options.minutes.map { now.later(minutes: $0) }),
            at: now, using: &chance)
        if console.isInteractive { console.say(StyledText("Type your answer; :help lists the commands.", .dim)) }
        var files = SittingDecks(decks: decks, folder: folder, wantsToGoBack: wantsToGoBack)
        let runner = SittingRunner(
            reader: console.reader, screen: console.screen, now: { WallClock.now },
            edit: { (change) throws(Diagnostic) in try files.carryOut(change) },
            open: { (planned) throws(Diagnostic) in try files.open(planned) },
            context: { EvidenceContext(of: $0, in: folder)?.paragraph })
        try runner.run(&sitting, using: &chance, append: append)
        history = sitting.history
    }

    /// After an edit that left an error: the card would be lost to the sitting.
    private func wantsToGoBack() -> Bool {
        guard console.isInteractive else { return false }
        let outcome = console.reader.readLine(prompt: "There is an error in the deck. Open it again? (y/n) ")
        guard case .line(let answer) = outcome else { return false }
        return !answer.lowercased().hasPrefix("n")
    }

    /// A tag that no card has is a slip of the keyboard.
    private func checkTags(in decks: [Deck]) throws(Diagnostic) {
        guard let wanted = options.tags else { return }
        let tags = Set(decks.flatMap { $0.entries.flatMap(\.card.tags) })
        let known = Set(tags.map { $0.lowercased() })
        guard let unknown = wanted.sorted().first(where: { !known.contains($0.lowercased()) }) else { return }
        let meant = suggestion(for: unknown, among: tags.sorted()).map { "did you mean “\($0)”?" }
        let all = tags.isEmpty ? "no card here has a tag" : "the tags: \(tags.sorted().joined(separator: ", "))"
        throw Diagnostic("no card has the tag “\(unknown)”", notes: [meant, all].compactMap { $0 })
    }

    private func nothingToDo(_ plan: StudyPlan, _ decks: [Deck]) -> StyledText {
        guard decks.contains(where: { !$0.entries.isEmpty }) else {
            return StyledText("There is no card yet. To write some: add DECK")
        }
        guard plan.candidateCount > 0 else { return "No card is left: they are of other kinds, or suspended." }
        if let backlog = plan.backlog {
            return StyledText(
                "Today's reviews are done. \(backlog.due) more are due: tomorrow, or now with --count NUMBER.")
        }
        return switch mode {
        case .review: StyledText("There is nothing missed to go over. For what is due: quiz")
        case .learn where plan.newCount == 0: StyledText("There is no new card left.")
        case .learn,
            .quiz where plan.newCount > 0:
            StyledText(
                "Nothing is due, and today's new cards are done; \(plan.newCount) are still new. For more: --new NUMBER"
            )
        case .quiz: StyledText("Nothing is due today. To drill all the same: cram")
        case .exam, .cram: "No card is left."
        }
    }
}
