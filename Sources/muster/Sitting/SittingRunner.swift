import Cards
import Diagnostics
import ReviewHistory
import Scheduling
import Study
import Terminal

/// Joins a sitting with the keyboard, the screen, the clock and the log.
@MainActor struct SittingRunner {
    let reader: any LineReader
    let screen: Screen
    let now: () -> Moment
    /// Writes an answer into a deck file or takes it out, and says where; nil where there was nothing to do.
    let edit: (DeckEdit) throws(Diagnostic) -> String?
    /// Opens a card in the learner's editor, and says what came of it.
    let open: (PlannedCard) throws(Diagnostic) -> SittingDecks.EditedCard
    /// The sentences around the one that a card rests on.
    let context: (Card) -> Paragraph?

    /// Runs a sitting to its end, by itself, by `:quit`, by Ctrl-D or a second Ctrl-C, or because the screen closed.
    ///
    /// What is to be saved is on disk before anything more is shown: `append` puts events there, and returns when they
    /// are. Throws when it cannot be saved.
    func run(
        _ sitting: inout StudySession, using generator: inout some RandomNumberGenerator,
        append: ([Event]) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        reader.holdInterrupts()
        try settle(sitting.begin(at: now(), using: &generator), append)
        var isInterrupted = false
        while !sitting.isOver {
            guard !screen.isClosed else { return try settle(sitting.end(at: now(), using: &generator), append) }
            let outcome = reader.readLine(
                prompt: prompt(of: sitting), prefill: "", completer: complete, timeLeft: timeLeft(in: sitting))
            switch outcome {
            case .line(let line):
                isInterrupted = false
                let response = sitting.respond(to: line, at: now(), using: &generator)
                try settle(response, append)
                guard let planned = response.editing else { continue }
                try settle(edited(planned, in: &sitting, using: &generator), append)
            case .abandoned:
                isInterrupted = true
                tellHowToEnd()
            case .interrupted where !isInterrupted:
                isInterrupted = true
                tellHowToEnd()
            case .interrupted, .endOfInput, .timeUp:
                try settle(sitting.end(at: now(), using: &generator), append)
            }
        }
    }

    /// After a first Ctrl-C; one that abandons a line is always a first one.
    private func tellHowToEnd() {
        screen.showLine(StyledText("Ctrl-C once more ends the sitting; every answer is saved", .yellow))
        screen.flush()
    }

    private func settle(
        _ response: SittingResponse, _ append: ([Event]) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        if !response.events.isEmpty { try append(response.events) }
        for change in response.edits { screen.show([carryOut(change)]) }
        for output in response.outputs {
            if case .explanation(let why) = output {
                screen.show(why.paragraphs(in: context(why.feedback.card)))
            } else {
                screen.show(output.paragraphs(today: now().studyDay))
            }
        }
        screen.flush()
    }

    /// Lets the learner edit a card; where that cannot be, the sitting goes on as it was.
    private func edited(
        _ planned: PlannedCard, in sitting: inout StudySession, using generator: inout some RandomNumberGenerator
    ) throws(Diagnostic) -> SittingResponse {
        do throws(Diagnostic) {
            let edited = try open(planned)
            return sitting.edited(planned, to: edited.card, in: edited.deck, at: now(), using: &generator)
        } catch {
            screen.show([Paragraph(StyledText("the card was not changed: \(error.message)", .yellow))])
            return SittingResponse()
        }
    }

    /// An exam ends when its time is over, in the middle of a line; other sittings wait for the answer.
    private func timeLeft(in sitting: StudySession) -> LineReader.TimeLeft? {
        guard sitting.settings.mode == .exam, !sitting.isMarking, let ends = sitting.settings.ends else { return nil }
        return { [now] in Double(ends.time - now().time) / 1000 }
    }

    /// Changes a deck file, and tells how that went: a deck that cannot be written ends no sitting.
    private func carryOut(_ change: DeckEdit) -> Paragraph {
        do throws(Diagnostic) {
            let place = try edit(change)
            guard let place else { return Paragraph(StyledText("the deck is as it was", .yellow)) }
            let text = change.isAddition ? "counts from now on: it is in \(place)" : "is taken out of \(place) again"
            return Paragraph(StyledText("“\(change.answer)” \(text)", .yellow))
        } catch {
            return Paragraph(StyledText("the deck was not changed: \(error.message)", .yellow))
        }
    }

    private func prompt(of sitting: StudySession) -> StyledText {
        if sitting.isMarking { return StyledText("Number to count an answer as right, Enter to end: ", .dim) }
        return sitting.isPausing ? StyledText("Enter goes on ", .dim) : StyledText("> ", .cyan)
    }

    /// Commands alone: an answer is never completed.
    private func complete(_ line: String, _ word: String) -> [String] {
        line.hasPrefix(":") && line == word ? SittingCommand.allCases.map(\.typed).filter { $0.hasPrefix(word) } : []
    }
}
