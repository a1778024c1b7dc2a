/// A word of a sentence as Universal Dependencies see it, with its place in the tree.
package struct Word: Sendable, Hashable {
    /// As it stands in the text.
    package let form: String
    /// The dictionary form: "take" for "took"; names keep their capitals.
    package let lemma: String
    package let partOfSpeech: PartOfSpeech
    /// Features as CoNLL-U writes them: "Number=Plur|Tense=Past"; "_" where there are none.
    package let features: String
    /// The word that this one hangs on, from 1; 0 where it hangs on the root.
    package let head: Int
    /// What it is to its head, with the subtype: "nsubj:pass".
    package let relation: String
    /// The type, as in GUM, of what the word is the head of a mention of ("person" for the last word of "the old king"); nil
    /// where it mentions nothing.
    package let entityType: String?

    package init(
        form: String, lemma: String, partOfSpeech: PartOfSpeech, features: String, head: Int, relation: String,
        entityType: String?
    ) {
        self.form = form
        self.lemma = lemma
        self.partOfSpeech = partOfSpeech
        self.features = features
        self.head = head
        self.relation = relation
        self.entityType = entityType
    }

    /// Whether the word has a feature with its value: "Tense=Past".
    package func has(_ feature: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: feature.utf8Start, count: feature.utf8CodeUnitCount)
        var features = features
        return features.withUTF8 { bytes in
            var start = 0
            while start + wanted.count <= bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: "|") { end += 1 }
                if end - start == wanted.count, wanted.indices.allSatisfy({ bytes[start + $0] == wanted[$0] }) {
                    return true
                }
                start = end + 1
            }
            return false
        }
    }

    /// The value of a feature: "Past" of "Tense"; nil where the word has none.
    package func feature(_ name: String) -> Substring? {
        guard features.utf8.count > name.utf8.count else { return nil }
        let (bytes, wanted) = (features.utf8, name.utf8)
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "|")) ?? bytes.endIndex
            let pair = bytes[start..<end]
            if pair.starts(with: wanted) {
                let equals = pair.index(start, offsetBy: wanted.count)
                if equals < end, pair[equals] == UInt8(ascii: "=") { return features[pair.index(after: equals)..<end] }
            }
            start = end < bytes.endIndex ? bytes.index(after: end) : end
        }
        return nil
    }
}

extension Word {
    /// The same word as a text writes it.
    func written(_ form: String) -> Word {
        Word(
            form: form, lemma: form, partOfSpeech: partOfSpeech, features: features, head: head, relation: relation,
            entityType: entityType)
    }

    /// The same word with another place in the tree.
    func hanging(on head: Int, as relation: String) -> Word {
        Word(
            form: form, lemma: lemma, partOfSpeech: partOfSpeech, features: features, head: head, relation: relation,
            entityType: entityType)
    }
}

extension String {
    /// A relation without its subtype: "nsubj" of "nsubj:pass".
    package var baseRelation: String {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return self }
        return String(self[..<colon])
    }
}
