/// Mends what the parser often gets wrong and the words make plain.
///
/// Works on the tokens of a sentence before anything is read off their tree.
struct TreeMending {
    var tokens: [Token]
    private(set) var heads: [Int?]
    var relations: [String]
    private(set) var children: [[Int]]

    init(_ tokens: [Token], heads: [Int?], relations: [String]) {
        self.tokens = tokens
        self.heads = heads
        self.relations = relations
        children = [[Int]](repeating: [], count: tokens.count)
        for (index, head) in heads.enumerated() { if let head { children[head].append(index) } }
        for index in tokens.indices {
            mendParticiple(at: index)
            mendItem(at: index)
            mendOpening(at: index)
            mendRole(at: index)
        }
        for index in tokens.indices {
            mendCase(at: index)
            mendDistance(at: index)
            mendList(at: index)
            mendVerb(at: index)
            mendAddition(at: index)
            mendMaking(at: index)
            mendNumber(at: index)
            mendName(at: index)
            mendFlat(at: index)
            mendContent(at: index)
            mendSubject(at: index)
            mendPreposition(at: index)
            mendLeading(at: index)
            mendSecondSubject(at: index)
            mendRiver(at: index)
        }
    }

    /// "to remove from duty or | execute commanders", "showed fear, or | ordered retreats": a verb behind "or" that was taken
    /// for an adjective of the noun behind it.
    private mutating func mendVerb(at index: Int) {
        guard relations[index] == "amod", tokens[index].partOfSpeech == .verb, index > 1,
            tokens[index - 1].partOfSpeech == .coordinator, let noun = heads[index],
            noun == index + 1 || noun == index + 2,
            tokens[index].verbForm == .base || tokens[index - 2].text == ",",
            let first = (0..<index - 1).last(where: {
                tokens[$0].partOfSpeech == .verb && $0 + 12 > index
                    && isAlike($0, index)
            }), heads[noun].map({ $0 >= first }) ?? false
        else { return }
        hang(index, on: first, as: "conj")
        hang(index - 1, on: index, as: "cc")
        hang(noun, on: index, as: "obj")
        for child in children[noun] where child < index && ["case", "punct", "cc"].contains(relations[child]) {
            hang(child, on: index, as: relations[child] == "case" ? "dep" : relations[child])
        }
        // "remove from duty or execute": the preposition was taken for the noun's.
        if let joint = children[index].first(where: { relations[$0] == "dep" }) {
            let inner = joint + 1
            if inner < index, heads[inner] == first {
                hang(joint, on: inner, as: "case")
            } else {
                hang(joint, on: first, as: "advmod")
            }
        }
    }

    /// ", and further allowed": what is added is added to the main verb.
    private mutating func mendAddition(at index: Int) {
        guard relations[index] == "conj", tokens[index].partOfSpeech == .verb, index > 3,
            ["also", "further"].contains(tokens[index - 1].lower), tokens[index - 2].lower == "and",
            tokens[index - 3].text == ",", let root = heads.firstIndex(of: nil), root < index, heads[index] != root,
            isAlike(root, index)
        else { return }
        hang(index, on: root, as: "conj")
    }

    /// "It is estimated | that 300 men drowned": the noun behind "that" is the subject of its own clause.
    private mutating func mendContent(at index: Int) {
        guard relations[index].hasPrefix("nsubj"), let verb = heads[index], index > verb,
            children[verb].contains(where: { $0 < verb && tokens[$0].lower == "it" }),
            let told = children[index].first(where: { child in
                relations[child] == "acl" && child > index
                    && children[child].contains { relations[$0] == "mark" && tokens[$0].lower == "that" && $0 < index }
            })
        else { return }
        hang(told, on: verb, as: "ccomp")
        hang(index, on: told, as: "nsubj")
    }

    /// "The great flood | struck": the noun right before a finite verb that lacks a subject is that.
    private mutating func mendSubject(at index: Int) {
        guard relations[index] == "compound", let verb = heads[index], verb == index + 1,
            tokens[verb].partOfSpeech == .verb, tokens[verb].verbForm == .past,
            !children[verb].contains(where: { relations[$0].hasPrefix("nsubj") || relations[$0].hasPrefix("aux") })
        else { return }
        for child in children[verb] where child < index && ["amod", "det", "nummod"].contains(relations[child]) {
            hang(child, on: index, as: relations[child])
        }
        relations[index] = "nsubj"
    }

    /// "the closing of Vale and the flight": a noun with an article is joined to the one that has it too.
    private mutating func mendItem(at index: Int) {
        guard relations[index] == "conj", let article = article(of: index), var owner = heads[index], owner < index,
            self.article(of: owner) == nil, tokens[owner].partOfSpeech == .properNoun
        else { return }
        for _ in 0..<4 {
            guard relations[owner].hasPrefix("nmod"), let next = heads[owner], next < owner else { return }
            owner = next
            if self.article(of: owner) == article { return hang(index, on: owner, as: "conj") }
        }
    }

    /// "arrived | outside Boston": a preposition that was taken for an adverb, with a noun for the object right behind it.
    private mutating func mendPreposition(at index: Int) {
        guard relations[index] == "advmod", tokens[index].partOfSpeech == .adverb, let verb = heads[index],
            ["inside", "near", "opposite", "outside"].contains(tokens[index].lower),
            let noun = children[verb].first(where: { relations[$0] == "obj" && $0 > index }),
            noun == index + 1 || children[noun].contains(index + 1)
        else { return }
        tokens[index].partOfSpeech = .adposition
        hang(index, on: noun, as: "case")
        relations[noun] = "obl"
    }

    /// "Men arrived by sea, and | on 17 June the British took the hill": a time behind "and", or "and,", belongs to what
    /// follows.
    private mutating func mendLeading(at index: Int) {
        guard relations[index].hasPrefix("obl"), let verb = heads[index], index > verb,
            let first = (children[index].filter { relations[$0] != "punct" } + [index]).min(), first > 1,
            tokens[first - 1].partOfSpeech == .coordinator
                || tokens[first - 1].text == "," && tokens[first - 2].partOfSpeech == .coordinator,
            let next = (children[verb] + (heads[verb].map { children[$0] } ?? [])).first(where: { child in
                relations[child] == "conj" && child > index
                    && children[child].contains { relations[$0].hasPrefix("nsubj") && $0 > index }
            })
        else { return }
        hang(index, on: next, as: relations[index])
    }

    /// "which the Franks called Ys and the Romans | called Issia": a noun behind "and", with a second verb right behind it,
    /// is the subject of that.
    private mutating func mendSecondSubject(at index: Int) {
        let verb = index + 1
        guard relations[index] == "conj", verb < tokens.count, let first = heads[index], first < index,
            tokens[first].isNominal, tokens[verb].partOfSpeech == .verb,
            [.past, .pastParticiple].contains(tokens[verb].verbForm),
            ["advcl", "conj"].contains(relations[verb]), let owner = heads[verb], owner < first,
            tokens[owner].partOfSpeech == .verb,
            !children[verb].contains(where: { relations[$0].hasPrefix("nsubj") || relations[$0].hasPrefix("aux") })
        else { return }
        hang(index, on: verb, as: "nsubj")
        if relations[verb] == "advcl" { relations[verb] = "conj" }
        for child in children[index] where relations[child] == "cc" { hang(child, on: verb, as: "cc") }
    }

    /// "for | Stockton and Darlington": a preposition before a list belongs to its first noun.
    private mutating func mendCase(at index: Int) {
        guard relations[index] == "case", let noun = heads[index], relations[noun] == "conj", let first = heads[noun],
            index < first, first < noun
        else { return }
        hang(index, on: first, as: "case")
    }

    /// "was | lit": what a passive's auxiliary hangs on is a participle, whatever else it could be.
    private mutating func mendParticiple(at index: Int) {
        guard tokens[index].partOfSpeech == .adjective,
            children[index].contains(where: { relations[$0] == "aux:pass" }),
            let verb = Verb.readings(of: tokens[index].lower).first(where: { $0.form == .pastParticiple })?.verb
        else { return }
        tokens[index].partOfSpeech = .verb
        tokens[index].verbForm = .pastParticiple
        tokens[index].lemma = verb.base
    }

    /// "made | retreat an offence": what something was made, with "a" before it, has a noun before it.
    private mutating func mendMaking(at index: Int) {
        guard tokens[index].partOfSpeech == .verb, tokens[index].verbForm == .base,
            ["ccomp", "xcomp"].contains(relations[index]),
            let verb = heads[index], verb == index - 1, ["declare", "make", "render"].contains(tokens[verb].lemma),
            let made = children[index].first(where: { relations[$0] == "obj" && $0 > index }),
            children[made].contains(where: { $0 < made && ["a", "an"].contains(tokens[$0].lower) })
        else { return }
        tokens[index].partOfSpeech = .noun
        tokens[index].verbForm = nil
        relations[index] = "obj"
        hang(made, on: verb, as: "xcomp")
        for child in children[index] where child > made { hang(child, on: verb, as: relations[child]) }
    }

    /// Whether two verbs stand in one form; the past and its participle are often taken for each other.
    private func isAlike(_ one: Int, _ other: Int) -> Bool {
        let past: [VerbForm?] = [.past, .pastParticiple]
        return tokens[one].verbForm == tokens[other].verbForm
            || past.contains(tokens[one].verbForm) && past.contains(tokens[other].verbForm)
    }

    /// "two days after the bomb | dropped": the noun behind "after" is the subject of the verb that lacks one.
    private mutating func mendDistance(at index: Int) {
        guard relations[index] == "nmod", let time = heads[index], let above = heads[time], time < index,
            relations[time].hasPrefix("obl"), NounLexicon.times.contains(tokens[time].lemma)
        else { return }
        // The verb right behind the noun, whether or not the time hangs on it.
        let verb = above == index + 1 || index + 1 >= tokens.count ? above : index + 1
        guard index < verb, tokens[verb].partOfSpeech == .verb, tokens[verb].verbForm == .past,
            relations[verb] == "advcl",
            verb == above || heads[verb] == above,
            !children[verb].contains(where: { relations[$0].hasPrefix("nsubj") }),
            let joint = children[index].first(where: { relations[$0] == "case" }),
            ["after", "before"].contains(tokens[joint].lower)
        else { return }
        hang(index, on: verb, as: "nsubj")
        hang(joint, on: verb, as: "mark")
    }

    /// "the defence of Tyre, the fall of Gaza, and the march on Susa": what opens with the article of the first noun and is
    /// closed with "and" is a list, and no name for what stands before it.
    private mutating func mendList(at index: Int) {
        guard relations[index] == "appos", var top = heads[index], top < index, let article = article(of: index) else {
            return
        }
        let others = children[index].filter { relations[$0] == "conj" && $0 > index }
        var owner: Int?
        for _ in 0..<8 {
            if self.article(of: top) == article { owner = top }
            guard relations[top].hasPrefix("nmod"), let next = heads[top], next < top else { break }
            top = next
        }
        guard let owner,
            others.contains(where: { isClosed($0) })
                || children[owner].contains(where: { relations[$0] == "conj" && $0 > index && isClosed($0) })
        else { return }
        hang(index, on: owner, as: "conj")
        for other in others { hang(other, on: owner, as: "conj") }
    }

    /// Whether "and" stands before a noun of a list.
    private func isClosed(_ item: Int) -> Bool { children[item].contains { tokens[$0].lower == "and" } }

    private func article(of index: Int) -> String? {
        children[index].first { $0 < index && ["a", "an", "the"].contains(tokens[$0].lower) }.map {
            tokens[$0].lower == "the" ? "the" : "a"
        }
    }

    /// Hangs a word on another one.
    mutating func hang(_ index: Int, on head: Int, as relation: String) {
        if let old = heads[index] { children[old].removeAll { $0 == index } }
        children[head].append(index)
        (heads[index], relations[index]) = (head, relation)
    }
}
