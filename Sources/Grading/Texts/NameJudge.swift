internal import Cards
internal import Diagnostics

/// Judges names and short terms by their words: what may be left out, what may stand beside them, how they are spelt.
struct NameJudge {
    let variant: AnswerText
    let wanted: [AnswerWord]
    /// The words that nothing makes superfluous.
    private let core: [AnswerWord]
    private let redundant: Set<AnswerWord>
    let question: Question
    private let distractors: [AnswerText]
    private let protected: ProtectedWords
    private let shown: String
    private let isList: Bool
    /// Words of the kind "Motor" in "Ford Motor Company".
    private let trades: Set<AnswerWord>
    /// The accepted answer as a place and what it lies in, where the question asks for a place.
    let chain: PlaceChain?
    /// Whether the accepted answer is the name of a person.
    let isPerson: Bool

    init(
        _ variant: AnswerText, question: Question, distractors: [AnswerText], protected: ProtectedWords, shown: String
    ) {
        self.variant = variant
        self.question = question
        let (asked, kind) = (question.stems, question.kind)
        self.distractors = distractors
        self.protected = protected
        self.shown = shown
        let wanted = Self.content(of: variant)
        self.wanted = wanted
        let trades = variant.trades
        self.trades = trades
        let core = wanted.filter { !Self.isOptional($0, asked, kind) && !trades.contains($0) }
        // "a dense forest" is a forest, though either word may be left out beside another.
        self.core =
            core.isEmpty ? wanted.filter { $0 == wanted.last && !$0.isCapitalized && $0.lists.contains(.kind) } : core
        chain = question.asksForPlace ? PlaceChain(variant) : nil
        redundant = variant.redundantNumerals
        isList = AnswerVariants.members(of: variant.raw) != nil
        let isName =
            (2...4).contains(wanted.count)
            && wanted.allSatisfy { $0.isCapitalized || $0.lists.contains(.particle) }
        // A card of any kind may ask who did it; a place is no person.
        isPerson =
            isName
            && (kind == .person || kind != nil && kind != .place && question.asksForPerson
                || kind == nil && question.isAboutPerson)
    }

    private static func isOptional(_ word: AnswerWord, _ asked: Set<String>, _ kind: CardKind?) -> Bool {
        !word.lists.isDisjoint(with: [.title, .kind, .light]) || kind == .order && word.lists.contains(.order)
            || (word.lists.contains(.degree) || word.isAdverb) && !word.isCapitalized
            // "BBC One": a number of a name is told, whatever is asked to be the first.
            || asked.contains(word.stem) && !(word.isNumber && word.isCapitalized)
    }

    private func isOptional(_ word: AnswerWord) -> Bool { Self.isOptional(word, asked, kind) }

    var asked: Set<String> { question.stems }
    var kind: CardKind? { question.kind }

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
            ($0.isNumber || !isOptional($0) || !$0.isCapitalized && (isRelation($0, in: variant) || isHead($0)))
                && !redundant.contains($0)
                && !(isPerson && $0.lists.contains(.particle)) && !trades.contains($0) && !isOfAsked($0)
                && !isGenus($0, in: variant)
        }
        let said = mayBeCompany ? answer.trades : []
        var extra = alignment.extra.filter { word in
            isAnother(word) || isCompound(word, in: answer) || isRelation(word, in: answer)
                || isSurname(word, in: answer)
                // "Sputnik 1" is the first one that is asked for.
                || !isOptional(word) && !said.contains(word) && !(word.isNumber && asked.contains(word.stem))
        }
        // "oxygen gas" is oxygen, and "atacama dessert" the desert that is asked for.
        extra.removeAll { isGenus($0, in: answer) || isMisspelt($0) }
        if isTyped(answer, with: extra) { extra = [] }
        // "rebel forces" are rebels, and "city council members" act for the council, where the question asks who.
        if question.asksForPerson { extra.removeAll { isFollower($0, in: answer) } }
        // "F.C." is a "FC".
        let initials = extra.filter { $0.length == 1 }.map(\.text).joined()
        let isLegal = initials.count > 1 && WordLists.light.contains(initials)
        if isLegal { extra.removeAll { $0.length == 1 } }
        if let other = distractors.first(where: { isNearer($0, answer, than: alignment) }) {
            return Judgement(.wrong, "that is \(other.raw.displaySafe); it is \(shown)")
        }
        let spelling = Spelling(
            alignment.pairs.filter { !isTurnedRound($0, in: answer) },
            allowsDerived: question.asksForNationality || question.asksForParty,
            allowsPeople: question.asksForPerson, isPerson: isPerson)
        if let other = otherTitle(alignment, in: answer) {
            return Judgement(.close, "not the \(other.text.displaySafe): \(shown)")
        }
        if let other = substitute(in: answer, alignment) {
            return Judgement(.close, "not \(other.text.displaySafe): \(shown)")
        }
        if let other = otherKind(alignment) {
            return Judgement(.close, "not the \(other.text.displaySafe): \(shown)")
        }
        if missing.isEmpty {
            if alignment.pairs.contains(where: { isOwner($0, in: answer) }) {
                return Judgement(.close, "more than was asked: \(shown)")
            }
            let endsAlike = alignment.pairs.contains {
                $0.wanted == variant.words.last && $0.given == answer.words.last
            }
            guard
                !goesOn(answer),
                areHarmless(extra, in: answer, endsAlike: endsAlike) && !isReplaced(alignment, by: extra)
                    || areRegions(extra, in: answer)
            else {
                if denies(answer) { return Judgement(.wrong, "the opposite: \(shown)") }
                return Judgement(isListing(answer) ? .wrong : .close, "more than was asked: \(shown)")
            }
            let judgement = spelling.judgement(shown: shown)
            // Parris Island is no slip in Paris.
            let isKind = alignment.extra.contains { $0.lists.contains(.kind) && !asked.contains($0.stem) }
            return isKind && judgement.verdict == .right && !spelling.isPerfect
                ? Judgement(.close, judgement.reason) : judgement
        }
        if extra.isEmpty, let chain, missing.allSatisfy(chain.regions.contains) {
            return spelling.judgement(shown: shown, note: "right: \(shown)")
        }
        // What an order or a cause says may begin with its verb.
        let isThing =
            kind != .order && kind != .cause
            || variant.allWords.first.map { $0.lists.contains(.article) } ?? false
        if isThing, extra.isEmpty, alignment.pairs.allSatisfy({ $0.edits == 0 }), variant.holds(without: missing) {
            return Judgement(.right, "right: \(shown)")
        }
        if question.asksForTeam, extra.isEmpty, variant.isTeam(without: missing) {
            return spelling.judgement(shown: shown, note: "right: \(shown)")
        }
        // George W. Bush is not George H. W. Bush.
        let isOtherInitial =
            missing.contains { $0.length == 1 } && alignment.pairs.contains { $0.given.length == 1 }
        if extra.isEmpty, isPerson, !isList, !isOtherInitial,
            let surname = wanted.last(where: { !isOptional($0) }), surname.text.count > 1, !isLand(surname),
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
        return said.first { word in
            !wanted.contains { other in
                other.text.prefix(3) == word.text.prefix(3)
                    || WordLists.treaties.contains(other.text) && WordLists.treaties.contains(word.text)
            }
        }
    }

    /// The words that count; all of them where none does ("The Who"), and every letter of an abbreviation ("U.S.").
    private static func content(of text: AnswerText) -> [AnswerWord] {
        let content = text.words.indices.filter { index in
            let word = text.words[index]
            // "Elizabeth I", not "I think".
            if word.length == 1, word.isCapitalized, !word.isArticle, !word.isNumber { return true }
            return word.isContent || word.isNumber && index > 0 && text.words[index - 1].isCapitalized
        }.map { text.words[$0] }
        let isAbbreviation = text.words.allSatisfy { $0.text.count == 1 }
        return content.isEmpty || isAbbreviation ? text.words : content
    }

    private func isNearer(_ distractor: AnswerText, _ answer: AnswerText, than alignment: WordAlignment) -> Bool {
        let other = WordAlignment(
            given: Self.content(of: answer), wanted: Self.content(of: distractor), protected: .none)
        guard other.missing.isEmpty else { return false }
        let edits = other.pairs.reduce(0) { $0 + $1.edits }
        let own = alignment.pairs.reduce(0) { $0 + $1.edits }
        return !alignment.missing.isEmpty || edits < own || edits == own && other.extra.count < alignment.extra.count
    }
}
