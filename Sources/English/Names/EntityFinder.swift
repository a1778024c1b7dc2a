/// Finds what the sentences of a text name, and what each name is the name of.
///
/// The words of a name come from the tree; its type from the noun that it is built on ("Battle of Kursk"), from the word
/// lists, and from what the model says of its head. Names that come again are of the type that most of them have.
package struct EntityFinder {
    /// The types of names that were found before, by the name in small letters: how often each.
    private var counts: [String: [EntityType: Int]] = [:]
    /// How much more often a word is the last name of a person with a first name or a title than it stands for a place ("in
    /// Alabama"), in small letters.
    private var bearers: [String: Int] = [:]
    /// How often a word says where something is ("at Savannah"), in small letters.
    private var stands: [String: Int] = [:]
    /// How often a word is what does something, in small letters.
    private var acts: [String: Int] = [:]
    /// How much more often a word names a house ("Harvard University") than a person ("John Harvard"), in small letters.
    private var houses: [String: Int] = [:]

    /// The entities of each sentence of a text, in order, none within another.
    package static func entities(in sentences: [[Word]]) -> [[Entity]] {
        var finder = EntityFinder()
        let found = sentences.map { words in
            NameSpans(words).spans().compactMap { finder.entity($0, words) }
        }
        for (words, entities) in zip(sentences, found) {
            for entity in entities { finder.count(entity, words) }
        }
        return zip(sentences, found).map { words, entities in
            (finder.opening(words, entities) + entities).map {
                let type = finder.usualType(of: $0, words)
                return Entity(words: $0.words, type: type, isSure: $0.isSure || finder.isHouse($0, words))
            }
        }
    }

    private func entity(_ span: NameSpans.Span, _ words: [Word]) -> Entity? {
        let name = Self.text(span.words, words)
        let head = words[span.head]
        if head.entityType == "time" || Self.isNoName(span, words) { return nil }
        let told =
            (span.hasTitle ? .person : nil) ?? (Self.isCraft(span.words, head: span.head, words) ? .other : nil)
            ?? Self.typeBySaying(span, words)
            ?? Self.typeByLists(name, head: Self.last(span, words), count: span.words.count)
            ?? Self.typeByTitle(span, words)
            ?? Self.typeByLists(name, head: head.lemma.lowercased(), count: span.words.count)
        let type = told ?? Self.typeByModel(head, isAcronym: span.words.count == 1 && Self.isAcronym(name))
        if type == .person, !span.hasTitle, Self.isThing(span, words) || Self.isOne(span.words, words) {
            return Entity(words: span.words, type: .other)
        }
        return Entity(words: span.words, type: type, isSure: told != nil)
    }

    /// "the Halcyon", "an Oscar": no person. Of "the Smiths", there are several.
    private static func isOne(_ name: Range<Int>, _ words: [Word]) -> Bool {
        guard name.count == 1, let only = name.first, only > 0 else { return false }
        let before = words[only - 1].form.lowercased()
        return ["a", "an", "his", "her", "their", "this"].contains(before)
            || before == "the" && !words[only].form.hasSuffix("s")
    }

    /// What the model takes the head of a name for; letters are mostly those of a body ("NASA"), but not of a thing ("ASD").
    private static func typeByModel(_ head: Word, isAcronym: Bool) -> EntityType {
        guard let type = head.entityType else { return isAcronym ? .organization : .other }
        if isAcronym {
            return ["organization", "person", "place"].contains(type) ? .organization : EntityType(model: type)
        }
        return EntityType(model: type)
    }

    /// "Radio Kabul", "Wild Boy": a name of several words that begins with no first name and ends in a common noun or a place.
    private static func isThing(_ span: NameSpans.Span, _ words: [Word]) -> Bool {
        guard span.words.count > 1 else { return false }
        let first = words[span.words.lowerBound].form.lowercased()
        let last = Self.last(span, words)
        return !FirstNames.contains(first) && !FamousSurnames.all.contains(first) && !first.hasSuffix(".")
            && (NounLexicon.contains(last) && !NounLexicon.persons.contains(last) || Places.isKnown(last)
                || Noun(plural: last).map { NounLexicon.contains($0.singular) } ?? false)
            && !Self.surnames.contains(last) && !NameSpans.isTitle(first)
    }

    /// A date, a title or office without its bearer ("General", "Prime Minister"), an abbreviation or a pronoun alone.
    private static func isNoName(_ span: NameSpans.Span, _ words: [Word]) -> Bool {
        if span.words.allSatisfy({ isOfDate(words[$0].form.lowercased()) }) { return true }
        if span.words.count == 1, SentencePieces.titlePronouns.contains(words[span.head].form) { return true }
        if span.words.count == 1, ["AD", "BC", "BCE", "CE"].contains(words[span.head].form) { return true }
        // "7:51 a.m. Eastern Standard Time"
        if span.words.count > 1, words[span.words.upperBound - 1].form == "Time",
            ["Daylight", "Mean", "Standard"].contains(words[span.words.upperBound - 2].form)
        {
            return true
        }
        let head = words[span.head].form.lowercased()
        if span.head == span.words.upperBound - 1, NounLexicon.persons.contains(head) { return true }
        return span.words.count == 1 && head.hasSuffix(".") && Abbreviations.contains(String(head.dropLast()))
    }

    private static func isOfDate(_ word: String) -> Bool {
        ClosedClassWords.months.contains(word) || ClosedClassWords.weekdays.contains(word)
            || word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// The name that opens a sentence, where the capital says nothing and the model saw a common noun, but the text has
    /// named a person so.
    private func opening(_ words: [Word], _ entities: [Entity]) -> [Entity] {
        guard let first = words.first, first.partOfSpeech == .noun, first.isCapitalized,
            !(first.head == 2 && ["amod", "compound"].contains(first.relation)),
            entities.first?.words.lowerBound != 0,
            counts[first.form.lowercased()]?[.person] != nil
        else { return [] }
        return [Entity(words: 0..<1, type: .person)]
    }

    /// What is called by its first name alone.
    private static let namesakes: Set<String> = ["college", "company", "corporation", "university"]

    private mutating func count(_ entity: Entity, _ words: [Word]) {
        counts[Self.text(entity.words, words).lowercased(), default: [:]][entity.type, default: 0] += 1
        if entity.words.count == 1, let only = entity.words.first, Self.isWhere(only, words) {
            if entity.type == .place, words[only - 1].form.lowercased() != "to" {
                bearers[words[only].form.lowercased(), default: 0] -= 1
            }
            let isOwner = only + 1 < words.count && ["'s", "’s", "'"].contains(words[only + 1].form)
            if words[only - 1].form.lowercased() != "to", !isOwner {
                stands[words[only].form.lowercased(), default: 0] += 1
            }
        }
        if entity.words.count == 1, let only = entity.words.first, words[only].relation == "nsubj",
            words.indices.contains(words[only].head - 1), words[words[only].head - 1].partOfSpeech == .verb
        {
            acts[words[only].form.lowercased(), default: 0] += 1
        }
        // "Harvard University" tells what "Harvard" is.
        if entity.type == .organization, entity.words.count == 2, let first = entity.words.first,
            let last = entity.words.last,
            Self.namesakes.contains(words[last].form.lowercased())
        {
            counts[words[first].form.lowercased(), default: [:]][.organization, default: 0] += 3
            houses[words[first].form.lowercased(), default: 0] += 1
        }
        if entity.type == .other, Self.isCraft(entity.words, head: entity.words.upperBound - 1, words) {
            counts[Self.text(entity.words, words).lowercased(), default: [:]][.other, default: 0] += 2
        }
        // "Hurricane Omar" tells what "Omar" is.
        if entity.type == .event, entity.words.count > 1, let last = entity.words.last,
            Self.openingsOfEvents.contains(words[last - 1].form.lowercased())
        {
            counts[words[last].form.lowercased(), default: [:]][.event, default: 0] += 3
        }
        // "Josef Stalin" tells what "Stalin" is.
        guard entity.type == .person, let last = entity.words.last else { return }
        let first = entity.words.lowerBound
        let isTitled = first > 0 && NameSpans.isTitle(words[first - 1].form) && words[first - 1].isCapitalized
        guard entity.words.count > 1 || isTitled else { return }
        bearers[words[last].form.lowercased(), default: 0] += 1
        houses[words[last].form.lowercased(), default: 0] -= 1
        counts[words[last].form.lowercased(), default: [:]][.person, default: 0] += 2
    }

    private func usualType(of entity: Entity, _ words: [Word]) -> EntityType {
        // "Washington" after "George Washington" or "General Washington".
        if entity.words.count == 1, entity.type == .place, let only = entity.words.first,
            bearers[words[only].form.lowercased()] ?? 0 > 0, !Self.isWhere(only, words)
        {
            return isHouse(entity, words) ? .organization : .person
        }
        if entity.type == .person, isHouse(entity, words) { return .organization }
        // "captured Savannah" of a text that speaks of what was "at Savannah", and of nobody who is called so.
        if entity.type == .person, !entity.isSure, entity.words.count == 1, let only = entity.words.first {
            let word = words[only].form.lowercased()
            if stands[word] ?? 0 > acts[word] ?? 0, bearers[word] ?? 0 < 1 { return .place }
        }
        guard let types = counts[Self.text(entity.words, words).lowercased()],
            entity.type != .other || !Self.isOne(entity.words, words)
        else { return entity.type }
        if types.count == 1, let only = types.keys.first { return only }
        // The order of the cases decides between equals, so that the result does not depend on chance.
        return EntityType.allCases.max {
            (types[$0] ?? 0, $0 == entity.type ? 1 : 0) < (types[$1] ?? 0, $1 == entity.type ? 1 : 0)
        }
            ?? entity.type
    }

    /// "in Washington"
    private static func isWhere(_ word: Int, _ words: [Word]) -> Bool {
        word > 0 && ["at", "in", "near", "to"].contains(words[word - 1].form.lowercased())
    }

    /// Whether a word alone names a house more often than a person: "Harvard" of Harvard University and John Harvard.
    private func isHouse(_ entity: Entity, _ words: [Word]) -> Bool {
        entity.words.count == 1 && houses[Self.text(entity.words, words).lowercased()] ?? 0 > 0
    }

    private static func text(_ range: Range<Int>, _ words: [Word]) -> String {
        words[range].map(\.form).joined(separator: " ")
    }
}

extension EntityType {
    /// The type that stands for one of GUM's.
    fileprivate init(model type: String) {
        switch type {
        case "person", "place", "organization", "event": self = EntityType(rawValue: type) ?? .other
        default: self = .other
        }
    }
}
