internal import Cards
internal import Diagnostics

/// Judges names and short terms by their words: what may be left out, what may stand beside them, how they are spelt.
struct NameJudge {
    private let variant: AnswerText
    private let wanted: [AnswerWord]
    /// The words that nothing makes superfluous.
    private let core: [AnswerWord]
    private let redundant: Set<AnswerWord>
    private let question: AnswerText
    /// The stems of the question.
    private let asked: Set<String>
    private let kind: CardKind?
    private let distractors: [AnswerText]
    private let protected: Set<String>
    private let shown: String
    private let isList: Bool
    /// Whether the question, by its words, is about a person.
    private let isAboutPerson: Bool
    private let namesPerson: Bool
    private let asksForNationality: Bool
    /// Whether the accepted answer is the name of a person.
    let isPerson: Bool

    init(
        _ variant: AnswerText, question: AnswerText, asked: Set<String>, distractors: [AnswerText], kind: CardKind?,
        protected: Set<String>, shown: String
    ) {
        self.variant = variant
        self.question = question
        self.asked = asked
        self.kind = kind
        self.distractors = distractors
        self.protected = protected
        self.shown = shown
        let wanted = Self.content(of: variant)
        self.wanted = wanted
        core = wanted.filter { !Self.isOptional($0, asked, kind) }
        redundant = variant.redundantNumerals
        isList = AnswerVariants.members(of: variant.raw) != nil
        let isAboutPerson = question.words.contains {
            !$0.lists.isDisjoint(with: [.person, .title])
        }
        self.isAboutPerson = isAboutPerson
        namesPerson = kind == .person || question.asksForPerson
        asksForNationality = question.words.contains { $0.singular == "nationality" }
        let isName =
            (2...4).contains(wanted.count)
            && wanted.allSatisfy { $0.isCapitalized || $0.lists.contains(.particle) }
        // A card of any kind may ask who did it; a place is no person.
        isPerson =
            isName
            && (kind == .person || kind != nil && kind != .place && question.asksForPerson
                || kind == nil && isAboutPerson)
    }

    private static func isOptional(_ word: AnswerWord, _ asked: Set<String>, _ kind: CardKind?) -> Bool {
        !word.lists.isDisjoint(with: [.title, .kind, .light]) || kind == .order && word.lists.contains(.order)
            || word.lists.contains(.degree) && !word.isCapitalized || asked.contains(word.stem)
    }

    private func isOptional(_ word: AnswerWord) -> Bool { Self.isOptional(word, asked, kind) }

    /// The verdict on an answer.
    func judge(_ answer: AnswerText) -> Judgement {
        let given = Self.content(of: answer)
        // In a long text no word is taken for a misspelt one.
        guard !given.isEmpty,
            given.count <= WordAlignment.mostWords(for: wanted)
                || wanted.contains(where: { answer.hasStem(of: $0) })
        else { return Judgement(.wrong, "it is \(shown)") }
        let alignment = WordAlignment(given: given, wanted: wanted, protected: protected)
        // The Scottish Parliament is not the Scotland Act: another form of a word stands for it only by itself.
        let isByItself = alignment.extra.isEmpty && alignment.missing.allSatisfy(isOptional)
        let matchedCore = alignment.pairs.filter { pair in
            core.contains(pair.wanted) && (isByItself || !pair.isDerived)
        }
        guard !matchedCore.isEmpty || core.isEmpty && !alignment.pairs.isEmpty && alignment.missing.isEmpty else {
            return Judgement(.wrong, "it is \(shown)")
        }
        let missing = alignment.missing.filter {
            ($0.isNumber || !isOptional($0)) && !redundant.contains($0)
                && !(isPerson && $0.lists.contains(.particle))
        }
        let extra = alignment.extra.filter { word in
            // Kansas City is not in Kansas, and the Kennedy Center is no Kennedy.
            let isAnother =
                word.isCapitalized && !question.words.contains { $0.key == word.key }
                && (word.lists.contains(.site) || namesPerson && word.lists.contains(.kind))
            return isAnother || isCompound(word, in: answer) || !isOptional(word)
        }
        if let other = distractors.first(where: { isNearer($0, answer, than: alignment) }) {
            return Judgement(.wrong, "that is \(other.raw.displaySafe); it is \(shown)")
        }
        let spelling = Spelling(
            alignment.pairs, allowsDerived: asksForNationality, allowsPeople: question.asksForPerson)
        if let other = otherKind(alignment) {
            return Judgement(.close, "not the \(other.text.displaySafe): \(shown)")
        }
        if missing.isEmpty {
            let endsAlike = alignment.pairs.contains {
                $0.wanted == variant.words.last && $0.given == answer.words.last
            }
            guard areHarmless(extra, in: answer, endsAlike: endsAlike) else {
                if denies(answer) { return Judgement(.wrong, "the opposite: \(shown)") }
                return Judgement(isListing(answer) ? .wrong : .close, "more than was asked: \(shown)")
            }
            let judgement = spelling.judgement(shown: shown)
            // Parris Island is no slip in Paris.
            let isKind = alignment.extra.contains { $0.lists.contains(.kind) && !asked.contains($0.stem) }
            return isKind && judgement.verdict == .right && !spelling.isPerfect
                ? Judgement(.close, judgement.reason) : judgement
        }
        // What an order or a cause says may begin with its verb.
        let isThing =
            kind != .order && kind != .cause
            || variant.allWords.first.map { $0.lists.contains(.article) } ?? false
        if isThing, extra.isEmpty, alignment.pairs.allSatisfy({ $0.edits == 0 }), variant.holds(without: missing) {
            return Judgement(.right, "right: \(shown)")
        }
        if extra.isEmpty, isPerson, !isList,
            let surname = wanted.last(where: { !isOptional($0) }), surname.text.count > 1,
            alignment.pairs.contains(where: { $0.wanted == surname })
        {
            return spelling.judgement(shown: shown, note: "right: \(shown)")
        }
        let recall = Double(matchedCore.count) / Double(max(core.count, 1))
        let isPart = extra.isEmpty && recall >= 0.5 || recall >= 0.75
        return isPart
            ? Judgement(.close, PhraseJudge.reason(missing: missing, shown)) : Judgement(.wrong, "it is \(shown)")
    }

    /// The kind that the answer says the name is of, where the accepted one says another: a district is no theatre, a mount
    /// is a mountain.
    private func otherKind(_ alignment: WordAlignment) -> AnswerWord? {
        let wanted = alignment.missing.filter { $0.lists.contains(.kind) }
        let said = alignment.extra.filter { $0.lists.contains(.kind) }
        guard !wanted.isEmpty else { return nil }
        return said.first { word in !wanted.contains { $0.text.prefix(3) == word.text.prefix(3) } }
    }

    /// The words that count; all of them where none does ("The Who"), and every letter of an abbreviation ("U.S.").
    private static func content(of text: AnswerText) -> [AnswerWord] {
        let content = text.words.filter(\.isContent)
        let isAbbreviation = text.words.allSatisfy { $0.text.count == 1 }
        return content.isEmpty || isAbbreviation ? text.words : content
    }

    private func isNearer(_ distractor: AnswerText, _ answer: AnswerText, than alignment: WordAlignment) -> Bool {
        let other = WordAlignment(given: Self.content(of: answer), wanted: Self.content(of: distractor), protected: [])
        guard other.missing.isEmpty else { return false }
        let edits = other.pairs.reduce(0) { $0 + $1.edits }
        let own = alignment.pairs.reduce(0) { $0 + $1.edits }
        return !alignment.missing.isEmpty || edits < own || edits == own && other.extra.count < alignment.extra.count
    }

    /// Words beside a whole accepted name that do not change whom it names: first names before it, where no word of
    /// direction or negation is among them.
    private func areHarmless(_ extra: [AnswerWord], in answer: AnswerText, endsAlike: Bool) -> Bool {
        guard !extra.isEmpty else { return true }
        guard extra.count(where: { $0.length > 1 }) <= 2,
            !extra.contains(where: { $0.isNumber || $0.lists.contains(.contrast) }),
            !answer.words.contains(where: { $0.lists.contains(.negation) }), !isListing(answer)
        else { return false }
        let isLowerCase = !answer.words.contains(where: \.isCapitalized)
        // "elvis presley" may be a name; a sea lion is no lion.
        let mayBeName = isLowerCase && wanted.contains(where: \.isCapitalized)
        guard mayBeName || extra.allSatisfy(\.isCapitalized) else { return false }
        // "Elvis Presley" for "Presley", and of a person "Elvis Presley" for "Elvis"; the Stalin Prize is no Stalin.
        return endsAlike || kind == nil && extra.count == 1 && isAboutPerson
    }

    /// Whether a kind before a common noun makes another thing of it: a sea lion is no lion, the river Nile is the Nile.
    private func isCompound(_ word: AnswerWord, in answer: AnswerText) -> Bool {
        guard word.lists.contains(.kind), !asked.contains(word.stem), let head = wanted.last, !head.isCapitalized,
            !wanted.contains(where: \.isCapitalized), let last = answer.words.last, last.key == head.key
        else { return false }
        return answer.words.dropLast().last == word
    }

    /// Whether the answer has a "not" that the accepted one has not.
    private func denies(_ answer: AnswerText) -> Bool {
        answer.words.contains { $0.lists.contains(.negation) }
            && !variant.words.contains { $0.lists.contains(.negation) }
    }

    /// Whether the answer tries several things at once.
    private func isListing(_ answer: AnswerText) -> Bool {
        answer.words.contains { $0.text == "or" } || answer.raw.contains("/") || answer.raw.contains(";")
    }
}
