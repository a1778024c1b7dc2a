internal import English

/// What stands before a sentence and is no part of it: the label of a figure, the place that news comes from, a year that
/// opens a list.
enum SentenceLabel {
    /// The words behind the label: "This week …" of "Leith, Scotland — This week …"; none of a caption ("Figure 1.4 …").
    static func told(in words: [CutWord]) -> [CutWord] {
        guard let first = words.first, words.count > 3 else { return words }
        if captions.contains(first.form.lowercased()), words[1].form.first?.isNumber ?? false { return [] }
        // "1647: It is called …" is of a list of years.
        if first.form.allSatisfy(\.isNumber), words[1].form == ":" { return [] }
        guard let dash = words.prefix(longest).firstIndex(where: { dashes.contains($0.form) }), dash > 0,
            dash + 2 < words.count, words[dash + 1].form.first?.isUppercase ?? false,
            isLoose(dash, in: words),
            words[..<dash].allSatisfy({ $0.form.first.map { $0.isUppercase || $0.isPunctuation } ?? false })
        else { return words }
        return Array(words[(dash + 1)...])
    }

    /// Whether a space stands on both sides of a dash.
    private static func isLoose(_ dash: Int, in words: [CutWord]) -> Bool {
        words[dash - 1].range.upperBound < words[dash].range.lowerBound
            && words[dash].range.upperBound < words[dash + 1].range.lowerBound
    }

    /// The most words of the place that news comes from.
    private static let longest = 9
    private static let captions: Set<String> = ["box", "fig", "fig.", "figure", "map", "photo", "plate", "table"]
    private static let dashes: Set<String> = ["-", "--", "–", "—"]
}
