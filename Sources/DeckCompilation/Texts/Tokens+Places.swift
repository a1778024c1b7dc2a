internal import English

extension [Token] {
    /// Where the tokens read like a text of words with spaces between, whatever their capitals: the first token of each place.
    func places(of text: String) -> [Int] {
        let words = text.lowercased().split(separator: " ")
        guard let first = words.first, count >= words.count else { return [] }
        return (0...(count - words.count)).filter { start in
            self[start].lower == first && words.indices.allSatisfy { self[start + $0].lower == words[$0] }
        }
    }
}
