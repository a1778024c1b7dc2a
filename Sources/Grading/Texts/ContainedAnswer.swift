/// Finds an accepted answer within a longer one: "The answer is Zhukov, because he led the defence" says Zhukov.
///
/// What stands beside it decides: "Stalin Prize", "the wife of Stalin", "Stalin or Trotsky" do not say Stalin.
struct ContainedAnswer {
    private let wanted: [AnswerWord]
    private let variant: AnswerText
    private let question: AnswerText
    private let mayHaveFirstName: Bool

    init(_ variant: AnswerText, question: AnswerText, isPerson: Bool) {
        let name = variant.words.drop { $0.lists.contains(.title) }
        // "in the abdomen" is where "located in the abdomen" is.
        let place = variant.words.drop { Self.places.contains($0.text) }
        wanted =
            name.count > 1 && name.allSatisfy(\.isCapitalized)
            ? Array(name) : place.contains(where: \.isContent) ? Array(place) : variant.words
        self.variant = variant
        self.question = question
        mayHaveFirstName = isPerson
    }

    /// Whether the answer says the accepted one whole, and nothing against it.
    func isContained(in answer: AnswerText) -> Bool {
        guard answer.words.count > wanted.count, answer.words.count <= AnswerText.mostWords,
            wanted.allSatisfy({ word in answer.words.contains { $0.key == word.key } }),
            wanted.contains(where: { $0.isContent && !$0.isNumber && $0.text.count > 1 }), !isTakenBack(answer),
            !isListed(in: answer), !isObject(in: answer)
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
        return members.contains { AnswerText($0).isSame(as: variant) }
    }

    /// Whether the accepted answer is named as whom it was done to, where the question asks who did it: "Russia attacked
    /// Germany" to "Who attacked Russia?".
    func isObject(in answer: AnswerText) -> Bool {
        guard question.words.count > 1, ["what", "who"].contains(question.words[0].text),
            question.words[1].isContent, !question.words[1].lists.contains(.kind),
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

    // MARK: What stands beside it

    private func mayStandBefore(_ words: ArraySlice<AnswerWord>) -> Bool {
        guard let word = words.last else { return true }
        if Self.leads.contains(word.text) { return true }
        if word.text == "after" { return words.dropLast().last?.text == "named" }
        if word.text == "of" {
            // "the law of gravity" says what is meant; "the wife of Stalin" is another person.
            guard let thing = words.dropLast().last else { return false }
            return thing.lists.contains(.kind) || isAsked(thing)
                || wanted.count > 1 && !wanted.contains(where: \.isCapitalized)
        }
        if isAsked(word) || Description.isWhole(words, of: wanted) { return true }
        return mayHaveFirstName && word.isCapitalized && word.isContent && !word.isNumber
            && !word.lists.contains(.contrast)
    }

    private func mayStandAfter(_ words: ArraySlice<AnswerWord>) -> Bool {
        guard let word = words.first else { return true }
        // "Doctor Who", "University of Chicago School": a capital goes on with the name.
        if word.text == "and" || word.isCapitalized && wanted.last?.isCapitalized ?? false {
            // "the Louvre Museum, Paris" where a museum is asked for.
            return word.lists.contains(.kind) && isAsked(word)
                && words.dropFirst().first.map { !$0.isCapitalized } ?? true
        }
        return !word.isContent || isAsked(word)
    }

    private func isAsked(_ word: AnswerWord) -> Bool {
        word.isContent && !word.lists.contains(.contrast)
            && question.words.contains { $0.stem == word.stem || $0.key == word.stem }
    }

    /// Words that lead to the answer.
    static let leads: Set<String> = [
        "as", "at", "be", "been", "believe", "by", "called", "for", "from", "had", "has", "have", "in", "into", "is",
        "its",
        "named", "on", "onto", "probably", "that", "think", "to", "was", "were",
        "with",
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
            let isEnd = character == "." && !isLast && characters[index + 1] == " " && segment.count > 2
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
