internal import Cards
internal import English

/// Who held an office at a time that the sentence tells.
///
/// "In 1805 Danish King Karl Berg crossed the Sound." → "Who was the Danish King in 1805?"
/// "In 1961 Florida Governor Ann Lee signed the act." → "Who was the Florida Governor in 1961?"
enum OfficeFacts {
    /// The facts of the persons of a sentence with their offices right before their names; none without a time.
    static func facts(in passage: Passage) -> [Fact] { held(in: passage) + posted(in: passage) }

    private static func held(in passage: Passage) -> [Fact] {
        passage.names.compactMap { name in
            guard name.kind == .person, let office = office(before: name, passage), isTold(office, passage),
                let when = passage.when
            else { return nil }
            let answer = Answer(name.text, accept: Answerable.shorter(name.text), .person)
            return Fact(
                .person, "Who was the \(passage.text(office)) \(when)?", answer, at: name.range, in: passage)
        }
    }

    /// "Karl Berg's envoy in Paris was recalled in 1941." → "In which city was Karl Berg's envoy in 1941?"
    private static func posted(in passage: Passage) -> [Fact] {
        let tokens = passage.tokens
        guard passage.clauses.contains(where: { $0.depth == 0 && $0.verb.isPast }) else { return [] }
        return passage.names.compactMap { place in
            let joint = place.range.lowerBound - 1
            guard place.kind == .place, joint > 2, tokens[joint].lower == "in", posts.contains(tokens[joint - 1].lower),
                ["'s", "’s"].contains(tokens[joint - 2].lower),
                let owner = passage.names.first(where: { $0.range.upperBound == joint - 2 }), owner.kind != .time,
                let noun = NameSort(of: place).noun, noun != "place"
            else { return nil }
            let when = passage.when.map { " " + $0 } ?? ""
            return Fact(
                .place, "In which \(noun) was \(owner.text)'s \(tokens[joint - 1].lower)\(when)?",
                Answer(place.text, accept: ["in " + place.text], .place), at: place.range, in: passage)
        }
    }

    /// Who is sent somewhere and stays.
    private static let posts: Set<String> = [
        "agent", "ambassador", "commissioner", "consul", "correspondent", "delegate", "emissary", "envoy", "legate",
        "representative", "resident", "spy", "viceroy",
    ]

    /// "US Secretary of State", "Soviet Premier": the capitals right before a name, from the land or body on, if an office is
    /// among them.
    private static func office(before name: Name, _ passage: Passage) -> Range<Int>? {
        let tokens = passage.tokens
        let end = name.range.lowerBound
        var start = end
        while start > 0,
            tokens[start - 1].isCapitalized
                && (tokens[start - 1].isNominal || tokens[start - 1].partOfSpeech == .adjective)
                || tokens[start - 1].lower == "of" && start < end
        {
            start -= 1
        }
        let land = (start..<end).first { index in
            Demonyms.adjectives.contains(tokens[index].lower) || Places.isKnown(tokens[index].lower)
                || passage.name(at: index).map { $0.kind == .organization && $0.range.lowerBound == index } ?? false
        }
        guard let land, land == start || tokens[land - 1].lower != "of",
            let head = (land + 1..<max(land + 1, end)).first(where: { offices.contains(tokens[$0].lower) }),
            head == end - 1 || tokens[head + 1].lower == "of",
            // "the late British Prime Minister Ann Lee"
            start == land, land == 0 || !past.contains(tokens[land - 1].lower)
        else { return nil }
        return land..<end
    }

    /// Whether a clause that happened at a time speaks of the office as its subject.
    private static func isTold(_ office: Range<Int>, _ passage: Passage) -> Bool {
        passage.clauses.contains { clause in
            clause.depth == 0 && clause.verb.isPast && (clause.subject?.range.contains(office.upperBound) ?? false)
                && passage.dates.contains {
                    DateFacts.type($0.value) != nil && clause.range.contains($0.range.lowerBound)
                }
        }
    }

    /// What says that somebody holds an office no more, or not yet.
    private static let past: Set<String> = [
        "acting", "deposed", "deputy", "exiled", "former", "future", "late", "later", "ousted", "outgoing",
    ]

    /// Offices that one holds at a time.
    private static let offices: Set<String> = [
        "administrator", "archbishop", "chancellor", "czar", "director", "emperor", "governor", "king", "mayor",
        "minister", "pope", "premier", "president", "queen", "secretary", "shah", "sultan", "tsar", "viceroy",
    ]
}
