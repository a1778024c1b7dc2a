package import Cards

/// What the judge says of an answer, and why.
package struct Judgement: Hashable, Sendable {
    package let verdict: Verdict
    /// One line for the learner, in lower case and without a full stop, safe to show: "one letter off: Zhukov".
    package let reason: String

    package init(_ verdict: Verdict, _ reason: String) {
        self.verdict = verdict
        self.reason = reason
    }
}

extension Verdict {
    /// Right is better than close, close than wrong.
    var rank: Int {
        switch self {
        case .right: 2
        case .close: 1
        case .wrong: 0
        }
    }
}
