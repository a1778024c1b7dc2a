internal import Diagnostics
internal import English

/// What a document is about, put before a question that does not say it: "Korean War: Why did …?"
///
/// Wozniak, "Twenty rules of formulating knowledge" (1999), calls this a context cue: it tells a learner of many decks
/// where to look in his memory, at the cost of a few words. There is one only where the text itself bears out its title,
/// the name of its file, or what it keeps calling "the war".
struct ContextCue: Sendable {
    /// As it stands before the colon: "Korean War".
    let text: String
    /// Its words that tell something, in lower case.
    private let words: Set<String>
    /// All words of its text, in lower case.
    let allWords: Set<String>
    /// What its topic is called when it is not named: "war" of "Korean War".
    let sorts: Set<String>
    /// Whether it is a war or another event.
    private let isHappening: Bool

    /// - Parameter title: what the document calls itself over all of its text.
    init?(of document: Document, title: String?, _ passages: [Passage]) {
        let names = Self.names(in: passages)
        let stem = document.source.path.fileStem
        let text =
            title.flatMap {
                Self.borneOut($0, names, passages) ?? Self.naming($0, names) ?? Self.speaking($0, names, passages)
            }
            ?? Self.borneOut(stem.spaced, names, passages)
            ?? Self.called(document, stem)
            ?? Self.named(by: stem, names)
            ?? (stem.contains("_") && stem.begins(with: .capital) ? Self.naming(stem.spaced, names) : nil)
            ?? Self.happening(names, passages)
        guard let text else { return nil }
        self.text = text
        let words = text.contentWords
        allWords = words
        // "Force" alone says of which sort its topic is no more than "the force".
        sorts = text.contains(" ") ? Topic.sorts(in: text) : []
        // "War Graves Commission" is no war.
        let head =
            text.lowercased().split(separator: " ").prefix { !Self.joints.contains($0) }.last.map(String.init) ?? ""
        isHappening =
            NounLexicon.events.contains(head)
            || Noun(plural: head).map { NounLexicon.events.contains($0.singular) } ?? false
        // "University" does not tell which university.
        let own = words.filter { !NounLexicon.contains($0) }
        self.words = isHappening || own.isEmpty ? words : own
    }

    /// The cue before a question; nil where the question names the topic in full, or a short answer would be given away.
    ///
    /// "Lee" says too little of Ann Lee, and "Korean" of the Korean War.
    func cue(for prompt: String, answer: String) -> String? {
        let told = prompt.contentWords
        guard !allWords.allSatisfy({ told.contains($0) || told.contains($0 + "s") }), !tells(answer) else {
            return nil
        }
        return text
    }

    /// Whether an answer is the topic itself, by its name or a part of it, or has it in a list.
    func isNamed(by answer: String) -> Bool {
        guard !isHappening else { return false }
        return answer.split(separator: ",").flatMap { $0.split(separator: " and ") }.contains { part in
            let told = String(part).contentWords
            // "August 9, | 1955"
            return !told.allSatisfy { $0.allSatisfy(\.isNumber) } && told.isSubset(of: allWords)
        }
    }

    /// Whether an answer is the country that the topic is of: "Romania" of the Romanian Navy.
    func isCountry(of answer: String) -> Bool {
        let country = answer.lowercased().decapitalizedArticle
        return words.contains { Demonyms.countries[$0]?.lowercased() == country }
    }

    /// Whether a question can neither say what its document is about, since its answer tells that, nor names it itself.
    func isHidden(in prompt: String, by answer: String) -> Bool {
        tells(answer) && prompt.contentWords.isDisjoint(with: words)
    }

    /// Whether the cue would give an answer away: "Huguenot: Who …? the Huguenots".
    private func tells(_ answer: String) -> Bool {
        let told = answer.contentWords
        // "June 1941 uprising" leaves the day to be told.
        if told.contains(where: { $0.allSatisfy(\.isNumber) }), !told.isSubset(of: words),
            // "SR 67", of a text on State Route 67, is told.
            told.contains(where: ClosedClassWords.months.contains),
            told.intersection(words).allSatisfy({
                $0.allSatisfy(\.isNumber) || $0 == "may" || ClosedClassWords.months.contains($0)
            })
        {
            return false
        }
        return !told.isDisjoint(with: words)
            || !isHappening && told.contains { told in words.contains { told == $0 + "s" } }
            // "Economy of Angola: Which coast …? the Angolan coast"
            || told.contains { told in words.contains { $0.count > 4 && told.hasPrefix($0) } }
    }

    /// How often the text has each name of several words or of a thing that can be a topic.
    private static func names(in passages: [Passage]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for name in passages.prefix(reach).lazy.flatMap(\.names) where name.kind != .time {
            counts[name.text.withoutArticle, default: 0] += 1
        }
        return counts
    }

    /// A title without what stands behind it and the article before it; nil for a sentence.
    private static func shortened(_ title: String) -> String? {
        let whole = title.prefix { !"(:".contains($0) }
        let first = whole.prefix { $0 != "," }
        // "St Mary's Church, Holm": which church, the comma would cut off.
        let isOneOfMany =
            first.split(separator: " ").last.map { NounLexicon.contains($0.lowercased()) } ?? false
            && !whole.dropFirst(first.count).contains(where: \.isNumber)
        let short = String(isOneOfMany ? whole : first).trimmedEnd.withoutArticle
        // "Holm F.C."
        let endsInLetters = short.count == title.withoutArticle.count - 1 && short.dropLast().hasSuffix(".")
        let title = endsInLetters && title.hasSuffix(".") ? short + "." : short
        // "1973 oil crisis", "2nd Holm Regiment", "7 Holm Company"
        let isNumbered = title.first?.isNumber ?? false && title.contains(" ")
        return (title.first?.isUppercase ?? false || isNumbered) && title.last != "?" ? title : nil
    }

    /// A title as `shortened`, where it reads as a cue.
    private static func cueLike(_ title: String) -> String? {
        shortened(title).flatMap { $0.utf8.split(separator: UInt8.space).count <= longestTitle ? $0 : nil }
    }

    /// A title that has a name which the text keeps using: "Soviet Union in World War II".
    private static func naming(_ title: String, _ names: [String: Int]) -> String? {
        guard let title = cueLike(title) else { return nil }
        return names.contains { $0.value >= leastUse && title.holds(words: $0.key) } ? title : nil
    }

    /// A title of several words that all stand in the text, a name among them: "Lighthouse at Eddystone" of a text on
    /// lighthouses and the Eddystone Rocks.
    private static func speaking(_ title: String, _ names: [String: Int], _ passages: [Passage]) -> String? {
        guard let title = cueLike(title) else { return nil }
        let words = title.contentWords
        guard words.count > 1 else { return nil }
        let named = Set(names.keys.lazy.flatMap { $0.split(separator: " ") })
        guard title.split(separator: " ").contains(where: { $0.begins(with: .capital) && named.contains($0) }) else {
            return nil
        }
        let told = Set(passages.prefix(reach).lazy.flatMap(\.tokens).map(\.lower))
        return words.allSatisfy { told.contains($0) || told.contains($0 + "s") } ? title : nil
    }

    /// A title, where the text names it or has it word for word.
    private static func borneOut(_ title: String, _ names: [String: Int], _ passages: [Passage]) -> String? {
        let whole = String(title.prefix { $0 != "(" }).trimmedEnd
        // "Hi, Infidelity", where the text says it so, and not only "Leith" of "Leith, Norway".
        if shortened(title).map({ !$0.contains(" ") && names[$0] ?? 0 < leastUse }) ?? true,
            whole.contains(", ") || whole.contains(": "),
            whole.first?.isUppercase ?? false,
            whole.utf8.split(separator: UInt8.space).count <= longestTitle,
            passages.prefix(reach).contains(where: { $0.block.text.holds(whole) })
        {
            return whole.withoutArticle
        }
        guard let title = shortened(title) else { return nil }
        if names[title] ?? 0 >= leastUse { return title }
        guard title.utf8.split(separator: UInt8.space).count <= longestTitle else { return nil }
        let uses = passages.prefix(reach).lazy.map { $0.tokens.places(of: title).count }.reduce(0, +)
        return uses >= leastUse ? title : nil
    }

    /// The title that stands above a text, where its file is called the same.
    private static func called(_ document: Document, _ stem: Substring) -> String? {
        guard let title = document.title, title.letters == stem.letters, let short = shortened(title),
            // "Notes", of notes.txt
            short.contains(" ") || !NounLexicon.contains(short.lowercased()) && Noun(plural: short.lowercased()) == nil,
            short.utf8.split(separator: UInt8.space).count <= longestOwnTitle
        else { return nil }
        return short
    }

    /// The name that a file is called by, in short or in full, if the text has it: "American Civil War" for "AmCivWar".
    private static func named(by stem: Substring, _ names: [String: Int]) -> String? {
        let words = stem.prefix { $0 != "(" }.writtenWords
        guard words.count > 1 else { return nil }
        let named = names.filter { name, _ in
            let own = name.writtenWords
            return own.count >= words.count
                && (0...(own.count - words.count)).contains { start in
                    zip(own[start...], words).allSatisfy { $0.hasPrefix($1) }
                }
        }
        return best(of: named, least: leastUse)
    }

    /// "Korean War" of a text that keeps saying "the war" and names one war more than any other.
    private static func happening(_ names: [String: Int], _ passages: [Passage]) -> String? {
        var bare: [String: Int] = [:]
        for passage in passages.prefix(reach) {
            for index in passage.tokens.indices.dropFirst()
            where passage.tokens[index - 1].lower == "the" && NounLexicon.events.contains(passage.tokens[index].lower) {
                let next = index + 1 < passage.tokens.count ? passage.tokens[index + 1] : nil
                guard next?.partOfSpeech != .adposition, next.map(\.isNominal) != true else { continue }
                bare[passage.tokens[index].lower, default: 0] += 1
            }
        }
        guard let noun = bare.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), noun.value >= leastBare else {
            return nil
        }
        return best(
            of: names.filter { $0.key.lowercased().split(separator: " ").contains(Substring(noun.key)) }, least: 3)
    }

    /// The name that is used at least twice as often as each other one.
    private static func best(of names: [String: Int], least: Int) -> String? {
        let sorted = names.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let first = sorted.first, first.value >= least,
            sorted.dropFirst().allSatisfy({ $0.value * 2 <= first.value })
        else { return nil }
        return first.key
    }

    /// What stands behind the noun of a title.
    private static let joints: Set<Substring> = ["against", "at", "during", "for", "from", "in", "of", "on", "to"]

    /// How many sentences are looked at.
    private static let reach = 400
    /// Words of a title that still reads as a cue.
    private static let longestTitle = 7
    /// The same of one that the file is called by.
    private static let longestOwnTitle = 10
    /// How often a text uses the name of its topic, or the words of its title, at least.
    private static let leastUse = 2
    /// How often a text about a war says "the war" at least.
    private static let leastBare = 4
}

extension String {
    /// Without "the" at its front.
    fileprivate var withoutArticle: String { lowercased().hasPrefix("the ") ? String(dropFirst(4)) : self }
}

extension StringProtocol {
    /// The letters and digits alone, in lower case: of "Raid on Holm (1798)" and "Raid_on_Holm_(1798)" the same.
    fileprivate var letters: String { lowercased().filter { $0.isLetter || $0.isNumber } }

    /// A file's name with spaces for underscores and its first letter a capital.
    fileprivate var spaced: String { String(map { $0 == "_" ? " " : $0 }).capitalizedFirst }

    /// The words of a file's name or of a name, in lower case and without the number that sorts files: "06_KoreanWar" →
    /// "korean", "war".
    fileprivate var writtenWords: [String] {
        var words: [String] = []
        var isInside = false
        var wasSmall = false
        for character in self {
            guard character.isLetter || character.isNumber else {
                isInside = false
                continue
            }
            let isNew = !isInside || wasSmall && character.isUppercase
            if isNew { words.append("") }
            words[words.count - 1] += character.lowercased()
            (isInside, wasSmall) = (true, character.isLowercase)
        }
        if words.count > 1, let first = words.first, first.allSatisfy(\.isNumber), first.count < 4 {
            words.removeFirst()
        }
        return words
    }
}
