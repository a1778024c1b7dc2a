/// Times at the start of a sentence, with no comma behind them, that the parser took for a part of the subject or the subject for a
/// part of.
extension TreeMending {
    /// "In 1237 | Batu Khan launched an invasion", "In 1891 | the Scottish chemist was able …": the noun right behind the time
    /// is the subject that the verb lacks.
    mutating func mendOpening(at index: Int) {
        guard let verb = heads[index], verb > index, let joint = opening(of: index) else { return }
        let isSubject = relations[index].hasPrefix("nsubj")
        let lacksSubject = !children[verb].contains {
            $0 < verb && (tellsSubject(relations[$0]) || relations[$0] == "expl")
        }
        guard isSubject || relations[index].hasPrefix("obl") && lacksSubject else { return }
        let relation = children[verb].contains { relations[$0] == "aux:pass" } ? "nsubj:pass" : "nsubj"
        let year = joint + 1
        if isYear(year), index > year, tokens[index].isNominal, heads[year] == index {
            // The time was taken for a part of the subject.
            hang(year, on: verb, as: "obl")
            hang(joint, on: year, as: "case")
            hang(index, on: verb, as: relation)
        } else if !isSubject, let name = children[index].first(where: { relations[$0] == "appos" && $0 > index }),
            isYear(index) || NounLexicon.times.contains(tokens[index].lemma),
            (index + 1..<name).allSatisfy({ [.adjective, .noun, .properNoun].contains(tokens[$0].partOfSpeech) })
        {
            // The subject was taken for an explanation of the time.
            for child in children[index] where child > index && child != name {
                hang(child, on: name, as: relations[child])
            }
            hang(name, on: verb, as: relation)
        }
    }

    private func tellsSubject(_ relation: String) -> Bool { relation.hasPrefix("nsubj") || relation.hasPrefix("csubj") }

    /// The preposition that opens the phrase of a noun, with nothing before it.
    private func opening(of index: Int) -> Int? {
        let first = children[index].min().map { min($0, children[$0].min() ?? $0) } ?? index
        guard first < index, relations[first] == "case", ["by", "during", "in", "since"].contains(tokens[first].lower),
            first == 0 || tokens[first - 1].partOfSpeech == .punctuation
        else { return nil }
        return first
    }

    /// Whether the word is a year in digits.
    private func isYear(_ index: Int) -> Bool {
        tokens[index].text.utf8.count == 4 && tokens[index].text.utf8.allSatisfy { (48...57).contains($0) }
    }
}
