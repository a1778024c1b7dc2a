internal import Cards
internal import ReviewHistory
internal import Scheduling

extension StudySession {
    /// Asks the next card; without one the sitting ends.
    mutating func askNext(at now: Moment, using generator: inout some RandomNumberGenerator) -> SittingResponse {
        guard !isTimeUp(at: now), let planned = state.queue.next() else { return end(at: now, using: &generator) }
        let question = question(for: planned, using: &generator)
        state.phase = .asking(Asked(question: question, since: now))
        return SittingResponse(outputs: [shown(question)])
    }

    /// The question as it is put on the screen.
    func shown(_ question: Question) -> SittingOutput {
        let number = score.asked + (score.has(question.card.identifier) ? 0 : 1)
        return .question(question, number: min(number, state.total), total: state.total)
    }

    /// A missed card comes back after this many others; after each further miss, twice as many.
    ///
    /// So a handful of hard cards never keeps the rest of the sitting from being asked.
    private static let othersBeforeRepeat = 4

    /// After so many misses in one sitting a card is left for the next one.
    private static let mostMisses = 6

    /// Puts a missed card back among those still to be asked; returns false where it was missed too often for that.
    mutating func comeBack(_ planned: PlannedCard) -> Bool {
        let card = planned.card.identifier
        guard !state.queue.isReturning(card) else { return true }
        let misses = state.misses[card, default: 0] + 1
        state.misses[card] = misses
        guard misses < Self.mostMisses else { return false }
        state.queue.insert(planned, behind: Self.othersBeforeRepeat << (misses - 1))
        return true
    }

    func question(for planned: PlannedCard, using generator: inout some RandomNumberGenerator) -> Question {
        let card = planned.card
        let progress = history.progress(of: card.identifier)
        // Looked for only where they may be shown.
        let pinned = settings.form
        let mayChoose = AnswerForm(for: card, progress: progress, distractors: .max, pinned: pinned) == .choices
        let wrong =
            mayChoose ? distractors.distractors(for: planned, count: 3, using: &generator) : []
        let form = AnswerForm(for: card, progress: progress, distractors: wrong.count, pinned: pinned)
        let options: [String] =
            switch form {
            case .typed, .cued: []
            case .choices: ([card.answer] + wrong).shuffled(using: &generator)
            case .order: card.choices.mixed(using: &generator)
            }
        return Question(
            planned: planned, form: form, options: options,
            cue: form == .cued ? Cue.text(for: card) : nil, isRepeat: score.has(card.identifier),
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
