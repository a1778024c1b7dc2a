import Scheduling

extension Backlog {
    /// What is due beyond a day's worth, and how long today's part takes, in one sentence.
    ///
    /// `count` cards are asked now, each for about `seconds`.
    func sentence(of count: Int, seconds: Double) -> String {
        let minutes = max(1, Int((Double(count) * seconds / 60).rounded()))
        return
            "\(due) are due: today the \(today) that would fade most by waiting, about \(minutes) min; in \(days) days all are done."
    }
}
