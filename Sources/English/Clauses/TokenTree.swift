/// The tokens of a sentence with their places in its tree.
///
/// Words that hyphens join ("twenty-five", "German-occupied", "1939–45") are several words of the tree and one token
/// here, which stands where the outermost of them stands.
struct TokenTree: Sendable {
    let tokens: [Token]
    /// For each token the one it hangs on; nil for the root.
    let heads: [Int?]
    /// What each token is to its head, with the subtype: "nsubj:pass".
    let relations: [String]
    private let bases: [String]
    /// The tokens that hang on each token, in order.
    let children: [[Int]]
    /// For each token the range from the first to the last token that hangs on it, near or far, itself included.
    let extents: [Range<Int>]

    /// - Parameter words: the words of a sentence, with one word of `tree` for each.
    /// - Parameter names: words in lower case that the document writes with a capital inside of sentences and nowhere
    ///   without.
    init(_ words: [CutWord], _ tree: [Word], names: Set<String>) {
        let groups = Self.groups(words)
        var group = [Int](repeating: 0, count: words.count)
        for (index, range) in groups.enumerated() { for word in range { group[word] = index } }
        var heads: [Int?] = []
        var outer: [Int] = []
        for range in groups {
            // The word whose head lies outside speaks for the group.
            let chosen = range.first { tree[$0].head == 0 || !range.contains(tree[$0].head - 1) } ?? range.lowerBound
            outer.append(chosen)
            heads.append(tree[chosen].head == 0 ? nil : group[tree[chosen].head - 1])
        }
        let relations = outer.map { tree[$0].relation }
        let tokens = groups.enumerated().map { index, range in
            Token(words[range], tree[outer[index]], as: relations[index], under: heads[index].map { tree[outer[$0]] }) {
                names.contains($0)
            }
        }
        let mended = TreeMending(tokens, heads: heads, relations: relations)
        (heads, self.relations) = (mended.heads, mended.relations)
        self.tokens = mended.tokens
        bases = mended.relations.map(\.baseRelation)
        var children = [[Int]](repeating: [], count: groups.count)
        for (index, head) in heads.enumerated() { if let head, head != index { children[head].append(index) } }
        self.heads = heads
        self.children = children
        extents = Self.extents(heads, children)
    }

    /// The relation without its subtype.
    func relation(_ index: Int) -> String { bases[index] }

    /// The children of a token that are something to it.
    func children(of index: Int, as relation: String) -> [Int] {
        children[index].filter { self.relation($0) == relation }
    }

    /// The first child of a token that is this to it.
    func child(of index: Int, as relation: String) -> Int? {
        children[index].first { self.relation($0) == relation }
    }

    /// The words that make one token: those that hyphens or dashes join without a space.
    private static func groups(_ words: [CutWord]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        for index in words.indices {
            if let last = groups.last, words[index].range.lowerBound == words[index - 1].range.upperBound,
                joins(words, index)
            {
                groups[groups.count - 1] = last.lowerBound..<index + 1
            } else {
                groups.append(index..<index + 1)
            }
        }
        return groups
    }

    /// Whether the word at `index` and the one that it touches are one token.
    private static func joins(_ words: [CutWord], _ index: Int) -> Bool {
        func isJoiner(_ index: Int) -> Bool {
            words[index].form.utf8.count <= 3 && ["-", "–", "‑"].contains(words[index].form)
        }
        func isWord(_ index: Int) -> Bool {
            words[index].form.unicodeScalars.first.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
                ?? false
        }
        if isJoiner(index - 1) {
            return index > 1 && isWord(index) && isWord(index - 2)
                && words[index - 2].range.upperBound == words[index - 1].range.lowerBound
        }
        return isJoiner(index) && isWord(index - 1) && index + 1 < words.count && isWord(index + 1)
            && words[index + 1].range.lowerBound == words[index].range.upperBound
    }

    /// Where each subtree begins and ends.
    private static func extents(_ heads: [Int?], _ children: [[Int]]) -> [Range<Int>] {
        var extents = heads.indices.map { $0..<$0 + 1 }
        // From the leaves up, without recursion, since a long sentence can be deep.
        var order: [Int] = []
        var open = heads.indices.filter { heads[$0] == nil }
        while let next = open.popLast() {
            order.append(next)
            open += children[next]
        }
        for index in order.reversed() {
            guard let head = heads[index] else { continue }
            let own = extents[index]
            extents[head] =
                min(extents[head].lowerBound, own.lowerBound)..<max(extents[head].upperBound, own.upperBound)
        }
        return extents
    }
}

extension Token {
    /// A token of words that hyphens join; `word` is the one that speaks for them.
    fileprivate init(
        _ words: ArraySlice<CutWord>, _ word: Word, as relation: String, under head: Word?, isName: (String) -> Bool
    ) {
        let text = words.count == 1 ? words[words.startIndex].form : words.map(\.form).joined()
        var lower = text.lowercased()
        if !lower.utf8.allSatisfy({ $0 < 0x80 }), lower.contains("’") {
            lower = String(lower.map { $0 == "’" ? "'" : $0 })
        }
        let isJoined = words.count > 1
        var tag = TokenTag(word, as: relation, under: head, lower: lower)
        if tag.partOfSpeech == .noun, text.startsWithCapital, isName(lower) { tag.partOfSpeech = .properNoun }
        self.init(
            text: text, lower: lower,
            range: (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0),
            partOfSpeech: isJoined && text.contains(where: \.isNumber) && !text.contains(where: \.isLetter)
                ? .numeral : tag.partOfSpeech,
            verbForm: tag.verbForm, lemma: isJoined ? lower : tag.lemma, isPlural: tag.isPlural)
    }
}
