extension Card {
    /// What stands in the prompt of a cloze card for the words that are asked for.
    package static let gap = "[…]"

    /// The prompt as the learner sees it: the gap of a cloze card shows its hint, `[year]`, where there is one.
    package var shownPrompt: String {
        guard let hint else { return prompt }
        return textBeforeGap + "[\(hint)]" + textAfterGap
    }

    /// The sentence of a cloze card with its gap filled, which is the same for all gaps of a sentence.
    ///
    /// The prompt for the other forms.
    package var sentence: String {
        form == .cloze ? textBeforeGap + answer + textAfterGap : prompt
    }

    var textBeforeGap: String { String(decoding: prompt.utf8.prefix(gapOffset), as: UTF8.self) }

    var textAfterGap: String { String(decoding: prompt.utf8.dropFirst(gapOffset + Self.gap.utf8.count), as: UTF8.self) }

    /// The prompt made fit for a deck file, and where its gap begins then.
    static func placeGap(in prompt: String, at offset: Int?) -> (prompt: String, offset: Int) {
        let bytes = Array(prompt.utf8)
        let mark = Array(gap.utf8)
        let found = [offset, firstGap(in: bytes)].compactMap { $0 }.first { start in
            start >= 0 && start + mark.count <= bytes.count && bytes[start..<start + mark.count].elementsEqual(mark)
        }
        guard let found else {
            let text = prompt.cardText
            let before = text.isEmpty ? "" : text + " "
            return (before + gap, before.utf8.count)
        }
        // Each part by itself, so that the gap stays where it is when characters in front of it are replaced.
        let before = String(decoding: bytes[..<found], as: UTF8.self).cardCharacters.trimmingStart
        let after = String(decoding: bytes[(found + mark.count)...], as: UTF8.self).cardCharacters.trimmingEnd
        return (before + gap + after, before.utf8.count)
    }

    private static func firstGap(in bytes: [UInt8]) -> Int? {
        let mark = Array(gap.utf8)
        guard bytes.count >= mark.count else { return nil }
        return (0...(bytes.count - mark.count)).first { bytes[$0..<$0 + mark.count].elementsEqual(mark) }
    }
}
