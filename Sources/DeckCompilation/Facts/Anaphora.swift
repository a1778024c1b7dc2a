internal import English
internal import Expressions

/// The words of a sentence that refer back, each with what it is to be replaced by when the sentence stands alone.
///
/// "It also allowed officers to remove commanders" after "Order 9 forbade retreat" → "Order 9 also allowed …".
struct Anaphora: Sendable {
    let passage: Passage
    let references: References
    /// By first token; nil text where no safe antecedent was found.
    var words: [Word] = []

    struct Word: Sendable {
        let range: Range<Int>
        /// Nil where nothing safe can be said.
        let text: String?
    }

    init(_ passage: Passage, _ references: References) {
        self.passage = passage
        self.references = references
        var index = 0
        while index < passage.tokens.count {
            if let word = word(at: index) {
                words.append(word)
                index = word.range.upperBound
            } else {
                index += 1
            }
        }
    }

    /// The tokens as a text that stands alone; nil where something in them refers to what cannot be told.
    ///
    /// - Parameter own: the subject that stands before them, which a pronoun in them means as clearly as in the source: "that
    ///   he would resign".
    func text(_ range: Range<Int>, behind own: String? = nil) -> String? {
        var text = ""
        var index = range.lowerBound
        var pending = words.filter { $0.range.overlaps(range) }[...]
        while index < range.upperBound {
            if index > range.lowerBound,
                passage.tokens[index].range.lowerBound > passage.tokens[index - 1].range.upperBound
            {
                text += " "
            }
            if let word = pending.first, word.range.lowerBound == index {
                guard var replacement = word.text else { return nil }
                if let own, isAgain(word, own) { replacement = passage.tokens[index].text }
                text += index == 0 ? replacement.capitalizedFirst : replacement
                index = word.range.upperBound
                pending.removeFirst()
            } else {
                if let word = pending.first, word.range.lowerBound < index { return nil }
                text += passage.tokens[index].text
                index += 1
            }
        }
        return text
    }

    /// Whether a pronoun means `own`, by its whole or its last name.
    func isAgain(_ word: Word, _ own: String) -> Bool {
        guard let meant = word.text, word.range.count == 1,
            Self.personal.contains(passage.tokens[word.range.lowerBound].lower)
        else { return false }
        let name = meant.hasSuffix("'s") ? String(meant.dropLast(2)) : meant
        return name == own || name.hasSuffix(" " + own) || own.hasSuffix(" " + name)
    }

    private static let personal: Set<String> = [
        "he", "her", "him", "his", "it", "its", "she", "their", "them", "they",
    ]

    /// The tokens as a text that stands alone, without what brackets set off in them.
    ///
    /// - Parameter own: the subject that stands before them.
    func text(outsideBrackets range: Range<Int>, behind own: String? = nil) -> String? {
        guard let open = range.first(where: { passage.tokens[$0].text == "(" }),
            let close = (open..<range.upperBound).first(where: { passage.tokens[$0].text == ")" })
        else { return text(range, behind: own) }
        guard open > range.lowerBound else { return nil }
        guard let before = text(range.lowerBound..<open, behind: own) else { return nil }
        guard close + 1 < range.upperBound else { return before }
        guard let after = text(outsideBrackets: close + 1..<range.upperBound, behind: own) else { return nil }
        let isMark = passage.tokens[close + 1].partOfSpeech == .punctuation
        return before + (isMark ? "" : " ") + after
    }

    /// Every word that `word(at:)` looks at more closely: most words of a text are none of them.
    private static let referring: Set<String> = [
        "aforementioned", "all", "another", "both", "doing", "few", "foregoing", "former", "he", "her", "here",
        "herself", "him", "himself", "his", "i", "it", "its", "itself", "latter", "many", "me", "most", "my", "myself",
        "none", "one", "ones", "other", "others", "our", "ourselves", "several", "she", "some", "such", "that", "the",
        "their", "them", "themselves", "there", "these", "they", "this", "those", "us", "we", "you", "your",
    ]

    private func word(at index: Int) -> Word? {
        let token = passage.tokens[index]
        if let date = date(at: index) { return date }
        if let name = firstName(at: index) ?? abbreviation(at: index) { return name }
        guard Self.referring.contains(token.lower) else { return nil }
        if ["he", "her", "him", "his", "it", "its", "she", "their", "they"].contains(token.lower), isInBrackets(index) {
            return whole(index, nil)
        }
        if token.text == "US" || token.text == "IT" { return nil }
        // "Heinkel He 51": part of a name.
        let isAlone = index == 0 && passage.tokens.count > 1 && !passage.tokens[1].isCapitalized
        if token.partOfSpeech == .properNoun, !isAlone { return nil }
        switch token.lower {
        case "doing"
        where index + 1 < passage.tokens.count && ["that", "so", "this"].contains(passage.tokens[index + 1].lower):
            return Word(range: index..<index + 2, text: references.activity(in: passage))
        case "many", "some", "others", "several", "few", "most", "none", "all":
            return token.partOfSpeech == .pronoun
                && !(index + 1 < passage.tokens.count && passage.tokens[index + 1].lower == "of")
                ? whole(index, nil) : nil
        case "he", "she", "him":
            let person = references.person(at: index, in: passage)
            // "Poisson asked him": another than he.
            if token.lower == "him", let person, isSubjectHere(person, before: index) { return whole(index, nil) }
            return whole(index, person.map { inFull($0.text.decapitalizedArticle) })
        case "his", "her":
            guard token.partOfSpeech == .determiner else {
                let person = references.person(at: index, in: passage)
                if let person, isSubjectHere(person, before: index) { return whole(index, nil) }
                return whole(index, person?.text)
            }
            // "Her Majesty's Consul"
            if index + 1 < passage.tokens.count, passage.tokens[index + 1].isCapitalized,
                ["excellency", "grace", "highness", "holiness", "honour", "majesty"].contains(
                    passage.tokens[index + 1].lower)
            {
                return nil
            }
            // "Ann Lee was hired in his place": another's.
            let isOfOther =
                index > 0 && passage.tokens[index - 1].lower == "in" && index + 1 < passage.tokens.count
                && ["absence", "footsteps", "place", "stead"].contains(passage.tokens[index + 1].lower)
            if isOfOther { return whole(index, nil) }
            if isBound(index) || isBoundAhead(index) { return nil }
            let owner = references.person(at: index, in: passage)
            if let owner, isSubject(owner) { return nil }
            return whole(index, owner.map { inFull($0.text.decapitalizedArticle).possessive })
        case "it":
            if isExpletive(index) || isMainSubjectAgain(index) { return nil }
            if followsSubject(index) || isMeasured(index) { return whole(index, nil) }
            return whole(index, isMainSubject(index) ? references.thing(in: passage)?.text.decapitalizedArticle : nil)
        case "its":
            if isBound(index) { return nil }
            return whole(index, nil)
        case "they", "them":
            if token.lower == "them", let word = patient(at: index) { return word }
            if isBoundToSubject(index) || token.lower == "them" && isObjectAgain(index) { return nil }
            if isMainSubject(index), followsSubject(index) { return whole(index, nil) }
            let several = references.several(at: index, in: passage)
            // "The police refused to search for them": for others.
            if token.lower == "them", let several, isSubjectHere(several, before: index) { return whole(index, nil) }
            return whole(index, several?.text.decapitalizedArticle)
        case "their":
            if isBound(index) { return nil }
            return whole(index, references.several(at: index, in: passage)?.text.decapitalizedArticle.possessive)
        case "i", "we", "you", "me", "us", "my", "our", "your", "here", "myself", "ourselves":
            return token.lower == "i" && token.text == "I" && index > 0 && passage.tokens[index - 1].isCapitalized
                ? nil : whole(index, nil)
        case "himself", "herself", "itself", "themselves": return nil
        case "former", "latter", "aforementioned", "foregoing":
            return token.lower == "former" && index > 0 && passage.tokens[index - 1].lower != "the"
                ? nil : whole(index, nil)
        case "one", "ones":
            return token.partOfSpeech == .numeral && !(passage.tokens[..<index].last?.partOfSpeech == .adjective)
                && isCounting(index) ? nil : whole(index, nil)
        case "this", "that", "these", "those", "such", "both", "the", "another", "other":
            return phrase(at: index)
        case "there":
            return token.partOfSpeech == .pronoun && index + 1 < passage.tokens.count
                && passage.tokens[index + 1].isVerbal ? nil : whole(index, nil)
        default: return nil
        }
    }

    /// "Daniel Bernoulli" for "Daniel", by which alone no learner knows him.
    private func inFull(_ name: String) -> String { references.known.fullName(ofFirst: name) ?? name }

    /// Whether somebody is the subject of the clause that a token stands in.
    private func isSubjectHere(_ person: Mention, before index: Int) -> Bool {
        person.passage == passage.index
            && passage.clauses.contains { clause in
                clause.range.contains(index) && clause.subject?.core.contains(person.token) ?? false
            }
    }

    /// Whether the main clause of the sentence tells of the same person, so that "his" is as clear in a question as here.
    private func isSubject(_ owner: Mention) -> Bool {
        guard let main = passage.clauses.last(where: { $0.kind == .main && $0.depth == 0 }), let subject = main.subject
        else { return false }
        if ["he", "she"].contains(passage.tokens[subject.head].lower) {
            return references.person(at: subject.head, in: passage)?.head == owner.head
        }
        return passage.name(at: subject.head).map { $0.text.lowercased().hasSuffix(owner.head) } ?? false
    }

    /// Whether a token stands in brackets, where a pronoun may mean anything before them.
    private func isInBrackets(_ index: Int) -> Bool {
        let before = passage.tokens[..<index]
        return before.count { $0.text == "(" } > before.count { $0.text == ")" }
    }

    /// What stands for a token: another text; nil where nothing safe can be said.
    func whole(_ index: Int, _ text: String?) -> Word { Word(range: index..<index + 1, text: text) }

    /// Whether "one" counts something: "one ship", "one of the ships".
    private func isCounting(_ index: Int) -> Bool {
        guard index + 1 < passage.tokens.count else { return false }
        let next = passage.tokens[index + 1]
        return next.isNominal || next.partOfSpeech == .adjective || next.partOfSpeech == .numeral || next.lower == "of"
    }

    /// "It took six months", "it is believed that": the word stands for nothing.
    private func isExpletive(_ index: Int) -> Bool {
        guard let clause = passage.clauses.first(where: { $0.subject?.head == index }) else { return false }
        let verb = passage.tokens[clause.verb.main].lemma
        if verb == "take" || verb == "cost" {
            // "It took place during an attempt to …" is no "it took six months to …".
            let isMeasured = (passage.figures.map(\.range) + passage.dates.map(\.range)).contains {
                clause.range.overlaps($0)
            }
            return isMeasured && !passage.text(clause.range).holds(words: "place")
                && clause.after.contains { element in isInfinitive(element) }
        }
        return (verb == "be" || clause.verb.isPassive)
            && clause.after.contains { $0.range.contains { passage.tokens[$0].lower == "that" } }
    }

    private func isInfinitive(_ element: Clause.Element) -> Bool {
        guard case .clause(let inner) = element.kind else { return false }
        return passage.clauses[inner].kind == .infinitive
    }

    /// "The society paid because it wanted charts": the subject of the main clause before, where that is a thing.
    private func isMainSubjectAgain(_ index: Int) -> Bool {
        guard let clause = passage.clauses.first(where: { $0.subject?.head == index }), clause.depth > 0,
            let main = passage.clauses.last(where: { $0.depth == 0 && $0.range.contains(index) }),
            let subject = main.subject,
            subject.range.upperBound <= index, let name = passage.name(at: subject.head),
            [.organization, .place, .order, .event].contains(name.kind)
        else { return false }
        return !passage.names.contains { $0.range.lowerBound > main.verb.main && $0.range.upperBound <= index }
    }

    private func isMainSubject(_ index: Int) -> Bool {
        passage.clauses.contains { $0.depth == 0 && $0.subject?.head == index }
    }

    /// The event of the sentences before, for a question that names nothing: "the Punic War".
    var event: String? { references.event(in: passage)?.text.decapitalizedArticle }
}

extension String {
    /// "Stalin's", "the Soviets'"
    var possessive: String {
        hasSuffix("s") && first?.isUppercase != true || hasSuffix("ts") ? self + "'" : self + "'s"
    }
}
