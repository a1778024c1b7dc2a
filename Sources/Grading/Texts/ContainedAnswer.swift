/// Finds an accepted answer within a longer one: "The answer is Zhukov, because he led the defence" says Zhukov.
///
/// What stands beside it decides: "Stalin Prize", "the wife of Stalin", "Stalin or Trotsky" do not say Stalin.
struct ContainedAnswer {
    private let wanted: [AnswerWord]
    private let variant: AnswerText
    private let question: AnswerText
    private let mayHaveFirstName: Bool
    /// Whether the accepted answer says so much that one who says it whole means it.
    private let isLong: Bool
    /// Whether it is no single word and no name, so that who lists it beside others does not guess.
    private let isPhrase: Bool
    private let asksForTerm: Bool
    private let asksForPlace: Bool

    init(_ variant: AnswerText, question: Question, isPerson: Bool) {
        let name = variant.words.drop { $0.lists.contains(.title) }
        // "in the abdomen" is where "located in the abdomen" is.
        let place = variant.words.drop { Self.places.contains($0.text) }
        wanted =
            name.count > 1 && name.allSatisfy(\.isCapitalized)
            ? Array(name) : place.contains(where: \.isContent) ? Array(place) : variant.words
        self.variant = variant
        let content = wanted.filter(\.isContent)
        isPhrase = content.count > 1 && !content.contains { $0.isCapitalized || $0.isNumber }
        isLong = wanted.count(where: { $0.isContent && !$0.isCapitalized && !$0.isNumber }) >= 3
        self.question = question.text
        asksForTerm = question.asksForTerm
        asksForPlace = question.asksForPlace && question.regionAsked == nil
        mayHaveFirstName = isPerson
    }

    /// Whether the answer says the accepted one whole, and nothing against it.
    func isContained(in answer: AnswerText) -> Bool {
        guard answer.words.count > wanted.count, answer.words.count <= AnswerText.mostWords,
            wanted.allSatisfy({ word in answer.words.contains { $0.key == word.key } }),
            wanted.contains(where: { $0.isContent && !$0.isNumber && $0.text.count > 1 }), !isTakenBack(answer),
            isPhrase || !isListed(in: answer), !isObject(in: answer)
        else { return false }
        return Self.segments(of: answer.raw).contains { segment in
            let words = AnswerText(segment).words
            guard words.count >= wanted.count else { return false }
            return (0...words.count - wanted.count).contains { start in
                let end = start + wanted.count
                return zip(words[start..<end], wanted).allSatisfy { $0.key == $1.key }
                    && mayStandBefore(words[..<start]) && mayStandAfter(words[end...])
            }
        }
    }

    // MARK: What the answer says besides

    private func isTakenBack(_ answer: AnswerText) -> Bool {
        // "Penguins cannot fly" says which bird cannot.
        let own = Set((wanted + question.words).map(\.text))
        return answer.words.contains {
            (!$0.lists.isDisjoint(with: [.negation, .reservation]))
                && !own.contains($0.text)
        } || answer.raw.has("/") && !variant.raw.has("/")
    }

    /// Whether the accepted answer is one of several that are tried.
    private func isListed(in answer: AnswerText) -> Bool {
        guard let members = AnswerVariants.members(of: answer.raw) else { return false }
        // "Joseph Paxton, a gardener and architect" is one.
        let isName = wanted.contains(where: \.isCapitalized) && !answer.raw.has(" or ")
        let isDescribed = members.dropFirst().allSatisfy { !AnswerWord.words(of: $0).contains(where: \.isCapitalized) }
        if isName, isDescribed, members.count > 1, answer.raw.has(", a") || answer.raw.has(", the ") { return false }
        return members.contains { AnswerText($0).isSame(as: variant) }
    }

    /// Whether the accepted answer is named as whom it was done to, where the question asks who did it: "Russia attacked
    /// Germany" to "Who attacked Russia?".
    func isObject(in answer: AnswerText) -> Bool {
        guard question.words.count > 1, ["what", "who"].contains(question.words[0].text),
            question.words[1].isContent, !question.words[1].lists.contains(.kind),
            question.words[0].text == "who" || Self.mayBeVerb(question.words[1]),
            !answer.words.contains(where: { $0.text == "by" }),
            wanted.allSatisfy({ word in answer.words.contains { $0.key == word.key } }),
            let verb = answer.words.firstIndex(where: {
                // "the painter Picasso" is whom "Who painted it?" asks for.
                $0.stem == question.words[1].stem && !$0.lists.contains(.calling)
            }),
            // "who wrote as Mark Twain" tells who he was.
            !answer.words[verb...].dropFirst().prefix(1).contains(where: { $0.text == "as" })
        else { return false }
        return !answer.words[..<verb].contains { word in wanted.contains { $0.key == word.key } }
    }

    /// Whether the word behind "what" may be what it did: "What attacked", not "What title".
    private static func mayBeVerb(_ word: AnswerWord) -> Bool {
        word.text.hasSuffix("ed") || word.text.hasSuffix("s") || WordLists.pastVerbs.contains(word.text)
    }

    // MARK: What stands beside it

    private func mayStandBefore(_ words: ArraySlice<AnswerWord>) -> Bool {
        guard let word = words.last else { return true }
        if isLong, word.text != "of", !WordLists.negatingPrefixes.contains(word.text),
            word.lists.isDisjoint(with: [.negation, .refusal, .privative])
        {
            return true
        }
        if Self.leads.contains(word.text) { return true }
        if word.text == "after" { return words.dropLast().last?.text == "named" }
        if word.text == "of" {
            // "the law of gravity" says what is meant; "the wife of Stalin" is another person.
            guard let thing = words.dropLast().last else { return false }
            return !thing.lists.isDisjoint(with: [.kind, .partitive]) || isAsked(thing)
                || wanted.count > 1 && !wanted.contains(where: \.isCapitalized)
        }
        // "the man who shot Lincoln"
        if isAsked(word), let before = words.dropLast().last, ["that", "which", "who"].contains(before.text) {
            return false
        }
        if isAsked(word) || Description.isWhole(words, of: wanted) || isModified(by: words) { return true }
        // "the western Pacific" is where the Pacific is.
        if asksForPlace, WordLists.compass.contains(word.text), !word.isCapitalized,
            wanted.first?.isCapitalized ?? false
        {
            return words.dropLast().last.map { Self.leads.contains($0.text) } ?? true
        }
        // "It carries oxygen", where carrying it is asked for.
        if words.count == 1, Self.subjects.contains(word.text), !(wanted.first?.isCapitalized ?? true) { return true }
        return mayHaveFirstName && word.isCapitalized && word.isContent && !word.isNumber
            && !word.lists.contains(.contrast)
    }

    /// Whether the words before, from the beginning of a clause or a word that leads to an answer, only tell more of a
    /// common noun.
    private func isModified(by words: ArraySlice<AnswerWord>) -> Bool {
        let modifiers = words.reversed().prefix { $0.isContent }
        let before = words.dropLast(modifiers.count).last
        return (before.map { Self.leads.contains($0.text) } ?? true)
            && !wanted.contains(where: \.isCapitalized) && (modifiers.isEmpty || wanted.count > 1 || !asksForTerm)
            && Premodifiers.areHarmless(Array(modifiers), before: wanted.last)
    }

    private static let subjects: Set<String> = ["he", "it", "she", "they"]

    private func mayStandAfter(_ words: ArraySlice<AnswerWord>) -> Bool {
        guard let word = words.first, !isLong else { return true }
        // "Doctor Who", "University of Chicago School": a capital goes on with the name.
        if word.text == "and", isPhrase { return true }
        if word.text == "and" || word.isCapitalized && wanted.last?.isCapitalized ?? false {
            // "the Louvre Museum, Paris" where a museum is asked for.
            return word.lists.contains(.kind) && isAsked(word)
                && words.dropFirst().first.map { !$0.isCapitalized } ?? true
        }
        // "Cévennes region in the south"
        if !word.isCapitalized, !word.lists.isDisjoint(with: [.kind, .genus]), let next = words.dropFirst().first,
            !next.isContent,
            next.text != "and"
        {
            return true
        }
        // "tea imported from China"
        let isParticiple = word.text.hasSuffix("ed") || word.text.hasSuffix("ing")
        if isParticiple, !word.isCapitalized, let next = words.dropFirst().first, !next.isContent, next.text != "and" {
            return !(wanted.last?.isCapitalized ?? true)
        }
        return !word.isContent || isAsked(word) || word.lists.contains(.apart) && !word.isCapitalized
    }

    private func isAsked(_ word: AnswerWord) -> Bool {
        word.isContent && !word.lists.contains(.contrast)
            && question.words.contains { $0.stem == word.stem || $0.key == word.stem }
    }

    /// Words that lead to the answer.
    static let leads: Set<String> = [
        "as", "at", "be", "been", "believe", "by", "called", "for", "from", "had", "has", "have", "in", "into", "is",
        "its",
        "named", "on", "onto", "probably", "that", "think", "to", "toward", "towards", "using", "via", "through", "was",
        "were", "with",
        "within",
    ]

    private static let places: Set<String> = ["at", "in", "on"]

    // MARK: Parts

    /// The parts of a text between its punctuation marks; a point ends one only before a space.
    private static func segments(of raw: String) -> [String] {
        var segments: [String] = []
        var segment = ""
        let characters = Array(raw)
        for (index, character) in characters.enumerated() {
            let isLast = index + 1 == characters.count
            let isDash = character == "-" && !isLast && characters[index + 1] == " "
            // "J.K. Rowling" goes on.
            let isInitial =
                index > 0 && characters[index - 1].isUppercase
                && (index == 1 || !characters[index - 2].isLetter && !characters[index - 2].isNumber)
            let isEnd =
                character == "." && !isLast && characters[index + 1] == " " && segment.count > 2 && !isInitial
            if marks.contains(character) || isDash || isEnd {
                segments.append(segment)
                segment = ""
            } else {
                segment.append(character)
            }
        }
        return (segments + [segment]).filter { !$0.isEmpty }
    }

    private static let marks: Set<Character> = [",", ";", ":", "(", ")", "[", "]", "—", "–", "!", "?", "\"", "“", "”"]
}
