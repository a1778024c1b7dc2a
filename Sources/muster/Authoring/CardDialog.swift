import Cards
import Terminal

/// The questions that `muster add` asks for one card. At a pipe the same lines are read without prompts.
@MainActor struct CardDialog {
    let console: Console

    /// What came of the dialog.
    enum Outcome {
        case card(Card)
        /// A line was abandoned with Ctrl-C: the card is not written, the next may be.
        case abandoned
        /// An empty question or the end of input: there is nothing more to write.
        case finished
    }

    private struct Abandoned: Error {}

    /// Asks for one card.
    func run() -> Outcome {
        do throws(Abandoned) {
            guard let prompt = try ask("Question"), !prompt.isEmpty else { return .finished }
            var answer = ""
            while answer.isEmpty {
                guard let line = try ask("Answer") else { return .finished }
                answer = line
                if answer.isEmpty { console.say(StyledText("A card needs an answer; Ctrl-C drops the card.", .yellow)) }
            }
            var also: [String] = []
            while let line = try ask("Also right (Enter to go on)"), !line.isEmpty { also.append(line) }
            let kind = try askKind()
            let note = try ask("Note (Enter for none)") ?? ""
            return .card(
                Card(
                    form: .question, kind: kind, prompt: prompt, answer: answer, also: also,
                    note: note.isEmpty ? nil : note))
        } catch {
            return .abandoned
        }
    }

    /// Whether a question is answered with yes.
    func confirms(_ question: String) -> Bool {
        guard case .line(let answer) = console.reader.readLine(prompt: StyledText(question, .bold)) else {
            return false
        }
        return answer.lowercased().hasPrefix("y")
    }

    private func askKind() throws(Abandoned) -> CardKind? {
        let names = CardKind.allCases.map(\.rawValue)
        while let line = try ask("Kind (Enter for none)", completing: names), !line.isEmpty {
            if let kind = CardKind(rawValue: line.lowercased()) { return kind }
            let fitting = names.filter { $0.hasPrefix(line.lowercased()) }
            if fitting.count == 1, let kind = CardKind(rawValue: fitting[0]) { return kind }
            console.say(StyledText("The kinds: " + names.joined(separator: ", "), .yellow))
        }
        return nil
    }

    /// A line without white space at its ends; nil at the end of input.
    private func ask(_ what: String, completing candidates: [String] = []) throws(Abandoned) -> String? {
        switch console.reader.readLine(
            prompt: StyledText(what + ": ", .bold), prefill: "",
            completer: { _, word in candidates.filter { $0.hasPrefix(word) } })
        {
        case .line(let line): line.collapsed
        case .interrupted, .abandoned: throw Abandoned()
        case .endOfInput, .timeUp: nil
        }
    }
}
