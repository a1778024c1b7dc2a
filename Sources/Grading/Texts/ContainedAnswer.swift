internal import English

/// Finds an accepted answer within a longer one: "The answer is Zhukov, because he led the defence" says Zhukov.
///
/// What stands beside it decides: "Stalin Prize", "the wife of Stalin", "Stalin or Trotsky" do not say Stalin.
struct ContainedAnswer {
    let wanted: [AnswerWord]
    private let variant: AnswerText
    let question: AnswerText
    let mayHaveFirstName: Bool
    /// Whether the accepted answer says so much that one who says it whole means it.
    let isLong: Bool
    /// Whether it is no single word and no name, so that who lists it beside others does not guess.
    let isPhrase: Bool
    let asksForTerm: Bool
    let asksForPlace: Bool
    private let asksForCity: Bool

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
        asksForCity = question.asksForPlace && question.regionAsked != nil
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
        if isBesideAnother(answer) { return true }
        guard let members = AnswerVariants.members(of: answer.raw) else { return false }
        // "Joseph Paxton, a gardener and architect" is one.
        let isName = wanted.contains(where: \.isCapitalized) && !answer.raw.has(" or ")
        let isDescribed = members.dropFirst().allSatisfy { !AnswerWord.words(of: $0).contains(where: \.isCapitalized) }
        if isName, isDescribed, members.count > 1, answer.raw.has(", a") || answer.raw.has(", the ") { return false }
        return members.contains { AnswerText($0).isSame(as: variant) }
    }

    /// Whether two things stand side by side, of which the accepted answer is one: "a cat, a dog", "Porto, Lisbon" where a
    /// city is asked for.
    private func isBesideAnother(_ answer: AnswerText) -> Bool {
        let parts = answer.raw.has(",") ? AnswerVariants.split(answer.raw, at: [", "]) : []
        guard parts.count == 2, let own = parts.firstIndex(where: { AnswerText($0).isSame(as: variant) }) else {
            return false
        }
        if parts.allSatisfy({ $0.hasPrefix("a ") || $0.hasPrefix("an ") }) { return true }
        return asksForCity && Places.cities.contains(parts[1 - own].lowercased())
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
