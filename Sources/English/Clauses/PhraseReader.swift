/// Reads noun phrases off the tree of a sentence.
struct PhraseReader: Sendable {
    let tree: TokenTree

    /// The most tokens between the nouns of a list.
    private static let longestGap = 20
    /// The longest chain of "of" and lists that is read as one phrase.
    private static let deepest = 12

    /// The phrase of a noun or of what stands for one, with its "of" phrases and, where asked for, the nouns joined to it.
    func phrase(of head: Int, depth: Int = 0, withList: Bool = true) -> NounPhrase {
        let core = core(of: head)
        let last = lastName(of: head, in: core)
        var phrase = NounPhrase(range: core, core: core, head: last, isPlural: isPlural(last, core))
        guard depth < Self.deepest else { return phrase }
        for child in tree.children(of: head, as: "nmod") where child > head {
            guard isOf(child) else { continue }
            let inner = self.phrase(of: child, depth: depth + 1)
            let start = tree.extents[child].lowerBound
            guard start == phrase.range.upperBound, inner.range.upperBound > start else { continue }
            phrase.range = phrase.range.lowerBound..<inner.range.upperBound
            // "thousands of soldiers" counts soldiers.
            if Self.counting.contains(tree.tokens[head].lemma) || tree.tokens[head].partOfSpeech == .numeral {
                phrase.isPlural = inner.isPlural && tree.tokens[head].lower != "one"
            }
        }
        // "the romantic comedy Chasing Liberty": the title says which; "the series, Supernatural" as well.
        if let title = tree.children(of: head, as: "appos").first(where: { $0 > head }),
            tree.tokens[title].partOfSpeech == .properNoun, tree.tokens[head].partOfSpeech == .noun,
            tree.tokens[phrase.core.lowerBound].lower == "the"
                || tree.extents[title].lowerBound == phrase.range.upperBound
        {
            let name = self.core(of: title)
            let isSetOff =
                name.lowerBound == phrase.range.upperBound + 1 && tree.tokens[phrase.range.upperBound].text == ","
                && !NounLexicon.persons.contains(tree.tokens[head].lemma)
                && !NounLexicon.places.contains(tree.tokens[head].lemma)
                && name.count < 4
            let isAlone = tree.child(of: title, as: "conj") == nil
            if isAlone, name.lowerBound == phrase.range.upperBound || isSetOff {
                phrase.range = phrase.range.lowerBound..<name.upperBound
            }
        }
        for child in tree.children(of: head, as: "conj") where withList && child > head && isNominal(child) {
            let inner = self.phrase(of: child, depth: depth + 1)
            let start = inner.range.lowerBound
            // What describes the nouns before stays between them: "the Omni from Chrysler and the Fiesta".
            guard start >= phrase.range.upperBound, start - phrase.range.upperBound < Self.longestGap else { break }
            phrase.range = phrase.range.lowerBound..<inner.range.upperBound
            phrase.isList = true
            let joiner = tree.child(of: child, as: "cc").map { tree.tokens[$0].lower }
            if joiner != "or" { phrase.isPlural = true }
        }
        return phrase
    }

    /// The phrase that begins at a token, the widest that does, without the nouns joined to it; else what is left of the phrase it stands in.
    func phrase(at index: Int) -> NounPhrase? {
        guard tree.tokens.indices.contains(index) else { return nil }
        var start = index
        // A quotation mark may open the phrase.
        if tree.tokens[start].isMark, Self.opening.contains(tree.tokens[start].text), start + 1 < tree.tokens.count {
            start += 1
        }
        var head = start
        var best: NounPhrase?
        for _ in 0..<Self.deepest {
            if isNominal(head) {
                let phrase = phrase(of: head, withList: false)
                if phrase.core.contains(start) {
                    if phrase.core.lowerBound == start { best = phrase }
                    if best == nil, phrase.core.lowerBound < start, phrase.head >= start, Self.isCut(tree.tokens[start])
                    {
                        best = phrase.from(start)
                    }
                }
            }
            guard let next = tree.heads[head] else { break }
            head = next
        }
        guard var phrase = best, phrase.core.lowerBound == start else { return nil }
        if start > index {
            phrase.range = index..<phrase.range.upperBound
            phrase.core = index..<phrase.core.upperBound
        }
        return phrase
    }

    /// Whether a token is a noun or stands for one.
    func isNominal(_ index: Int) -> Bool {
        let token = tree.tokens[index]
        switch token.partOfSpeech {
        case .noun, .properNoun, .numeral, .symbol: return true
        case .pronoun: return !ClosedClassWords.relative.contains(token.lower) || tree.relation(index) == "conj"
        case .adjective, .determiner, .other:
            // "the poor", "both Greeks and English"
            if tree.relation(index) == "conj", let first = tree.heads[index], tree.tokens[first].isNominal,
                tree.tokens[index].isCapitalized
            {
                return true
            }
            return ["nsubj", "obj", "iobj", "nmod"].contains(tree.relation(index))
                || tree.relation(index) == "obl" && tree.child(of: index, as: "case") != nil
        default: return false
        }
    }

    /// The head with what stands before it and with the names and numbers that belong to it.
    func core(of head: Int) -> Range<Int> {
        var start = head
        for child in tree.children[head].reversed() where child < head {
            guard Self.modifying.contains(tree.relation(child)) || tree.relations[child] == "nmod:poss" else {
                if tree.tokens[child].partOfSpeech == .punctuation { continue }
                if ["advmod", "cc"].contains(tree.relation(child)), child == start - 1,
                    Self.hedging.contains(tree.tokens[child].lower)
                {
                    start = child
                }
                if tree.relation(child) == "case" || tree.relation(child) == "nsubj" || tree.relation(child) == "cop" {
                    break
                }
                continue
            }
            start = min(start, tree.extents[child].lowerBound)
        }
        // "more than half", "at least ten"
        if start > 1, tree.extents[head].contains(start - 2) {
            let before = [tree.tokens[start - 2].lower, tree.tokens[start - 1].lower]
            if before[1] == "than" && ["fewer", "less", "more"].contains(before[0])
                || before[0] == "at" && ["least", "most"].contains(before[1]) || before == ["up", "to"]
            {
                start -= 2
            }
        }
        var end = head + 1
        for child in tree.children[head] where child > head {
            let relation = tree.relation(child)
            let isDate =
                tree.tokens[child].partOfSpeech == .numeral && relation != "conj" && relation != "appos"
                && relation != "obl" && tree.child(of: child, as: "case") == nil
            guard
                ["flat", "compound", "goeswith", "nummod", "fixed"].contains(relation) || isDate
                    || tree.relations[child] == "nmod:unmarked"
                    || relation == "case" && tree.tokens[child].lower != "of"
            else { continue }
            let extent = tree.extents[child]
            let between = end..<max(end, extent.lowerBound)
            guard extent.upperBound > end,
                between.allSatisfy({
                    tree.tokens[$0].text == "," && isDate || Self.opening.contains(tree.tokens[$0].text)
                })
            else { continue }
            // "Rome's": the possessive mark belongs to the phrase it is in, not to the noun.
            if relation == "case" { continue }
            end = extent.upperBound
        }
        if end < tree.tokens.count, tree.tokens[end].isMark, Self.closing.contains(tree.tokens[end].text),
            tree.tokens[start..<end].contains(where: { Self.opening.contains($0.text) })
        {
            end += 1
        }
        return start..<end
    }

    /// The last word of a name of several, which stands for it: "Stalin" of "Joseph Stalin", "227" of "Order 227".
    private func lastName(of head: Int, in core: Range<Int>) -> Int {
        let last = tree.children[head].last { child in
            child > head && core.contains(child) && ["flat", "nummod", "compound"].contains(tree.relation(child))
                && (tree.tokens[child].partOfSpeech == .properNoun || tree.tokens[child].partOfSpeech == .numeral)
        }
        return last ?? head
    }

    private func isPlural(_ head: Int, _ core: Range<Int>) -> Bool {
        let token = tree.tokens[head]
        if token.partOfSpeech == .pronoun {
            return token.isPlural || Self.several.contains(token.lower)
        }
        if token.isPlural { return true }
        return token.partOfSpeech == .numeral && tree.tokens[core.lowerBound..<head].allSatisfy { !$0.isNominal }
            && token.lower != "one"
    }

    /// What stands behind a noun as another name for it.
    func apposition(of phrase: NounPhrase) -> NounPhrase? {
        let heads = [phrase.head, treeHead(of: phrase)]
        guard let child = heads.lazy.flatMap({ tree.children(of: $0, as: "appos") }).first(where: { isNominal($0) }),
            child >= phrase.core.upperBound
        else { return nil }
        return self.phrase(of: child)
    }

    /// Whether something behind the noun says which one is meant, and no comma sets it off.
    func isModified(_ phrase: NounPhrase) -> Bool {
        let head = treeHead(of: phrase)
        return tree.children[head].contains { child in
            let extent = tree.extents[child]
            // "the war in Gaul", but not "the rise in prices": a name, a number or "of" tells which.
            let joint = tree.child(of: child, as: "case").map { tree.tokens[$0].lower }
            let tells =
                tree.relation(child) == "acl" || isOf(child)
                || joint.map { Self.pinning.contains($0) } ?? false
                    && tree.tokens[extent].contains { $0.partOfSpeech == .properNoun }
            return tells && child >= phrase.core.upperBound && ["acl", "nmod", "obl"].contains(tree.relation(child))
                && extent.lowerBound > 0 && ![",", "(", "—", "–"].contains(tree.tokens[extent.lowerBound].text)
                && ![",", "(", "—", "–"].contains(tree.tokens[extent.lowerBound - 1].text)
        }
    }

    /// The noun that the tree hangs a phrase on: "Joseph" of "Joseph Stalin", where `head` is the last name.
    private func treeHead(of phrase: NounPhrase) -> Int {
        phrase.core.first { index in
            tree.heads[index].map { !phrase.core.contains($0) } ?? true
                && tree.tokens[index].partOfSpeech != .punctuation
        } ?? phrase.head
    }

    /// Whether a noun hangs on another with "of" alone.
    func isOf(_ child: Int) -> Bool {
        var count = 0
        for joint in tree.children[child] where joint < child && tree.relation(joint) == "case" {
            guard tree.tokens[joint].lower == "of" else { return false }
            count += 1
        }
        return count == 1
    }

    /// Whether a phrase may be read from the middle: behind an article.
    private static func isCut(_ token: Token) -> Bool {
        token.isNominal || token.partOfSpeech == .adjective || token.partOfSpeech == .numeral
            || token.partOfSpeech == .determiner
    }

    /// Prepositions by which a name says which one is meant.
    private static let pinning: Set<String> = [
        "against", "at", "between", "for", "from", "in", "near", "on", "over", "to", "with",
    ]
    static let opening: Set<String> = ["\"", "“", "'", "‘", "["]
    static let closing: Set<String> = ["\"", "”", "’", "]", "'"]
    /// What is before a noun and belongs to its phrase, what is so most often first.
    private static let modifying = [
        "det", "amod", "compound", "nmod", "nummod", "flat", "acl", "goeswith",
    ]
    /// Adverbs that say how exact a number is.
    private static let hedging: Set<String> = [
        "about", "almost", "approximately", "around", "barely", "circa", "exactly", "nearly", "only", "over", "roughly",
        "some",
    ]
    /// Nouns that count what stands behind their "of".
    private static let counting: Set<String> = [
        "couple", "dozen", "half", "hundred", "lot", "majority", "million", "number", "quarter", "range", "series",
        "thousand", "third", "variety",
    ]
    private static let several: Set<String> = [
        "all", "both", "few", "many", "several", "them", "these", "they", "those", "us", "we",
    ]
}

extension NounPhrase {
    /// The same phrase without what stands before a token of its core.
    fileprivate func from(_ start: Int) -> NounPhrase {
        NounPhrase(
            range: start..<range.upperBound, core: start..<core.upperBound, head: head, isPlural: isPlural,
            isList: isList)
    }
}
