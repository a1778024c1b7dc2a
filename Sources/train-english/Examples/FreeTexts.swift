import English

/// Which texts of GUM may be learned from by everybody: a person who trains with the whole treebank gets the same model.
enum FreeTexts {
    /// Genres whose texts may not be sold or not be changed, or that GUM does not have the texts of.
    private static let otherGenres: Set<String> = [
        "conversation", "essay", "fiction", "letter", "podcast", "reddit", "whow",
    ]

    /// Documents whose source does not bear out the licence of their genre.
    private static let otherDocuments: Set<String> = ["GUM_court_carpet", "GUM_speech_trump"]

    /// Whether a sentence, known by its "sent_id", may be learned from.
    static func contain(_ sentence: TreebankSentence) -> Bool {
        guard let name = sentence.comment("sent_id"), name.hasPrefix("GUM_") else { return true }
        let genre = name.dropFirst("GUM_".count).prefix { $0 != "_" }
        let document = name.prefix { $0 != "-" }
        return !otherGenres.contains(String(genre)) && !otherDocuments.contains(String(document))
    }
}
