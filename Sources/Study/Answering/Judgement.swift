package import Cards

/// What the judge says of an answer, and why.
package struct Judgement: Hashable, Sendable {
    package let verdict: Verdict
    /// A few words for the learner; empty where there is nothing to say.
    package let reason: String

    package init(verdict: Verdict, reason: String) {
        self.verdict = verdict
        self.reason = reason
    }
}
