package import Cards
package import Memory

extension Rating {
    /// The rating that an answer earns; the one place where the judge's verdict becomes a step of the memory model.
    ///
    /// | verdict | rating |
    /// |---|---|
    /// | wrong | again |
    /// | close | hard |
    /// | right after two hints or more | hard |
    /// | right | good |
    /// | right, typed, prompt, without a hint | easy |
    ///
    /// Prompt is what `promptSeconds` allows. Picking among choices, ordering steps or going by a cue never earns easy: it
    /// shows recognition, not recall. A slow right answer is good as well, since a clock cannot tell thinking from a telephone
    /// call; `:hard` says so. `seconds` is nil where the time says nothing, as with answers from a file.
    package init(
        verdict: Verdict, form: AnswerForm, hints: Int, seconds: Double?, promptLength: Int, givenLength: Int
    ) {
        switch verdict {
        case .wrong: self = .again
        case .close: self = .hard
        case .right where hints > 1: self = .hard
        case .right:
            let limit = Self.promptSeconds(promptLength: promptLength, givenLength: givenLength)
            let isPrompt = seconds.map { $0 <= limit } ?? false
            self = form == .typed && hints == 0 && isPrompt ? .easy : .good
        }
    }

    /// Seconds for reading the question, thinking for a moment, and typing the answer, without hesitation.
    ///
    /// 25 characters read a second (about 250 words a minute), five typed a second (60 words a minute), a second to think.
    static func promptSeconds(promptLength: Int, givenLength: Int) -> Double {
        1 + Double(promptLength) / 25 + Double(givenLength) / 5
    }
}
