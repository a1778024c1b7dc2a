internal import Cards

/// The answers that one accepted answer stands for.
enum AnswerVariants {
    /// The answer itself; without what is in parentheses; the first sentence; the part before a comma; what comes before
    /// a qualification; each side of a slash; each side of an "or" between names ("Constantinople or Byzantium") or where
    /// the question asks for one.
    static func all(of text: AnswerText, question: Question) -> [AnswerText] {
        var variants = [text.raw]
        let whole = withoutParentheses(text.raw)
        let bare = withoutInstruction(whole)
        // First, since reasons tell what is missing of it.
        if whole != text.raw { variants.insert(whole, at: 0) }
        if bare != whole { variants.append(bare) }
        let alternatives = alternatives(in: bare, question)
        if alternatives.count > 1, alternatives.allSatisfy({ !$0.isEmpty }) { variants += alternatives }
        variants += accepted(inParenthesesOf: text.raw) + instructed(in: whole)
        // Of several sentences the first is the answer; "J. V. Stalin" and "No. 5" are none.
        let sentences = bare.has(". ") ? split(bare, at: [". "]) : []
        if sentences.count > 1, let first = sentences.first, AnswerWord.words(of: first).count >= 4 {
            variants.append(first)
        }
        if let head = head(of: bare, isOne: !question.asksForSeveral) { variants.append(head) }
        if let phrase = headPhrase(of: text) { variants.append(phrase) }
        if let predicate = withoutSubject(bare) { variants.append(predicate) }
        if let spelled = bare.withUmlautsSpelledOut { variants.append(spelled) }
        if question.kind == .order { variants += orderNames(in: text.raw) }
        if let name = titledName(in: text) { variants.append(name) }
        if let name = Mononyms.name(of: text) { variants.append(name) }
        if let name = AnswerReadings.joined(bare) { variants.append(name) }
        if let thing = withoutPartitive(bare) { variants.append(thing) }
        if let part = withoutWhole(bare) { variants.append(part) }
        if let name = withoutYear(bare) { variants.append(name) }
        if let (noun, name) = namedNoun(in: bare) { variants += [noun, name] }
        if let work = withoutAuthor(bare) { variants.append(work) }
        if let place = withoutState(bare) { variants.append(place) }
        if let choice = bare.before(anyOf: AnswerReadings.preferences) { variants.append(choice) }
        if question.namesPerson, let head = headOfGroup(in: bare) { variants.append(head) }
        if !question.asksForSeveral, let leader = leader(in: bare) { variants.append(leader) }
        variants +=
            Professions.names(of: text, question: question.text) + Formulas.names(of: text, question: question.text)
        var seen: Set<String> = []
        return variants.map(AnswerText.init).filter {
            !$0.words.isEmpty && seen.insert($0.words.map(\.text).joined(separator: " ")).inserted
        }
    }

    /// The sides of slashes and of each "or" that leaves the choice.
    private static func alternatives(in raw: String, _ question: Question) -> [String] {
        guard raw.has("/") || raw.has(" or ") else { return [] }
        return split(raw, at: ["/"]).flatMap { part in
            let sides = split(part, at: [" or "])
            let areNames = sides.allSatisfy { side in
                AnswerWord.words(of: side).allSatisfy { $0.isCapitalized || !$0.isContent || $0.isNumber }
            }
            return question.asksForOne || areNames ? sides : [part]
        }
    }

    /// The members of a list: "A, B and C", "A and B", "A or B", "A; B"; nil for anything else.
    static func members(of raw: String) -> [String]? {
        guard hasConjunction(raw) || raw.has(",") else { return nil }
        let parts = split(raw, at: [";", ", and ", " and ", " & ", ", or ", " or ", ", "])
        guard parts.count > 1 else { return nil }
        let isList = hasConjunction(raw) || parts.count > 2
        let longest = isEnumeration(raw) ? 8 : 5
        let areShort = parts.allSatisfy { (1...longest).contains(AnswerWord.words(of: $0).count) }
        return isList && areShort ? parts : nil
    }

    /// What an order is called beside its number: in parentheses or quotation marks.
    private static func orderNames(in raw: String) -> [String] {
        guard AnswerWord.words(of: raw).contains(where: \.isNumber) else { return [] }
        let marks: Set<Character> = ["(", ")", "\"", "“", "”", "«", "»", "„"]
        let parts = raw.split { marks.contains($0) }.map { String($0).trimmed }
        guard parts.count > 1 else { return [] }
        return parts.map { String($0.drop { ",;:".contains($0) }).trimmed }.filter { part in
            AnswerWord.words(of: part).contains(where: \.isContent)
        }
    }

    /// The members without those that only say who the one before is: "King of Thebes" and "his queen" in "Laius, King of
    /// Thebes, and his queen, Jocasta". Nil where there are none such.
    static func withoutAppositions(_ members: [String]) -> [String]? {
        let kept = members.filter { member in
            let words = AnswerWord.words(of: member)
            guard words.count > 1, let first = words.first else { return true }
            let isPossessive = ["her", "his", "its", "their"].contains(first.text)
            let isName = words.contains { $0.isCapitalized && $0.isContent }
            return !(isPossessive && !isName || first.lists.contains(.title) && words[1].text == "of")
        }
        let areNames = kept.allSatisfy { AnswerWord.words(of: $0).contains(where: \.isCapitalized) }
        return kept.count > 1 && kept.count < members.count && areNames ? kept : nil
    }

    /// Whether a semicolon or an "and", "&" or "or" joins the parts of a text.
    static func hasConjunction(_ raw: String) -> Bool {
        raw.has(";") || raw.has(" and ") || raw.has(" & ") || raw.has(" or ")
    }

    /// What an author wrote in parentheses as another answer: "(accept Duke of Cambridge)".
    private static func accepted(inParenthesesOf raw: String) -> [String] {
        guard raw.has("(") else { return [] }
        let parts = raw.split(separator: "(").dropFirst().compactMap { $0.split(separator: ")").first }
        return parts.compactMap { part in
            for word in ["accept ", "or ", "also "] where part.lowercased().hasPrefix(word) {
                return String(part.dropFirst(word.count))
            }
            return abbreviation(part, of: raw.prefix { $0 != "(" })
        }
    }

    /// "PharmD" of "Doctor of Pharmacy (Pharm. D.)": what is short for the name before it, by letters that this has in any
    /// order of its words; nil for what explains it.
    private static func abbreviation(_ part: Substring, of name: Substring) -> String? {
        let letters = part.filter(\.isLetter)
        let isSign = (2...4).contains(part.utf8.count) && part.allSatisfy(\.isLowercase)
        guard (2...8).contains(letters.count), part.utf8.count <= 10,
            isSign || part.first?.isUppercase ?? false && letters.count(where: \.isUppercase) > 1
        else { return nil }
        let known = name.lowercased()
        return letters.lowercased().allSatisfy(known.contains) ? String(letters) : nil
    }

    /// The same behind the answer: "the neck, accept chin or throat".
    private static func instructed(in raw: String) -> [String] {
        guard let range = instruction(in: raw) else { return [] }
        return split(String(raw[range.upperBound...]), at: [",", " or ", ";"])
    }

    /// The answer without what its author says to a judge: a dash in front, "accept …" behind.
    private static func withoutInstruction(_ raw: String) -> String {
        let answer = note(in: raw).map { String(raw[..<$0.lowerBound]) } ?? raw
        let whole = instruction(in: answer).map { String(answer[..<$0.lowerBound]) } ?? answer
        let bare = whole.drop { "-–—:".contains($0) || $0.isWhitespace }
        return bare.isEmpty ? raw : String(bare).trimmed
    }

    private static func instruction(in raw: String) -> Range<String.Index>? {
        range(ofAny: [" accept ", " also accept "], in: raw)
    }

    /// Where a remark about the answer begins: "Nairobi. Note: the airport lies outside".
    private static func note(in raw: String) -> Range<String.Index>? {
        range(ofAny: [" errata:", " erratum:", " note:", " nb:", " n.b.", " n.b:"], in: raw)
    }

    private static func range(ofAny words: [String], in raw: String) -> Range<String.Index>? {
        // An instruction has something before it.
        guard raw.utf8.contains(UInt8(ascii: " ")) else { return nil }
        let bytes = Array(raw.lowercased().utf8)
        for word in words {
            let wanted = Array(word.utf8)
            guard bytes.count == raw.utf8.count, bytes.count > wanted.count else { continue }
            let start = (1..<bytes.count - wanted.count).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
            guard let start else { continue }
            let from = raw.utf8.index(raw.startIndex, offsetBy: start)
            return from..<raw.utf8.index(from, offsetBy: wanted.count)
        }
        return nil
    }

    /// The parts of a text between any of the separators, in their order.
    static func split(_ raw: String, at separators: [String]) -> [String] {
        let separators = separators.map { Array($0.utf8) }
        let bytes = raw.utf8
        var parts: [String] = []
        var start = bytes.startIndex
        var index = start
        func close(_ end: String.Index) {
            let part = String(raw[start..<end]).trimmed
            if !part.isEmpty { parts.append(part) }
        }
        while index < bytes.endIndex {
            if let separator = separators.first(where: { bytes[index...].starts(with: $0) }) {
                close(index)
                index = bytes.index(index, offsetBy: separator.count)
                start = index
            } else {
                index = bytes.index(after: index)
            }
        }
        close(bytes.endIndex)
        return parts
    }

    /// The text without what stands in parentheses, however deep.
    static func withoutParentheses(_ raw: String) -> String {
        guard raw.utf8.contains(UInt8(ascii: "(")) else { return raw.trimmed.isEmpty ? raw : raw.trimmed }
        var result = ""
        var depth = 0
        for character in raw {
            if character == "(" { depth += 1 }
            if depth == 0 { result.append(character) }
            if character == ")" { depth = max(0, depth - 1) }
        }
        let trimmed = result.trimmed
        return trimmed.isEmpty ? raw : trimmed
    }
}
