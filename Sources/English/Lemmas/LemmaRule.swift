/// How a lemma is made of a form: letters taken off its end, and others put there. "armies" − 3 + "y" = "army".
package struct LemmaRule: Sendable, Hashable {
    /// Characters taken off the end of the form.
    package let dropped: Int
    /// What is put there instead.
    package let ending: String
    /// Whether capitals stay: those of a name do, that of a sentence's first word does not.
    package let keepsCase: Bool

    /// The rule that makes `lemma` of `form`, up to capitals inside of it.
    package init(form: String, lemma: String) {
        let small = form.lowercased()
        let target = lemma.lowercased()
        let shared = zip(small, target).prefix { $0 == $1 }.count
        dropped = small.count - shared
        ending = String(target.dropFirst(shared))
        keepsCase = lemma != target
    }

    /// A rule in its written form: "^3y", the capital sign only where case is kept.
    ///
    /// Nil where `text` is none.
    package init?(_ text: some StringProtocol) {
        var rest = text[...]
        keepsCase = rest.first == "^"
        if keepsCase { rest = rest.dropFirst() }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard let dropped = Int(digits), rest.dropFirst(digits.count).first == "+" else { return nil }
        self.dropped = dropped
        ending = String(rest.dropFirst(digits.count + 1))
    }

    /// The lemma of a verb with the "e" that no verb of its ending lacks: "revoke" for "revok" of "revoked".
    package static func whole(_ lemma: String, of form: String) -> String {
        guard form == lemma + "ed" || form == lemma + "ing", lemma.utf8.count > 3 else { return lemma }
        let letters = Array(lemma.utf8.suffix(3))
        let vowels = Array("aeiou".utf8)
        switch letters[2] {
        case UInt8(ascii: "c"), UInt8(ascii: "v"): return lemma + "e"
        case UInt8(ascii: "d"), UInt8(ascii: "k"):
            return vowels.contains(letters[1]) && !vowels.contains(letters[0]) ? lemma + "e" : lemma
        case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"): return lemma
        default:
            // "cloned": of "clon", the last letter would stand twice.
            let isShort = lemma.utf8.dropLast(2).allSatisfy { !vowels.contains($0) && $0 != UInt8(ascii: "y") }
            return isShort && vowels.contains(letters[1]) && !vowels.contains(letters[2]) ? lemma + "e" : lemma
        }
    }

    /// The rule in writing: "3+y", with "^" before it where case is kept.
    package var text: String { (keepsCase ? "^" : "") + String(dropped) + "+" + ending }

    /// The lemma of a form; nil where the form is too short for the rule.
    package func lemma(of form: some StringProtocol) -> String? {
        let base = keepsCase ? String(form) : form.lowercased()
        guard dropped > 0 || !ending.isEmpty else { return base }
        if base.utf8.allSatisfy({ $0 < 0x80 }), base.utf8.count > dropped {
            return String(decoding: base.utf8.dropLast(dropped), as: UTF8.self) + ending
        }
        guard base.count >= dropped else { return nil }
        // Where nothing of the form is left, the capital that is kept is the lemma's own: "me" is "I".
        if keepsCase, base.count == dropped { return ending.prefix(1).uppercased() + ending.dropFirst() }
        return base.dropLast(dropped) + ending
    }
}
