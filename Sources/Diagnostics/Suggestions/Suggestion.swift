/// The word that somebody who typed `word` is likely to have meant; nil where none of `candidates` is near.
///
/// The only candidate that starts with it, else the nearest of those within two typing errors; within one where `word`
/// has fewer than four letters. Upper and lower case are one.
package func suggestion(for word: String, among candidates: [String]) -> String? {
    let word = word.lowercased()
    guard !word.isEmpty else { return nil }
    let completions = candidates.filter { $0.lowercased().hasPrefix(word) }
    if completions.count == 1 { return completions[0] }
    let limit = word.count < 4 ? 1 : 2
    let near = candidates.compactMap { candidate in
        editDistance(word, candidate.lowercased(), atMost: limit).map { (distance: $0, candidate: candidate) }
    }
    return near.min { $0.distance < $1.distance }?.candidate
}
