internal import Diagnostics

extension DeckParser {
    /// The card of a `Q:`, or none where it is not whole.
    mutating func questionCards(_ draft: CardDraft) -> [Card] {
        let lines = draft.keyLines.map { Value(line: $0, text: bytes.text($0.value)) }
        let values = readValues(lines)
        let prompt = bytes.text(draft.prompt).cardText
        guard !prompt.isEmpty else {
            report("card has an empty question", at: draft.marker, notes: ["write the question behind \"Q:\""])
            return []
        }
        if let hint = lines.first(where: { $0.line.key == .hint }) {
            warn(
                "\"hint:\" is for the gap of a sentence", at: hint.line.word,
                notes: ["delete the line, or write a \"C:\" card"])
        }
        if lines.contains(where: { $0.line.key == .steps }) { return sequence(draft, prompt, values, lines) }

        guard let answerLines = draft.answer else {
            report("card has a question but no answer", at: draft.marker, notes: ["add a line starting with \"A:\""])
            return []
        }
        let answer = bytes.text(answerLines).cardText
        guard !answer.isEmpty else {
            let start = answerLines.first?.lowerBound ?? draft.marker.lowerBound
            report("card has an empty answer", at: start - 2..<start, notes: ["write the answer behind \"A:\""])
            return []
        }
        let choices = wrongChoices(values, answer: answer, lines)
        if values.isChoice, choices.isEmpty {
            let form = lines.first { $0.line.key == .form }?.line
            report(
                "\"form: choice\" without choices", at: form?.word ?? draft.marker,
                notes: ["add a line \"choices:\" with the wrong ones"])
            return []
        }
        return [
            Card(
                form: values.isChoice ? .choice : .question, kind: values.kind, prompt: prompt, answer: answer,
                also: values.also, choices: choices, note: values.note, tags: values.tags, source: values.source,
                evidence: values.evidence, explicitIdentifier: values.identifier)
        ]
    }

    private mutating func sequence(
        _ draft: CardDraft, _ prompt: String, _ values: CardValues, _ lines: [Value]
    ) -> [Card] {
        let stepsLine = lines.first { $0.line.key == .steps }?.line
        guard values.steps.count > 1 else {
            report(
                "a sequence needs at least two steps", at: stepsLine?.value ?? draft.marker,
                notes: ["separate steps by \";\", or add a line \"steps:\" for each"])
            return []
        }
        // A deck may repeat the steps as the answer, so that other programs can drill it too.
        if let answer = draft.answer.map({ bytes.text($0) }),
            answer.collapsed != values.steps.joined(separator: "; ").collapsed
        {
            report(
                "a card with steps takes no other answer", at: draft.marker,
                notes: ["delete the line \"A:\" or the lines \"steps:\""])
            return []
        }
        for line in lines where [.choices, .also, .form].contains(line.line.key) {
            warn(
                "\"\(line.line.key.rawValue):\" does not go with \"steps:\"", at: line.line.word,
                notes: ["delete the line"])
        }
        return [
            Card(
                form: .sequence, kind: values.kind, prompt: prompt, answer: "", choices: values.steps,
                note: values.note, tags: values.tags, source: values.source, evidence: values.evidence,
                explicitIdentifier: values.identifier)
        ]
    }
}
