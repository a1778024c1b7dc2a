/// The words that make up each name of a sentence, read off its tree.
struct NameSpans {
    private let words: [Word]
    private let dependents: [[Int]]

    /// A name: its words, and the one of them that the others hang on; whether a title stands before it.
    struct Span: Hashable {
        let head: Int
        let words: Range<Int>
        let hasTitle: Bool
    }

    /// Whether a word is a title that persons have before their names: "Marshal", "Dr."
    static func isTitle(_ form: String) -> Bool {
        let word = form.lowercased()
        return NounLexicon.persons.contains(word) || Abbreviations.titles.contains(word)
    }

    init(_ words: [Word]) {
        self.words = words
        var dependents = [[Int]](repeating: [], count: words.count)
        for (index, word) in words.enumerated() where word.head > 0 { dependents[word.head - 1].append(index) }
        self.dependents = dependents
    }

    /// Every name, in order, none within another.
    func spans() -> [Span] {
        var spans: [Span] = []
        for index in words.indices where isNamed(index) && !isPartOfName(index) && !isDemonym(index) {
            let span = span(around: index)
            let others = spans.reversed().prefix { $0.words.overlaps(span.words) }
            if others.allSatisfy({ $0.words.count < span.words.count }) {
                spans.removeLast(others.count)
                spans.append(span)
            }
        }
        return spans
    }

    /// A proper noun; or a common one in capitals with a number, as "Order 227".
    private func isNamed(_ index: Int) -> Bool {
        guard words[index].form.startsWithCapital || words[index].startsWithNumber || words[index].keepsCapital else {
            return false
        }
        if words[index].partOfSpeech == .properNoun || words[index].isAcronym { return true }
        return words[index].partOfSpeech == .noun && endOfNumber(index) != nil
    }

    /// The end of "Order 227" or "Directive No. 21" that begins at a word; nil for all else. It is plain from the words,
    /// and trees vary.
    private func endOfNumber(_ index: Int) -> Int? {
        guard words[index].isCapitalized, NounLexicon.orders.contains(words[index].form.lowercased()) else {
            return nil
        }
        let isMarked = index + 1 < words.count && words[index + 1].form.lowercased() == "no."
        let number = index + (isMarked ? 2 : 1)
        guard number < words.count, words[number].partOfSpeech == .numeral,
            isMarked || words[number].form.utf8.count < 4
        else { return nil }
        return number + 1
    }

    /// Whether the word only says of what people something is: "Soviet forces".
    private func isDemonym(_ index: Int) -> Bool {
        guard ["amod", "compound"].contains(words[index].relation), words[index].head - 1 == index + 1 else {
            return false
        }
        return Demonyms.adjectives.contains(words[index].form.lowercased())
    }

    /// Whether the word belongs to the name of the word that it hangs on.
    private func isPartOfName(_ index: Int) -> Bool {
        let head = words[index].head - 1
        return head >= 0 && isNamed(head) && belongs(index, to: head) && endOfNumber(index) == nil
    }

    /// Whether a dependent is a part of its head's name.
    private func belongs(_ dependent: Int, to head: Int) -> Bool {
        let word = words[dependent]
        switch word.relation {
        case "flat", "goeswith", "fixed": return word.form.contains { $0.isLetter || $0.isNumber }
        case "compound": return word.isCapitalized || word.partOfSpeech == .properNoun
        case "amod": return word.isOrdinal || word.isCapitalized && (dependent > 0 || word.keepsCapital)
        case "nummod": return isNumber(dependent, behind: head) || word.isCapitalized && dependent < head
        case "nmod:unmarked", "dep", "appos": return isNumber(dependent, behind: head)
        case "nmod:poss":
            // "Thirty Years' War"
            return word.isCapitalized && head - dependent == 2
                && NounLexicon.events.contains(words[head].lemma.lowercased())
        case "conj":
            // "Johnson & Johnson"
            return word.isCapitalized && dependent == head + 2 && words[head + 1].form == "&"
        case "nmod:desc":
            return isNumber(dependent, behind: head)
                || dependent == head - 1 && word.isCapitalized && !Self.isTitle(word.form)
        case "nmod":
            // "University of Chicago", "Battle of Kursk": a noun that takes it, and "of" between two capitals.
            return word.partOfSpeech == .properNoun && dependent > head && dependent - head < 5
                && NounLexicon.contains(words[head].lemma.lowercased())
                && dependents[dependent].contains { words[$0].relation == "case" && words[$0].form == "of" }
                || word.partOfSpeech == .properNoun && dependent == head + 2 && words[head + 1].form == "upon"
        default: return false
        }
    }

    private func isNumber(_ index: Int, behind head: Int) -> Bool {
        index > head && index - head < 3 && words[index].partOfSpeech == .numeral
            && words[index].form.utf8.count < 4 && words[index].relation != "obl"
    }

    private func span(around head: Int) -> Span {
        var members: Set<Int> = [head]
        var open = [head]
        while let index = open.popLast() {
            for dependent in dependents[index] where belongs(dependent, to: index) {
                members.insert(dependent)
                open.append(dependent)
                // "of the" between the two.
                for inner in dependents[dependent]
                where inner < dependent && ["case", "det"].contains(words[inner].relation) && inner > index {
                    members.insert(inner)
                }
            }
        }
        var first = head
        while first > 0, members.contains(first - 1) || joins(first - 1, members) { first -= 1 }
        var last = head
        while last + 1 < words.count, members.contains(last + 1) || joins(last + 1, members) { last += 1 }
        last = max(last, (endOfNumber(head) ?? 0) - 1)
        // "United | Nations Security Council", at the start of a sentence
        if first == 1 {
            let opening = words[0].form.lowercased() + " " + words[1].form.lowercased()
            if Places.isKnown(opening) || KnownBodies.ofWords.contains(opening) { first = 0 }
        }
        // "architect Enrique | Moreno": both words hang on what he was.
        if words[head].relation == "flat", words[head].head > 0, words[words[head].head - 1].partOfSpeech == .noun {
            while last + 1 < words.count, words[last + 1].relation == "flat", words[last + 1].head == words[head].head,
                words[last + 1].partOfSpeech == .properNoun
            {
                last += 1
            }
        }
        // "Project: Lazarus"
        if last + 2 < words.count, words[last + 1].form == ":", words[last + 2].isCapitalized,
            words[last + 2].partOfSpeech == .properNoun, words[head].partOfSpeech == .properNoun
        {
            last += 2
            while last + 1 < words.count, words[last + 1].isCapitalized, words[last + 1].partOfSpeech == .properNoun {
                last += 1
            }
        }
        // "William the Silent"
        if last + 2 < words.count, words[last + 1].form == "the", words[last + 2].isCapitalized,
            FirstNames.contains(words[last].form.lowercased())
        {
            last += 2
        }
        // "Academy of Film | and Television Arts"
        if let of = (first + 1..<max(first + 1, last)).first(where: { words[$0].form == "of" }),
            Self.departments.contains(words[of - 1].form.lowercased()), last + 2 < words.count,
            words[last + 1].form == "and", words[last + 2].isCapitalized, words[last + 2].partOfSpeech == .properNoun
        {
            last += 2
            while last + 1 < words.count, words[last + 1].isCapitalized, words[last + 1].partOfSpeech == .properNoun {
                last += 1
            }
        }
        while first < last, words[first].partOfSpeech == .determiner { first += 1 }
        // "216 BC | Hannibal"
        if first < last, ["AD", "BC", "BCE", "CE"].contains(words[first].form) { first += 1 }
        // "Doctor | Who"
        while first > 0, SentencePieces.titlePronouns.contains(words[first].form), words[first - 1].isCapitalized {
            first -= 1
        }
        let start = first
        // Not of "General Assembly", which is no person; "Lt. Col." stands before nothing else.
        let isPerson = words[head].entityType == "person"
        while first < last,
            isPerson ? Self.isTitle(words[first].form) : Abbreviations.titles.contains(words[first].form.lowercased()),
            words[first + 1].isNameLike
        {
            first += 1
        }
        return Span(head: max(head, first), words: first..<last + 1, hasTitle: first > start)
    }

    /// Bodies that are called after two fields.
    private static let departments: Set<String> = [
        "academy", "board", "bureau", "college", "committee", "department", "faculty", "institute", "ministry",
        "museum",
        "office", "school",
    ]

    /// Whether a hyphen, a stop or "No." stands between two words of the name.
    private func joins(_ index: Int, _ members: Set<Int>) -> Bool {
        guard members.contains(index - 1), members.contains(index + 1) else { return false }
        return ["-", "–", ".", "No.", "no.", "&", "'", "’"].contains(words[index].form)
    }
}

extension Word {
    /// Whether the first letter is a capital.
    package var isCapitalized: Bool { form.startsWithCapital }

    /// Whether the first character is a digit or another number.
    fileprivate var startsWithNumber: Bool {
        guard let byte = form.utf8.first, byte < 0x80 else { return form.first?.isNumber ?? false }
        return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Whether the word is written in capitals alone: "NKVD".
    fileprivate var isAcronym: Bool {
        partOfSpeech == .noun && (3...6).contains(form.utf8.count)
            && form.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// Whether the word is a figure that counts the place in a row: "38th".
    fileprivate var isOrdinal: Bool {
        startsWithNumber && ["st", "nd", "rd", "th"].contains { form.hasSuffix($0) }
    }

    /// Whether the word can open a name behind a title.
    fileprivate var isNameLike: Bool { isCapitalized && partOfSpeech != .numeral }

    /// Whether the capital is the word's own and not its sentence's: "Soviet", but not "Former".
    fileprivate var keepsCapital: Bool { lemma.startsWithCapital }
}
