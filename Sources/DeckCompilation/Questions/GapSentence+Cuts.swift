internal import English

extension GapSentence {
    /// Tokens above which what stands beside the main clause is left out.
    private static let manyTokens = 20

    /// What can be left out of a sentence, with its commas; never what is asked.
    static func cuts(_ passage: Passage, sparing asked: Range<Int>) -> [Range<Int>] {
        var cuts = parentheses(passage) + connectives(passage)
        if passage.tokens.count > manyTokens { cuts += asides(passage) + furtherClause(passage, behind: asked) }
        return cuts.filter { !$0.overlaps(asked) }
    }

    /// What stands in round brackets, with them.
    static func parentheses(_ passage: Passage) -> [Range<Int>] {
        var open: Int?
        var ranges: [Range<Int>] = []
        for (index, token) in passage.tokens.enumerated() {
            if token.text == "(" { open = open ?? index }
            if token.text == ")", let start = open {
                ranges.append(start..<index + 1)
                open = nil
            }
        }
        return ranges
    }

    /// "However," at the front, and "also".
    private static func connectives(_ passage: Passage) -> [Range<Int>] {
        let tokens = passage.tokens
        var ranges = tokens.indices.filter { $0 > 0 && tokens[$0].lower == "also" }.map { $0..<$0 + 1 }
        if tokens.count > 2, openers.contains(tokens[0].lower), tokens[1].text == "," { ranges.append(0..<2) }
        if tokens.count > 3, tokens[0].lower == "in", tokens[1].lower == "addition", tokens[2].text == "," {
            ranges.append(0..<3)
        }
        // ", for example,"
        for index in tokens.indices.dropFirst(2).dropLast(3)
        where tokens[index].lower == "for" && ["example", "instance"].contains(tokens[index + 1].lower)
            && tokens[index - 1].text == "," && tokens[index + 2].text == ","
        {
            ranges.append(index - 1..<index + 3)
        }
        return ranges
    }

    /// Relative and participle clauses between commas or behind the last one, with their commas.
    private static func asides(_ passage: Passage) -> [Range<Int>] {
        let tokens = passage.tokens
        return passage.clauses.compactMap { clause in
            let start = min(clause.range.lowerBound, clause.opener ?? clause.range.lowerBound)
            guard clause.kind == .relative || clause.kind == .participle, !clause.isDoubtful, start > 2,
                tokens[start - 1].text == ",", clause.range.upperBound < tokens.count,
                // "Congress, | acting on his advice, passed a law": the deed would be lost.
                clause.kind == .relative || !holdsDeed(clause, passage) && !isOfList(clause, passage)
            else { return nil }
            switch tokens[clause.range.upperBound].text {
            case ",": return start - 1..<clause.range.upperBound + 1
            case ".": return start - 1..<clause.range.upperBound
            default: return nil
            }
        }
    }

    /// "was begun in 1907, | launched in 1908, | and sold": one of several things that were done.
    private static func isOfList(_ clause: Clause, _ passage: Passage) -> Bool {
        guard passage.tokens[clause.verb.main].verbForm != .gerund else { return false }
        let behind = passage.tokens[clause.range.upperBound...].dropFirst().first
        return behind.map { $0.partOfSpeech == .coordinator || $0.verbForm == .past || $0.verbForm == .pastParticiple }
            ?? false
    }

    /// Whether a verb in the past, of no clause within, was taken into the clause.
    private static func holdsDeed(_ clause: Clause, _ passage: Passage) -> Bool {
        clause.range.contains { index in
            passage.tokens[index].verbForm == .past
                && !passage.clauses.contains {
                    $0.range.contains(index) && $0.depth > clause.depth && $0.opener.map(clause.range.contains) ?? false
                }
        }
    }

    /// ", and the settlement grew": the last clause that begins with a comma, a conjunction and a subject of its own.
    private static func furtherClause(_ passage: Passage, behind asked: Range<Int>) -> [Range<Int>] {
        let tokens = passage.tokens
        guard
            let clause = passage.clauses.first(where: {
                $0.depth == 0 && $0.range.lowerBound > max(2, asked.upperBound)
                    && ($0.kind == .main || $0.kind == .coordinated)
                    && tokens[$0.range.lowerBound - 1].partOfSpeech == .coordinator
                    && tokens[$0.range.lowerBound - 2].text == "," && $0.verb.isFinite
            }),
            // "built a mill, owned a ship, | and ran a bank": the last of a list.
            clause.kind == .main
                || !passage.clauses.contains(where: {
                    $0.kind == .coordinated && $0.range.upperBound < clause.range.lowerBound && $0.range.lowerBound > 0
                        && tokens[$0.range.lowerBound - 1].text == ","
                }),
            // "The council passed, and the mayor signed, a law": the object of both.
            clause.range.lowerBound < 3 || !tokens[clause.range.lowerBound - 3].isVerbal
                || VerbLexicon.hasNoObject(tokens[clause.range.lowerBound - 3].lemma)
        else { return [] }
        return [clause.range.lowerBound - 2..<tokens.count - 1]
    }

    /// Words that join a sentence to the one before and say nothing themselves.
    private static let openers: Set<String> = [
        "additionally", "also", "furthermore", "however", "moreover", "nevertheless", "nonetheless",
    ]
}
