/// Names that the parser took apart, or hung on what stands beside them.
extension TreeMending {
    /// "Tropical Storm | Bonnie would …": two names side by side that are the same to one word are one name.
    mutating func mendName(at index: Int) {
        guard index > 0, let head = heads[index], heads[index - 1] == head, relations[index] == relations[index - 1],
            ["nsubj", "obj", "obl"].contains(where: { relations[index].hasPrefix($0) }),
            tokens[index].partOfSpeech == .properNoun, tokens[index - 1].isNominal,
            [index - 1, index].allSatisfy({ tokens[$0].isCapitalized })
        else { return }
        hang(index, on: index - 1, as: "flat")
    }

    /// "Cape Horn, | which the sailors feared": what describes a name hangs on its first word.
    mutating func mendFlat(at index: Int) {
        guard relations[index] == "flat", let head = heads[index] else { return }
        for child in children[index]
        where child > index && ["acl", "appos", "nmod", "conj"].contains(where: { relations[child].hasPrefix($0) }) {
            hang(child, on: head, as: relations[child])
        }
    }

    /// "Decree 14 | set": a number right behind a name is a part of it.
    mutating func mendNumber(at index: Int) {
        guard let head = heads[index], index > 0, index < head, tokens[index].text.utf8.count < 4,
            tokens[index - 1].isNominal, tokens[index - 1].isCapitalized,
            ["compound", "nummod"].contains(relations[index]),
            tokens[head].partOfSpeech == .verb
                || NounLexicon.orders.contains(tokens[index - 1].lower) && tokens[index + 1].partOfSpeech == .numeral
        else { return }
        hang(index, on: index - 1, as: "flat")
    }

    /// "in Stratford | upon Avon": what says on which river a place lies is a part of its name.
    mutating func mendRiver(at index: Int) {
        guard tokens[index].partOfSpeech == .properNoun, index > 1, tokens[index - 1].lower == "upon",
            tokens[index - 2].partOfSpeech == .properNoun, heads[index] != index - 2
        else { return }
        hang(index, on: index - 2, as: "nmod")
    }

    /// "the architect | Enrique Moreno": a name whose words all hang on what somebody is hangs together.
    private mutating func gatherName(at index: Int) {
        let role = index - 1
        guard role >= 0, relations[index] == "flat", heads[index] == role, tokens[index].isCapitalized,
            tokens[role].partOfSpeech == .noun, !tokens[role].isCapitalized, NounLexicon.isPerson(tokens[role].lemma)
        else { return }
        for child in children[role] where child > index && relations[child] == "flat" {
            hang(child, on: index, as: "flat")
        }
        hang(index, on: role, as: "appos")
    }

    /// "British engineer | Ann Lee", "minister | Jane Smith": what somebody is, without an article before the name, describes the
    /// name and not the other way round.
    mutating func mendRole(at index: Int) {
        gatherName(at: index)
        let role = index - 1
        guard role >= 0, tokens[index].partOfSpeech == .properNoun, tokens[index].isCapitalized,
            tokens[role].partOfSpeech == .noun, !tokens[role].isPlural,
            NounLexicon.isPerson(tokens[role].lemma), let above = heads[role],
            heads[index] == role && relations[index] == "appos"
                || heads[index] == above && relations[index] == relations[role] && relations[role].hasPrefix("nsubj"),
            !children[role].contains(where: { ["det", "nmod:poss"].contains(relations[$0]) })
        else { return }
        let relation = relations[role]
        for child in children[role] where child != index { hang(child, on: index, as: relations[child]) }
        hang(index, on: above, as: relation)
        hang(role, on: index, as: "nmod:desc")
    }
}
