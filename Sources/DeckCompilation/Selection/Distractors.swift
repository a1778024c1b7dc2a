internal import Cards

/// Wrong answers to choose among: of the same sort as the right one, near it, and never right themselves.
struct Distractors {
    /// By document: the answers that any of its candidates has, by sort, in the order of the text.
    private let pools: [[AnswerSort: [Known]]]

    /// Wrong answers of a card.
    private static let count = 3
    /// Answers that are looked at for one card: those nearest in the text.
    private static let reach = 60

    private struct Known {
        /// What the question calls it: "city" in "Which city …?"; empty where it calls it nothing.
        let role: Substring
        let text: String
        let key: String
        let type: AnswerType
        let evidence: Range<Int>
    }

    init(documents: [CandidateDocument]) {
        pools = documents.map { document in
            var pool: [AnswerSort: [Known]] = [:]
            var seen: [AnswerSort: Set<String>] = [:]
            for candidate in document.candidates.sorted(by: { $0.answerRange.lowerBound < $1.answerRange.lowerBound }) {
                guard let sort = AnswerSort(candidate), candidate.form != .sequence else { continue }
                let key = candidate.answer.comparable
                guard !key.isEmpty, seen[sort, default: []].insert(key).inserted else { continue }
                pool[sort, default: []].append(
                    Known(
                        role: candidate.askedNoun, text: candidate.answer, key: key, type: candidate.answerType,
                        evidence: candidate.evidence))
            }
            return pool
        }
    }

    /// The steps of a sequence; else three wrong answers, or none where there are fewer than two.
    func choices(for pick: Pick) -> [String] {
        if !pick.candidate.choices.isEmpty { return pick.candidate.choices }
        guard let sort = AnswerSort(pick.candidate) else { return [] }
        let right = pick.accepted.map(\.comparable)
        let question = pick.prompt.comparable
        var chosen: [String] = []
        var seen: Set<String> = []
        func isWrong(_ key: String) -> Bool {
            guard !key.isEmpty else { return false }
            let isPart = right.contains { $0.holds(words: key) || key.holds(words: $0) }
            return !isPart && !question.holds(words: key) && seen.insert(key).inserted
        }
        for known in near(pick, of: sort) where chosen.count < Self.count {
            if isWrong(known.key), pick.candidate.answerType.excludes(known.type) {
                chosen.append(Self.shown(known.text, beside: pick.candidate))
            }
        }
        for text in NearMisses.of(pick.candidate.answer, type: pick.candidate.answerType)
        where chosen.count < Self.count {
            if isWrong(text.comparable) { chosen.append(text) }
        }
        return chosen.count >= 2 ? chosen : []
    }

    /// A wrong answer with an article only where the right one may have one: "in the [war]" has its own.
    private static func shown(_ text: String, beside candidate: Candidate) -> String {
        candidate.form == .cloze && text.hasPrefix("the ") && !candidate.answer.hasPrefix("the ")
            ? String(text.dropFirst(4)) : text
    }

    /// Answers of the same sort, those of the same role first, then the nearest in value, else in the text. What stands in the evidence
    /// itself is left out where it is a name: "Who met whom?" has more than one right answer.
    private func near(_ pick: Pick, of sort: AnswerSort) -> [Known] {
        let evidence = pick.candidate.evidence
        let role = pick.candidate.askedNoun
        let pool = pools[pick.document][sort] ?? []
        var low = 0
        var high = pool.count
        while low < high {
            let middle = (low + high) / 2
            if pool[middle].evidence.lowerBound < evidence.lowerBound { low = middle + 1 } else { high = middle }
        }
        let window = pool[max(0, low - Self.reach)..<min(pool.count, low + Self.reach)]
        let others = window.filter { known in
            // "Which river?" is answered at sight among towns.
            guard pick.candidate.answerType != .place || role.isEmpty || known.role == role else { return false }
            return !known.evidence.overlaps(evidence) || pick.candidate.answerType.isValue
        }
        let ranks = others.enumerated().map { place, known in
            (known.role == role ? 0 : 1, distance(pick, known), place)
        }
        return ranks.sorted(by: <).map { others[$0.2] }
    }

    private func distance(_ pick: Pick, _ known: Known) -> Double {
        pick.candidate.answerType.distance(to: known.type)
            ?? Double(abs(known.evidence.lowerBound - pick.candidate.evidence.lowerBound))
    }
}

/// What two answers have in common when one can stand among the choices of the other.
struct AnswerSort: Hashable {
    private let name: String

    /// The sort of a candidate's answer; nil where no other answer could be taken for it.
    init?(_ candidate: Candidate) {
        switch candidate.answerType {
        case .date:
            // As exact as each other: a day among days, a year among years.
            name =
                "date "
                + candidate.answer.map { $0.isNumber ? "0" : $0.isLetter ? "a" : String($0) }.joined()
                .split(separator: " ").map { $0.hasPrefix("a") ? "a" : String($0) }.joined(separator: " ")
        case .duration: name = "duration"
        // A gap leaves the unit in its sentence: "300" is no choice beside "450 kilometres".
        case .quantity(_, _, let unit): name = (candidate.form == .cloze ? "number of " : "quantity of ") + unit
        case .share: name = "share"
        case .person: name = "person"
        case .group: name = "group"
        case .place: name = "place"
        case .organization: name = "organization"
        case .event: name = "event"
        case .order: name = "order"
        case .work: name = "work"
        case .term:
            let isName = candidate.answer.first?.isUppercase ?? false
            name = "\(candidate.kind.rawValue) term \(isName)"
        case .clause, .steps: return nil
        }
    }
}

extension AnswerType {
    /// Whether the answer is a value on a scale.
    fileprivate var isValue: Bool {
        switch self {
        case .date, .duration, .quantity, .share: true
        default: false
        }
    }

    /// How far apart two values are; nil for what is no value.
    fileprivate func distance(to other: AnswerType) -> Double? {
        switch (self, other) {
        case (.date(let year?), .date(let otherYear?)): Double(abs(year - otherYear))
        case (.date, .date): 1000
        case (.duration(let days), .duration(let otherDays)): Self.ratio(days, otherDays)
        case (.quantity(let low, let high, _), .quantity(let otherLow, let otherHigh, _)):
            Self.ratio(low + high, otherLow + otherHigh)
        case (.share(let part), .share(let otherPart)): abs(part - otherPart)
        default: nil
        }
    }

    /// Whether a value lies clearly outside of this one: no tenth near, no overlap. What is no value excludes others.
    fileprivate func excludes(_ other: AnswerType) -> Bool {
        switch (self, other) {
        case (.quantity(let low, let high, _), .quantity(let otherLow, let otherHigh, _)):
            otherHigh < low - low.magnitude / 10 || otherLow > high + high.magnitude / 10
        case (.duration(let days), .duration(let otherDays)): Self.ratio(days, otherDays) > 1.1
        case (.share(let part), .share(let otherPart)): abs(part - otherPart) > 0.02
        default: true
        }
    }

    private static func ratio(_ first: Double, _ second: Double) -> Double {
        let (small, great) = (min(abs(first), abs(second)), max(abs(first), abs(second)))
        return small > 0 ? great / small : great > 0 ? .greatestFiniteMagnitude : 1
    }
}

extension Candidate {
    /// The noun that a card asks for: "city" in "In which city …?" and in a gap that shows "city"; empty for the others.
    fileprivate var askedNoun: Substring {
        if let hint { return hint[...] }
        let words = prompt.lowercased().runs(of: .unspaced)
        guard let index = words.prefix(4).firstIndex(where: { $0 == "which" || $0 == "what" }), index + 1 < words.count
        else { return "" }
        return words[index + 1]
    }
}
