internal import Cards
internal import English

/// Names and figures behind a preposition.
extension ArgumentFacts {
    /// "With whom …?", "Where …?", "Into how many parts …?": the fact that asks for what stands behind a preposition.
    static func prepositional(
        _ asked: Answerable, _ part: Statement.Part, _ preposition: String, of statement: Statement
    ) -> Fact? {
        let passage = statement.passage
        if preposition == "by", statement.predicate.isPassive, asked.name != nil {
            if asked.asSubject == "Which place" { return nil }
            guard let subject = statement.subjectText, let rest = statement.rest(without: part) else { return nil }
            var prompt = statement.question([
                "By " + asked.asObject, statement.predicate.around(subject, isPlural: statement.isPlural), rest,
            ])
            // "is believed to have been made by Ann Lee": she made it, and did not believe so.
            let isInner = statement.parts.contains { $0.kind == .verb && $0.range.upperBound <= part.range.lowerBound }
            if !isInner, var verb = statement.predicate.active {
                if asked.isPlural, asked.asSubject.hasSuffix("s"), !statement.predicate.isPast {
                    verb =
                        verb.split(separator: " ").dropLast().joined(separator: " ") + " "
                        + statement.predicate.main.base
                }
                // "was asked by NSB": a body that acts.
                let word = asked.asSubject == "What" && asked.name == .organization ? "Who" : asked.asSubject
                prompt = statement.question([word, verb.trimmedStart, subject, rest])
            }
            var fact = Fact(
                asked.kind, prompt, asked.answer, at: asked.range, in: passage)
            fact.isDoneOnce = statement.tellsMaker
            return fact
        }
        // "was watched by nine million viewers": how many watched it.
        if preposition == "by", statement.predicate.isPassive, asked.name == nil, asked.asObject.hasPrefix("how many "),
            let verb = statement.predicate.active, let subject = statement.subjectText,
            let rest = statement.rest(without: part),
            !statement.parts.contains(where: { $0.kind == .verb && $0.range.upperBound <= part.range.lowerBound })
        {
            let verb =
                statement.predicate.isPast
                ? verb
                : verb.split(separator: " ").dropLast().joined(separator: " ") + " " + statement.predicate.main.base
            let prompt = statement.question([asked.asObject.capitalizedFirst, verb.trimmedStart, subject, rest])
            return Fact(asked.kind, prompt, asked.answer, at: asked.range, in: passage)
        }
        // "founded the firm with Santiago": somebody, and no city.
        if preposition == "with", asked.asObject == "which city" { return nil }
        // "is named | after Ann Lee"
        let isNaming =
            preposition == "after" && statement.predicate.isPassive && statement.predicate.main.base == "name"
        guard asked.name == nil || Self.asked.contains(preposition) || isNaming, !statement.isNeeded(part) else {
            return nil
        }
        // "on board | the Queen Elsa": no one on whom.
        if part.range.prefix(2).contains(where: { passage.tokens[$0].lower == "board" }) { return nil }
        // "opened next | to Holm School": beside it.
        if preposition == "to", part.range.lowerBound > 0,
            ["adjacent", "close", "near", "next"].contains(passage.tokens[part.range.lowerBound - 1].lower)
        {
            return nil
        }
        // "gave | to three children": what?
        if ["give", "make", "take"].contains(statement.predicate.main.base), !statement.predicate.isPassive,
            !statement.parts.contains(where: { $0.kind == .noun && !$0.isBefore && $0.text != nil })
        {
            return nil
        }
        // "advanced up | to 25 km"
        if asked.name == nil, preposition == "to", part.range.lowerBound > 0,
            passage.tokens[part.range.lowerBound - 1].lower == "up"
        {
            return nil
        }
        // "with Karl Berg | as its head": what he was.
        if preposition == "with", part.range.upperBound < passage.tokens.count,
            passage.tokens[part.range.upperBound].lower == "as"
        {
            return nil
        }
        // "the Holm Mission in Skarn | II": half a name.
        if asked.name == .place, let last = asked.answer.text.split(separator: " ").last, last.count > 1,
            last.allSatisfy({ "IVX".contains($0) })
        {
            return nil
        }
        // "used from California | to British Columbia": one end of where.
        if preposition == "from", !VerbLexicon.isMotion(statement.predicate.main.base),
            part.range.upperBound < passage.tokens.count, passage.tokens[part.range.upperBound].lower == "to"
        {
            return nil
        }
        if preposition == "to", !VerbLexicon.isMotion(statement.predicate.main.base),
            statement.parts.contains(where: { other in
                other.range.upperBound == part.range.lowerBound
                    && other.preposition.map { passage.tokens[$0].lower == "from" } ?? false
            })
        {
            return nil
        }
        // "cast at the Shumway": "at what" would ask for a thing.
        if asked.name == .organization, asked.asSubject == "What" { return nil }
        // "highest on Earth": no place to ask for.
        if ["Earth", "earth", "the Earth", "the world"].contains(asked.answer.text) { return nil }
        // "into | Fresno": a town that was taken for a person.
        if asked.isWho, Places.isKnown(asked.answer.text.lowercased()) { return nil }
        if isWhere(asked, part, preposition, of: statement) {
            guard let prompt = statement.asking("where", without: part) else { return nil }
            let answer = Answer(
                asked.answer.text,
                accept: [preposition + " " + asked.answer.text] + wider(behind: asked.range.upperBound, in: passage),
                .place)
            return Fact(.place, prompt, answer, at: asked.range, in: passage)
        }
        // "on Apollo 11": no place has a number but a road.
        if asked.name == .place, preposition == "on", asked.answer.text.last?.isNumber ?? false { return nil }
        if asked.name == .place, Self.standing.contains(preposition) {
            if passage.tokens[statement.subjectPhrase.head].lower == "there" { return nil }
            // "appeared in Holm City": a series may be called as a town is.
            if ["act", "appear", "feature", "guest", "star"].contains(statement.predicate.main.base),
                !Places.isKnown(asked.answer.text.lowercased().decapitalizedArticle)
            {
                return nil
            }
            // "sacked Holm | in Skarn", "the Convention | on Trade": where the other is, or the rest of its name.
            if followsName(asked, part, preposition, of: statement) { return nil }
            // "took the fort at Holm in Skarn": where, the question tells.
            let isPlaced = statement.kept(without: part)?.contains { other in
                !other.isOfNoun && other.preposition.map { Self.standing.contains(passage.tokens[$0].lower) } ?? false
                    && other.phrase.flatMap { passage.name(at: $0.head) }.map {
                        [.place, .organization].contains($0.kind)
                    } ?? false
            }
            if isPlaced ?? false { return nil }
            // "moved to Holm School in Leith": where to, is told.
            if VerbLexicon.isMotion(statement.predicate.main.base),
                statement.parts.contains(where: { other in
                    other != part
                        && other.preposition.map { ["into", "to"].contains(passage.tokens[$0].lower) } ?? false
                })
            {
                return nil
            }
            // "In Turkey, he is admired": and elsewhere.
            if part.isBefore, !statement.predicate.isPast { return nil }
            // "failed to follow up on Antietam"; "declared war on the Dutch Republic": on whom, and not where.
            if preposition == "on",
                !Self.isGround(asked, in: passage) || Self.bearing.contains(statement.predicate.main.base)
            {
                return nil
            }
            // People live in many places in their lives.
            if statement.isShared, !statement.parts.contains(where: { passage.date(in: $0.range) != nil }) {
                return nil
            }
            // "the first church in America in that city": the nearer place is lost.
            let isLost = statement.parts.contains { other in
                other != part && other.text == nil
                    && other.preposition.map { Self.standing.contains(passage.tokens[$0].lower) } ?? false
            }
            if isLost { return nil }
            guard let prompt = statement.asking("where", without: part) else { return nil }
            // Near a place is not there.
            let text = preposition == "near" ? "near " + asked.answer.text : asked.answer.text
            let other = preposition == "near" ? asked.answer.text : preposition + " " + asked.answer.text
            let answer = Answer(
                text, accept: asked.answer.accept + [other] + wider(behind: asked.range.upperBound, in: passage),
                asked.answer.type)
            var fact = Fact(.place, prompt, answer, at: asked.range, in: passage)
            fact.isDoneOnce = statement.isPlacedOnce
            return fact
        }
        if asked.name == .place, asked.isVague {
            let from = preposition == "from" ? "from where" : "where"
            guard ["from", "into", "to", "toward", "towards"].contains(preposition),
                VerbLexicon.isMotion(statement.predicate.main.base),
                // "went to the Holm Bowl": no place.
                !(asked.answer.text.split(separator: " ").last.map { NounLexicon.contests.contains($0.lowercased()) }
                    ?? false),
                let prompt = statement.asking(from, without: part)
            else { return nil }
            let answer = Answer(
                asked.answer.text, accept: asked.answer.accept + [preposition + " " + asked.answer.text],
                asked.answer.type)
            return Fact(.place, prompt, answer, at: asked.range, in: passage)
        }
        let isPart =
            preposition == "of" && ["compose", "consist"].contains(statement.predicate.main.base)
            && passage.figures.count { statement.clause.range.contains($0.range.lowerBound) } == 1
        guard asked.name != nil || Self.counting.contains(preposition) || isPart,
            let prompt = statement.asking(preposition.capitalizedFirst + " " + asked.asObject, without: part)
        else { return nil }
        return Fact(
            asked.kind, prompt, asked.answer, at: asked.range, in: passage)
    }

    /// Whether what was taken for a person is a place, by what it stands behind: "met at Holm", "sailed to Holm".
    private static func isWhere(
        _ asked: Answerable, _ part: Statement.Part, _ preposition: String, of statement: Statement
    ) -> Bool {
        guard asked.isWho, asked.name == .person,
            let first = asked.answer.text.lowercased().split(separator: " ").first,
            !FirstNames.contains(String(first)),
            statement.passage.name(at: asked.range.lowerBound).map({ !$0.isSure }) ?? true
        else { return false }
        let verb = statement.predicate.main.base
        if ["at", "in", "near"].contains(preposition) { return !VerbLexicon.isAimedAt(verb) }
        let hasObject = statement.parts.contains { $0.kind == .noun && !$0.isBefore && !$0.isOptional }
        return ["into", "to", "toward", "towards"].contains(preposition) && VerbLexicon.isMotion(verb)
            && (!hasObject || ["move", "relocate"].contains(verb))
            && (!statement.predicate.isPassive || ["deploy", "evacuate", "relocate", "withdraw"].contains(verb))
    }

    /// Whether the part stands right behind the name of a place or of a thing that is called after a subject.
    private static func followsName(
        _ asked: Answerable, _ part: Statement.Part, _ preposition: String, of statement: Statement
    ) -> Bool {
        guard preposition == "in" || preposition == "on" else { return false }
        guard !part.isBefore, part.range.lowerBound > statement.clause.verb.range.upperBound,
            let name = statement.passage.name(at: part.range.lowerBound - 1)
        else { return false }
        if preposition == "on", [.organization, .event].contains(name.kind) { return true }
        return name.kind == .place
            || [.order, .work, .other].contains(name.kind) && !isCertain(asked, in: statement.passage)
    }

    /// The places that a place lies in, as they stand behind it: "Skarn", "Norway" of "at Holm House, in Skarn, Norway".
    private static func wider(behind end: Int, in passage: Passage) -> [String] {
        var places: [String] = []
        var next = end
        while places.count < 3 {
            let joints = passage.tokens[next...].prefix(3).prefix { [",", "in", "near", "the"].contains($0.lower) }
            guard !joints.isEmpty,
                let name = passage.names.first(where: { $0.range.lowerBound == next + joints.count }),
                name.kind == .place
            else { break }
            places.append(name.text)
            next = name.range.upperBound
        }
        return places
    }

    /// Whether one can stand on what a name names: an island, a coast, a river.
    private static func isGround(_ asked: Answerable, in passage: Passage) -> Bool {
        asked.answer.text.lowercased().split(separator: " ").contains {
            NounLexicon.places.contains(String($0)) || $0 == "the"
        }
    }

    /// Verbs behind which "on" tells on whom.
    private static let bearing: Set<String> = ["declare", "depend", "impose", "inflict", "rely", "wage"]

    /// Prepositions that "where" answers to.
    static let standing: Set<String> = ["at", "in", "near", "on"]

    /// Prepositions behind which a name is asked for.
    private static let asked: Set<String> = [
        "against", "at", "behind", "from", "in", "into", "near", "on", "over", "through", "to", "toward", "towards",
        "under", "upon", "with",
    ]

    /// Prepositions behind which a figure is asked for.
    private static let counting: Set<String> = [
        "against", "by", "for", "from", "in", "into", "on", "over", "to",
    ]
}
