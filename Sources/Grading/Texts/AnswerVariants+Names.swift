/// The names in what tells who or what bears them.
extension AnswerVariants {
    /// The name behind what its bearer is: "Belshazzar" of "the Babylonian king Belshazzar", "Neil Armstrong" of "American
    /// astronaut Neil Armstrong".
    static func titledName(in text: AnswerText) -> String? {
        func isCalling(_ word: AnswerWord) -> Bool {
            !word.isCapitalized && !word.lists.isDisjoint(with: [.title, .calling])
        }
        if let name = namedMember(in: text) { return name }
        // Nearly no answer has such a word.
        guard text.allWords.contains(where: isCalling) else { return nil }
        let bare = withoutParentheses(text.raw)
        let words = AnswerWord.words(of: bare).filter(\.isContent)
        guard !bare.has(","), !hasConjunction(bare),
            let title = words.lastIndex(where: isCalling),
            title > 0 || words[title].lists.contains(.calling), title < words.count - 1
        else { return nil }
        let name = words[(title + 1)...]
        // "the son of King Priam"
        guard name.count <= 3, name.allSatisfy(\.isCapitalized), !text.allWords.contains(where: { $0.text == "of" })
        else { return nil }
        return name.map { $0.text.prefix(1).uppercased() + $0.text.dropFirst() }.joined(separator: " ")
    }

    /// "his father" and "Leopold" of "his father Leopold", "the goddess" and "Athena" of "the goddess Athena": a noun
    /// with an article or whose it is, and the name of what it says.
    static func namedNoun(in raw: String) -> (noun: String, name: String)? {
        let tokens = raw.split(separator: " ")
        guard (3...5).contains(tokens.count), let first = tokens.first, determiners.contains(first.lowercased()),
            !raw.has(","), !hasConjunction(raw)
        else { return nil }
        let words = tokens.compactMap { AnswerWord.words(of: String($0)).first }
        guard words.count == tokens.count, let name = words.firstIndex(where: { $0.isCapitalized && $0 != words[0] }),
            name > 1,
            words[name...].allSatisfy({ $0.isCapitalized && !$0.isNumber }),
            words[1..<name].allSatisfy({
                $0.isContent && !$0.isNumber && !$0.isPossessive
                    && $0.lists.isDisjoint(with: [.contrast, .privative, .negation])
            })
        else { return nil }
        let isOwned = !words[0].isArticle
        let named = tokens[name...].joined(separator: " ")
        return (isOwned ? tokens[..<name].joined(separator: " ") : named, named)
    }

    private static let determiners: Set<String> = ["a", "an", "her", "his", "its", "our", "the", "their"]

    /// "Abe Silverstein" of "NASA manager Abe Silverstein", "KSEE" of "NBC affiliate KSEE": a name behind another one's noun.
    static func namedMember(in text: AnswerText) -> String? {
        let words = text.allWords
        guard (3...6).contains(words.count), words.allSatisfy(\.isContent), words[0].isCapitalized,
            let noun = words.lastIndex(where: { !$0.isCapitalized }), noun > 0, noun < words.count - 1,
            Description.mayBeNoun(words[noun]), words[noun...].dropFirst().allSatisfy({ !$0.isNumber }),
            !text.raw.has(","),
            !words[..<noun].contains(where: \.isPossessive)
        else { return nil }
        return words[(noun + 1)...].map { $0.text.prefix(1).uppercased() + $0.text.dropFirst() }.joined(separator: " ")
    }

    /// "Zen and the Art of Motorcycle Maintenance" of the same "by Robert M. Pirsig": a work without who made it.
    static func withoutAuthor(_ raw: String) -> String? {
        guard raw.has(" by ") else { return nil }
        let parts = split(raw, at: [" by "])
        guard parts.count == 2, let first = parts[0].first, first.isUppercase || first.isNumber else { return nil }
        let (work, author) = (AnswerWord.words(of: parts[0]), AnswerWord.words(of: parts[1]))
        // "German forces by 1943" is no work, "built by Romans" none either.
        guard author.count <= 4, author.allSatisfy({ $0.isCapitalized && !$0.isNumber }),
            work.last?.isCapitalized ?? false
        else { return nil }
        return parts[0]
    }

    /// "Howard Carter" of "a team led by Howard Carter".
    static func headOfGroup(in raw: String) -> String? {
        for lead in [" led by ", " headed by ", " under "] where raw.has(lead) {
            let parts = split(raw, at: [lead])
            guard parts.count == 2,
                AnswerWord.words(of: parts[0]).last.map({ WordLists.followers.contains($0.text) }) ?? false,
                AnswerWord.words(of: parts[1]).allSatisfy(\.isCapitalized)
            else { continue }
            return parts[1]
        }
        return nil
    }

    /// "Saladin" of "Saladin and the Ayyubid army", "Bill Haley" of "Bill Haley & His Comets": who led the others.
    static func leader(in raw: String) -> String? {
        guard raw.has(" and ") || raw.has(" & "), !raw.has(",") else { return nil }
        let parts = split(raw, at: [" and ", " & "])
        guard parts.count == 2 else { return nil }
        let (name, group) = (AnswerWord.words(of: parts[0]), AnswerWord.words(of: parts[1]))
        guard let first = group.first, let last = group.last, ["her", "his", "the", "their"].contains(first.text),
            group.count > 1, name.count <= 3, name.allSatisfy(\.isCapitalized), name.allSatisfy(\.isContent)
        else { return nil }
        let isBand = last.isCapitalized && last.text.hasSuffix("s")
        return WordLists.followers.contains(last.text) || isBand && first.text != "the" || isBand && name.count > 1
            ? parts[0] : nil
    }
}
