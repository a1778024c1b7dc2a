internal import Cards
internal import English

/// Who or what did it, to whom, with whom, by whom: each proper name of a statement asked for in turn.
///
/// "Trajan conquered Dacia." → "Who conquered Dacia?", "Which region did Trajan conquer?"
/// "The library was founded by Ptolemy." → "Who founded the library?" (of a library that stands alone)
/// "The Romans fought with Carthage over Sicily." → "With which country …?", "Over which region …?"
enum NameFacts {
    static func facts(of statement: Statement, known: KnownNames) -> [Fact] {
        let passage = statement.passage
        var facts: [Fact] = []
        if passage.tokens[statement.subjectPhrase.head].lower == "it", statement.subjectText?.lowercased() == "it" {
            return []
        }
        if let name = NameAnswer(statement.subjectPhrase, in: passage, known: known),
            statement.tellsEnough(without: nil),
            let prompt = statement.asking(
                subjectWith: name.asSubject, isPlural: name.asSubject != "Who" && name.isPlural)
        {
            var fact = Fact(
                statement.issuesOrder ? .order : name.kind, prompt, name.answer, at: name.range, in: passage, score: 0.7
            )
            fact.isDoneOnce = Statement.doneOnce.contains(statement.predicate.main.base)
            facts.append(fact)
        }
        let isBe = statement.predicate.main.base == "be"
        if NounLexicon.vague.contains(passage.tokens[statement.subjectPhrase.head].lemma) { return facts }
        if statement.parts.contains(where: { $0.preposition.map { passage.tokens[$0].lower } == "than" }) { return [] }
        for (index, part) in statement.parts.enumerated() {
            // "was the march on Berlin": the phrase hangs on the noun and not on the verb.
            if isBe, part.kind == .prepositional,
                statement.parts[..<index].contains(where: { $0.kind == .noun && !$0.isBefore })
            {
                continue
            }
            guard let phrase = part.phrase, !part.isBefore, passage.date(in: part.range) == nil else { continue }
            guard statement.tellsEnough(without: part), !statement.isInside(part) else { continue }
            if part.kind == .noun {
                facts += object(part, phrase, of: statement, known)
            } else if part.kind == .prepositional, let preposition = part.preposition,
                part.range.lowerBound == preposition
            {
                facts += prepositional(
                    part, phrase, passage.tokens[preposition].lower, of: statement, known, isFirst: index == 0)
            }
        }
        return facts
    }

    private static func object(
        _ part: Statement.Part, _ phrase: NounPhrase, of statement: Statement, _ known: KnownNames
    ) -> [Fact] {
        let passage = statement.passage
        if phrase.isList { return list(part, phrase, of: statement) }
        guard let name = NameAnswer(phrase, in: passage, known: known) else { return [] }
        let isComplement = ["be", "become"].contains(statement.predicate.main.base)
        if isComplement {
            // "The capital was Susa": of the one capital, not of a king among others.
            guard passage.tokens[statement.subject.lowerBound].lower == "the", name.nameKind != .people else {
                return []
            }
        }
        // "called the war the Great War": the second name is what it was called.
        let isNaming =
            ["call", "name", "dub", "nickname"].contains(statement.predicate.main.base)
            && statement.parts.contains { $0.kind == .noun && $0.range.upperBound == part.range.lowerBound }
        let word = isNaming ? "what" : isComplement ? name.asSubject : name.asObject
        guard let prompt = statement.asking(word, without: part) else { return [] }
        return [Fact(name.kind, prompt, name.answer, at: name.range, in: passage, score: 0.7)]
    }

    /// "The guards arrested both Greeks and Persians": the peoples together are the answer.
    private static func list(_ part: Statement.Part, _ phrase: NounPhrase, of statement: Statement) -> [Fact] {
        let passage = statement.passage
        let names = passage.names.filter {
            phrase.range.contains($0.range.lowerBound) && $0.range.upperBound <= phrase.range.upperBound
        }
        guard names.count >= 2, names.allSatisfy({ $0.kind == .person || $0.kind == .people }),
            let prompt = statement.asking("whom", without: part)
        else { return [] }
        let covered = names.reduce(0) { $0 + $1.range.count }
        guard phrase.range.count - covered <= names.count + 1 else { return [] }
        let text = passage.text(phrase.range)
        let plain = text.hasPrefix("both ") ? String(text.dropFirst(5)) : text
        let reversed = names.reversed().map(\.text).joined(separator: " and ")
        return [
            Fact(
                .person, prompt, Answer(plain, accept: names.count == 2 ? [reversed] : [], .group), at: phrase.range,
                in: passage, score: 0.6)
        ]
    }

    private static func prepositional(
        _ part: Statement.Part, _ phrase: NounPhrase, _ preposition: String, of statement: Statement,
        _ known: KnownNames, isFirst: Bool
    ) -> [Fact] {
        let passage = statement.passage
        guard let name = NameAnswer(phrase, in: passage, known: known) else {
            return border(part, phrase, preposition, of: statement)
        }
        if preposition == "by", statement.predicate.isPassive {
            guard let subject = statement.subjectText, let rest = statement.rest(without: part) else { return [] }
            let prompt: String
            if let verb = statement.predicate.active {
                prompt = statement.question([name.asSubject, verb, subject, rest])
            } else {
                prompt = statement.question([
                    "By " + name.asObject, statement.predicate.around(subject, isPlural: statement.isPlural), rest,
                ])
            }
            return [Fact(name.kind, prompt, name.answer, at: name.range, in: passage, score: 0.8)]
        }
        guard asked.contains(preposition), !statement.isNeeded(part) else { return [] }
        if name.nameKind == .place, ["in", "at", "near"].contains(preposition) {
            guard let prompt = statement.asking("where", without: part) else { return [] }
            let with = preposition + " " + name.answer.text
            return [
                Fact(
                    .place, prompt, Answer(name.answer.text, accept: name.answer.accept + [with], name.answer.type),
                    at: name.range, in: passage, score: 0.7)
            ]
        }
        guard let prompt = statement.asking(preposition.capitalizedFirst + " " + name.asObject, without: part) else {
            return []
        }
        return [Fact(name.kind, prompt, name.answer, at: name.range, in: passage, score: 0.65)]
    }

    /// "over the Manchurian border", "at the suburbs of Moscow": a place told by a common noun and a name.
    private static func border(
        _ part: Statement.Part, _ phrase: NounPhrase, _ preposition: String, of statement: Statement
    ) -> [Fact] {
        let passage = statement.passage
        let head = passage.tokens[phrase.head]
        guard NounLexicon.places.contains(head.lemma), head.partOfSpeech == .noun, !phrase.isList,
            passage.tokens[phrase.core.lowerBound].lower == "the"
        else { return [] }
        guard let text = statement.anaphora.text(phrase.range),
            phrase.range.contains(where: { passage.tokens[$0].isCapitalized })
        else { return [] }
        let plain = Answer(
            text, accept: [text.hasPrefix("the ") ? String(text.dropFirst(4)) : text, preposition + " " + text], .place)
        if ["in", "at", "near", "on"].contains(preposition) {
            guard let prompt = statement.asking("where", without: part) else { return [] }
            return [Fact(.place, prompt, plain, at: phrase.range, in: passage, score: 0.6)]
        }
        guard asked.contains(preposition),
            let prompt = statement.asking(preposition.capitalizedFirst + " which " + head.lemma, without: part)
        else { return [] }
        return [Fact(.place, prompt, plain, at: phrase.range, in: passage, score: 0.6)]
    }

    private static let asked: Set<String> = [
        "against", "at", "behind", "from", "in", "into", "near", "on", "over", "through", "to", "toward", "towards",
        "under", "upon", "with",
    ]
}

extension Statement {
    /// Whether it tells who issued a directive.
    fileprivate var issuesOrder: Bool {
        guard
            ["issue", "sign", "pass", "adopt", "enact", "proclaim", "decree", "approve", "ratify", "promulgate"]
                .contains(predicate.main.base)
        else { return false }
        return parts.contains { part in
            part.kind == .noun && part.phrase.flatMap { passage.name(at: $0.head) }?.kind == .order
        }
    }

    /// Whether the part says which one the noun before it is: "the bridge | at Rowley".
    func isNeeded(_ part: Part) -> Bool {
        let before = parts.map(\.phrase) + [subjectPhrase]
        guard
            let phrase = before.compactMap({ $0 }).first(where: { $0.range.upperBound == part.range.lowerBound }),
            phrase.range == phrase.core, passage.tokens[phrase.core.lowerBound].lower == "the",
            passage.tokens[phrase.head].partOfSpeech == .noun
        else { return false }
        return anaphora.isLocated(phrase)
    }

    /// Whether the part belongs to a verb in -ing behind a preposition ("by boiling captives"), too deep to be asked for.
    func isInside(_ part: Part) -> Bool {
        parts.contains {
            $0.kind == .verb && $0.range.upperBound <= part.range.lowerBound
                && (passage.tokens[$0.range.lowerBound].partOfSpeech == .adposition
                    || $0.range.lowerBound > 0 && passage.tokens[$0.range.lowerBound - 1].lower == "order")
        }
    }

    /// Whether a question without `asked` says enough to have one answer: a date, a deed that is done once, or
    /// several telling words.
    func tellsEnough(without asked: Part?) -> Bool {
        let kept = parts.filter { $0.text != nil && $0 != asked }
        if predicate.main.base == "be" || predicate.main.base == "become", asked == nil {
            guard let complement = kept.first(where: { $0.kind == .noun && !$0.isBefore }),
                let phrase = complement.phrase
            else { return false }
            let first = passage.tokens[phrase.range.lowerBound].lower
            return first == "the" && (phrase.range.count > 2 || kept.count > 1)
        }
        if context != nil { return true }
        if kept.contains(where: { passage.date(in: $0.range) != nil || $0.kind == .clause && $0.isBefore }) {
            return true
        }
        let ranges = kept.map(\.range) + (asked == nil ? [] : [subject])
        let telling = ranges.flatMap { Array($0) }.filter {
            let token = passage.tokens[$0]
            return token.isNominal || [.numeral, .adjective, .verb].contains(token.partOfSpeech)
        }
        let least = Self.doneOnce.contains(predicate.main.base) ? 1 : asked == nil ? 3 : 3
        return telling.count >= least
    }

    /// Deeds that are seldom done twice to one thing.
    fileprivate static let doneOnce: Set<String> = [
        "annex", "assassinate", "behead", "build", "capture", "carve", "coin", "command", "compose", "conquer",
        "create", "crown",
        "defeat", "design", "destroy", "develop", "discover", "establish", "execute", "fight", "found",
        "intern", "introduce", "invade", "invent", "issue", "kill", "liberate", "marry", "murder", "name", "occupy",
        "paint", "patent", "proclaim", "propose", "publish", "sign", "succeed", "write",
    ]
}
