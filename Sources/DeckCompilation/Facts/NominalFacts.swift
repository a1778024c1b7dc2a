internal import Cards
internal import English
internal import Expressions

/// Facts that a noun phrase tells without a verb.
///
/// "in the Punic War with Carthage in 264 BC" → "In which year was the Punic War?", "Against which country …?"
/// "the fall of Tyre on 12 July 332 BC" → "When did the fall of Tyre take place?"
enum NominalFacts {
    /// The facts that the names and dated noun phrases of a sentence tell.
    static func facts(in passage: Passage, _ anaphora: Anaphora, known: KnownNames) -> [Fact] {
        passage.names.flatMap { enemy($0, passage) } + dated(passage, anaphora) + undergone(passage, anaphora, known)
    }

    /// What a thing that is named underwent on a day: "the violation of the Treaty of Holm on 3 May 1702" → "Which treaty was
    /// violated on 3 May 1702?"
    private static func undergone(_ passage: Passage, _ anaphora: Anaphora, _ known: KnownNames) -> [Fact] {
        passage.dates.compactMap { timing in
            guard case .calendar(let date) = timing.value, case .day = date.part, timing.range.lowerBound > 1,
                passage.tokens[timing.range.lowerBound - 1].lower == "on",
                let event = event(before: timing.range.lowerBound - 1, passage),
                let deed = event.first(where: { undergoing.contains(passage.tokens[$0].lower) }),
                let verb = participle(of: passage.tokens[deed].lower), deed + 2 < event.upperBound,
                passage.tokens[deed + 1].lower == "of", let phrase = passage.sentence.nounPhrase(at: deed + 2),
                [phrase.range.upperBound, phrase.core.upperBound].contains(event.upperBound),
                let asked = Answerable.all(in: phrase, passage, anaphora, known: known).first(where: { $0.name != nil }
                ),
                !asked.isVague,
                let type = DateFacts.type(timing.value)
            else { return nil }
            let told = DateFacts.answer(timing, in: passage, type).text
            // "June twenty-second, nineteen-forty-one"
            let day = told.contains(where: \.isNumber) ? told : timing.value.written()
            var fact = Fact(
                asked.kind, "\(asked.asSubject) \(asked.isPlural ? "were" : "was") \(verb) on \(day)?", asked.answer,
                at: asked.range, in: passage)
            // No other is meant by a deed and its day.
            fact.isDoneOnce = true
            return fact
        }
    }

    /// "liberated" for "liberation": what is done to something, by the noun for doing it; nil for other nouns.
    static func participle(of noun: String) -> String? {
        guard undergoing.contains(noun) else { return nil }
        return Verb(EventWords.verbs[noun] ?? noun).participle
    }

    /// Nouns for what is done to something that is named behind "of".
    private static let undergoing: Set<String> = [
        "abolition", "annexation", "assassination", "bombing", "capture", "conquest", "coronation", "defence",
        "defense", "destruction", "discovery", "dissolution", "establishment", "execution", "expulsion", "formation",
        "foundation", "founding", "introduction", "invasion", "launch", "liberation", "murder", "occupation", "opening",
        "publication", "signing", "violation",
    ]

    /// An event with its date right behind it: a name, or a noun that tells what happened and to what.
    private static func dated(_ passage: Passage, _ anaphora: Anaphora) -> [Fact] {
        passage.dates.compactMap { timing in
            guard let type = DateFacts.type(timing.value), timing.range.lowerBound > 1 else { return nil }
            var joint = timing.range.lowerBound - 1
            if passage.tokens[joint].lower == "the" { joint -= 1 }
            guard joint > 0, ["in", "of", "on"].contains(passage.tokens[joint].lower),
                let event = event(before: joint, passage),
                isYear(timing) || !passage.tokens[event].contains(where: { lasting.contains($0.lower) })
            else { return nil }
            guard var text = anaphora.text(event) else { return nil }
            text = Statement.lowered(text, at: event.lowerBound, in: passage, anaphora)
            if let between = between(from: timing.range.upperBound, passage, anaphora) { text += " " + between }
            guard text.contains(where: \.isUppercase),
                // "the Olympic Games in 1976": they come again.
                !recurring.contains(passage.tokens[event.upperBound - 1].lower)
            else { return nil }
            for article in ["a ", "an "] where text.hasPrefix(article) { text = String(text.dropFirst(article.count)) }
            if !text.hasPrefix("the ") { text = "the " + text }
            let word = DateFacts.word(timing)
            return Fact(
                .date, "\(word) did \(text) take place?", DateFacts.answer(timing, in: passage, type), at: timing.range,
                in: passage)
        }
    }

    /// What takes place again and again.
    private static let recurring = NounLexicon.contests.union([
        "awards", "election", "elections", "festival", "games", "masters", "olympics",
    ])

    private static func isYear(_ timing: Passage.Timing) -> Bool {
        guard case .calendar(let date) = timing.value, case .wholeYear = date.part else { return false }
        return true
    }

    /// Events that last, so that what was done in one on a day does not tell its day.
    private static let lasting: Set<String> = [
        "blockade", "campaign", "crisis", "occupation", "rebellion", "revolt", "revolution", "siege", "uprising", "war",
    ]

    /// "the Winter War with Finland", "the violation of the treaty", "war": the event whose tokens end at `end`.
    static func event(before end: Int, _ passage: Passage) -> Range<Int>? {
        let tokens = passage.tokens
        for start in stride(from: end - 1, through: max(0, end - 12), by: -1)
        where start == 0
            || !(tokens[start - 1].partOfSpeech == .determiner || tokens[start - 1].partOfSpeech == .adjective
                || tokens[start - 1].isNominal || tokens[start - 1].lower == "of")
        {
            guard let phrase = passage.sentence.nounPhrase(at: start) else { continue }
            let head = tokens[phrase.head].lower
            var stop = phrase.range.upperBound
            if let name = passage.name(at: phrase.head), name.kind == .event, stop < end,
                ["with", "against"].contains(tokens[stop].lower), let enemy = passage.sentence.nounPhrase(at: stop + 1)
            {
                stop = enemy.range.upperBound
            }
            guard stop == end else { continue }
            if let name = passage.name(at: phrase.head), name.kind == .event {
                guard start > 0,
                    ["in", "at", "of", ","].contains(tokens[start - 1].lower) || Self.joinsHere(tokens, start)
                else { continue }
                // Adjectives before the name ("brief, yet telling") are left out.
                return name.range.lowerBound..<stop
            }
            if deeds.contains(head), phrase.range.count > phrase.core.count || head == "war" { return start..<stop }
        }
        return nil
    }

    private static func joinsHere(_ tokens: [Token], _ start: Int) -> Bool {
        tokens[start - 1].partOfSpeech == .coordinator
    }

    /// "between the two governments", behind the date.
    private static func between(from index: Int, _ passage: Passage, _ anaphora: Anaphora) -> String? {
        guard index < passage.tokens.count, ["between", "against", "with"].contains(passage.tokens[index].lower),
            let phrase = passage.sentence.nounPhrase(at: index + 1)
        else { return nil }
        return anaphora.text(index..<phrase.range.upperBound)
    }

    /// "the Winter War with Finland"
    private static func enemy(_ name: Name, _ passage: Passage) -> [Fact] {
        let joint = name.range.upperBound
        guard name.kind == .event, name.text.hasSuffix("War"), joint + 1 < passage.tokens.count,
            ["with", "against"].contains(passage.tokens[joint].lower),
            let enemy = passage.names.first(where: {
                $0.range.lowerBound == joint + 1 || $0.range.lowerBound == joint + 2
            }), enemy.kind == .place,
            enemy.range.upperBound >= passage.tokens.count
                || passage.tokens[enemy.range.upperBound].partOfSpeech != .coordinator,
            Places.countries.contains(enemy.text.lowercased())
        else { return [] }
        let answer = Answer(enemy.text, .place)
        return [
            Fact(
                .place, "Against which country was the \(name.text) fought?", answer, at: enemy.range, in: passage)
        ]
    }

    /// Nouns that tell a deed done to something or a fight.
    private static let deeds: Set<String> = [
        "abolition", "annexation", "assassination", "battle", "birth", "bombing", "capture", "collapse", "completion",
        "conquest", "construction", "coronation", "creation", "death", "defeat", "destruction", "discovery",
        "dissolution", "establishment", "execution", "expulsion", "fall", "formation", "foundation", "founding",
        "introduction", "invasion", "invention", "landing", "launch", "liberation", "murder", "occupation", "opening",
        "outbreak", "publication", "siege", "signing", "surrender", "unification", "violation", "war",
    ]
}
