internal import English

/// Walks the tree of a sentence from a number to what it counts.
struct CountReader {
    let tree: [Word]
    /// The words that hang on each word, in their order.
    private let dependents: [[Int]]

    init(_ tree: [Word]) {
        self.tree = tree
        var dependents = [[Int]](repeating: [], count: tree.count)
        for (index, word) in tree.enumerated() where word.head > 0 { dependents[word.head - 1].append(index) }
        self.dependents = dependents
    }

    /// The words of a number that hang on words outside of it: one, but two of "one in five".
    func tops(of number: Range<Int>) -> [Int] {
        number.filter { tree.indices.contains($0) && !number.contains(tree[$0].head - 1) }
    }

    // MARK: The noun

    /// The noun that the number with the given top counts: it hangs on it, or "of" joins them.
    func noun(countedBy top: Int, _ number: Range<Int>) -> Int? {
        let word = tree[top]
        if let head = head(of: top), ["nummod", "compound", "amod", "det"].contains(base(word.relation)),
            isNominal(head) || isParticiple(head), !number.contains(head), head > top
        {
            // "40 of the 300": the second number counts nothing here.
            guard tree[head].partOfSpeech != .numeral, !(isParticiple(head) && isClause(head)) else { return nil }
            return wholeNoun(head, number)
        }
        let part = children(of: top).first { child in
            child >= number.upperBound && base(tree[child].relation) == "nmod"
                && children(of: child).contains { base(tree[$0].relation) == "case" && tree[$0].lemma == "of" }
        }
        guard let part, isNominal(part) else { return nil }
        return part
    }

    /// "18 Fields Medalists": the last of several nouns, where it is a plural; "two-door cars" have two doors.
    private func wholeNoun(_ noun: Int, _ number: Range<Int>) -> Int {
        guard base(tree[noun].relation) == "compound", let head = head(of: noun), head > noun, isNominal(head),
            tree[head].has("Number=Plur"), noun == number.upperBound
        else { return noun }
        return head
    }

    /// The plural right behind a number that the tree joins with something else: "62 living billionaires".
    func noun(behind number: Range<Int>) -> Int? {
        var index = number.upperBound
        while index < tree.count, tree[index].partOfSpeech == .adjective || isVerbal(index) { index += 1 }
        var last: Int?
        while index < tree.count, tree[index].partOfSpeech == .noun || tree[index].partOfSpeech == .properNoun {
            last = index
            index += 1
        }
        return last.flatMap { tree[$0].has("Number=Plur") ? $0 : nil }
    }

    /// The name of a counted noun: its singular, but "dead" and "wounded" as they stand.
    func name(of noun: Int) -> String {
        let word = tree[noun]
        let form = word.form.lowercased()
        guard word.partOfSpeech == .noun || word.partOfSpeech == .properNoun else { return form }
        let lemma = word.lemma.lowercased()
        // The model leaves "people" and "troops" as they are.
        guard lemma == form, word.has("Number=Plur") else { return lemma }
        return Noun(plural: lemma)?.singular ?? lemma
    }

    /// The noun that a number without one shares with the number before it: "300 soldiers died and 700 fled".
    func sharedNoun(of top: Int) -> String? {
        guard let said = head(of: top), isVerb(said) || tree[said].partOfSpeech == .adjective,
            base(tree[said].relation) == "conj", let first = head(of: said)
        else { return nil }
        let relation = base(tree[top].relation) == "obj" ? "obj" : "nsubj"
        guard let noun = children(of: first).first(where: { base(tree[$0].relation) == relation }),
            tree[noun].partOfSpeech == .noun,
            children(of: noun).contains(where: { base(tree[$0].relation) == "nummod" })
        else { return nil }
        return name(of: noun)
    }

    /// The noun with its adjectives and nouns, but not with the number and not with the article.
    func phrase(of noun: Int, without number: Range<Int>) -> [Int] {
        let modifiers = children(of: noun).filter { child in
            ["amod", "compound", "flat"].contains(base(tree[child].relation)) && !number.contains(child)
        }
        return (modifiers + [noun]).sorted()
    }

    // MARK: The role

    /// What the sentence says of the word that stands for the counted things.
    ///
    /// - Parameters:
    ///   - noun: the counted noun, if it is another word.
    ///   - steps: how many coordinated things it may go back.
    func role(of thing: Int, noun: Int?, steps: Int = 4) -> CountedThing.Role? {
        if let noun, tree[noun].partOfSpeech == .adjective { return role(noun, .has) }
        if let noun, isParticiple(noun), thing == noun { return role(noun, .undergoes) }
        let word = tree[thing]
        if let verb = head(of: thing), ["nummod", "obl"].contains(base(word.relation)), word.partOfSpeech == .numeral,
            isBareParticiple(verb)
        {
            return role(verb, isActive(verb) ? .does : .undergoes)
        }
        if base(word.relation) == "nsubj", let said = spoken(of: thing) { return said }
        // "300 men killed in action", "40 people dead".
        for place in [thing, noun].compactMap({ $0 }) { if let own = ownRole(of: place) { return own } }
        guard let verb = head(of: thing) else { return nil }
        switch base(word.relation) {
        case "obj":
            if let result = children(of: verb).first(where: {
                $0 > thing && tree[$0].relation == "xcomp" && tree[$0].partOfSpeech == .adjective
            }) {
                return role(result, .has)
            }
            return isVerb(verb) ? role(verb, .undergoes) : nil
        case "obl": return word.relation == "obl:agent" ? role(verb, .does) : nil
        // "Lange, 34, said": an age does nothing.
        case "appos" where noun == nil: return nil
        case "conj", "appos": return steps > 0 && isNominal(verb) ? role(of: verb, noun: nil, steps: steps - 1) : nil
        default: return nil
        }
    }

    /// What is said of a subject.
    private func spoken(of subject: Int) -> CountedThing.Role? {
        guard let verb = head(of: subject), tree[verb].lemma != "be" else { return nil }
        let isPassive =
            tree[subject].relation == "nsubj:pass" || children(of: verb).contains { tree[$0].relation == "aux:pass" }
        if isPassive { return role(verb, .undergoes) }
        if isVerb(verb) {
            // "300 killed and 700 wounded": without an auxiliary and an object a participle is passive.
            return role(verb, isBareParticiple(verb) && !isActive(verb) ? .undergoes : .does)
        }
        return tree[verb].partOfSpeech == .adjective ? role(verb, .has) : nil
    }

    /// What modifies the things themselves.
    private func ownRole(of thing: Int) -> CountedThing.Role? {
        for child in children(of: thing) {
            let word = tree[child]
            let relation = base(word.relation)
            if relation == "acl", word.relation != "acl:relcl", isVerb(child) {
                return role(child, isParticiple(child) ? .undergoes : .does)
            }
            if relation == "amod", isVerb(child), isParticiple(child) { return role(child, .undergoes) }
            if relation == "amod", child > thing, word.partOfSpeech == .adjective { return role(child, .has) }
        }
        return nil
    }

    /// The role that a verb or adjective gives; nil where it says nothing, or is denied: "did not kill 20 men".
    private func role(_ index: Int, _ voice: CountedThing.Voice) -> CountedThing.Role? {
        let word = tree[index]
        let isDenied = children(of: index).contains { ["not", "n't", "never"].contains(tree[$0].lemma) }
        guard !Self.empty.contains(word.lemma), !isDenied else { return nil }
        return CountedThing.Role(
            lemma: word.lemma, voice: voice, participle: isParticiple(index) ? word.form.lowercased() : nil)
    }

    /// Verbs that say nothing of what happened.
    private static let empty: Set<String> = ["be", "become", "do", "have", "include", "number", "total"]

    // MARK: Words

    private func head(of index: Int) -> Int? { tree[index].head > 0 ? tree[index].head - 1 : nil }

    private func children(of index: Int) -> [Int] { dependents[index] }

    private func base(_ relation: String) -> Substring { relation.prefix { $0 != ":" } }

    private func isVerb(_ index: Int) -> Bool { tree[index].partOfSpeech == .verb }

    /// Whether a participle says something of its own: "… and 30 injured".
    private func isClause(_ index: Int) -> Bool { ["conj", "root"].contains(base(tree[index].relation)) }

    private func isNominal(_ index: Int) -> Bool {
        [.adjective, .noun, .properNoun, .symbol].contains(tree[index].partOfSpeech)
    }

    private func isParticiple(_ index: Int) -> Bool {
        isVerb(index) && tree[index].has("VerbForm=Part") && tree[index].has("Tense=Past")
    }

    /// "living", "stolen": a form of a verb that may stand before a noun.
    private func isVerbal(_ index: Int) -> Bool {
        isVerb(index) && ["Ger", "Part"].contains(tree[index].feature("VerbForm") ?? "")
    }

    /// Whether what looks like a participle follows a verb in the past: "700 houses burned, and 90 collapsed".
    private func isActive(_ index: Int) -> Bool {
        guard base(tree[index].relation) == "conj", let first = head(of: index) else { return false }
        return isVerb(first) && !isParticiple(first)
    }

    private func isBareParticiple(_ index: Int) -> Bool {
        isParticiple(index) && !children(of: index).contains { ["aux", "obj"].contains(base(tree[$0].relation)) }
    }
}
