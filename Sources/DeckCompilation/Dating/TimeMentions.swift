internal import English
internal import Expressions

/// The times that a text tells, in order, each with its place.
struct TimeMentions {
    private(set) var all: [TimeMention] = []
    private var beginsSection = false

    /// Adds those of a sentence, by their first bytes, and returns their indices.
    mutating func add(
        _ told: [(byte: Int, mention: TimeMention)], in passage: Passage, _ block: Block
    ) -> [Int] {
        let isHeading = if case .heading = block.kind { true } else { false }
        if isHeading { beginsSection = true }
        let start = all.count
        for (byte, mention) in told {
            var mention = mention
            mention.place = isHeading ? .heading : passage.place(of: byte, in: block)
            mention.tense = passage.tense(at: byte)
            mention.beginsSection = beginsSection
            beginsSection = isHeading
            all.append(mention)
        }
        for index in start..<all.count {
            if case .time = all[index].value { all[index].day = day(for: index, from: start) }
        }
        return Array(start..<all.count)
    }

    /// The day that a sentence names behind a time by the clock, or else right before it.
    private func day(for index: Int, from start: Int) -> Int? {
        let near = [index + 1, index - 1].filter { $0 >= start && $0 < all.count }
        return near.first { index in
            switch all[index].value {
            case .calendar(let date): date.exactness == 3
            case .offset(let offset): offset.unit == .day
            default: false
            }
        }
    }
}

extension Passage {
    /// Whether a date stands in brackets or in someone's words.
    fileprivate func place(of byte: Int, in block: Block) -> TimeMention.Place {
        if case .quotation = block.kind { return .quotation }
        var brackets = 0
        var isQuoted = false
        for token in tokens {
            guard token.range.lowerBound < byte else { break }
            switch token.text {
            case "(": brackets += 1
            case ")": brackets -= 1
            case "“": isQuoted = true
            case "”": isQuoted = false
            case "\"": isQuoted.toggle()
            default: break
            }
        }
        return isQuoted ? .quotation : brackets > 0 ? .parenthesis : .text
    }

    /// What the verb of the innermost clause around a date says of its time.
    fileprivate func tense(at byte: Int) -> TimeMention.Tense {
        guard let token = tokens.firstIndex(where: { $0.range.upperBound > byte }),
            let clause = clauses.filter({ $0.range.contains(token) && $0.verb.isFinite })
                .min(by: { $0.range.count < $1.range.count })
        else { return .plain }
        let helpers = clause.verb.auxiliaries.map { tokens[$0].lower }
        if helpers.contains(where: Self.helpersAhead.contains) { return .later }
        if !clause.verb.isPast { return .present }
        return helpers.first == "had" && clause.verb.isPerfect ? .earlier : .plain
    }

    private static let helpersAhead: Set<String> = [
        "'ll", "can", "could", "may", "might", "shall", "should", "will", "would",
    ]
}
