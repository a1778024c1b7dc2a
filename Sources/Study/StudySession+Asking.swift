internal import Cards
internal import ReviewHistory
internal import Scheduling

extension StudySession {
    /// Asks the next card; without one the sitting ends.
    mutating func askNext(at now: Moment, using generator: inout some RandomNumberGenerator) -> SittingResponse {
        guard !state.queue.isEmpty else { return end(at: now, using: &generator) }
        let question = question(for: state.queue.removeFirst(), using: &generator)
        state.phase = .asking(Asked(question: question, since: now))
        return SittingResponse(outputs: [shown(question)])
    }

    /// The question as it is put on the screen.
    func shown(_ question: Question) -> SittingOutput {
        let number = score.asked + (score.has(question.card.identifier) ? 0 : 1)
        return .question(question, number: min(number, state.total), total: state.total)
    }

    /// A missed card comes back after this many others.
    private static let othersBeforeRepeat = 4

    /// Puts a missed card back among those still to be asked.
    mutating func comeBack(_ planned: PlannedCard) {
        guard !state.queue.contains(where: { $0.card.identifier == planned.card.identifier }) else { return }
        state.queue.insert(planned, at: min(Self.othersBeforeRepeat, state.queue.count))
    }

    private func question(for planned: PlannedCard, using generator: inout some RandomNumberGenerator) -> Question {
        let card = planned.card
        let progress = history.progress(of: card.identifier)
        // Looked for only where they may be shown.
        let mayChoose = AnswerForm(for: card, progress: progress, distractors: .max) == .choices
        let wrong =
            mayChoose ? distractors.distractors(for: planned, count: 3, using: &generator) : []
        let form = AnswerForm(for: card, progress: progress, distractors: wrong.count)
        let options: [String] =
            switch form {
            case .typed: []
            case .choices: ([card.answer] + wrong).shuffled(using: &generator)
            case .order: card.choices.mixed(using: &generator)
            }
        return Question(
            planned: planned, form: form, options: options, isRepeat: score.has(card.identifier),
            answerBefore: history.answerBefore(card.identifier))
    }
}

extension [String] {
    /// In an order by chance, but not the one they are in.
    fileprivate func mixed(using generator: inout some RandomNumberGenerator) -> [String] {
        let mixed = shuffled(using: &generator)
        return mixed == self ? Array(dropFirst() + prefix(1)) : mixed
    }
}
