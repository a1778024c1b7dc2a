extension PhraseReader {
    /// The verb group at `start`, adverbs before it included.
    func verbGroup(at start: Int) -> VerbGroup? {
        var index = start
        while let token = token(index), token.partOfSpeech == .adverb { index += 1 }
        guard let first = token(index), first.isVerbal else { return nil }
        var group = VerbGroup(
            range: start..<index + 1, auxiliaries: [], main: index, negation: nil, isFinite: isFinite(index),
            isPassive: false, isProgressive: false,
            isPerfect: false, isPast: first.verbForm == .past || ["could", "would", "might"].contains(first.lower))
        while tokens[index].partOfSpeech == .auxiliary, let next = mainVerb(after: index, negation: &group.negation) {
            group.auxiliaries.append(index)
            let form = tokens[next].verbForm
            if tokens[index].lemma == "be", form == .pastParticiple || form == .past { group.isPassive = true }
            if tokens[index].lemma == "be", form == .gerund { group.isProgressive = true }
            if tokens[index].lemma == "have" { group.isPerfect = true }
            index = next
        }
        group.main = index
        group.range = start..<index + 1
        if group.negation == nil, let after = token(index + 1), after.lower == "not" || after.lower == "n't" {
            group.negation = index + 1
            group.range = start..<index + 2
        }
        return group
    }

    private func isFinite(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.partOfSpeech == .auxiliary, ClosedClassWords.modals.contains(token.lower) { return true }
        switch token.verbForm {
        case .past, .presentThird: return true
        case .base: return token.lower != "be" && !(index > 0 && tokens[index - 1].lower == "to")
        default: return false
        }
    }

    /// The verb that the auxiliary at `index` goes with, over adverbs, a negation and a phrase between commas.
    private func mainVerb(after index: Int, negation: inout Int?) -> Int? {
        var next = index + 1
        var found: Int?
        while let token = token(next), next < index + 5 {
            if token.partOfSpeech == .adverb {
                next += 1
            } else if token.lower == "not" || token.lower == "n't" {
                found = next
                next += 1
            } else if token.text == ",",
                let close = (next + 2..<next + 9).first(where: { self.token($0)?.text == "," }),
                let verb = self.token(close + 1), verb.isVerbal, verb.verbForm == .pastParticiple
            {
                next = close + 1
            } else {
                break
            }
        }
        if let found { negation = found }
        guard let verb = token(next), verb.isVerbal else { return nil }
        let auxiliary = tokens[index]
        switch auxiliary.lemma {
        case "be":
            return verb.verbForm == .gerund || verb.verbForm == .pastParticiple
                || verb.verbForm == .past && verb.partOfSpeech == .verb ? next : nil
        case "have": return verb.verbForm == .pastParticiple || verb.verbForm == .past ? next : nil
        default: return verb.verbForm == .base || ClosedClassWords.modals.contains(auxiliary.lower) ? next : nil
        }
    }
}
