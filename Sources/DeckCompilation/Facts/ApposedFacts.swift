internal import Cards
internal import English
internal import Expressions

/// What stands beside a name: what it was, and the year in brackets.
///
/// "Livy, the historian of Rome, wrote …" → "Who was the historian of Rome?"
/// "Susa, the capital of Elam, fell." → "What was the capital of Elam?"
/// "the Peace of Nicias (421 BC)" → "From which year does the Peace of Nicias date?"
enum ApposedFacts {
    /// The facts that stand beside the names of a sentence.
    static func facts(in passage: Passage, _ anaphora: Anaphora, known: KnownNames) -> [Fact] {
        passage.names.flatMap { [explained($0, passage, anaphora, known), dated($0, passage)].compactMap { $0 } }
            + passage.tokens.indices.compactMap { introduced(at: $0, passage, anaphora, known) }
    }

    /// "The last king of Skarn, Olaf Holm, …" → "Who was the last king of Skarn?"
    private static func introduced(
        at start: Int, _ passage: Passage, _ anaphora: Anaphora, _ known: KnownNames
    ) -> Fact? {
        guard passage.tokens[start].lower == "the", start + 1 < passage.tokens.count,
            ["first", "last", "only"].contains(passage.tokens[start + 1].lower),
            let phrase = passage.sentence.nounPhrase(at: start), phrase.core.lowerBound == start,
            NounLexicon.persons.contains(passage.tokens[phrase.head].lower),
            let comma = passage.tokens.indices.dropFirst(phrase.core.upperBound).prefix(12).first(where: {
                passage.tokens[$0].partOfSpeech == .punctuation
            }), passage.tokens[comma].text == ",", comma > phrase.core.upperBound,
            let name = passage.names.first(where: { $0.range.lowerBound == comma + 1 }), name.kind == .person,
            name.range.upperBound < passage.tokens.count,
            [",", "."].contains(passage.tokens[name.range.upperBound].text),
            let named = passage.sentence.nounPhrase(at: comma + 1),
            let asked = Answerable(name: named, in: passage, known: known),
            let text = anaphora.text(start..<comma), text.dropFirst(4).contains(where: \.isUppercase)
        else { return nil }
        return Fact(
            .person, "Who was \(text.decapitalizedArticle)?", asked.answer, at: asked.range, in: passage)
    }

    private static func explained(_ name: Name, _ passage: Passage, _ anaphora: Anaphora, _ known: KnownNames) -> Fact?
    {
        let start = name.range.lowerBound
        let hasArticle = start > 0 && passage.tokens[start - 1].lower == "the"
        guard let phrase = passage.sentence.nounPhrase(at: hasArticle ? start - 1 : start),
            let beside = passage.sentence.apposition(of: phrase),
            let asked = Answerable(name: phrase, in: passage, known: known), asked.name != .people,
            [.person, .place, .organization].contains(asked.name), says(beside, passage),
            let text = anaphora.text(Reason.whole(beside.range, in: passage)), text.contains(where: \.isUppercase),
            // "his wife's home"
            !text.split(separator: " ").contains(where: { ["her", "his", "its", "their"].contains($0) }),
            !Opinions.judges(beside, in: passage),
            // "Cardiff, the capital of Wales": so much everybody was taught.
            passage.tokens[beside.head].lemma != "capital"
                || !passage.names.contains(where: {
                    beside.range.contains($0.range.lowerBound) && Places.countries.contains($0.text.lowercased())
                })
        else { return nil }
        let isPast = passage.clauses.contains { $0.depth == 0 && $0.verb.isPast }
        let isPerson = NounLexicon.persons.contains(passage.tokens[beside.head].lemma)
        // "Huguon, the gate of the city": taken for a person, it is none.
        guard isPerson == (asked.name == .person) else { return nil }
        // "the commander of the fleet": when?
        let words = passage.tokens[beside.core].map(\.lower)
        let time = isPast ? passage.when : nil
        if isPast, time == nil, !words.contains(where: ranked.contains),
            words.contains(where: { passing.contains($0) || $0 == "temporary" || $0 == "provisional" })
        {
            return nil
        }
        let when = words.contains(where: passing.contains) && !words.contains(where: ranked.contains) ? time : nil
        let word = isPerson ? "Who" : "What"
        return Fact(
            asked.kind,
            "\(word) \(isPast ? "was" : "is") \(text.decapitalizedArticle)\(when.map { " " + $0 } ?? "")?",
            asked.answer, at: asked.range, in: passage)
    }

    /// What one is for a time, and another after him.
    private static let passing: Set<String> = [
        "ambassador", "chairman", "chancellor", "chief", "commander", "director", "governor", "head", "king", "leader",
        "manager", "mayor", "minister", "owner", "premier", "president", "queen", "ruler", "secretary", "speaker",
    ]

    /// Words that tell one of those who came one after the other.
    private static let ranked: Set<String> = ["first", "last", "second", "sole", "third"]

    /// Whether an apposition says what only one can be: "the capital of Elam", "Rome's first emperor".
    private static func says(_ phrase: NounPhrase, _ passage: Passage) -> Bool {
        let tokens = passage.tokens
        let head = tokens[phrase.head]
        guard head.partOfSpeech == .noun, !head.isPlural, !phrase.isList, !many.contains(head.lemma),
            phrase.range.count < 12, phrase.core.lowerBound > 0,
            [",", "—", "–"].contains(tokens[phrase.core.lowerBound - 1].text)
        else { return false }
        let isOf = phrase.range.count > phrase.core.count
        let isOwned = phrase.core.contains { tokens[$0].lower == "'s" }
        let isRanked = phrase.core.contains {
            ["first", "last", "largest", "oldest", "highest", "longest", "smallest"].contains(tokens[$0].lower)
        }
        return tokens[phrase.core.lowerBound].lower == "the" && isOf || isOwned && isRanked
    }

    private static func dated(_ name: Name, _ passage: Passage) -> Fact? {
        let open = name.range.upperBound
        guard [.event, .order, .work].contains(name.kind), open + 2 < passage.tokens.count,
            passage.tokens[open].text == "(", passage.tokens[open + 2].text == ")",
            let timing = passage.dates.first(where: { $0.range == open + 1..<open + 2 }),
            case .calendar(let date) = timing.value, case .wholeYear = date.part, timing.expression.role == .single,
            !passage.text(timing.range).contains(where: { "-–—".contains($0) }),
            let type = DateFacts.type(timing.value),
            // "According to The Leith Dictionary (2004)": where it is read, and nothing of the subject.
            passage.tokens[0].lower != "according"
        else { return nil }
        let hasArticle = name.range.lowerBound > 0 && passage.tokens[name.range.lowerBound - 1].lower == "the"
        let called = (hasArticle ? "the " : "") + name.text
        return Fact(
            .date, "From which year \(name.text.hasSuffix("Wars") ? "do" : "does") \(called) date?",
            DateFacts.answer(timing, in: passage, type),
            at: timing.range,
            in: passage)
    }

    /// What one can have or be several of.
    private static let many: Set<String> = [
        "brother", "child", "daughter", "descendant", "example", "friend", "member", "native", "one", "part",
        "resident", "result", "sister", "site", "son", "student", "subsidiary", "type",
    ]
}
