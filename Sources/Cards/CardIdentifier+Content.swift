internal import Crypto

extension CardIdentifier {
    /// The identity of a card without an explicit `id:`: the first 16 hex digits of the SHA-256 of what it asks.
    ///
    /// Hashed are form, prompt, answer and cloze index, the texts with their white space collapsed and by canonical
    /// equivalence (NFC), joined by U+001F. Deck, `also:`, `note:`, `from:` and the rest do not count.
    package init(form: CardForm, prompt: String, answer: String, clozeIndex: Int) {
        let parts = [form.rawValue, prompt.collapsed, answer.collapsed, String(clozeIndex)]
        let digest = SHA256.hash(data: Array(parts.joined(separator: "\u{1F}").utf8))
        let digits = digest.prefix(8).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }
        self.init(digits.joined())
    }
}
