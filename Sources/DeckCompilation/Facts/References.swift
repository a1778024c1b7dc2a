internal import English

/// What the text has spoken of so far, and what its pronouns and short descriptions refer back to.
///
/// Only safe references are resolved: where two things could be meant, none is.
struct References: Sendable {
    private(set) var mentions: [Mention] = []
    /// The nouns with their adjectives that were spoken of, in lower case and without article.
    private var descriptions: [String] = []
    private(set) var named = NamedThings()
    /// What the document is about.
    private let topic: Topic?
    /// What the last sentence's subject was about to do: "entering the city", for "doing that" in the next.
    private var activity: (text: String, passage: Int)?
    /// What the last sentence told, for "this" in the next.
    private var deed: (text: String, passage: Int, blockIndex: Int)?

    /// How many mentions back the text is remembered, which keeps time linear.
    private static let memory = 80

    /// The names that the document uses.
    let known: KnownNames

    /// Whether questions say what the document is about.
    var isCued: Bool { cue != nil }

    /// What questions say that the document is about.
    let cue: ContextCue?
    /// The last name of the person whom the document is about, in lower case.
    let hero: String?

    /// - Parameter isPersonal: whether the document keeps saying "he" or "she".
    init(topic: Topic? = nil, known: KnownNames = KnownNames(), cue: ContextCue? = nil, isPersonal: Bool = false) {
        self.topic = topic
        self.known = known
        self.cue = cue
        let last = cue?.text.split(separator: " ").last.map(String.init)
        hero = last.flatMap { last in
            // "Ode on Indolence" is no person.
            let isName =
                cue?.text.split(separator: " ").allSatisfy { word in
                    // "deGrom"
                    word.first?.isUppercase ?? false || word.dropFirst().contains(where: \.isUppercase)
                        || ["de", "of", "the", "van", "von"].contains(word)
                } ?? false
            let isPerson = isPersonal && isName && !NounLexicon.contains(last.lowercased())
            return isPerson || known.fullName(of: last) == cue?.text ? last.lowercased() : nil
        }
    }

    /// Whether a name is that of what the document is about, or a part of it.
    func isOfTopic(_ name: String) -> Bool {
        cue.map { !name.contentWords.isDisjoint(with: $0.allWords) } ?? false
    }

    /// Whether "the war" in `passage` is what questions say first, "Korean War: …": no other war is named near by.
    func isCue(_ noun: String, in passage: Passage) -> Bool {
        guard let cue, cue.sorts.contains(noun) else { return false }
        let near = recent(passage, within: 2).map(\.name) + passage.names.map(\.text)
        return !near.contains { name in
            name.split(separator: " ").contains { $0.lowercased() == noun } && !name.hasSuffix(cue.text)
        }
    }

    /// What "the university" in `passage` means, where the document is about one.
    func topic(called noun: String, in passage: Passage) -> String? {
        guard let topic, topic.isMeant(by: noun, in: passage, near: recent(passage, within: 1)) else { return nil }
        // "Torchwood is a spin-off. The series …": what the sentence before spoke of comes first.
        if let subject = recent(passage, within: 1).last(where: \.isSubject), let kind = subject.kind,
            [.work, .other].contains(kind), !topic.isNamed(subject.name)
        {
            return nil
        }
        return topic.text
    }

    /// Whether the document is about something else that is called so, so that what was mentioned is not surely meant.
    func rivalsTopic(_ mention: Mention?, called noun: String) -> Bool {
        // "the cathedral" of a text on the Cathedral of Holm, which has just named another.
        if let cue, let mention, cue.sorts.contains(noun), !mention.name.hasSuffix(cue.text) { return true }
        guard let topic, let mention else { return false }
        return topic.nouns.contains(noun) && !topic.isNamed(mention.name)
    }

    /// What "doing that" in `passage` means.
    func activity(in passage: Passage) -> String? {
        activity.flatMap { $0.passage == passage.index - 1 ? $0.text : nil }
    }

    /// What "this" in `passage` means, where it stands for all that the sentence before told.
    func deed(before passage: Passage) -> String? {
        deed.flatMap { $0.passage == passage.index - 1 && $0.blockIndex == passage.blockIndex ? $0.text : nil }
    }

    /// What `passage` spoke of, remembered for the sentences behind it.
    mutating func add(_ passage: Passage, subject: String?, activity: String? = nil, deed: String? = nil) {
        // Every sentence keeps a copy of this value, so it must stay small.
        if mentions.count > 2 * Self.memory { mentions.removeFirst(Self.memory) }
        if descriptions.count > 2 * Self.memory { descriptions.removeFirst(Self.memory) }
        if let activity { self.activity = (activity, passage.index) }
        if let deed { self.deed = (deed, passage.index, passage.blockIndex) }
        named.add(passage)
        for (index, token) in passage.tokens.enumerated()
        where token.partOfSpeech == .noun && index > 0 && passage.tokens[index - 1].partOfSpeech == .adjective {
            let start = index > 1 && passage.tokens[index - 2].partOfSpeech == .adjective ? index - 2 : index - 1
            descriptions.append(passage.text(start..<index + 1).lowercased())
        }
        let main = passage.clauses.last { $0.depth == 0 && $0.kind == .main } ?? passage.clauses.last { $0.depth == 0 }
        for name in passage.names where name.kind != .time && name.text.count > 1 && !name.text.hasSuffix(" of") {
            mentions.append(mention(of: name, in: passage, isSubject: main?.subject?.head))
        }
        // A subject that is no name: "it" may mean it.
        if let main, let phrase = main.subject, let subject,
            !passage.names.contains(where: { $0.range.contains(phrase.head) })
        {
            let previous = mentions.suffix(Self.memory).last { $0.text == subject }
            mentions.append(
                Mention(
                    text: subject, kind: previous?.kind, isPlural: phrase.isPlural,
                    // "She" goes on with whom it means.
                    head: previous?.kind == .person ? previous?.head ?? "" : passage.tokens[phrase.head].lemma,
                    isSubject: true,
                    passage: passage.index, blockIndex: passage.blockIndex, token: phrase.range.lowerBound))
        }
    }

    private func mention(of name: Name, in passage: Passage, isSubject head: Int?) -> Mention {
        let hasArticle = name.range.lowerBound > 0 && passage.tokens[name.range.lowerBound - 1].lower == "the"
        let last = passage.tokens[name.range.upperBound - 1]
        return Mention(
            text: hasArticle ? "the " + name.text : name.text, kind: last.lower == hero ? .person : name.kind,
            isPlural: last.isPlural || name.kind == .people,
            head: last.partOfSpeech == .numeral && name.range.count > 1
                ? passage.tokens[name.range.upperBound - 2].lower : last.lower,
            isSubject: head.map { name.range.contains($0) } ?? false, passage: passage.index,
            blockIndex: passage.blockIndex, token: name.range.lowerBound)
    }

    /// What "it" as a subject in `passage` means.
    func thing(in passage: Passage) -> Mention? {
        guard let subject = recent(passage, within: 1).last(where: \.isSubject), subject.kind != .person,
            subject.kind != .people, !subject.isPlural
        else { return nil }
        return subject
    }

    /// The name that "the order", "the union", "this doctrine" stands for.
    func described(by noun: String, isDemonstrative: Bool, in passage: Passage) -> Mention? {
        let recent = isDemonstrative ? recent(passage, within: 4) : remembered(passage)
        let sameHead = Self.named(noun, among: recent)
        // "the British city" names none.
        if ["city", "country", "nation", "town", "village"].contains(noun),
            sameHead.contains(where: {
                $0.name.split(separator: " ").first.map { Demonyms.adjectives.contains($0.lowercased()) } ?? false
            })
        {
            return nil
        }
        // "the city" behind "Mexico City": only if that was spoken of just now.
        if ["area", "city", "region", "town", "village"].contains(noun),
            sameHead.last.map({ $0.passage < passage.index - 1 }) ?? false
        {
            return nil
        }
        // "the game" behind the award of "Best Game", or behind "Indie Game": a title, and not what is spoken of.
        if Self.titled.contains(noun), !isDemonstrative { return nil }
        // "the government": of the country that is spoken of, and not the one that was named last.
        if Self.everywhere.contains(noun), sameHead.last.map({ $0.passage < passage.index - 1 }) ?? false { return nil }
        if let last = sameHead.last, Set(sameHead.map(\.name)).count == 1 { return last.definite }
        guard NounLexicon.orders.contains(noun), !Self.undertaken.contains(noun), sameHead.isEmpty else { return nil }
        let isMutual = NounLexicon.agreements.contains(noun)
        let orders = recent.filter { order in
            order.kind == .order && passage.index - order.passage < 6
                && isMutual
                    == order.name.lowercased().split(separator: " ").contains {
                        NounLexicon.agreements.contains(String($0))
                    }
        }
        return Set(orders.map(\.name)).count == 1 ? orders.last : nil
    }

    /// Nouns that names of awards, lists and other works end in.
    private static let titled: Set<String> = [
        "album", "book", "episode", "film", "game", "movie", "novel", "play", "record", "series", "show", "single",
        "song", "story", "track", "video",
    ]

    /// What every country has one of.
    private static let everywhere: Set<String> = [
        "army", "cabinet", "capital", "constitution", "court", "government", "market", "navy", "parliament", "police",
    ]

    /// What somebody may just have resolved upon, rather than an order with a name.
    private static let undertaken: Set<String> = ["decision", "plan", "policy"]

    /// The longer name that "the Union" is short for.
    func named(_ noun: String, in passage: Passage) -> Mention? {
        let sameHead = Self.named(noun, among: remembered(passage))
        return Set(sameHead.map(\.name)).count == 1 ? sameHead.last?.definite : nil
    }

    private static func named(_ noun: String, among mentions: [Mention]) -> [Mention] {
        mentions.filter { $0.head == noun && $0.kind != nil && $0.name.contains(" ") && !$0.name.contains(" of the ") }
    }

    /// What the last twenty sentences spoke of.
    private func remembered(_ passage: Passage) -> [Mention] {
        mentions.suffix(Self.memory).filter { $0.passage < passage.index && $0.passage >= passage.index - 20 }
    }

    /// The two nations that "both nations" stands for, where the block has spoken of two so far.
    func pair(in passage: Passage) -> String? {
        var nations: [String] = []
        for mention in mentions.suffix(Self.memory) where mention.blockIndex == passage.blockIndex && mention.isNation {
            let text = mention.text.decapitalizedArticle
            if !nations.contains(text) { nations.append(text) }
        }
        return nations.count == 2 ? nations.joined(separator: " and ") : nil
    }

    /// Whether a description of two words or more has been used before, in the same words: "penal legions".
    func hasSpoken(of description: String) -> Bool { descriptions.contains(description) }

    /// The event that the sentence before has named first.
    func event(in passage: Passage) -> Mention? {
        let events = recent(passage, within: 1).filter { $0.kind == .event && $0.blockIndex == passage.blockIndex }
        return events.first
    }

    func recent(_ passage: Passage, within distance: Int) -> [Mention] {
        mentions.reversed().prefix { $0.passage >= passage.index - distance }.filter {
            $0.passage < passage.index && $0.blockIndex >= passage.blockIndex - 1
        }.reversed()
    }
}

extension String {
    /// "the Soviet Union" for "The Soviet Union".
    var decapitalizedArticle: String {
        for article in ["The ", "A ", "An "] where hasPrefix(article) {
            return article.lowercased() + dropFirst(article.count)
        }
        return self
    }

    /// With a capital first.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
