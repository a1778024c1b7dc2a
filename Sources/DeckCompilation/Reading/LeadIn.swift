/// The words that announce a quotation: "Later the general wrote in his memoirs:".
enum LeadIn {
    /// The name in capitals that stands last before the verb of saying; nil where the text announces nothing, or where
    /// the speaker is only a pronoun.
    static func speaker(in text: String) -> String? {
        guard text.hasSuffix(":") else { return nil }
        var name: [Substring] = []
        var speaker: [Substring] = []
        for word in lastSentence(of: text).split(separator: " ") {
            let bare = word.drop { $0.isPunctuation }
            let core = bare.prefix { !$0.isPunctuation || $0 == "-" || $0 == "." || $0 == "’" || $0 == "'" }
            if sayingWords.contains(core.lowercased()) { break }
            let isName = core.first?.isUppercase ?? false
            if isName, !commonOpenings.contains(String(core)) {
                name.append(core)
            } else if !name.isEmpty, particles.contains(String(core)) {
                name.append(core)
            } else {
                if !name.isEmpty { speaker = name }
                name = []
            }
            if core.endIndex < bare.endIndex, !name.isEmpty {
                speaker = name
                name = []
            }
        }
        if !name.isEmpty { speaker = name }
        while let last = speaker.last, particles.contains(String(last)) { speaker.removeLast() }
        let announces = lastSentence(of: text).split { !$0.isLetter }.contains { sayingWords.contains($0.lowercased()) }
        return announces && !speaker.isEmpty ? speaker.joined(separator: " ") : nil
    }

    private static func lastSentence(of text: String) -> Substring {
        let body = text.dropLast()
        guard let end = body.lastIndex(where: { ".!?".contains($0) }) else { return body }
        let next = body.index(after: end)
        // "Mr. Smith wrote" has no sentence end in it.
        return body[next...].first == " " && body[..<end].reversed().prefix(3).allSatisfy(\.isLowercase)
            ? body[next...] : body
    }

    /// Words in capitals only because they begin a sentence, and pronouns.
    private static let commonOpenings: Set<String> = [
        "A", "After", "An", "And", "As", "At", "Before", "But", "During", "Finally", "For", "From", "He", "I", "In",
        "It", "Later", "On", "Once", "One", "She", "So", "The", "Then", "They", "This", "To", "Today", "We", "When",
        "While", "With", "You",
    ]

    /// Small words inside of names.
    private static let particles: Set<String> = [
        "al", "bin", "da", "de", "del", "der", "di", "du", "la", "of", "van", "von",
    ]

    private static let sayingWords: Set<String> = [
        "added", "announced", "answered", "argued", "asked", "claimed", "commented", "concluded", "declared",
        "exclaimed", "explained", "noted", "observed", "ordered", "proclaimed", "quoted", "recalled", "remarked",
        "replied", "reported", "said", "say", "saying", "says", "states", "stated", "told", "warned", "words", "write",
        "writes", "writing", "wrote",
    ]
}
