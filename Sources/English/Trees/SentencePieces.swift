/// A sentence cut where a reader pauses: what brackets enclose, and what semicolons divide, is parsed for itself, and the
/// trees are joined again. A parser that sees one thing at a time errs less.
package struct SentencePieces {
    /// The words of each piece, as indices of the sentence; the first one holds the sentence's root.
    private var pieces: [[Int]] = []
    /// For each piece but the first, the word that it hangs on: the one before a bracket; nil for the root of the first.
    private var hosts: [Int?] = []
    /// Marks that belong to no piece, each with the piece that it is told with.
    private var marks: [(word: Int, piece: Int)] = []
    private let count: Int

    /// The fewest words that are worth a piece of their own.
    private static let least = 2

    private init(_ forms: [String]) {
        count = forms.count
        let closing = Self.brackets(in: forms)
        var open: [Int] = []
        var current: [Int] = []
        var index = 0
        var later: [(words: [Int], host: Int?, marks: [Int])] = []
        while index < forms.count {
            if let end = closing[index] {
                later.append((Array(index + 1..<end), current.last ?? open.last, [index, end]))
                index = end + 1
                continue
            }
            if forms[index] == ";", current.count >= Self.least, forms.count - index > Self.least + 1 {
                if pieces.isEmpty { pieces.append(current) } else { later.append((current, nil, [])) }
                open = current
                later.append(([], nil, [index]))
                current = []
            } else {
                current.append(index)
            }
            index += 1
        }
        if pieces.isEmpty { pieces.append(current) } else { later.append((current, nil, [])) }
        hosts.append(nil)
        for (words, host, loose) in later {
            if words.isEmpty {
                marks += loose.map { ($0, 0) }
            } else {
                pieces.append(words)
                hosts.append(host)
                marks += loose.map { ($0, pieces.count - 1) }
            }
        }
    }

    /// The end of each bracket that closes again and holds a few words, by its start; one at the sentence's start is the
    /// sentence's own.
    private static func brackets(in forms: [String]) -> [Int: Int] {
        var found: [Int: Int] = [:]
        var start: Int?
        for (index, form) in forms.enumerated() {
            if form == "(" { start = index > 1 ? index : nil }
            if form == ")", let from = start {
                if index - from > least { found[from] = index }
                start = nil
            }
            // ", be it rich or poor,"
            if form == ",", start == nil, index + 2 < forms.count, forms[index + 1] == "be",
                ["it", "they"].contains(forms[index + 2]),
                let end = forms[(index + 3)...].firstIndex(of: ","), end - index < 12
            {
                found[index] = end
            }
        }
        return found
    }

    /// The trees of some sentences, all of them parsed at once.
    package static func parse(_ sentences: [[String]], with parser: EnglishParser) -> [[Word]] {
        let cut = sentences.map { SentencePieces($0) }
        let forms = zip(cut, sentences).flatMap { cut, forms in
            let masked = Self.masked(forms)
            return cut.pieces.map { piece in piece.map { masked[$0] } }
        }
        let parsed = parser.parse(forms)
        var next = parsed.startIndex
        return zip(cut, sentences).map { cut, forms in
            let trees = Array(parsed[next..<next + cut.pieces.count])
            next += cut.pieces.count
            let tree = cut.pieces.count == 1 && cut.marks.isEmpty ? trees[0] : cut.joined(trees, forms)
            if zip(tree, forms).allSatisfy({ $0.form == $1 }) { return tree }
            return zip(tree, forms).map { $0.form == $1 ? $0 : $0.written($1) }
        }
    }

    /// The words with a name in place of each pronoun that is a part of a title, which a parser cannot know, "Doctor Who",
    /// and another number in place of the one that reads like a pronoun: "World War I".
    private static func masked(_ forms: [String]) -> [String] {
        forms.enumerated().map { index, form in
            if isFirst(index, in: forms) { return "II" }
            guard index > 0, form.startsWithCapital, titlePronouns.contains(form), forms[index - 1].startsWithCapital
            else { return form }
            return "Smith"
        }
    }

    /// Whether the word is the "I" of a war or a king.
    private static func isFirst(_ index: Int, in forms: [String]) -> Bool {
        guard forms[index] == "I", index > 0, forms[index - 1].startsWithCapital else { return false }
        let next = index + 1 < forms.count ? forms[index + 1].lowercased() : ""
        let named = forms[index - 1].lowercased()
        return !speakers.contains(next) && (NounLexicon.events.contains(named) || FirstNames.contains(named))
    }

    /// Words that follow the pronoun "I".
    private static let speakers: Set<String> = [
        "'d", "'ll", "'m", "'ve", "am", "do", "have", "know", "think", "’d", "’ll", "’m", "’ve",
    ]

    /// Pronouns that titles are made of.
    static let titlePronouns: Set<String> = ["He", "It", "She", "They", "We", "What", "Who", "You"]

    /// One tree of the trees of the pieces.
    private func joined(_ trees: [[Word]], _ forms: [String]) -> [Word] {
        var words = [Word?](repeating: nil, count: count)
        var roots: [Int] = []
        for (piece, tree) in zip(pieces, trees) {
            roots.append(zip(piece, tree).first { $1.head == 0 }?.0 ?? piece.first ?? 0)
        }
        for (number, (piece, tree)) in zip(pieces, trees).enumerated() {
            for (index, word) in zip(piece, tree) {
                if word.head > 0 {
                    words[index] = word.hanging(on: piece[word.head - 1] + 1, as: word.relation)
                } else if number == 0 {
                    words[index] = word
                } else {
                    let host = hosts[number] ?? roots[0]
                    let isNoun = word.partOfSpeech == .noun || word.partOfSpeech == .properNoun
                    words[index] = word.hanging(
                        on: host + 1, as: hosts[number] != nil && isNoun ? "appos" : "parataxis")
                }
            }
        }
        for (mark, piece) in marks {
            words[mark] = Word(
                form: forms[mark], lemma: forms[mark], partOfSpeech: .punctuation, features: "_",
                head: roots[piece] + 1, relation: "punct", entityType: nil)
        }
        return words.compactMap(\.self)
    }
}
