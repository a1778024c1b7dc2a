import Diagnostics
import English

/// The features and classes that a training knows, each with its number.
struct Vocabulary: Sendable {
    /// The rows of the features; row 0 is that of a form that is not known.
    private(set) var features: [UInt32: Int32] = [:]
    /// How often each form's row was seen.
    private(set) var formCounts: [Int32: Int] = [:]
    let partsOfSpeech: [String]
    let morphologies: [String]
    let lemmaRules: [String]
    let relations: [String]
    /// The class 0 is of words that mention nothing.
    let entityTypes: [String]

    /// Forms and classes that are seen less often are not learned.
    private static let rarestForm = 2
    private static let rarestFeature = 3
    private static let rarestLemmaRule = 3

    init(_ sentences: [TreebankSentence]) {
        var forms: [UInt32: Int] = [:]
        var others: [UInt32: Int] = [:]
        var partsOfSpeech: Set<String> = []
        var morphologies: Set<String> = []
        var rules: [String: Int] = [:]
        var relations: Set<String> = []
        var entityTypes: Set<String> = []
        for sentence in sentences {
            for word in sentence.words.indices {
                let hashes = WordFeatures(form: sentence[word, .form], isFirst: word == 0).hashes
                forms[hashes[0], default: 0] += 1
                for hash in hashes.dropFirst() { others[hash, default: 0] += 1 }
                partsOfSpeech.insert(String(sentence[word, .partOfSpeech]))
                morphologies.insert(sentence.morphology(word))
                rules[sentence.lemmaRule(word).text, default: 0] += 1
                relations.insert(String(sentence[word, .relation]))
            }
            entityTypes.formUnion((sentence.mentionTypes ?? []).compactMap { $0 })
        }
        let knownForms = forms.filter { $0.value >= Self.rarestForm }.keys
        // A hash that two kinds share is that of the form.
        let knownOthers = others.filter { $0.value >= Self.rarestFeature }.keys.filter { !knownForms.contains($0) }
        for (index, hash) in (knownForms.sorted() + knownOthers.sorted()).enumerated() {
            features[hash] = Int32(index + 1)
            if let count = forms[hash] { formCounts[Int32(index + 1)] = count }
        }
        self.partsOfSpeech = partsOfSpeech.sorted()
        self.morphologies = morphologies.sorted()
        lemmaRules = rules.filter { $0.value >= Self.rarestLemmaRule }.keys.sorted()
        self.relations = relations.sorted()
        self.entityTypes = ["_"] + entityTypes.sorted()
    }

    /// The rows of a word's features.
    func rows(of features: WordFeatures) -> [Int32] {
        var rows = [self.features[features.hashes[0]] ?? 0]
        for hash in features.hashes.dropFirst() {
            if let row = self.features[hash] { rows.append(row) }
        }
        return rows
    }

    var sizes: Network.Classes {
        Network.Classes(
            features: features.count + 1, partsOfSpeech: partsOfSpeech.count, morphologies: morphologies.count,
            lemmaRules: lemmaRules.count, entityTypes: entityTypes.count, relations: relations.count)
    }

    /// The sentences as examples; classes that are not known have nothing to learn.
    ///
    /// - Throws: where a word's head is not one of its sentence.
    func examples(_ sentences: [TreebankSentence]) throws(Diagnostic) -> [Example] {
        func numbers(_ classes: [String]) -> [String: Int] {
            Dictionary(uniqueKeysWithValues: classes.enumerated().map { ($1, $0) })
        }
        let partsOfSpeech = numbers(partsOfSpeech)
        let morphologies = numbers(morphologies)
        let lemmaRules = numbers(lemmaRules)
        let relations = numbers(relations)
        let entityTypes = numbers(entityTypes)
        var examples: [Example] = []
        for sentence in sentences where !sentence.words.isEmpty {
            let words = sentence.words.indices
            examples.append(
                Example(
                    features: words.map { rows(of: WordFeatures(form: sentence[$0, .form], isFirst: $0 == 0)) },
                    partsOfSpeech: words.map { partsOfSpeech[String(sentence[$0, .partOfSpeech])] ?? -1 },
                    morphologies: words.map { morphologies[sentence.morphology($0)] ?? -1 },
                    lemmaRules: words.map { lemmaRules[sentence.lemmaRule($0).text] ?? -1 },
                    entityTypes: sentence.mentionTypes.map { $0.map { $0.flatMap { entityTypes[$0] } ?? 0 } }
                        ?? words.map { _ in -1 },
                    heads: try sentence.heads(),
                    relations: words.map { relations[String(sentence[$0, .relation])] ?? -1 }))
        }
        return examples
    }
}
