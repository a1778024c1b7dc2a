internal import Diagnostics

/// Reads part of speech, features, lemma and type of entity off the states of each word.
struct WordTagger {
    private let partOfSpeechScores: ClassReader
    private let morphologyScores: ClassReader
    private let lemmaScores: ClassReader
    private let entityScores: ClassReader
    private let partsOfSpeech: [PartOfSpeech]
    /// The features of each morphology.
    private let morphologies: [String]
    /// For each part of speech its morphologies, which stand together.
    private let morphologiesOf: [Range<Int>]
    private let lemmaRules: [LemmaRule]
    /// The class 0 mentions nothing.
    private let entityTypes: [String]

    /// What is read off a word.
    struct Tags {
        let partOfSpeech: PartOfSpeech
        let features: String
        let lemma: String
        let entityType: String?
    }

    /// - Parameters:
    ///   - width: how many numbers a word's states have.
    ///   - embeddedWidth: how many an embedded word has.
    init(_ model: LanguageModel, width: Int, embeddedWidth: Int) throws(Diagnostic) {
        let names = model.list(.partsOfSpeech)
        partsOfSpeech = names.compactMap { PartOfSpeech(rawValue: String($0)) }
        guard partsOfSpeech.count == names.count else { throw Diagnostic.model("has an unknown part of speech") }
        let list = model.list(.morphologies)
        morphologies = list.map { String($0.drop { $0 != "|" }.dropFirst()) }
        morphologiesOf = names.map { name in
            let first = list.firstIndex { $0.prefix { $0 != "|" } == name } ?? 0
            return first..<first + list[first...].prefix { $0.prefix { $0 != "|" } == name }.count
        }
        let rules = model.list(.lemmaRules)
        lemmaRules = rules.compactMap { LemmaRule($0) }
        guard lemmaRules.count == rules.count else { throw Diagnostic.model("has an unknown rule for lemmas") }
        entityTypes = model.list(.entityTypes).map { String($0) }
        partOfSpeechScores = try ClassReader(
            model, hidden: .partOfSpeechHidden, classes: .partOfSpeechClasses, count: names.count, width: width)
        morphologyScores = try ClassReader(
            model, hidden: .morphologyHidden, classes: .morphologyClasses, count: list.count, width: width)
        lemmaScores = try ClassReader(
            model, hidden: .lemmaHidden, more: .lemmaHiddenOfEmbedded, classes: .lemmaClasses, count: rules.count,
            width: width, moreWidth: embeddedWidth)
        entityScores = try ClassReader(
            model, hidden: .entityHidden, classes: .entityClasses, count: entityTypes.count, width: width)
    }

    /// The tags of some words.
    func tags(of forms: [String], _ states: WordEncoder.States) -> [Tags] {
        let ofParts = partOfSpeechScores.scores(states.states)
        let parts = forms.indices.map { word in
            ofParts.best(ofRow: word, columns: partsOfSpeech.count, among: partsOfSpeech.indices) ?? 0
        }
        let ofMorphologies = morphologyScores.best(states.states, groups: parts, allowed: morphologiesOf)
        let ofLemmas = lemmaScores.scores(states.states, states.embedded)
        let ofEntities = entityScores.scores(states.states)
        return forms.indices.map { word in
            let entity =
                ofEntities.best(ofRow: word, columns: entityTypes.count, among: entityTypes.indices) ?? 0
            return Tags(
                partOfSpeech: partsOfSpeech[parts[word]],
                features: ofMorphologies[word].map { morphologies[$0] } ?? "_",
                lemma: lemma(of: forms[word], as: partsOfSpeech[parts[word]], ofLemmas, row: word),
                entityType: entity == 0 ? nil : entityTypes[entity])
        }
    }

    /// The lemma by the best rule, but of numbers and irregular plurals the only one there is, and of a verb that the
    /// lexicon holds one of those that the lexicon allows.
    private func lemma(of form: String, as part: PartOfSpeech, _ scores: [Float], row: Int) -> String {
        if form.utf8.contains(where: { (0x30...0x39).contains($0) }),
            form.utf8.allSatisfy({ (0x2C...0x39).contains($0) })
        {
            // A number is its own lemma, without what sets its thousands apart.
            return form.filter { $0 != "," }
        }
        if part == .noun, let noun = Noun.irregular(plural: form.lowercased()) { return noun.singular }
        let lemma = lemma(of: form, scores, row: row)
        guard part == .verb || part == .auxiliary else { return lemma }
        let readings = Verb.readings(of: form.lowercased())
        // "fought" is "fight", however much it looks like "thought".
        return readings.isEmpty || readings.contains { $0.verb.base == lemma }
            ? LemmaRule.whole(lemma, of: form.lowercased()) : readings[0].verb.base
    }

    /// The lemma by the best rule that the form is long enough for.
    private func lemma(of form: String, _ scores: [Float], row: Int) -> String {
        let likely = scores.best(ofRow: row, columns: lemmaRules.count, among: lemmaRules.indices)
        if let likely, let lemma = lemmaRules[likely].lemma(of: form), !lemma.isEmpty { return lemma }
        let order = lemmaRules.indices.sorted {
            scores[row * lemmaRules.count + $0] > scores[row * lemmaRules.count + $1]
        }
        for rule in order {
            if let lemma = lemmaRules[rule].lemma(of: form), !lemma.isEmpty { return lemma }
        }
        return form
    }
}
