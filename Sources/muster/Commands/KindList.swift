import ArgumentParser
import Cards

/// The value of `--kinds`: kinds of cards with commas between.
enum KindList {
    /// All kinds, for help and errors.
    static let names = CardKind.allCases.map(\.rawValue).joined(separator: ", ")

    /// The kinds that `text` names.
    ///
    /// - Throws: a `ValidationError` for a word that is no kind, and for a text without one.
    static func kinds(in text: String) throws -> Set<CardKind> {
        let words = text.split(separator: ",").map { String($0).collapsed }.filter { !$0.isEmpty }
        guard !words.isEmpty else { throw ValidationError("--kinds takes one or more of: \(names)") }
        return try Set(
            words.map { word in
                guard let kind = CardKind(rawValue: word.lowercased()) else {
                    throw ValidationError("“\(word)” is no kind of card; the kinds: \(names)")
                }
                return kind
            })
    }
}
