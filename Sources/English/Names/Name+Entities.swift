extension AnalysedSentence {
    /// The names in some sentences of one text, each with what it names; those that come again are of one kind.
    package static func names(in sentences: [AnalysedSentence]) -> [[Name]] {
        zip(sentences, EntityFinder.entities(in: sentences.map(\.tree))).map { sentence, entities in
            entities.compactMap { sentence.name($0) }
        }
    }

    private func name(_ entity: Entity) -> Name? {
        guard let first = entity.words.first, let last = entity.words.last else { return nil }
        let bytes = words[first].range.lowerBound..<words[last].range.upperBound
        guard let start = tokens.firstIndex(where: { $0.range.upperBound > bytes.lowerBound }),
            let end = tokens[start...].firstIndex(where: { $0.range.upperBound >= bytes.upperBound }),
            // "German" of "German-occupied" is no name of its own.
            tokens[start].range.lowerBound == bytes.lowerBound, tokens[end].range.upperBound == bytes.upperBound
        else { return nil }
        // "In August Karl Berg came": the month says when.
        let isDated =
            start > 0 && start < end && ClosedClassWords.months.contains(tokens[start].lower)
            && (tokens[start - 1].partOfSpeech == .numeral
                || ["by", "during", "early", "in", "late", "of", "since", "until"].contains(tokens[start - 1].lower))
        let range = (isDated ? start + 1 : start)..<end + 1
        let text = text(range)
        let lower = text.lowercased()
        // "the Western Allies"
        let ending = lower.utf8.lastIndex(of: UInt8(ascii: " ")).map { String(lower[lower.utf8.index(after: $0)...]) }
        // and no "House of Representatives"
        let isBody = entity.type == .organization && lower.utf8.count > 12 && lower.split(separator: " ").contains("of")
        if !isBody, let noun = Noun(plural: ending ?? lower), NounLexicon.persons.contains(noun.singular) {
            return Name(range: range, kind: .people, text: text)
        }
        if Demonyms.plurals.contains(lower) { return Name(range: range, kind: .people, text: text) }
        if Demonyms.adjectives.contains(lower), !tokens[end].isPlural {
            // "Allied and Soviet forces": an adjective whose people has a name of its own is no name.
            let before = start > 0 ? tokens[start - 1].lower : ""
            guard Demonyms.peoplesNamedAlike.contains(lower), ["and", "both", "the"].contains(before) else {
                return nil
            }
            return Name(range: range, kind: .people, text: text)
        }
        // "the Democrats"
        if entity.type == .person, entity.words.count == 1, tokens[end].isPlural {
            return Name(range: range, kind: .people, text: text)
        }
        // A country is that, whoever acts for it.
        if Places.countries.contains(lower) { return Name(range: range, kind: .place, text: text) }
        return Name(range: range, kind: Name.Kind(entity.type), text: text, isSure: entity.isSure)
    }

    private func text(_ range: Range<Int>) -> String {
        var text = ""
        for index in range {
            if index > range.lowerBound, tokens[index].range.lowerBound > tokens[index - 1].range.upperBound {
                text += " "
            }
            text += tokens[index].text
        }
        return text
    }
}

extension Name.Kind {
    fileprivate init(_ type: EntityType) {
        self =
            switch type {
            case .person: .person
            case .place: .place
            case .organization: .organization
            case .event: .event
            case .order: .order
            case .work: .work
            case .other: .other
            }
    }
}
