internal import Diagnostics

/// Words made of other words, which look like slips in them and are none.
extension AnswerWord {
    /// Whether the word is `other` behind a prefix that denies or reverses it: "demobilise" of "mobilise", "unarmed" of
    /// "armed". One letter of the rest may differ, as in "demobilize".
    func isNegation(of other: AnswerWord) -> Bool {
        guard !isNumber, !other.isNumber, text.utf8.count > other.text.utf8.count,
            textLetters.mayContain(other.textLetters, edits: 1) || textLetters.mayContain(other.keyLetters, edits: 0)
        else { return false }
        return WordLists.negatingPrefixes.contains { prefix in
            guard text.hasPrefix(prefix) else { return false }
            let rest = String(text.dropFirst(prefix.count))
            guard rest.utf8.count >= 4, rest.first == other.text.first, text != other.text else { return false }
            let limit = rest.utf8.count >= 6 ? 1 : 0
            return rest == other.text || rest == other.key || editDistance(rest, other.text, atMost: limit) != nil
        }
    }

    /// Whether it only tells how: "successfully", not "hardly".
    var isAdverb: Bool {
        length > 5 && !isCapitalized && text.utf8.last == UInt8(ascii: "y") && text.hasSuffix("ly")
            && !WordLists.doubting.contains(text)
    }

    /// Whether the word says that something belongs to what `other` names: "Manchurian" of "Manchuria", "Finnish" of
    /// "Finn", "Japanese" of "Japan".
    func isDerived(from other: AnswerWord) -> Bool {
        if lists.contains(.nationality), Nationalities.belongs(text, to: other.key) { return true }
        guard !isNumber, !other.isNumber, isCapitalized || other.isCapitalized, other.text.utf8.count >= 4 else {
            return false
        }
        // "Democratic" is what the Democrats are.
        if text.hasSuffix("ic"), other.text.utf8.last == UInt8(ascii: "s"), text.dropLast(2) == other.text.dropLast() {
            return true
        }
        guard text.hasPrefix(other.text) else { return false }
        // "Russian", not "Bonnn".
        guard text.hasSuffix("an") || !text.hasSuffix("n") else { return false }
        return WordLists.derivingEndings.contains(String(text.dropFirst(other.text.count)))
    }
}
