internal import Cards
internal import English
internal import Expressions

extension GapSentence {
    /// Whether a learner who has not the text before him can tell what the words that are kept speak of.
    ///
    /// - Parameters:
    ///   - told: the words that refer back, with what they mean.
    ///   - isCued: whether the card says what its document is about.
    static func standsAlone(
        _ kept: [Int], around gap: Gap, _ passage: Passage, _ told: [Anaphora.Word], isCued: Bool
    ) -> Bool {
        let tokens = passage.tokens
        guard let first = kept.first, let last = kept.last, tokens[0].isCapitalized, tokens[last].text == ".",
            tokens[first].partOfSpeech != .punctuation, tokens[first].partOfSpeech != .coordinator
        else { return false }
        let isTold = Set(told.flatMap(\.range))
        let isKept = Set(kept).subtracting(isTold)
        return !isKept.contains { index in
            pointing.contains(tokens[index].lower) || foreignMarks.contains(tokens[index].text)
                || gap.kind == .figure && tokens[index].lower == "while"
                || gap.kind != .date && quoting.contains(tokens[index].text) || isOfMany(index, passage)
                || Opinions.words.contains(tokens[index].lower) || judging.contains(tokens[index].lower)
                || Opinions.verdicts.contains(tokens[index].lemma)
        }
            && !isKept.contains { index in
                tokens[index].lower == "the" && index + 1 < tokens.count
                    && (few.contains(tokens[index + 1].lower)
                        // "the salary at the time"
                        || tokens[index + 1].lower == "time" && index > 0 && tokens[index - 1].lower == "at")
            }
            && !passage.dates.contains {
                $0.range.lowerBound == 1 && ["after", "within"].contains(tokens[0].lower) && isSpan($0)
            }
            && passage.dates.allSatisfy { !isKept.contains($0.range.lowerBound) || isComplete($0) }
            && isStated(Set(kept), passage) && (isCued || isAboutName(around: gap, Set(kept), told, passage))
    }

    /// "A third opened in 1802": a third what?
    private static func isOfMany(_ index: Int, _ passage: Passage) -> Bool {
        guard ["a", "another", "the"].contains(passage.tokens[index].lower), index + 2 < passage.tokens.count,
            ClosedClassWords.ordinals.contains(passage.tokens[index + 1].lower)
        else { return false }
        let next = passage.tokens[index + 2]
        // "a second use"
        if passage.tokens[index].lower == "a", next.isNominal { return true }
        // "the eleventh of twelve children", "the last to leave": what of is told.
        return !["of", "to"].contains(next.lower) && !next.isNominal && next.partOfSpeech != .adjective
            && next.partOfSpeech != .numeral
    }

    /// The main clause, where it is kept.
    private static func main(_ kept: Set<Int>, _ passage: Passage) -> Clause? {
        passage.clauses.first { $0.kind == .main && kept.contains($0.verb.main) }
    }

    /// Whether the sentence says that something is or was so.
    private static func isStated(_ kept: Set<Int>, _ passage: Passage) -> Bool {
        let tokens = passage.tokens
        let verbs = main(kept, passage).map(\.verb.range) ?? tokens.indices
        // "Ann Lee, who began as a smith.": the deed was cut.
        let isLeft = kept.contains { index in
            tokens[index].isVerbal
                && !passage.clauses.contains { $0.kind == .relative && $0.range.contains(index) }
        }
        guard isLeft else { return false }
        return verbs.contains {
            tokens[$0].isVerbal && tokens[$0].verbForm != .gerund
                && !($0 > 0 && ["being", "having"].contains(tokens[$0 - 1].lower))
        }
            && !verbs.contains {
                unsure.contains(tokens[$0].lower) || planning.contains(tokens[$0].lemma)
                    || ClosedClassWords.modals.contains(tokens[$0].lower)
            }
    }

    /// Whether it tells of something that is named, of so many in a place that is named, or of a named person's deed.
    private static func isAboutName(
        around gap: Gap, _ kept: Set<Int>, _ told: [Anaphora.Word], _ passage: Passage
    ) -> Bool {
        let tokens = passage.tokens
        // Where the grammar is not clear, the sentence must begin with the name.
        let main = main(kept, passage)
        let subject = main?.subjectRange ?? main?.subject?.range ?? 0..<0
        let start = kept.min().map { tokens[$0].lower == "the" ? $0 + 1 : $0 }
        let counts = main.map { isCounting($0, subject, gap, passage) } ?? false
        let isTold = told.contains { word in
            let first = word.range.lowerBound
            return (first == start || subject.contains(first)) && word.text?.contains(where: \.isUppercase) ?? false
        }
        return isTold
            || passage.names.contains { name in
                guard name.kind != .time, name.text.count > 1, !name.range.overlaps(gap.tokens),
                    name.range.allSatisfy(kept.contains)
                else { return false }
                let first = name.range.lowerBound
                return first == start || subject.contains(first) || counts && main?.range.contains(first) ?? false
                    || name.kind == .person && first > 0 && tokens[first - 1].lower == "by"
            }
    }

    /// "Nearly 3,000 prisoners were freed in Lyon", "There are nine bridges in Lyon": the gap says how many there are.
    private static func isCounting(_ main: Clause, _ subject: Range<Int>, _ gap: Gap, _ passage: Passage) -> Bool {
        func isHedged(_ start: Int) -> Bool {
            start <= gap.tokens.lowerBound
                && (start..<gap.tokens.lowerBound).allSatisfy { hedges.contains(passage.tokens[$0].lower) }
        }
        if subject.contains(gap.tokens.lowerBound) { return isHedged(subject.lowerBound) }
        return subject.first.map { passage.tokens[$0].lower } == "there" && isHedged(main.verb.range.upperBound)
    }

    /// "Within two months" counts from what was told before.
    private static func isSpan(_ timing: Passage.Timing) -> Bool {
        if case .span = timing.expression.value { return true }
        return false
    }

    /// Whether a date needs no other sentence: no "two years later", no "on 4 May" of an unnamed year.
    private static func isComplete(_ timing: Passage.Timing) -> Bool {
        switch timing.expression.value {
        case .calendar(let date): date.year != nil
        case .decade, .century, .span: true
        case .time, .offset: false
        }
    }

    /// "the two nations"
    private static let few: Set<String> = ["two", "three", "four", "five", "six"]
    /// Verbs of what may never come.
    private static let planning: Set<String> = ["aim", "expect", "hope", "intend", "plan", "propose", "schedule"]
    private static let unsure: Set<String> = ["n't", "never", "no", "not"]
    private static let hedges: Set<String> = [
        "about", "an", "approximately", "around", "at", "estimated", "least", "more", "nearly", "only", "over", "some",
        "than",
    ]
    /// Words that lean on what was told before, or on the day of writing.
    private static let pointing: Set<String> = [
        "accordingly", "afterwards", "again", "ago", "another", "consequently", "currently", "earlier", "else",
        "ensuing", "finally", "former", "further", "furthermore", "he", "hence", "him", "however", "instead", "it",
        "itself", "later", "latter", "likewise", "longer", "meanwhile", "moreover", "nevertheless", "now", "other",
        "others", "previously", "recent", "recently", "respectively", "said", "same", "she", "similarly", "still",
        "subsequently", "such", "them", "then", "thereafter", "therefore", "thereupon", "these", "they", "this",
        "those", "thus", "today", "too",
    ]
    /// Words that tell how something is judged.
    private static let judging: Set<String> = [
        "considered", "deemed", "hailed", "perceived", "regarded", "seen", "viewed", "widely",
    ]
    /// Marks of quotation and of what is put in: when something was they leave clear.
    private static let quoting: Set<String> = ["\"", "'", "-", "–", "—", "‘", "’", "“", "”"]
    /// Marks of citation and lists.
    private static let foreignMarks: Set<String> = ["--", "...", "/", ":", ";", "?", "!", "[", "]", "…"]
}
