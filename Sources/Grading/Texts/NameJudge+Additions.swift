internal import Cards
internal import Diagnostics
internal import English

/// What may stand beside a whole accepted name, and what makes another thing of it.
extension NameJudge {
    /// Words beside a whole accepted name that do not change whom it names: first names before it, where no word of
    /// direction or negation is among them.
    func areHarmless(_ extra: [AnswerWord], in answer: AnswerText, endsAlike: Bool) -> Bool {
        guard !extra.isEmpty else { return true }
        let extra = extra.filter { !$0.lists.contains(.particle) }
        if isFullerName(extra, in: answer) { return true }
        guard extra.count(where: { $0.length > 1 }) <= 2,
            !extra.contains(where: { $0.isNumber || $0.lists.contains(.contrast) }),
            !answer.words.contains(where: { $0.lists.contains(.negation) }), !isListing(answer)
        else { return false }
        // "Madrid, Lisbon" are two cities.
        if question.asksForPlace, answer.raw.has(","), extra.contains(where: { Places.cities.contains($0.text) }) {
            return false
        }
        let isLowerCase = !answer.words.contains(where: \.isCapitalized)
        // "elvis presley" may be a name; a sea lion is no lion.
        let mayBeName = isLowerCase && wanted.contains(where: \.isCapitalized)
        guard mayBeName || extra.allSatisfy(\.isCapitalized) else {
            return endsAlike && areModifiers(extra, in: answer)
        }
        // The Christian Democrats are another party than the Democrats.
        guard
            !question.asksForParty || extra.allSatisfy({ $0.lists.contains(.nationality) || EqualNames.isName($0.key) })
        else { return false }
        // Victoria Station is no Victoria, and Walt Disney World no Walt Disney.
        let isLonger = kind == nil && isPerson && wanted.count > 1 || extra.contains { $0.lists.contains(.kind) }
        guard endsAlike || !isLonger else { return false }
        // "Elvis Presley" for "Presley", and of a person "Elvis Presley" for "Elvis"; the Stalin Prize is no Stalin.
        return endsAlike || kind == nil && extra.count == 1 && question.isAboutPerson
    }

    /// Whether the answer begins with the accepted person's first and last name and goes on with more of his: "Miguel de
    /// Cervantes Saavedra".
    private func isFullerName(_ extra: [AnswerWord], in answer: AnswerText) -> Bool {
        guard isPerson, question.namesPerson, wanted.count(where: { !$0.lists.contains(.particle) }) > 1,
            extra.count <= 2,
            answer.words.count > variant.words.count,
            zip(answer.words, variant.words).allSatisfy({ $0.key == $1.key })
        else { return false }
        return extra.allSatisfy { word in
            word.isCapitalized && !word.isNumber && word.length > 1
                // "Henry Ford Hospital" is no Ford.
                && !NounLexicon.contains(word.text)
                && word.lists.isDisjoint(with: [.title, .kind, .contrast, .nationality, .negation])
        }
    }

    /// Whether the last word of a text only tells what the common noun before it is: "oxygen gas".
    func isGenus(_ word: AnswerWord, in text: AnswerText) -> Bool {
        guard word.lists.contains(.genus), !word.isCapitalized, word == text.words.last,
            let noun = text.allWords.dropLast().last
        else {
            return false
        }
        return noun.isContent && noun.lists.isDisjoint(with: [.contrast, .degree, .negation])
    }

    /// Whether the answer only goes on with what is of the type that is asked for: "a private citizen" for "private".
    func isTyped(_ answer: AnswerText, with extra: [AnswerWord]) -> Bool {
        guard question.asksForType, !question.asksForTerm, wanted.count == 1, let type = wanted.first,
            !type.isCapitalized, !type.isNumber,
            (1...2).contains(extra.count), let first = answer.words.first, first.key == type.key,
            answer.words.count == extra.count + 1
        else { return false }
        return answer.words.dropFirst().allSatisfy { $0.isContent && !$0.isCapitalized && !$0.isNumber }
    }

    /// Whether a title is the last name of the person: "King" in "Martin Luther King".
    func isSurname(_ word: AnswerWord, in answer: AnswerText) -> Bool {
        guard isPerson, word.lists.contains(.title), word.isCapitalized, word == answer.words.last,
            !WordLists.suffixes.contains(word.text), answer.words.count == answer.allWords.count,
            let name = answer.words.dropLast().last
        else { return false }
        return name.isCapitalized && name.isContent && !name.isNumber && !name.lists.contains(.title)
    }

    /// Whether the word is one of the question with a slip in it.
    func isMisspelt(_ word: AnswerWord) -> Bool {
        guard !word.isNumber, word.length >= 5, word.lists.isDisjoint(with: [.contrast, .negation]) else {
            return false
        }
        return question.text.words.contains { asked in
            asked.length >= 5 && asked.isContent && !asked.isCapitalized
                && asked.text.utf8.first == word.text.utf8.first
                && asked.textLetters.mayBe(1, from: word.textLetters)
                && editDistance(asked.text, word.text, atMost: 1) != nil
        }
    }

    /// Whether the last word of the answer only tells that those who are named are several: "rebel forces".
    func isFollower(_ word: AnswerWord, in answer: AnswerText) -> Bool {
        !word.isCapitalized && word == answer.words.last && WordLists.followers.contains(word.text)
            && !wanted.contains(where: \.isPossessive) && !answer.words.contains { $0.isPossessive || $0.text == "of" }
    }

    /// Whether small words with capitals go on with a title: "Yesterday Once More" for "Yesterday".
    func goesOn(_ answer: AnswerText) -> Bool {
        guard answer.words.count > variant.words.count, let last = answer.words.last, last.isCapitalized,
            !last.isContent, !last.isNumber,
            zip(answer.words, variant.words).allSatisfy({ $0.key == $1.key && $0.isCapitalized })
        else { return false }
        return answer.raw.contains(where: \.isLowercase) && last.lists.isDisjoint(with: [.particle])
    }

    /// Whether lower-case words beside a common noun only tell more of it: "an ocellaris clownfish", "dense tropical forest".
    private func areModifiers(_ extra: [AnswerWord], in answer: AnswerText) -> Bool {
        guard !wanted.contains(where: \.isCapitalized), !question.asksForTerm || wanted.count > 1,
            let first = extra.first,
            let start = answer.allWords.firstIndex(of: first)
        else { return false }
        let phrase = answer.allWords[start...]
        return phrase.allSatisfy(\.isContent) && Premodifiers.areHarmless(extra, before: phrase.last)
    }

    /// Whether a kind before a common noun makes another thing of it: a sea lion is no lion, the river Nile is the Nile.
    func isCompound(_ word: AnswerWord, in answer: AnswerText) -> Bool {
        guard word.lists.contains(.kind), !asked.contains(word.stem), let head = wanted.last, !head.isCapitalized,
            !wanted.contains(where: \.isCapitalized), let last = answer.words.last, last.key == head.key
        else { return false }
        return answer.words.dropLast().last == word
    }

    /// Whether the answer has a "not" that the accepted one has not, or names it as what was not chosen.
    func denies(_ answer: AnswerText) -> Bool {
        if let chosen = answer.raw.before(anyOf: AnswerReadings.preferences) {
            let said = Set(AnswerWord.words(of: chosen).map(\.stem))
            return !variant.words.contains { $0.isContent && said.contains($0.stem) }
        }
        return answer.words.contains { $0.lists.contains(.negation) }
            && !variant.words.contains { $0.lists.contains(.negation) }
    }

    /// Whether the answer tries several things at once.
    func isListing(_ answer: AnswerText) -> Bool {
        answer.words.contains { $0.text == "or" } || answer.raw.has("/") || answer.raw.has(";")
    }

    /// Whether a kind that the answer adds makes another thing of the name: Kansas City is not in Kansas, the Panama Canal
    /// is no country, and the Kennedy Center no Kennedy.
    func isAnother(_ word: AnswerWord) -> Bool {
        guard word.isCapitalized, word.lists.contains(.kind),
            !question.text.words.contains(where: { $0.key == word.key })
        else { return false }
        if mayBeCompany, word.lists.contains(.company) { return false }
        let isSchool = ["college", "university"].contains(word.text) && wanted.count == 1
        if isSchool, !question.namesPerson,
            question.asksForSchool || !question.asksForPlace && question.regionAsked == nil
        {
            return false
        }
        let isOnlyCity = wanted.last.map { EqualNames.cities.contains($0.key) } ?? false
        if word.text == "city", isOnlyCity, question.regionAsked?.contains("city") ?? true { return false }
        return word.lists.contains(.site) && question.regionAsked == nil || question.namesPerson
            || question.regionAsked.map { !$0.contains(word.singular) } ?? false
    }

    /// Whether a word beside the name says that another is meant: "Poseidon's brother Zeus", "the English Civil War" for the
    /// American one, "the Egyptian pound".
    func isReplaced(_ alignment: WordAlignment, by extra: [AnswerWord]) -> Bool {
        guard !extra.isEmpty else { return false }
        if alignment.pairs.contains(where: { $0.given.isPossessive && !$0.wanted.isPossessive }) { return true }
        let isName = wanted.contains(where: \.isCapitalized)
        let names = alignment.missing.filter { $0.isCapitalized && $0.lists.isDisjoint(with: [.title, .kind]) }
        return extra.contains { word in
            let isOfPeople =
                word.lists.contains(.nationality) || word.isCapitalized && !isName && word.text.hasSuffix("ian")
            // "the American bald eagle" is the one that there is.
            return isOfPeople && !isOfAsked(word) && (!isName && wanted.count == 1 || !names.isEmpty)
        }
    }

    /// Whether the answer may name the company that has the accepted name: Ford, not Walt Disney where a person is asked for.
    var mayBeCompany: Bool { !question.namesPerson || wanted.count == 1 }

    /// Whether the word only says of whom or what a thing is that the question names: "Japanese" in "the Japanese yen" of
    /// Japan.
    func isOfAsked(_ word: AnswerWord) -> Bool {
        (word.isCapitalized || word.lists.contains(.nationality)) && word != wanted.last && !word.isNumber
            && question.text.words.contains { $0.isCapitalized && word.isDerived(from: $0) }
    }

    /// Whether the answer, a place, goes on with what it lies in: "Hodgenville, Kentucky, United States".
    func areRegions(_ extra: [AnswerWord], in answer: AnswerText) -> Bool {
        guard question.asksForPlace, let chain = PlaceChain(answer) else { return false }
        return extra.allSatisfy(chain.regions.contains)
    }
}
