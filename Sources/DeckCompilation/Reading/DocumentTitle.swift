/// Which of the lines above a text is its title.
enum DocumentTitle {
    /// The text of the title; nil where nothing stands above the text.
    static func title(of blocks: [Block]) -> String? { index(in: blocks).map { blocks[$0].text } }

    /// The index of the heading above the first prose whose words come again most in the text that follows.
    ///
    /// A site's name and motto stand above the title, the name of the first section below it; neither speaks of what
    /// the text is about as the title does. Of equals the one with more such words is taken, then the first.
    static func index(in blocks: [Block]) -> Int? {
        let firstProse = blocks.firstIndex { $0.kind.isProse && $0.furniture == nil } ?? blocks.count
        let candidates = blocks[..<firstProse].indices.filter { index in
            guard case .heading = blocks[index].kind else { return false }
            return blocks[index].furniture == nil
        }
        guard candidates.count > 1 else { return candidates.first }
        // A site's name comes again where it claims its rights.
        let foot = blocks[firstProse...].filter { $0.furniture == .copyright }.map(\.text)
        if let first = candidates.first(where: { blocks[$0].kind == .heading(level: 1) }) { return first }
        var words: Set<String> = []
        for block in blocks[firstProse...].prefix(40) where block.kind.isProse {
            words.formUnion(contentWords(block.text))
        }
        var best = candidates.first
        var most = (share: 0.0, words: 0)
        for index in candidates {
            if foot.contains(where: { $0.contains(blocks[index].text) }) { continue }
            let own = contentWords(blocks[index].text)
            let shared = own.intersection(words).count
            let share = own.isEmpty ? 0 : Double(shared) / Double(own.count)
            if (share, shared) > most { (best, most) = (index, (share, shared)) }
        }
        return best
    }

    private static func contentWords(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 }.map(String.init))
    }
}
