import Diagnostics
import ReviewHistory
import Study
import Terminal

/// Histories follow edited cards: plain edits are logged and told, doubtful ones asked about once.
@MainActor struct HistoryKeeping {
    let console: Console

    /// Logs what `desk` found out about edited cards, and asks at a terminal where it is in doubt.
    ///
    /// At a pipe nobody can answer: doubtful edits are only told, on standard error, and asked about at the next terminal.
    func settle(
        _ desk: inout LearnerDesk, using generator: inout some RandomNumberGenerator
    ) throws(Diagnostic) {
        if !desk.unloggedLinks.isEmpty {
            try desk.log.append(desk.unloggedLinks, at: WallClock.now)
            desk.unloggedLinks = []
        }
        tell(desk.edited.clear)
        guard !desk.edited.doubtful.isEmpty else { return }
        guard console.isInteractive else { return report(doubt(desk.edited.doubtful.count)) }
        try ask(&desk, using: &generator)
    }

    /// As many edits are shown one by one.
    private static let mostShown = 3

    private func tell(_ links: [EditedCards.Link]) {
        guard !links.isEmpty, console.isInteractive else { return }
        let what =
            links.count == 1 ? "An edited card keeps its history" : "\(links.count) edited cards keep their history"
        console.say(
            StyledText(what + (links.count > Self.mostShown ? " (muster cards --links lists them)." : ":"), .yellow))
        guard links.count <= Self.mostShown else { return }
        for link in links { console.screen.show(link.paragraphs) }
        console.screen.flush()
    }

    private func doubt(_ count: Int) -> Diagnostic {
        Diagnostic(
            "\(Amount.counted(count, "card")) may have been edited, and the history of the old text is not used",
            severity: .warning, notes: ["muster quiz at a terminal asks about it", "muster cards --orphans lists them"])
    }

    private func ask(
        _ desk: inout LearnerDesk, using generator: inout some RandomNumberGenerator
    ) throws(Diagnostic) {
        var answers: [Event] = []
        for link in desk.edited.doubtful {
            console.say(StyledText("Is this the same card, edited? Its history would go on.", .yellow))
            console.screen.show(link.paragraphs)
            console.screen.flush()
            guard let isSame = yesOrNo() else { break }
            for what in isSame ? link.events : [.keptApart(from: link.from, to: link.to)] {
                answers.append(Event(stamp: EventStamp(at: WallClock.now, using: &generator), what: what))
            }
        }
        guard !answers.isEmpty else { return }
        try desk.log.append(answers, at: WallClock.now)
        desk.take(answers)
    }

    /// Nil where the question is left open: with Ctrl-C, Ctrl-D or an empty line.
    private func yesOrNo() -> Bool? {
        while case .line(let line) = console.reader.readLine(prompt: StyledText("y/n (Enter asks later): ", .bold)) {
            let word = line.lowercased()
            if word.isEmpty { return nil }
            if word.hasPrefix("y") { return true }
            if word.hasPrefix("n") { return false }
        }
        return nil
    }
}
