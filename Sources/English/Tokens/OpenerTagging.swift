/// Decides, once the other words are known, whether a word opens a phrase or a clause.
enum OpenerTagging {
    static func decide(_ tokens: inout [Token]) {
        joinOpeners(&tokens)
        for index in tokens.indices {
            let lower = tokens[index].lower
            if index > 1, tokens[index].partOfSpeech == .subordinator, tokens[index - 1].partOfSpeech == .adverb,
                ["as", "so"].contains(tokens[index].lower)
            {
                continue
            }
            if ClosedClassWords.prepositionsOrSubordinators.contains(lower), tokens[index].partOfSpeech == .adposition {
                if opensClause(tokens, after: index, maximum: 14) { tokens[index].partOfSpeech = .subordinator }
            } else if lower == "that" {
                tokens[index].partOfSpeech = that(tokens, index)
            } else if ["when", "where"].contains(lower), index > 0, tokens[index - 1].isNominal {
                tokens[index].partOfSpeech = .subordinator
            }
        }
    }

    /// Conjunctions of several words: the last word opens the clause, those before it are taken as adverbs.
    private static let openersOfSeveralWords: [[String]] = [
        ["as", "far", "as"], ["as", "long", "as"], ["as", "soon", "as"], ["even", "if"], ["even", "though"],
        ["in", "case"], ["now", "that"],
        ["only", "if"], ["provided", "that"], ["so", "that"],
    ]

    private static func joinOpeners(_ tokens: inout [Token]) {
        for index in tokens.indices {
            for opener in openersOfSeveralWords
            where tokens[index].lower == opener[0] && index + opener.count < tokens.count {
                guard zip(opener, tokens[index...]).allSatisfy({ $0 == $1.lower }) else { continue }
                let last = index + opener.count - 1
                guard opener != ["in", "case"] || tokens[last + 1].lower != "of" else { continue }
                for word in index..<last { tokens[word].partOfSpeech = .adverb }
                tokens[last].partOfSpeech = .subordinator
            }
        }
    }

    /// Whether a subject and a finite verb follow before a comma or another opener.
    private static func opensClause(_ tokens: [Token], after index: Int, maximum: Int) -> Bool {
        var hasSubject = false
        var wasCoordinator = false
        for token in tokens[(index + 1)...].prefix(maximum) {
            if token.partOfSpeech == .punctuation, !["\"", "“", "”", "'"].contains(token.text) { return false }
            if token.partOfSpeech == .subordinator || ClosedClassWords.relative.contains(token.lower) { return false }
            if token.partOfSpeech == .coordinator {
                guard hasSubject else { return false }
                wasCoordinator = true
                continue
            }
            if wasCoordinator, token.isVerbal { return false }
            wasCoordinator = false
            if token.isNominal || token.partOfSpeech == .pronoun { hasSubject = true }
            let isFinite =
                token.isVerbal
                && (token.verbForm == .past || token.verbForm == .presentThird
                    || ClosedClassWords.modals.contains(token.lower))
            if isFinite { return hasSubject }
            if token.partOfSpeech == .verb, token.verbForm == .base {
                return hasSubject && !(token.range.lowerBound == 0) && token.lower != "be"
            }
            if token.partOfSpeech == .particle, token.lower == "to" { return false }
        }
        return false
    }

    private static func that(_ tokens: [Token], _ index: Int) -> PartOfSpeech {
        let previous = index > 0 ? tokens[index - 1] : nil
        guard index + 1 < tokens.count else { return .pronoun }
        let next = tokens[index + 1]
        if let previous, previous.isNominal || previous.text == "," && false {
            if next.isVerbal || next.partOfSpeech == .adverb { return .pronoun }
            return NounLexicon.contents.contains(previous.lemma) ? .subordinator : .pronoun
        }
        if next.partOfSpeech == .adposition || next.partOfSpeech == .punctuation || next.partOfSpeech == .subordinator {
            return .pronoun
        }
        if let previous,
            previous.isVerbal || previous.partOfSpeech == .adjective || previous.lower == "so"
                || previous.partOfSpeech == .adverb
        {
            return .subordinator
        }
        if next.isVerbal || next.partOfSpeech == .punctuation { return .pronoun }
        if previous?.partOfSpeech == .adposition {
            return next.isNominal || next.partOfSpeech == .adjective ? .determiner : .pronoun
        }
        if previous?.partOfSpeech == .coordinator {
            return next.partOfSpeech == .noun && !next.isPlural ? .determiner : .subordinator
        }
        return next.partOfSpeech == .noun || next.partOfSpeech == .adjective ? .determiner : .subordinator
    }
}
