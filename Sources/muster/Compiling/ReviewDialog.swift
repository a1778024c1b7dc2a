import Cards
import DeckCompilation
import Terminal

/// `muster compile --review` at the terminal: each card beside its evidence, one key each. At a pipe, one line each.
@MainActor struct ReviewDialog {
    let console: Console
    let log: DecisionLog

    private static let keys = "keep (k)  fix (f)  drop (d)  undo (u)  quit (q)"

    /// Goes through the session until all is decided or the person quits; every decision is on the disk at once.
    func run(_ start: ReviewSession) throws -> ReviewSession {
        var session = start
        while let card = session.card {
            show(card, in: session)
            var isDecided = false
            while !isDecided {
                guard case .key(let key) = console.reader.readKey(prompt: StyledText("› ", .bold)) else {
                    return leave(session)
                }
                echo(key)
                switch Character(key.lowercased()) {
                case "k": isDecided = try remember(session.decide(.keep))
                case "d": isDecided = try remember(session.decide(.drop))
                case "u":
                    isDecided = try remember(session.decide(.undo))
                    if !isDecided { console.say(StyledText("There is nothing to take back.", .yellow)) }
                case "f":
                    guard let (prompt, answer) = edited(card.card) else { break }
                    isDecided = try remember(session.decide(.fix, prompt: prompt, answer: answer))
                case "q": return leave(session)
                default: console.say(StyledText(Self.keys, .yellow))
                }
            }
        }
        return leave(session)
    }

    /// Says what the key means, and ends the line of the key prompt: line editing counts from the first column.
    private func echo(_ key: Character) {
        guard console.isInteractive else { return }
        let words: [Character: String] = ["k": "kept", "f": "fix", "d": "dropped", "u": "undo", "q": "quit"]
        console.say(StyledText(words[Character(key.lowercased())] ?? "", .dim))
    }

    private func remember(_ decision: ReviewDecision?) throws -> Bool {
        guard let decision else { return false }
        try log.append(decision)
        return true
    }

    private func show(_ compiled: CompiledCard, in session: ReviewSession) {
        let card = compiled.card
        let number = session.cards.count - session.undecidedCount + 1
        console.say()
        console.say(StyledText("\(number)/\(session.cards.count)  \(card.kind?.rawValue ?? "")", .dim))
        console.say(StyledText("Q: " + card.shownPrompt, .bold), hanging: 3)
        console.say(StyledText("A: " + card.answer, .green), hanging: 3)
        if !card.also.isEmpty {
            console.say(StyledText("also: " + card.also.joined(separator: " · "), .dim), indent: 3, hanging: 2)
        }
        if !card.choices.isEmpty {
            let what = card.form == .sequence ? "order: " : "choices: "
            console.say(StyledText(what + card.choices.joined(separator: " · "), .dim), indent: 3, hanging: 2)
        }
        let source = "\(compiled.evidence.file):\(compiled.evidence.line)"
        console.say(StyledText("“\(card.evidence ?? "")” " + source, .cyan), indent: 3)
        console.say(StyledText(Self.keys, .dim))
    }

    /// The question and answer as the person leaves them; an empty line leaves one as it was. Nil for Ctrl-C.
    private func edited(_ card: Card) -> (prompt: String, answer: String)? {
        guard let prompt = line("Question: ", card.prompt) else { return nil }
        // The answer of a sequence is its steps, which are mended in the deck itself.
        guard card.form != .sequence else { return (prompt, card.answer) }
        guard let answer = line("Answer: ", card.answer) else { return nil }
        return (prompt, answer)
    }

    private func line(_ label: String, _ prefill: String) -> String? {
        switch console.reader.readLine(prompt: StyledText(label, .bold), prefill: prefill, completer: nil) {
        case .line(let line): line.collapsed.isEmpty ? prefill : line.collapsed
        case .interrupted, .abandoned, .endOfInput, .timeUp: nil
        }
    }

    private func leave(_ session: ReviewSession) -> ReviewSession {
        let rest = session.undecidedCount == 0 ? "" : ", \(session.undecidedCount) still to read"
        console.say(StyledText("\(session.keptCount) kept, \(session.droppedCount) dropped\(rest)."))
        return session
    }
}
