internal import English
internal import Expressions

/// The times that a text tells, in order, each with its place.
struct TimeMentions {
    private(set) var all: [TimeMention] = []
    private var beginsSection = false

    /// Adds those of a sentence, each with its first token, and returns their indices.
    mutating func add(
        _ told: [(token: Int, mention: TimeMention)], in passage: Passage, _ block: Block
    ) -> [Int] {
        guard !told.isEmpty || block.isHeading else { return [] }
        let places = TimePlaces(passage, in: block)
        let isHeading = block.isHeading
        if isHeading { beginsSection = true }
        let start = all.count
        for (token, mention) in told {
            var mention = mention
            mention.place = isHeading ? .heading : places.place(of: token)
            mention.tense = places.tense(at: token)
            mention.beginsSection = beginsSection
            mention.paragraph = passage.blockIndex
            beginsSection = isHeading
            all.append(mention)
        }
        for index in start..<all.count {
            if case .time = all[index].value { all[index].day = day(of: index - start, told.map(\.token), from: start) }
        }
        return Array(start..<all.count)
    }

    /// The day that a sentence names beside a time by the clock: the nearer one, or else the one behind it.
    private func day(of place: Int, _ tokens: [Int], from start: Int) -> Int? {
        let near = [place + 1, place - 1].filter { tokens.indices.contains($0) && isDay(start + $0) }
        return near.min { abs(tokens[$0] - tokens[place]) < abs(tokens[$1] - tokens[place]) }.map { start + $0 }
    }

    private func isDay(_ index: Int) -> Bool {
        switch all[index].value {
        case .calendar(let date): date.exactness == 3
        case .offset(let offset): offset.unit == .day
        default: false
        }
    }
}

/// The words of a sentence, with what each one's place and verb say of a time that begins there.
private struct TimePlaces {
    private let passage: Passage
    private let places: [TimeMention.Place]

    init(_ passage: Passage, in block: Block) {
        self.passage = passage
        if case .quotation = block.kind {
            places = passage.tokens.map { _ in .quotation }
            return
        }
        var brackets = 0
        var isQuoted = false
        var sinceComparison = Int.max / 2
        places = passage.tokens.map { token in
            defer {
                switch token.text.utf8.count > 3 ? "" : token.text {
                case "(": brackets += 1
                case ")": brackets -= 1
                case "“": isQuoted = true
                case "”": isQuoted = false
                case "\"": isQuoted.toggle()
                default: break
                }
            }
            if Self.comparing.contains(token.lower) { sinceComparison = 0 } else { sinceComparison += 1 }
            if isQuoted { return .quotation }
            return brackets > 0 ? .parenthesis : sinceComparison < 9 ? .comparison : .text
        }
    }

    /// Whether a token stands in brackets or in someone's words.
    func place(of token: Int) -> TimeMention.Place {
        guard places.indices.contains(token) else { return .text }
        // "planned for 1976": ahead of the story, not in it.
        let isPlan = token > 0 && places[token] == .text && passage.tokens[token - 1].lower == "for"
        return isPlan || places[token] == .text && isRecord(token) ? .comparison : places[token]
    }

    /// "the first time since 1958", "the worst storm since 1958": a time long before the story.
    private func isRecord(_ token: Int) -> Bool {
        guard token > 1, passage.tokens[token - 1].lower == "since" else { return false }
        return passage.tokens[max(0, token - 9)..<(token - 1)].contains {
            $0.isSuperlative || ["first", "last", "only"].contains($0.lower)
        }
    }

    /// What the verb of the innermost clause around a token says of its time.
    func tense(at token: Int) -> TimeMention.Tense {
        let around = passage.clauses.filter { $0.range.contains(token) }
        guard let clause = around.min(by: { $0.range.count < $1.range.count }) else { return .plain }
        switch clause.kind {
        // "the deal announced in May will close": the participle tells what was.
        case .participle: return .plain
        case .infinitive: return .later
        default: break
        }
        let helpers = clause.verb.auxiliaries.map { passage.tokens[$0].lower }
        if helpers.contains(where: Self.helpersAhead.contains) { return .later }
        let first = passage.tokens[clause.verb.first]
        if first.verbForm == .presentThird || Self.present.contains(first.lower) {
            return clause.verb.isPerfect ? .plain : .present
        }
        return helpers.first == "had" && clause.verb.isPerfect ? .earlier : .plain
    }

    /// Words behind which another time is told for comparison.
    private static let comparing: Set<String> = ["against", "compared", "than", "unlike", "versus"]

    /// Forms that are of the present alone.
    private static let present: Set<String> = ["'m", "'re", "'s", "am", "are", "do", "does", "is"]

    private static let helpersAhead: Set<String> = [
        "'ll", "can", "could", "may", "might", "shall", "should", "will", "would",
    ]
}
