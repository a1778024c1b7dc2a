internal import Crypto

extension CardIdentifier {
    /// The identity of a card without an explicit `id:`: the first 16 hex digits of the SHA-256 of what it asks.
    ///
    /// Hashed are form, prompt and answer, the texts with their white space collapsed and by canonical equivalence
    /// (NFC), joined by U+001F. The gap of a cloze card is a part of its prompt, so that a further bracket in a
    /// sentence changes no other card. Deck, `also:`, `hint:`, `note:`, `from:` and the rest do not count.
    package init(form: CardForm, prompt: String, answer: String) {
        let parts = [form.rawValue, prompt.collapsed, answer.collapsed]
        let digest = SHA256.hash(data: Array(parts.joined(separator: "\u{1F}").utf8))
        let digits: [UInt8] = digest.prefix(8).flatMap { [Self.digit($0 >> 4), Self.digit($0 & 0xF)] }
        self.init(String(decoding: digits, as: UTF8.self))
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
    }
}
