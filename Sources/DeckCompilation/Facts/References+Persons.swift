internal import English

/// Whom "he", "she" and "they" mean.
extension References {
    /// Whom "he", "she", "him" or "his" in `passage` at `token` means.
    ///
    /// In a text about one person "he" may always be that one, whoever was named in between.
    func person(at token: Int, in passage: Passage) -> Mention? {
        guard let meant = named(at: token, in: passage), agrees(meant, passage.tokens[token].lower) else { return nil }
        // "Bo Lee" is not Ann Lee, though Lee is the one whom the text is about.
        if let hero, let cue, meant.head == hero, meant.name.contains(" "), cue.text.contains(" "),
            !cue.text.hasSuffix(meant.name), !meant.name.hasSuffix(cue.text)
        {
            return nil
        }
        return hero == nil || meant.head == hero || meant.passage == passage.index ? meant : nil
    }

    /// Whether a person may be "he" or "she", as far as the first name tells: Ann Lee is no "he".
    private func agrees(_ person: Mention, _ pronoun: String) -> Bool {
        let name = person.name.contains(" ") ? person.name : known.fullName(of: person.name) ?? person.name
        guard let isFemale = FirstNames.isFemale(person: name) else { return true }
        if ["her", "hers", "herself", "she"].contains(pronoun) { return isFemale }
        return !(isFemale && ["he", "him", "himself", "his"].contains(pronoun))
    }

    private func named(at token: Int, in passage: Passage) -> Mention? {
        var here = References()
        here.add(passage, subject: nil)
        let before = here.mentions.filter { $0.kind == .person && $0.token < token }
        // A person who is called by what he is ("his spy") could be meant as well.
        let isRivalled = passage.clauses.contains { clause in
            guard let subject = clause.subject, subject.range.upperBound <= token else { return false }
            let head = passage.tokens[subject.head]
            return !head.isPlural && NounLexicon.persons.contains(head.lemma)
                && !before.contains { subject.core.contains($0.token) }
        }
        if isRivalled || isTold(token, in: passage, of: before) { return nil }
        // "Ann Lee met John Ray, but she …" goes on with the subject of its first clause.
        let subjects = passage.clauses.filter { $0.depth == 0 }.compactMap(\.subject).filter {
            $0.range.upperBound <= token
        }
        if let subject = subjects.max(by: { $0.head < $1.head }),
            let mention = before.first(where: { subject.core.contains($0.token) }),
            Set(before.filter { $0.token > subject.head }.map(\.head)).count < 2
        {
            return mention
        }
        // "Washington divided his army": whatever the subject is taken for, it is he.
        let isOwnSubject = passage.clauses.contains { clause in
            guard let subject = clause.subject, clause.verb.main < token, clause.range.contains(token) else {
                return false
            }
            return passage.tokens[subject.head].partOfSpeech == .properNoun && !subject.isPlural
                && !before.contains { subject.core.contains($0.token) }
        }
        if isOwnSubject { return nil }
        let earlier = recent(passage, within: 2).filter { $0.kind == .person }
        let distinct = Set((earlier + before).map(\.head))
        if distinct.count == 1 { return (earlier + before).last }
        if let subject = earlier.last(where: \.isSubject), Set(before.map(\.head)).subtracting([subject.head]).isEmpty,
            subject.passage == passage.index - 1
        {
            return subject
        }
        return before.count == 1 && earlier.isEmpty ? before[0] : nil
    }

    /// Whether the pronoun stands in what one person tells another: "warned Kim that he was responsible".
    private func isTold(_ token: Int, in passage: Passage, of persons: [Mention]) -> Bool {
        passage.clauses.enumerated().contains { index, clause in
            guard clause.kind == .subordinate, clause.range.contains(token),
                let outer = passage.clauses.first(where: { $0.after.contains { $0.kind == .clause(index) } })
            else { return false }
            return outer.after.contains { element in
                element.kind == .noun && persons.contains { element.range.contains($0.token) }
            }
        }
    }

    /// Verbs of those who tell others what to do.
    private static let deciding: Set<String> = ["demand", "insist", "order", "require", "rule", "warn"]

    /// Whom or what "they" or "their" in `passage` at `token` means.
    func several(at token: Int, in passage: Passage) -> Mention? {
        if let main = passage.clauses.last(where: { $0.depth == 0 }), let subject = main.subject,
            subject.range.upperBound <= token
        {
            var here = References()
            here.add(passage, subject: nil)
            guard let mention = here.mentions.first(where: \.isSubject) else { return nil }
            let isRivalled = passage.tokens[subject.range.upperBound..<token].contains {
                $0.isPlural && ($0.partOfSpeech == .properNoun || NounLexicon.persons.contains($0.lemma))
            }
            // "the court ruled that they must sell": others must.
            if isRivalled || Self.deciding.contains(passage.tokens[main.verb.main].lemma) { return nil }
            return mention.kind == .people || mention.isPlural || mention.isNation || mention.kind == .organization
                ? mention : nil
        }
        guard let subject = recent(passage, within: 1).last(where: \.isSubject),
            subject.isPlural || subject.kind == .people
        else { return nil }
        // Another people named before in the sentence could be meant as well.
        let isRivalled =
            passage.names.contains {
                $0.range.lowerBound < token && $0.kind == .people && !subject.text.hasSuffix($0.text)
            }
            || passage.tokens[..<token].contains { $0.isPlural && NounLexicon.persons.contains($0.lemma) }
        return isRivalled ? nil : subject
    }
}
