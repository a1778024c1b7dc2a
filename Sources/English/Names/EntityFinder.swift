/// Finds what the sentences of a text name, and what each name is the name of.
///
/// The words of a name come from the tree; its type from the noun that it is built on ("Battle of Kursk"), from the word
/// lists, and from what the model says of its head. Names that come again are of the type that most of them have.
package struct EntityFinder {
    /// The types of names that were found before, by the name in small letters: how often each.
    private var counts: [String: [EntityType: Int]] = [:]

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
                Entity(words: $0.words, type: finder.usualType(of: $0, words))
            }
        }
    }

    private func entity(_ span: NameSpans.Span, _ words: [Word]) -> Entity? {
        let name = Self.text(span.words, words)
        let head = words[span.head]
        if head.entityType == "time" || Self.isNoName(span, words) { return nil }
        let type =
            Self.typeByLists(name, head: head.lemma.lowercased(), count: span.words.count)
            ?? Self.typeByTitle(span, words) ?? head.entityType.map { EntityType(model: $0) } ?? .other
        return Entity(words: span.words, type: type)
    }

    /// A date, a title or office without its bearer ("General", "Prime Minister"), an abbreviation alone.
    private static func isNoName(_ span: NameSpans.Span, _ words: [Word]) -> Bool {
        if span.words.allSatisfy({ isOfDate(words[$0].form.lowercased()) }) { return true }
        let head = words[span.head].form.lowercased()
        if span.head == span.words.upperBound - 1, NounLexicon.persons.contains(head) { return true }
        return span.words.count == 1 && head.hasSuffix(".") && Abbreviations.contains(String(head.dropLast()))
    }

    private static func isOfDate(_ word: String) -> Bool {
        ClosedClassWords.months.contains(word) || ClosedClassWords.weekdays.contains(word)
            || word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// What a common noun in the name says, or a list of names.
    private static func typeByLists(_ name: String, head: String, count: Int) -> EntityType? {
        if Places.isKnown(name.lowercased()) { return .place }
        if Demonyms.plurals.contains(name.lowercased()) || Demonyms.adjectives.contains(name.lowercased()) {
            return .other
        }
        guard count > 1 else { return nil }
        if name.contains(" & ") { return .organization }
        if NounLexicon.orders.contains(head) { return .order }
        if NounLexicon.events.contains(head) { return .event }
        if NounLexicon.organizations.contains(head) { return .organization }
        if NounLexicon.places.contains(head) { return .place }
        if NounLexicon.works.contains(head) { return .work }
        return nil
    }

    /// A person, where a title stands before the name or a first name or famous last name begins it.
    private static func typeByTitle(_ span: NameSpans.Span, _ words: [Word]) -> EntityType? {
        let first = words[span.words.lowerBound].form.lowercased()
        if span.hasTitle || FirstNames.contains(first) || FamousSurnames.all.contains(first) { return .person }
        // "H. Geiger"
        if span.words.count > 1, first.utf8.count == 2, first.hasSuffix(".") { return .person }
        guard span.words.lowerBound > 0 else { return nil }
        let before = words[span.words.lowerBound - 1]
        return before.head - 1 == span.head && NameSpans.isTitle(before.form) ? .person : nil
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

    private mutating func count(_ entity: Entity, _ words: [Word]) {
        counts[Self.text(entity.words, words).lowercased(), default: [:]][entity.type, default: 0] += 1
        // "Josef Stalin" tells what "Stalin" is.
        guard entity.type == .person, entity.words.count > 1, let last = entity.words.last else { return }
        counts[words[last].form.lowercased(), default: [:]][.person, default: 0] += 2
    }

    private func usualType(of entity: Entity, _ words: [Word]) -> EntityType {
        guard let types = counts[Self.text(entity.words, words).lowercased()] else { return entity.type }
        // The order of the cases decides between equals, so that the result does not depend on chance.
        return EntityType.allCases.max {
            (types[$0] ?? 0, $0 == entity.type ? 1 : 0) < (types[$1] ?? 0, $1 == entity.type ? 1 : 0)
        }
            ?? entity.type
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
