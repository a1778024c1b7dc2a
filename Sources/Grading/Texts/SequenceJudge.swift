internal import Cards
internal import Diagnostics

/// Judges an order of steps by its inversions.
struct SequenceJudge: Sendable {
    private let steps: [String]
    /// The steps taken apart.
    private let texts: [AnswerText]

    /// The steps in the right order; without them, those of the first accepted answer, joined by `; `.
    init(steps: [String], accepted: [String]) {
        let steps = steps.isEmpty ? AnswerVariants.split(accepted.first ?? "", at: [";"]) : steps
        self.steps = steps
        texts = steps.map(AnswerText.init)
    }

    /// The verdict on steps written out, in any of the usual separators; nil where they cannot be told apart.
    func judge(_ given: String) -> Judgement? {
        guard steps.count > 1 else { return nil }
        for separators in [[";", "\n"], ["→", "->", ">"], [","]] {
            let parts = AnswerVariants.split(given, at: separators)
            guard parts.count > 1 else { continue }
            if let order = order(of: parts) { return judge(order: order) }
        }
        return nil
    }

    /// The steps that the parts of an answer mean; nil where one means none.
    private func order(of parts: [String]) -> [Int]? {
        var order: [Int] = []
        for part in parts {
            guard let step = index(of: part) else { return nil }
            order.append(step)
        }
        return order
    }

    /// The verdict on an order of the steps, by their places in the right one (from 0).
    func judge(order: [Int]) -> Judgement {
        let right = steps.map(\.displaySafe).joined(separator: "; ")
        guard Set(order).count == order.count, order.count == steps.count else {
            let isInOrder = order == order.sorted() && Set(order).count == order.count
            let missing = steps.indices.filter { !order.contains($0) }
            // All but one in their order are nearly all.
            guard isInOrder, missing.count == 1, steps.count > 2 else {
                return Judgement(.wrong, "\(Set(order).count) of the \(steps.count) steps: \(right)")
            }
            return Judgement(.close, "the order is right; missing: \(steps[missing[0]].displaySafe)")
        }
        var inversions = 0
        var firstWrong: (Int, Int)?
        for (place, step) in order.enumerated() {
            for later in order[(place + 1)...] where later < step {
                inversions += 1
                firstWrong = firstWrong ?? (later, step)
            }
        }
        guard let (early, late) = firstWrong else { return Judgement(.right, "right") }
        let reason = "“\(steps[early].displaySafe)” comes before “\(steps[late].displaySafe)”"
        let pairs = steps.count * (steps.count - 1) / 2
        return Judgement(steps.count > 2 && inversions * 3 <= pairs ? .close : .wrong, reason)
    }

    /// The step that a part of the answer means: the same words, or more words in common than with any other step.
    private func index(of part: String) -> Int? {
        let text = AnswerText(part)
        if let same = texts.firstIndex(where: { $0.isSame(as: text) }) { return same }
        let shared = texts.map { step in
            WordAlignment(
                given: text.content, wanted: step.content, protected: .none,
                byMeaning: true
            ).pairs.count
        }
        guard let most = shared.max(), most > 0, shared.count(where: { $0 == most }) == 1 else { return nil }
        return shared.firstIndex(of: most)
    }
}

extension AnswerKey {
    /// Judges an order picked step by step: `order` holds the places (from 0) of the steps in the right order.
    package func judge(order: [Int]) -> Judgement {
        (sequence ?? SequenceJudge(steps: choices, accepted: accepted)).judge(order: order)
    }
}
