internal import English
internal import Expressions

/// Finds the times of a sentence that are counted from an event.
///
/// "two days after the fall of Troy", "a year later than the first edition", "the day before he sailed",
/// "within a week of the vote", "ten years since the treaty".
struct EventOffsetReader {
    let passage: Passage
    private var tokens: [Token] { passage.tokens }

    init(_ passage: Passage) { self.passage = passage }

    /// In order of the sentence.
    func offsets() -> [EventOffset] {
        let measured = passage.dates.compactMap(measured)
        let single = tokens.indices.compactMap(single)
        let all = (measured + single).sorted { $0.range.lowerBound < $1.range.lowerBound }
        return all.map { offset in
            // "two days after the vote and a week before the trial" are two.
            all.first { offset.event?.contains($0.range.lowerBound) ?? false && isJoined($0.range.lowerBound) }
                .map { offset.ending(before: lastWord(before: $0.range.lowerBound)) } ?? offset
        }
    }

    private func isJoined(_ index: Int) -> Bool { index > lastWord(before: index) }

    /// The end of the words before an "and" or a comma.
    private func lastWord(before index: Int) -> Int {
        var end = index
        while end > 0, [.coordinator, .punctuation].contains(tokens[end - 1].partOfSpeech) { end -= 1 }
        return end
    }

    private struct Joint {
        let range: Range<Int>
        let direction: EventOffset.Direction
    }

    /// A length of time with a number: "two days after …".
    private func measured(_ timing: Passage.Timing) -> EventOffset? {
        let start = timing.range.lowerBound
        switch timing.expression.value {
        case .span(let span):
            guard var joint = joint(at: afterFillers(timing.range.upperBound)) ?? within(timing) else { return nil }
            let isLength = start > 0 && OffsetWords.lengths.contains(tokens[start - 1].lower)
            if isLength || timing.expression.hedge != nil { joint = Joint(range: joint.range, direction: .within) }
            return offset(from: start, span, joint)
        case .offset(let offset) where offset.amount != 0:
            guard word(timing.range.upperBound) == "than" else { return nil }
            let end = timing.range.upperBound
            let joint = Joint(range: end..<end + 1, direction: offset.amount > 0 ? .later : .earlier)
            let span = TimeSpan(abs(offset.amount), offset.unit)
            // "two years later than planned": no event, and not two years later in the story either.
            return self.offset(from: start, span, joint)
                ?? EventOffset(range: timing.range, span: span, direction: .within, event: nil)
        default: return nil
        }
    }

    /// "the day after …", where no date is read otherwise.
    private func single(_ index: Int) -> EventOffset? {
        guard let unit = OffsetWords.units[tokens[index].lower], index > 0, tokens[index - 1].lower == "the",
            let joint = joint(at: index + 1), joint.direction != .within,
            !passage.dates.contains(where: { $0.range.contains(index) })
        else { return nil }
        return offset(from: index - 1, TimeSpan(1, unit), joint)
    }

    private func offset(from start: Int, _ span: TimeSpan, _ joint: Joint) -> EventOffset? {
        let next = joint.range.upperBound
        guard !OffsetWords.strangers.contains(word(next)) else { return nil }
        if let event = EventPhraseReader(passage).event(behind: joint.range, isFronted: isFronted(start)) {
            return EventOffset(
                range: start..<event.upperBound, span: span, direction: joint.direction, event: event)
        }
        guard joint.direction != .within else { return nil }
        if OffsetWords.pointers.contains(word(next)), !isNounAhead(next + 1) {
            return EventOffset(range: start..<next + 1, span: span, direction: joint.direction, event: nil)
        }
        guard endsPhrase(next) else { return nil }
        return EventOffset(range: start..<next, span: span, direction: joint.direction, event: nil)
    }

    /// "within a week of …"
    private func within(_ timing: Passage.Timing) -> Joint? {
        let (start, end) = (timing.range.lowerBound, timing.range.upperBound)
        guard start > 0, tokens[start - 1].lower == "within", word(end) == "of" else { return nil }
        return Joint(range: end..<end + 1, direction: .within)
    }

    private func joint(at index: Int) -> Joint? {
        for (words, direction) in OffsetWords.joints
        where words.indices.allSatisfy({ word(index + $0) == words[$0] }) {
            return Joint(range: index..<index + words.count, direction: direction)
        }
        return nil
    }

    /// Behind "only" and "to the day".
    private func afterFillers(_ index: Int) -> Int {
        if word(index) == "to", word(index + 1) == "the", OffsetWords.units[word(index + 2)] != nil { return index + 3 }
        return OffsetWords.fillers.contains(word(index)) ? index + 1 : index
    }

    /// Whether no verb stands before it, so that a comma ends it.
    private func isFronted(_ index: Int) -> Bool { !tokens[..<index].contains(where: \.isVerbal) }

    /// Whether "that" before it belongs to a noun, as in "that night".
    private func isNounAhead(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        return [.adjective, .noun, .numeral, .properNoun].contains(tokens[index].partOfSpeech)
    }

    private func endsPhrase(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return true }
        return tokens[index].partOfSpeech == .punctuation
    }

    private func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }
}
